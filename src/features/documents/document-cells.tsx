import { Fragment } from 'react';
import type { DocumentIndex, DocumentRelations } from '../../domain/documents/document-relations.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { type DocumentRow, restingParts } from './document-register.ts';
import { numberAndDate, rowReason, stateShapes } from './document-words.ts';
import { documentsMessages } from './documents-messages.ts';
import { stateMessages } from './state-messages.ts';
import page from '../../ui/page/figure-page.module.css';
import styles from './documents.module.css';

const mostNamed = 3;

/** A document by number and date, leading to its page. */
export function DocumentLink({ document }: { readonly document: LegalDocument }) {
  const language = useLanguage();
  return (
    <PageLink page="document" params={{ id: document.id }}>
      {numberAndDate(document, language)}
    </PageLink>
  );
}

interface StateProps {
  readonly row: Pick<DocumentRow, 'document' | 'state'>;
  readonly index: DocumentIndex;
}

/** State on the day shown as word and shape, without its ground. */
export function StateName({ row: { state } }: Pick<StateProps, 'row'>) {
  const text = useMessages(stateMessages);
  return (
    <span className={styles.state}>
      <span aria-hidden="true">{stateShapes[state.kind]}</span> {capitalised(text.name[state.kind])}
    </span>
  );
}

/** State on the day shown, with what it rests on where the row does not say that anyway. */
export function StateCell({ row, index }: StateProps) {
  const language = useLanguage();
  return (
    <>
      <StateName row={row} />
      <small>{rowReason(row.document, row.state, index, language)}</small>
    </>
  );
}

/** Day of issue, and of effect where a source states it; inferred dates say so. */
export function DateCell({ document }: { readonly document: LegalDocument }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const { issuedOn, effectiveOn, dating } = document;
  const inferred = issuedOn !== null && dating.basis === 'inferred' ? ` (${text.inferred})` : '';
  return (
    <>
      {issuedOn === null ? text.undated : formatDate(issuedOn.iso, language)}
      {inferred}
      {effectiveOn === null ? null : <small>{text.effective(formatDate(effectiveOn.iso, language))}</small>}
    </>
  );
}

interface RelatedProps {
  readonly name: string;
  readonly documents: readonly LegalDocument[];
  /** Names at most so many; the rest are counted. */
  readonly most: number;
}

function Related({ name, documents, most }: RelatedProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  if (documents.length === 0) return null;
  const more = documents.length - most;
  return (
    <li>
      <span className={styles.relation}>{name}</span>{' '}
      {documents.slice(0, most).map((document, at) => (
        <Fragment key={document.id}>
          {at === 0 ? null : ', '}
          <DocumentLink document={document} />
        </Fragment>
      ))}
      {more > 0 ? ` ${text.andMore(formatNumber(more, language))}` : null}
    </li>
  );
}

interface RelationsCellProps {
  readonly relations: DocumentRelations;
  /** Names all of them instead of the first few of each kind. */
  readonly isWhole?: boolean;
}

/** What a document replaces and carries out and what does so to it; nothing where no source states a relation. */
export function RelationsCell({ relations, isWhole = false }: RelationsCellProps) {
  const text = useMessages(documentsMessages);
  const most = isWhole ? Number.POSITIVE_INFINITY : mostNamed;
  const { replaces, replacedBy, implementedBy } = relations;
  if (replaces.length + replacedBy.length + relations.implements.length + implementedBy.length === 0) return null;
  return (
    <ul className={styles.plain}>
      <Related name={text.replacedBy} documents={replacedBy} most={most} />
      <Related name={text.replaces} documents={replaces} most={most} />
      <Related name={text.implements} documents={relations.implements} most={most} />
      <Related name={text.implementedBy} documents={implementedBy} most={most} />
    </ul>
  );
}

const partOrder = ['observations', 'targets', 'changes', 'others'] as const;

/** How much rests on a document: all rows, and how many of which kind. */
export function RestsCell({ row }: { readonly row: DocumentRow }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const parts = restingParts(row);
  const said = partOrder
    .filter((part) => parts[part] > 0)
    .map((part) => text.rests[part](formatNumber(parts[part], language)));
  return (
    <>
      {formatNumber(row.restingCount, language)}
      {said.map((part) => (
        <small key={part} className={page.whole}>
          {part}
        </small>
      ))}
    </>
  );
}
