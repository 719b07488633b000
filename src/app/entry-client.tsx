import '../ui/tokens.css';
import '../ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fetchTextFrom } from '../data/load/fetch-text.ts';
import { lastGoodInBrowser } from '../data/load/last-good.ts';
import { catalogQuery, type DataAccess } from '../data/queries.ts';
import { App } from './app.tsx';
import { packageQuery } from './package-query.ts';
import { languageOfPath } from './pages.ts';
import { parsePrerendered } from './prerendered.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';
import { parseSearchText, parseViewSearch } from './view-search.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
const state = document.getElementById('state')?.textContent ?? '';
const prerendered = state === '' ? null : parsePrerendered(state);

/** The page was built for the default package and day: with others asked for, it is drawn anew. */
function isPageAsBuilt(): boolean {
  const { package: name, origin: _origin, ...rest } = parseViewSearch(parseSearchText(window.location.search));
  const isAsked = Object.keys(rest).length > 0 || (name !== undefined && name !== prerendered?.head.name);
  return prerendered !== null && !isAsked;
}

/**
 * Whether the built page can be hydrated. The overview carries what it needs; any other page waits for the data and is
 * hydrated only if they are the ones it was built from. Until then it can be read as it stands.
 */
async function canHydrate(queries: QueryClient, access: DataAccess): Promise<boolean> {
  if (!isPageAsBuilt() || prerendered === null) return false;
  if (prerendered.overview !== null) return true;
  try {
    await queries.query(catalogQuery(access));
    const { loaded } = await queries.query(packageQuery(access, prerendered.head.name));
    return loaded.fingerprint === prerendered.fingerprint && loaded.savedAt === null;
  } catch {
    // The app says what failed.
    return false;
  }
}

async function start(container: HTMLElement) {
  document.documentElement.lang = languageOfPath(window.location.pathname.slice(base.length - 1));
  const router = createAppRouter(base);
  const queries = createQueryClient();
  const access: DataAccess = {
    fetchText: fetchTextFrom(`${base}data/`),
    lastGood: lastGoodInBrowser(),
    now: () => new Date().toISOString(),
  };
  const hydrate = await canHydrate(queries, access);
  const app = (
    <App
      router={router}
      queries={queries}
      access={access}
      prerendered={prerendered}
      snapshots={hydrate ? { mode: 'hydrate' } : { mode: 'none' }}
    />
  );
  if (hydrate) {
    // Makes the router wrap its matches as it did at build time; without it hydration fails (React error 418).
    router.ssr = { manifest: undefined };
    await router.load();
    hydrateRoot(container, app);
  } else {
    container.replaceChildren();
    createRoot(container).render(app);
  }
}

if (root !== null) void start(root);
