import type { Id } from '../../domain/records/records.ts';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { changeSentence } from './change-sentence.ts';
import { clampName } from './clamp-name.ts';
import type { Sentence } from './sentence-parts.ts';
import type { ChangeEntry } from './unit-changes.ts';
import { NameLink, SourceMark } from './unit-link.tsx';
import { unitMessages } from './unit-messages.ts';
import type { UnitModel } from './unit-model.ts';
import styles from './unit-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { unitWords } from './unit-words.ts';

function Parts({ sentence, self }: { readonly sentence: Sentence; readonly self: Id }) {
  let at = 0;
  return sentence.map((part) => {
    const key = at;
    at += 1;
    if (typeof part === 'string') return <span key={key}>{part}</span>;
    return part.unit === self ? (
      <bdi key={key}>{clampName(part.text)}</bdi>
    ) : (
      <NameLink key={key} id={part.unit} name={part.text} />
    );
  });
}

// A quotation that already carries its marks gets no second pair.
function quoted(words: string): string {
  return /["“«]/.test(words) ? words : `“${words}”`;
}

function ChangeItem({ entry, self }: { readonly entry: ChangeEntry; readonly self: Id }) {
  const text = useMessages(unitMessages);
  const words = useMessages(unitWords);
  const language = useLanguage();
  const { change, isLater, note } = entry;
  const result = changeSentence(entry, self, language);
  const remarks = [change.dating.note?.[language], change.note?.[language]].filter((remark) => remark !== undefined);
  return (
    <li className={styles.change}>
      {'sentence' in result ? (
        <p>
          <Parts sentence={result.sentence} self={self} />
          <SourceMark note={note} />
        </p>
      ) : (
        <>
          <p>
            <bdi>{clampName(change.title[language], 400)}</bdi>
            <SourceMark note={note} /> ({words.form[change.form].toLocaleLowerCase('vi')}
            {change.pilot ? `, ${text.pilot}` : ''}, {words.status[change.status]}
            {change.effectiveOn === null ? '' : `, ${formatDate(change.effectiveOn.iso, language)}`}
            {change.dating.basis === 'inferred' ? `, ${text.inferred}` : ''})
          </p>
          <p className={styles.meta}>{text.cannotWrite(result.missing.map((fact) => text.missing[fact]).join(', '))}</p>
        </>
      )}
      {change.wording === null ? null : (
        <p className={styles.meta}>
          {text.wording} <bdi>{quoted(clampName(change.wording[language], 1000))}</bdi>
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles.meta}>
          <bdi>{clampName(remark, 1000)}</bdi>
        </p>
      ))}
      {isLater ? <p className={styles.meta}>({text.later})</p> : null}
    </li>
  );
}

/** The changes in which the unit took part, each as a sentence an official would write, or what is missing for one. */
export function ChangesSection({ model }: { readonly model: UnitModel }) {
  const text = useMessages(unitMessages);
  return (
    <PageSection id="changes" title={text.changes}>
      {model.changes.length === 0 ? (
        <p>{text.noChanges}</p>
      ) : (
        <ul className={styles.list}>
          {model.changes.map((entry) => (
            <ChangeItem key={entry.change.id} entry={entry} self={model.unit.id} />
          ))}
        </ul>
      )}
    </PageSection>
  );
}
