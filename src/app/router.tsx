import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
  useLocation,
} from '@tanstack/react-router';
import type { Language } from '../domain/records/local-text.ts';
import { LanguageContext } from '../ui/language/language-context.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { OverviewRoute } from './overview-route.tsx';
import { PageFailure } from './page-failure.tsx';
import { languageOfPath, pagePath } from './pages.ts';
import { Shell } from './shell.tsx';
import { type View, ViewRoute } from './view-route.tsx';
import { loadView, type ViewSlug } from './views/load-view.ts';
import { parseSearchText, parseViewSearch, stringifySearchText } from './view-search.ts';

const root = createRootRoute({
  validateSearch: parseViewSearch,
  component: Outlet,
  notFoundComponent: function NotFound() {
    const language = languageOfPath(useLocation({ select: ({ pathname }) => pathname }));
    return (
      <LanguageContext value={language}>
        <Shell language={language} slug={null} head={null} day={null} loaded>
          <NotFoundPage />
        </Shell>
      </LanguageContext>
    );
  },
});

const getParentRoute = () => root;
const languages = ['vi', 'en'] as const satisfies readonly Language[];
const viewSlugs = [
  'targets',
  'target',
  'staffing',
  'service-units',
  'villages',
  'reorganisation',
  'units',
  'unit',
  'compare',
  'report',
  'roadmap',
  'documents',
  'document',
  'sources',
  'obstacles',
  'obstacle',
] as const satisfies readonly ViewSlug[];

/** A page whose code arrives when its address is opened, before the page is drawn; at build time likewise. */
function viewRoute(slug: ViewSlug, language: Language) {
  const arrived: { view: View | null } = { view: null };
  return createRoute({
    getParentRoute,
    path: pagePath(slug, language),
    loader: async () => {
      arrived.view = await loadView(slug);
    },
    component: () => (arrived.view === null ? null : <ViewRoute language={language} slug={slug} view={arrived.view} />),
    errorComponent: () => <PageFailure language={language} />,
  });
}

function overviewRoute(language: Language) {
  return createRoute({
    getParentRoute,
    path: pagePath('', language),
    component: () => <OverviewRoute language={language} />,
  });
}

// Each page stands once per language: the language is part of the address, so that both can be built as files.
const routeTree = root.addChildren(
  languages.flatMap((language) => [overviewRoute(language), ...viewSlugs.map((slug) => viewRoute(slug, language))]),
);

/** The router of the app; `history` is given at build time, where there is no address bar. */
export function createAppRouter(basepath: string, history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath,
    trailingSlash: 'always',
    parseSearch: parseSearchText,
    stringifySearch: stringifySearchText,
    ...(history === undefined ? {} : { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
