import { useState, useSyncExternalStore } from 'react';
import { useMessages } from '../../ui/language/language-context.ts';
import { AppendicesField } from './appendices-field.tsx';
import { HeadFields } from './head-fields.tsx';
import { IssuerFields } from './issuer-fields.tsx';
import { choiceOf, toggledAppendix } from './part-choice.ts';
import type { PartOutline } from './part-outline.ts';
import { PartsField } from './parts-field.tsx';
import { RadioChoice } from './radio-choice.tsx';
import type { PlaceNames } from './report-context.ts';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import {
  appendixKinds,
  type ChangeParams,
  defaultReportParams,
  type ReportParams,
  reportProducts,
} from './report-params.ts';

interface ChoiceFormProps {
  /** Cut-off day of the figures, `YYYY-MM-DD`. */
  readonly day: string;
  readonly place: PlaceNames;
  /** All parts there are, in their usual order. */
  readonly parts: readonly PartOutline[];
  readonly params: ReportParams;
  readonly onParams: (change: ChangeParams) => void;
}

/** As wide as the choices stand beside the preview, in `report-page.module.css`. */
const besidePreview = '(min-width: 64rem)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(besidePreview);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Open beside the preview; above it, on a narrow window, closed until wanted: the sheets come first. */
function useOpenBeside() {
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isBeside = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(besidePreview).matches,
    () => true,
  );
  return { isOpen: chosen ?? isBeside, setOpen };
}

/** What the paper is to be, as native controls; each applies at once and stands in the address. */
export function ChoiceForm({ day, place, parts, params, onParams }: ChoiceFormProps) {
  const text = useMessages(reportPageMessages);
  const { isOpen, setOpen } = useOpenBeside();
  // Another choice is no longer the copy that somebody has on paper.
  const change = (some: Partial<ReportParams>) => onParams((present) => ({ ...present, ...some, printed: null }));
  const ids = parts.map(({ id }) => id);
  const chosenOf = (all: ReportParams['parts']) => (all ?? ids).filter((id) => ids.includes(id));
  const drafts = new Set(parts.flatMap(({ appendices }) => appendices));
  return (
    <form
      className={styles.form}
      aria-label={text.choices}
      onSubmit={(event) => event.preventDefault()}
      onReset={(event) => {
        event.preventDefault();
        onParams(() => defaultReportParams);
      }}
    >
      <fieldset className={styles.group}>
        <legend>{text.product}</legend>
        {reportProducts.map((product) => (
          <RadioChoice
            key={product}
            group="product"
            value={product}
            label={text.products[product]}
            isChosen={params.product === product}
            onChoose={() => change({ product })}
          />
        ))}
      </fieldset>
      <IssuerFields place={place} params={params} onChange={change} />
      <details
        className={styles.more}
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          // It also tells of what was not done by the reader.
          if (open !== isOpen) setOpen(open);
        }}
      >
        <summary>{text.more}</summary>
        <div className={styles.fields}>
          <HeadFields day={day} place={place.seat.short} params={params} onChange={change} />
          {params.product === 'appendices' ? null : (
            <PartsField
              parts={parts}
              chosen={chosenOf(params.parts)}
              onChange={(changed) =>
                onParams((present) => {
                  const before = chosenOf(present.parts);
                  const next = changed(before);
                  return next === before ? present : { ...present, parts: choiceOf(next, ids), printed: null };
                })
              }
            />
          )}
          {params.product === 'brief' ? null : (
            <AppendicesField
              available={appendixKinds.filter((kind) => drafts.has(kind))}
              chosen={params.appendices}
              onToggle={(kind) =>
                onParams((present) => ({
                  ...present,
                  appendices: toggledAppendix(present.appendices, kind),
                  printed: null,
                }))
              }
            />
          )}
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={params.qr}
              onChange={() => onParams((present) => ({ ...present, qr: !present.qr, printed: null }))}
            />
            <span>{text.qr}</span>
          </label>
        </div>
      </details>
      <button type="reset">{text.reset}</button>
    </form>
  );
}
