import type { ViewSearch } from './view-search.ts';

/** How a change of the address goes into the history of the browser. */
export type HistoryStep = 'push' | 'replace';

/** What is typed, dragged or unrolled, not chosen: words of a search, ends of a period, a window on an axis. */
const continuousEverywhere: readonly string[] = ['text', 'from', 'to'];

/** The same on single pages, by their slug. */
const continuousOn: Readonly<Partial<Record<string, readonly string[]>>> = {
  targets: ['rows'],
  report: ['name', 'parent', 'place', 'date'],
};

/**
 * Whether a change of a page's own part of the address is a step that the back button undoes. A choice (list, box,
 * heading, tile, page of a table) is one. What changes while one types or drags is none: it replaces, so that the way
 * back is no flood of half-typed words. Where both change at once, as when filters are cleared, it is a choice.
 */
export function historyStep(slug: string, previous: ViewSearch, next: ViewSearch): HistoryStep {
  const continuous = new Set([...continuousEverywhere, ...(continuousOn[slug] ?? [])]);
  const keys = new Set([...Object.keys(previous), ...Object.keys(next)]);
  const isChoice = [...keys].some((key) => previous[key] !== next[key] && !continuous.has(key));
  return isChoice ? 'push' : 'replace';
}
