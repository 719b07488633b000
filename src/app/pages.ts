import type { Language, LocalText } from '../domain/records/local-text.ts';

/** A page of the dashboard: its address part (below the language) and its name. */
export interface PageEntry {
  readonly slug: string;
  readonly name: LocalText;
  /** Pages about one thing are reached from others, not from the navigation. */
  readonly inNavigation: boolean;
}

/** All pages, in the order of the navigation. A page is listed here only once it exists. */
export const pages = [
  { slug: '', name: { vi: 'Tổng quan', en: 'Overview' }, inNavigation: true },
  { slug: 'roadmap', name: { vi: 'Lộ trình', en: 'Roadmap' }, inNavigation: true },
  { slug: 'targets', name: { vi: 'Chỉ tiêu', en: 'Targets' }, inNavigation: true },
  { slug: 'target', name: { vi: 'Một chỉ tiêu', en: 'One target' }, inNavigation: false },
  { slug: 'staffing', name: { vi: 'Biên chế', en: 'Staffing' }, inNavigation: true },
  { slug: 'service-units', name: { vi: 'Đơn vị sự nghiệp', en: 'Public service units' }, inNavigation: true },
  { slug: 'villages', name: { vi: 'Thôn, kiêm nhiệm', en: 'Villages, concurrent posts' }, inNavigation: true },
  { slug: 'reorganisation', name: { vi: 'Sắp xếp tổ chức', en: 'Reorganisation' }, inNavigation: true },
  { slug: 'units', name: { vi: 'Danh mục đơn vị', en: 'Register of units' }, inNavigation: true },
  { slug: 'unit', name: { vi: 'Đơn vị', en: 'Unit' }, inNavigation: false },
  { slug: 'obstacles', name: { vi: 'Vướng mắc, chỉ đạo', en: 'Obstacles, directives' }, inNavigation: true },
  { slug: 'obstacle', name: { vi: 'Một vướng mắc', en: 'One obstacle' }, inNavigation: false },
  { slug: 'documents', name: { vi: 'Văn bản', en: 'Documents' }, inNavigation: true },
  { slug: 'document', name: { vi: 'Một văn bản', en: 'One document' }, inNavigation: false },
  { slug: 'sources', name: { vi: 'Nguồn', en: 'Sources' }, inNavigation: true },
  { slug: 'compare', name: { vi: 'So sánh', en: 'Compare' }, inNavigation: true },
  { slug: 'report', name: { vi: 'Báo cáo', en: 'Report' }, inNavigation: true },
] as const satisfies readonly PageEntry[];

/** The pages of the navigation and of the search. */
export const navigationPages: readonly PageEntry[] = pages.filter((page) => page.inNavigation);

/** Slug of a page that exists. */
export type PageSlug = (typeof pages)[number]['slug'];

/** Address part of each language; Vietnamese, the default, has none. */
export const languageBase = { vi: '', en: 'en' } as const satisfies Record<Language, string>;

/** Address of a page in a language, from the root of the site: `/`, `/en/`, `/units/`, `/en/units/`. */
export function pagePath(slug: string, language: Language): string {
  const parts = [languageBase[language], slug].filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Language an address is in, by its first part. */
export function languageOfPath(path: string): Language {
  return /^\/en(?:\/|$)/.test(path) ? 'en' : 'vi';
}
