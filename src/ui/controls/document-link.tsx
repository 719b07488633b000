import type { LegalDocument } from '../../domain/records/records.ts';
import { citeDocument } from '../citation.ts';
import { useLanguage } from '../language/language-context.ts';
import styles from './document-link.module.css';
import { PageLink } from './page-link.tsx';

/** A document as it is cited, leading to its page: what else rests on it, and whether it is in force. */
export function DocumentLink({ document }: { readonly document: LegalDocument }) {
  const language = useLanguage();
  return (
    <span className={styles.document}>
      <PageLink page="document" params={{ id: document.id }}>
        {citeDocument(document, language)}
      </PageLink>
    </span>
  );
}
