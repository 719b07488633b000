import { type ComparisonKind, comparisonKinds } from '../../domain/comparison/compared-dimension.ts';
import type { Id } from '../../domain/records/records.ts';

/** What the chart shows: the chosen series over all their dates, or only the chosen dates side by side. */
export type CompareView = 'time' | 'dates';

/** What the page is asked to compare. Whatever is absent the page chooses itself. */
export interface CompareParams {
  readonly indicator: Id | null;
  readonly by: ComparisonKind | null;
  /** Series that tell which of several groups is meant; empty for the group of the chosen series. */
  readonly scope: readonly Id[];
  /** Series chosen, the one that the others are held against first. */
  readonly series: readonly Id[];
  /** Names of the dates or periods chosen (`momentKey`). */
  readonly dates: readonly string[];
  readonly view: CompareView | null;
}

/** Everything as it stands when the address says nothing. */
export const defaultCompareParams: CompareParams = {
  indicator: null,
  by: null,
  scope: [],
  series: [],
  dates: [],
  view: null,
};

// As a reader would name them in an address.
const kindNames: Readonly<Record<ComparisonKind, string>> = {
  unit: 'place',
  block: 'block',
  level: 'level',
  staffKind: 'kind',
  field: 'field',
  autonomyGroup: 'autonomy',
  reason: 'reason',
  method: 'method',
  decree: 'decree',
  countsWhat: 'counted',
  date: 'year',
};
const views = ['time', 'dates'] as const satisfies readonly CompareView[];
const mostChosen = 40;

function isId(text: string): boolean {
  return text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

function isMoment(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}(?:_\d{4}-\d{2}-\d{2})?(?:_(?:planned|forecast))?$/.test(text);
}

function listFrom(text: string | undefined, isWanted: (part: string) => boolean): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(isWanted))].slice(0, mostChosen);
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseCompareParams(search: Readonly<Record<string, string>>): CompareParams {
  const indicator = search['indicator'] ?? '';
  return {
    indicator: isId(indicator) ? indicator : null,
    by: comparisonKinds.find((kind) => kindNames[kind] === search['by']) ?? null,
    scope: listFrom(search['scope'], isId),
    series: listFrom(search['series'], isId),
    dates: listFrom(search['dates'], isMoment),
    view: views.find((view) => view === search['view']) ?? null,
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseCompareParams(params: CompareParams): Readonly<Record<string, string>> {
  const { indicator, by, scope, series, dates, view } = params;
  const entries: readonly (readonly [key: string, text: string | null])[] = [
    ['indicator', indicator],
    ['by', by === null ? null : kindNames[by]],
    ['scope', scope.length === 0 ? null : scope.join(',')],
    ['series', series.length === 0 ? null : series.join(',')],
    ['dates', dates.length === 0 ? null : dates.join(',')],
    ['view', view],
  ];
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
