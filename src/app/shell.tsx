import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import type { Language } from '../domain/records/local-text.ts';
import type { CatalogEntry } from '../data/load/catalog.ts';
import type { PageInput } from '../data/page-input.ts';
import { SearchBox } from '../features/search/search-box.tsx';
import { SampleMarkContext } from '../ui/charts/sample-mark-context.ts';
import { CopyButton } from '../ui/controls/copy-button.tsx';
import { formatDate } from '../ui/format.ts';
import { PrintButton } from '../ui/print/print-button.tsx';
import { TableOriginContext } from '../ui/table/table-origin-context.ts';
import { shellMessages } from './messages/shell-messages.ts';
import type { PackageHead } from './package-head.ts';
import { Navigation } from './navigation.tsx';
import { PackageBar } from './package-bar.tsx';
import { languageBase, navigationPages, pagePath, pages } from './pages.ts';
import { SampleMark } from './sample-mark.tsx';
import styles from './shell.module.css';
import { sharedSearch } from './view-search.ts';

interface ShellProps {
  readonly language: Language;
  /** Slug of the page shown; null on pages that are in no navigation. */
  readonly slug: string | null;
  /** Null while nothing is known of the package. */
  readonly head: PackageHead | null;
  readonly day: string | null;
  /** Whether all data of the page are there; a print says so if not. */
  readonly loaded: boolean;
  /** The packages to choose from; empty until they are known. */
  readonly packages?: readonly CatalogEntry[];
  /** What is searched; null until the package is there. */
  readonly input?: PageInput | null;
  readonly children: ReactNode;
}

const noPackages: readonly CatalogEntry[] = [];
const otherLanguage = { vi: 'en', en: 'vi' } as const;

/** Title of the window: page, place, product. */
function windowTitle(language: Language, slug: string | null, head: PackageHead | null): string {
  const text = shellMessages[language];
  const page = pages.find((entry) => entry.slug === slug);
  const parts = [page === undefined ? text.notFound : page.name[language], head?.title[language], text.product];
  return parts.filter((part) => part !== undefined).join(' – ');
}

/** The frame of every page: skip link, name, navigation, language, package and day, print and copy link. */
export function Shell({
  language,
  slug,
  head,
  day,
  loaded,
  packages = noPackages,
  input = null,
  children,
}: ShellProps) {
  const text = shellMessages[language];
  const other = otherLanguage[language];
  const title = windowTitle(language, slug, head);
  const tableOrigin =
    head === null || day === null
      ? null
      : `${text.asOf} ${formatDate(day, language)}; ${text.version}: ${head.name} ${head.version}`;
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <>
      <a className={styles.skip} href="#main">
        {text.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <p className={styles.product}>
            <Link
              to={pagePath('', language)}
              search={sharedSearch}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {text.product}
            </Link>
            <span className={styles.tagline}>{text.tagline}</span>
          </p>
          <div className={styles.tools}>
            <SearchBox input={input} pages={navigationPages} />
            <Link
              to={slug === null ? pagePath('', other) : pagePath(slug, other)}
              search={true}
              lang={other}
              hrefLang={other}
              title={text.languageTitle}
              data-language={languageBase[other]}
            >
              {text.language}
            </Link>
            {/* Anew for each page: what it says of one page is not true of the next. */}
            <PrintButton key={slug} label={text.print} />
            <CopyButton
              text={() => window.location.href}
              label={text.copyLink}
              doneLabel={text.linkCopied}
              failedLabel={text.linkFailed}
            />
          </div>
        </div>
        <Navigation language={language} slug={slug} />
        {head === null || day === null ? null : (
          <PackageBar language={language} head={head} day={day} packages={packages} />
        )}
      </header>
      {head?.sample === true ? <SampleMark language={language} /> : null}
      {loaded ? null : (
        <p className={styles.unfinished} data-unfinished="">
          {text.notLoadedPrint}
        </p>
      )}
      <main id="main" className={styles.main} tabIndex={-1}>
        <SampleMarkContext value={head?.sample === true ? text.sample : null}>
          <TableOriginContext value={tableOrigin}>{children}</TableOriginContext>
        </SampleMarkContext>
      </main>
      <footer className={styles.footer}>
        <p>{text.footer}</p>
        {head === null ? null : (
          <p>
            {text.version}: {head.name} {head.version}, {formatDate(head.asOf, language)}
          </p>
        )}
      </footer>
    </>
  );
}
