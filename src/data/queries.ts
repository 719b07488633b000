import { queryOptions } from '@tanstack/react-query';
import type { FetchText } from './load/fetch-text.ts';
import type { LastGood } from './load/last-good.ts';

/** Where data come from and are kept; one per app, replaced in tests. */
export interface DataAccess {
  readonly fetchText: FetchText;
  readonly lastGood: LastGood;
  /** The instant, as ISO text, under which good files are saved. */
  readonly now: () => string;
}

/** The catalog of packages. Reading code arrives with the first request, after the first view. */
export function catalogQuery(access: DataAccess) {
  return queryOptions({
    queryKey: ['catalog'],
    queryFn: async ({ signal }) => {
      const { loadCatalog } = await import('./load/catalog.ts');
      return loadCatalog(access.fetchText, signal);
    },
  });
}
