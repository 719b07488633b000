import type { Ref } from 'react';
import type { RoadmapItem } from '../../domain/roadmap/roadmap-item.ts';
import { FactList } from '../../ui/controls/fact-list.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { laneName } from './axis-spec.ts';
import { kindFacts } from './detail-facts.tsx';
import { detailMessages } from './detail-messages.ts';
import { DocumentLinks } from './document-links.tsx';
import { certaintyText, dateText, itemText, planText } from './item-words.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';
import { standingText } from './standing-text.ts';

interface ItemDetailProps {
  readonly model: RoadmapModel;
  /** Null while none is chosen. */
  readonly item: RoadmapItem | null;
  readonly panel: Ref<HTMLElement>;
  readonly onClose: () => void;
}

function DateValue({ item }: { readonly item: RoadmapItem }) {
  const language = useLanguage();
  const certainty = certaintyText(item, language);
  const note = item.dating.note?.[language] ?? null;
  return (
    <>
      {dateText(item, language)}
      {certainty === '' ? null : ` (${certainty})`}
      {note === null ? null : <small>{note}</small>}
    </>
  );
}

function Facts({ model, item }: { readonly model: RoadmapModel; readonly item: RoadmapItem }) {
  const text = useMessages(detailMessages);
  const language = useLanguage();
  const plan = planText(item, language);
  const lane = model.laneOf.get(item.lane) ?? null;
  return (
    <FactList
      facts={[
        { name: text.date, value: <DateValue item={item} /> },
        ...(plan === null ? [] : [{ name: text.plan, value: plan }]),
        { name: text.standing, value: standingText(item, language) },
        ...(lane === null ? [] : [{ name: text.lane, value: laneName(lane, model, language) }]),
        ...kindFacts(item, model, language),
        {
          name: text.document,
          value:
            item.documents.length === 0 ? (
              text.noDocument
            ) : (
              <DocumentLinks base={model} ids={item.documents} most={8} />
            ),
        },
        { name: text.source, value: <SourceNumbers notes={item.sources.map(model.noteOf)} /> },
      ]}
    />
  );
}

/** All that is known of the chosen item, right below the drawing. */
export function ItemDetail({ model, item, panel, onClose }: ItemDetailProps) {
  const text = useMessages(detailMessages);
  const language = useLanguage();
  return (
    <section
      id="item"
      ref={panel}
      className={styles.detail}
      data-chosen={item === null ? 'no' : 'yes'}
      aria-label={text.title}
      tabIndex={-1}
    >
      <h3 aria-live="polite">{item === null ? text.title : itemText(item, language)}</h3>
      {item === null ? (
        <p>{text.none}</p>
      ) : (
        <>
          <Facts model={model} item={item} />
          <p className={styles.tools}>
            <button type="button" onClick={onClose}>
              {text.close}
            </button>
            {model.items.includes(item) || model.undated.includes(item) ? (
              <a className={styles.inList} href={`#${item.id}`}>
                {text.inList}
              </a>
            ) : null}
          </p>
        </>
      )}
    </section>
  );
}
