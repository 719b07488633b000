import type { Language, LocalText } from '../domain/records/local-text.ts';

/** A page of the dashboard: its address part (below the language) and its name in the navigation. */
export interface PageEntry {
  readonly slug: string;
  readonly name: LocalText;
}

/** All pages, in the order of the navigation. A page is listed here only once it exists. */
export const pages = [{ slug: '', name: { vi: 'Tổng quan', en: 'Overview' } }] as const satisfies readonly PageEntry[];

/** Address part of each language; Vietnamese, the default, has none. */
export const languageBase = { vi: '', en: 'en' } as const satisfies Record<Language, string>;

/** Address of a page in a language, from the root of the site: `/`, `/en/`. */
export function pagePath(slug: string, language: Language): string {
  const parts = [languageBase[language], slug].filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Language an address is in, by its first part. */
export function languageOfPath(path: string): Language {
  return /^\/en(?:\/|$)/.test(path) ? 'en' : 'vi';
}
