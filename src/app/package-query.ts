import { queryOptions } from '@tanstack/react-query';
import type { DataAccess } from '../data/queries.ts';

/** One package, parsed, checked and ready for the pages. */
export function packageQuery(access: DataAccess, name: string) {
  return queryOptions({
    queryKey: ['package', name],
    queryFn: async ({ signal }) => {
      const { openPackage } = await import('./open-package.ts');
      return openPackage(access, name, signal);
    },
  });
}
