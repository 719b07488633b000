import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import styles from './overview-page.module.css';
import { OverviewSection } from './overview-section.tsx';

/** The numbered sources that the page cites, each reachable from its number. */
export function SourcesSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  return (
    <OverviewSection id="sources" title={text.sources}>
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
    </OverviewSection>
  );
}
