import type { LegalDocument } from '../../domain/records/records.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DocumentLink } from './document-cells.tsx';
import { documentsMessages } from './documents-messages.ts';
import type { DocumentsBase } from './documents-model.ts';
import styles from './documents.module.css';

/** Documents told apart by date, issuer and subject. */
export function ApartList({ documents }: { readonly documents: readonly LegalDocument[] }) {
  const language = useLanguage();
  return (
    <ul>
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink document={document} />, {document.issuer[language]}: {document.subject[language]}
        </li>
      ))}
    </ul>
  );
}

/** The numbers that stand for more than one document. */
export function SameNumberSection({ base }: { readonly base: DocumentsBase }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  return (
    <PageSection id="same-number" title={text.sameNumber} intro={text.sameNumberIntro}>
      {base.register.sameNumber.map((group) => (
        <div key={group.map(({ id }) => id).join(' ')} className={styles.notice}>
          <b>≠ {text.sameNumberGroup(formatNumber(group.length, language), group[0]?.number ?? '')}</b>
          <ApartList documents={group} />
        </div>
      ))}
    </PageSection>
  );
}
