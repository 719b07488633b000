import { nearestIds } from '../../domain/checks/edit-distance.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import { citeDocument } from '../../ui/citation.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import page from '../../ui/page/figure-page.module.css';
import { DocumentLink } from './document-cells.tsx';
import { documentMessages } from './document-messages.ts';
import type { DocumentRegister, DocumentRow } from './document-register.ts';
import styles from './documents.module.css';

const mostListed = 20;

interface NoDocumentProps {
  readonly register: DocumentRegister;
  /** As asked for; null when the address names none. */
  readonly id: Id | null;
  /** The document asked for, when it was issued only after the day shown. */
  readonly later: LegalDocument | null;
}

function DocumentList({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const text = useMessages(documentMessages);
  const language = useLanguage();
  return (
    <ul className={styles.tree}>
      {rows.map(({ document, restingCount }) => (
        <li key={document.id}>
          <DocumentLink document={document} />
          {document.number === null ? '' : `: ${document.subject[language]}`}
          {restingCount === 0 ? '' : ` (${text.rows(formatNumber(restingCount, language))})`}
        </li>
      ))}
    </ul>
  );
}

/** Shown when the address names no document, or one that is not known on the day: the way to those that are. */
export function NoDocument({ register, id, later }: NoDocumentProps) {
  const text = useMessages(documentMessages);
  const language = useLanguage();
  const nearest = id === null || later !== null ? [] : nearestIds(id, register.rowOf.keys());
  const most = [...register.rows].sort((a, b) => b.restingCount - a.restingCount).slice(0, mostListed);
  const [title, reason] =
    id === null
      ? [text.noDocumentTitle, text.noDocument]
      : later === null
        ? [text.unknownTitle, text.unknown(id.slice(0, 60))]
        : [text.notYetTitle, text.notYet(citeDocument(later, language), formatDate(register.day, language))];
  return (
    <>
      <h1>{title}</h1>
      <p className={page.lead}>{reason}</p>
      {nearest.length === 0 ? null : (
        <>
          <p>{text.nearest}</p>
          <DocumentList rows={nearest.flatMap((one) => register.rowOf.get(one) ?? [])} />
        </>
      )}
      <h2>{text.mostResting}</h2>
      <DocumentList rows={most} />
      <p>
        <PageLink page="documents">{text.register}</PageLink>
      </p>
    </>
  );
}
