import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fetchTextFrom } from '../data/load/fetch-text.ts';
import { lastGoodInBrowser } from '../data/load/last-good.ts';
import { App } from './app.tsx';
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
  const { package: name, asOf } = parseViewSearch(parseSearchText(window.location.search));
  return prerendered !== null && asOf === undefined && (name === undefined || name === prerendered.head.name);
}

async function start(container: HTMLElement) {
  document.documentElement.lang = languageOfPath(window.location.pathname.slice(base.length - 1));
  const router = createAppRouter(base);
  const hydrate = isPageAsBuilt();
  const app = (
    <App
      router={router}
      queries={createQueryClient()}
      access={{
        fetchText: fetchTextFrom(`${base}data/`),
        lastGood: lastGoodInBrowser(),
        now: () => new Date().toISOString(),
      }}
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
