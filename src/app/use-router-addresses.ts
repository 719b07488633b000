import { useRouter } from '@tanstack/react-router';
import type { Language } from '../domain/records/local-text.ts';
import type { PageAddresses, PageParams } from '../ui/controls/page-address-context.ts';
import { pagePath } from './pages.ts';
import { sharedSearch, type RoutedSearch } from './view-search.ts';

/** Addresses of pages as the router builds them, in the language of the present page and with its package and day. */
export function useRouterAddresses(language: Language, search: RoutedSearch): PageAddresses {
  const router = useRouter();
  const target = (page: string, params: PageParams = {}) => ({
    to: pagePath(page, language),
    search: { ...sharedSearch(search), ...params },
  });
  return {
    hrefOf: (page, params) => router.buildLocation(target(page, params)).href,
    go: (page, params) => void router.navigate(target(page, params)),
  };
}
