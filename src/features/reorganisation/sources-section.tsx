import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from './page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';

/** The numbered sources that the page cites, each reachable from its number. */
export function SourcesSection({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  return (
    <PageSection id="sources" title={text.sources}>
      <ol className={styles.sources}>
        {model.sources.map((source) => (
          <li key={source.number} id={`source-${source.number}`}>
            {source.publisher}: «{source.title}»,{' '}
            {source.publishedOn === null ? text.publishedUnknown : formatDate(source.publishedOn, language)}.{' '}
            {source.url === null ? (
              text.addressUnknown
            ) : (
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                {source.url}
              </a>
            )}
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
