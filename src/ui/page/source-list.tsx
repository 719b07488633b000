import type { ReactNode } from 'react';
import { Disclosure } from '../controls/disclosure.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';
import { PageSection } from './page-section.tsx';
import styles from './source-list.module.css';
import { counted } from '../words/counted.ts';

/** A source with its number on the page; `publishedOn` is ISO and may be partial, null where none is printed. */
export interface ListedSource {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

const messages = {
  vi: {
    title: 'Nguồn của trang này',
    count: (count: string) => `${count} nguồn`,
    undated: 'không in ngày',
    noAddress: 'không rõ địa chỉ',
  },
  en: {
    title: 'Sources of this page',
    count: (count: string) => counted('source')(count),
    undated: 'no date printed',
    noAddress: 'address not known',
  },
};

/** With more sources than this the list is folded on screen: on a phone it would be longer than the page. */
const mostOpen = 40;

function Numbered({ sources }: { readonly sources: readonly ListedSource[] }): ReactNode {
  const text = useMessages(messages);
  const language = useLanguage();
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.number} id={`source-${source.number}`}>
          {source.publisher}: «
          <PageLink page="sources" params={{ id: source.id }}>
            {source.title}
          </PageLink>
          », {source.publishedOn === null ? text.undated : formatDate(source.publishedOn, language)}.{' '}
          {source.url === null ? (
            text.noAddress
          ) : (
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              {source.url}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The numbered sources that a page cites, each reachable from its number (`#source-3`), which opens a folded list. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }): ReactNode {
  const text = useMessages(messages);
  const language = useLanguage();
  const list = <Numbered sources={sources} />;
  return (
    <PageSection id="sources" title={text.title}>
      {sources.length <= mostOpen ? (
        list
      ) : (
        <Disclosure summary={text.count(formatNumber(sources.length, language))}>{list}</Disclosure>
      )}
    </PageSection>
  );
}
