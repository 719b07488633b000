import { Link } from '@tanstack/react-router';
import type { Language } from '../domain/records/local-text.ts';
import { shellMessages } from './messages/shell-messages.ts';
import styles from './navigation.module.css';
import { navigationPages, pagePath, pages } from './pages.ts';
import { sharedSearch } from './view-search.ts';

interface NavigationProps {
  readonly language: Language;
  /** Slug of the page shown; null on pages that are in no navigation. */
  readonly slug: string | null;
}

function Links({ language, slug }: NavigationProps) {
  return (
    <ul>
      {navigationPages.map((page) => (
        <li key={page.slug}>
          <Link
            to={pagePath(page.slug, language)}
            search={sharedSearch}
            // Otherwise `/en/` counts as current on every page below it.
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={page.slug === slug ? 'page' : undefined}
          >
            {page.name[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The pages of the site: a row of links, and on narrow screens a list that opens under the name of the page shown. */
export function Navigation({ language, slug }: NavigationProps) {
  const text = shellMessages[language];
  const page = pages.find((entry) => entry.slug === slug);
  return (
    <>
      <nav aria-label={text.pages} className={styles.row}>
        <Links language={language} slug={slug} />
      </nav>
      <details className={styles.list} key={slug}>
        <summary>
          {text.pages}: <b>{page === undefined ? text.notFound : page.name[language]}</b>
        </summary>
        <nav aria-label={text.pages}>
          <Links language={language} slug={slug} />
        </nav>
      </details>
    </>
  );
}
