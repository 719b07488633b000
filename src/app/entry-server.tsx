import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { keepNothing } from '../data/load/last-good.ts';
import type { FetchText } from '../data/load/fetch-text.ts';
import { type Catalog, loadCatalog } from '../data/load/catalog.ts';
import { catalogQuery } from '../data/queries.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { ChartSnapshotsMode } from '../ui/charts/chart-snapshots.ts';
import { App } from './app.tsx';
import { shellMessages } from './messages/shell-messages.ts';
import { type OpenPackage, openPackage } from './open-package.ts';
import { packageQuery } from './package-query.ts';
import { pagePath, pages } from './pages.ts';
import { inOneLanguage, type Prerendered, stateVersion } from './prerendered.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';

/** A page to write: its address from the root of the site, language, title and description. */
export interface PageToWrite {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

const languages = ['vi', 'en'] as const satisfies readonly Language[];

/** What all pages are rendered from. */
export interface Prepared {
  readonly catalog: Catalog;
  readonly open: OpenPackage;
}

/** Loads the default package. */
export async function prepare(fetchText: FetchText): Promise<Prepared> {
  const catalog = await loadCatalog(fetchText);
  const open = await openPackage({ fetchText, lastGood: keepNothing, now: () => '' }, catalog.default);
  if (open.loaded.faults.length > 0) throw new Error(`Cannot prerender: ${JSON.stringify(open.loaded.faults)}`);
  return { catalog, open };
}

/** All pages of the site in both languages. */
export function pagesToWrite({ open: { head } }: Prepared): readonly PageToWrite[] {
  return pages.flatMap((page) =>
    languages.map((language) => ({
      path: pagePath(page.slug, language),
      language,
      title: `${page.name[language]} – ${head.title[language]} – Tinh Gọn`,
      description: shellMessages[language].tagline,
    })),
  );
}

function isOverview(path: string): boolean {
  return languages.some((language) => path === pagePath('', language));
}

function prerenderedFor(path: string, { catalog, open }: Prepared): Prerendered {
  const { head, loaded, overviewOn } = open;
  return {
    version: stateVersion,
    head,
    packages: catalog.packages,
    fingerprint: loaded.fingerprint,
    overview: isOverview(path) ? overviewOn(head.asOf) : null,
  };
}

/** The state a page carries for hydration, as JSON safe inside an HTML data block. */
export function stateOf({ path, language }: PageToWrite, prepared: Prepared): string {
  return JSON.stringify(inOneLanguage(prerenderedFor(path, prepared), language)).replaceAll('<', '\\u003c');
}

/** Renders one page to HTML. */
export async function renderPage(path: string, prepared: Prepared, snapshots: ChartSnapshotsMode): Promise<string> {
  const base = import.meta.env.BASE_URL;
  const history = createMemoryHistory({ initialEntries: [`${base.slice(0, -1)}${path}`] });
  const router = createAppRouter(base, history);
  await router.load();
  const access = {
    fetchText: () => Promise.reject(new Error('Nothing is fetched while rendering')),
    lastGood: keepNothing,
    now: () => '',
  };
  const queries = createQueryClient();
  // The overview hydrates from its state before the data are there; the other pages hydrate with the data.
  if (!isOverview(path)) {
    const { catalog, open } = prepared;
    queries.setQueryData(catalogQuery(access).queryKey, catalog);
    queries.setQueryData(packageQuery(access, catalog.default).queryKey, open);
  }
  return renderToString(
    <App
      router={router}
      queries={queries}
      access={access}
      prerendered={prerenderedFor(path, prepared)}
      snapshots={snapshots}
    />,
  );
}
