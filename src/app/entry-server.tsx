import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { keepNothing } from '../data/load/last-good.ts';
import type { FetchText } from '../data/load/fetch-text.ts';
import { loadCatalog } from '../data/load/catalog.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { ChartSnapshotsMode } from '../ui/charts/chart-snapshots.ts';
import { App } from './app.tsx';
import { shellMessages } from './messages/shell-messages.ts';
import { openPackage } from './open-package.ts';
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

/** Works out what the default package shows; the pages are rendered from it and hydrate with it. */
export async function prepare(fetchText: FetchText): Promise<Prerendered> {
  const catalog = await loadCatalog(fetchText);
  const access = { fetchText, lastGood: keepNothing, now: () => '' };
  const { loaded, head, overviewOn } = await openPackage(access, catalog.default);
  if (loaded.faults.length > 0) throw new Error(`Cannot prerender: ${JSON.stringify(loaded.faults)}`);
  return { version: stateVersion, head, overview: overviewOn(head.asOf) };
}

/** The state a page carries for hydration, as JSON safe inside an HTML data block. */
export function stateOf(prerendered: Prerendered, language: Language): string {
  return JSON.stringify(inOneLanguage(prerendered, language)).replaceAll('<', '\\u003c');
}

/** All pages of the site in both languages. */
export function pagesToWrite({ head }: Prerendered): readonly PageToWrite[] {
  return pages.flatMap((page) =>
    languages.map((language) => ({
      path: pagePath(page.slug, language),
      language,
      title: `${page.name[language]} – ${head.title[language]} – Tinh Gọn`,
      description: shellMessages[language].tagline,
    })),
  );
}

/** Renders one page to HTML. */
export async function renderPage(
  path: string,
  prerendered: Prerendered,
  snapshots: ChartSnapshotsMode,
): Promise<string> {
  const base = import.meta.env.BASE_URL;
  const history = createMemoryHistory({ initialEntries: [`${base.slice(0, -1)}${path}`] });
  const router = createAppRouter(base, history);
  await router.load();
  const access = {
    fetchText: () => Promise.reject(new Error('Nothing is fetched while rendering')),
    lastGood: keepNothing,
    now: () => '',
  };
  return renderToString(
    <App
      router={router}
      queries={createQueryClient()}
      access={access}
      prerendered={prerendered}
      snapshots={snapshots}
    />,
  );
}
