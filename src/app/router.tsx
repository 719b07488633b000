import { createRootRoute, createRoute, createRouter, Outlet, type RouterHistory } from '@tanstack/react-router';
import { languageOfPath } from './pages.ts';
import { LanguageContext } from '../ui/language/language-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PackagePage } from './package-page.tsx';
import { Shell } from './shell.tsx';
import { parseSearchText, parseViewSearch, stringifySearchText } from './view-search.ts';

const root = createRootRoute({
  validateSearch: parseViewSearch,
  component: function Root() {
    const language = languageOfPath(root.useMatch().pathname);
    return <Outlet key={language} />;
  },
  notFoundComponent: function NotFound() {
    const { pathname } = root.useMatch();
    const language = languageOfPath(pathname);
    return (
      <LanguageContext value={language}>
        <Shell language={language} slug={null} head={null} day={null} loaded>
          <NotFoundPage />
        </Shell>
      </LanguageContext>
    );
  },
});

const overviewVi = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: function OverviewVi() {
    const search = overviewVi.useSearch();
    return (
      <LanguageContext value="vi">
        <ErrorBoundary language="vi">
          <PackagePage language="vi" search={search} />
        </ErrorBoundary>
      </LanguageContext>
    );
  },
});

const overviewEn = createRoute({
  getParentRoute: () => root,
  path: '/en/',
  component: function OverviewEn() {
    const search = overviewEn.useSearch();
    return (
      <LanguageContext value="en">
        <ErrorBoundary language="en">
          <PackagePage language="en" search={search} />
        </ErrorBoundary>
      </LanguageContext>
    );
  },
});

const routeTree = root.addChildren([overviewVi, overviewEn]);

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
