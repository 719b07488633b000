import { documentKindNames } from '../../ui/citation.ts';
import { FactList, type Fact } from '../../ui/controls/fact-list.tsx';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { documentMessages } from './document-messages.ts';
import type { DocumentModel } from './document-model.ts';

/** Everything known about a document itself, each date as certain as its source. */
export function DocumentFacts({ model }: { readonly model: DocumentModel }) {
  const text = useMessages(documentMessages);
  const language = useLanguage();
  const { document } = model.row;
  const { number, kind, issuer, subject, issuedOn, effectiveOn, endedOn, dating, note } = document;
  const day = (date: typeof issuedOn) => (date === null ? text.notStated : formatDate(date.iso, language));
  const inferred = dating.basis === 'inferred' ? ` (${text.inferred})` : '';
  const { source } = model;
  const published = source?.publishedOn ?? null;
  const facts: readonly (Fact | null)[] = [
    { name: text.number, value: number ?? text.noNumber },
    { name: text.kind, value: documentKindNames[language][kind] },
    { name: text.issuer, value: issuer[language] },
    { name: text.subject, value: subject[language] },
    { name: text.issued, value: `${day(issuedOn)}${issuedOn === null ? '' : inferred}` },
    { name: text.effective, value: day(effectiveOn) },
    { name: text.ended, value: day(endedOn) },
    dating.note === null ? null : { name: text.dating, value: dating.note[language] },
    note === null ? null : { name: text.note, value: note[language] },
    {
      name: text.source,
      value:
        source === null ? (
          text.sourceUnknown
        ) : (
          <>
            {source.publisher}: «{source.title}»{published === null ? '' : `, ${formatDate(published.iso, language)}`}
            <SourceNumber note={model.note} />
          </>
        ),
    },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
