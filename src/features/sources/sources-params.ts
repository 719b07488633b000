import { type FigureHole, figureHoles } from '../../domain/completeness/figure-hole.ts';
import { type Shortfall, shortfalls } from '../../domain/completeness/indicator-completeness.ts';
import { type SourceKind, sourceKinds } from '../../domain/records/codes.ts';
import type { Id } from '../../domain/records/records.ts';

/** Orders of the bibliography: newest first, by publisher, or by how much rests on a source. */
export const sourceOrders = ['date', 'publisher', 'support'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** Columns that sort the table of indicators. */
export const indicatorColumns = [
  'name',
  'series',
  'figures',
  'no-document',
  'stated',
  'inferred',
  'undated',
  'low-confidence',
  'latest',
  'gaps',
  'contradictions',
  'targets',
] as const;
export type IndicatorColumn = (typeof indicatorColumns)[number];

/** Order of the table of indicators. */
export interface IndicatorSort {
  readonly column: IndicatorColumn;
  readonly descending: boolean;
}

/** What the list of figures shows: those that lack something, or all of them. */
export type FigureChoice = FigureHole | 'all';
export const figureChoices = [...figureHoles, 'all'] as const;

/** What the page is asked to show. */
export interface SourcesParams {
  /** Words that publisher, title, note or address must have; empty for none. */
  readonly text: string;
  readonly kind: SourceKind | null;
  readonly order: SourceOrder;
  /** The source whose whole support is listed; null for none. */
  readonly id: Id | null;
  /** Only indicators that fall short in this way; null for all. */
  readonly lack: Shortfall | null;
  readonly sort: IndicatorSort;
  readonly show: FigureChoice;
  /** Figures of this indicator only; null for all. */
  readonly indicator: Id | null;
  /** Page of the list of figures, from 1. */
  readonly page: number;
}

/** Everything, the worst first: the indicators with the most figures that rest on no document. */
export const defaultSourcesParams: SourcesParams = {
  text: '',
  kind: null,
  order: 'date',
  id: null,
  lack: null,
  sort: { column: 'no-document', descending: true },
  show: 'no-document',
  indicator: null,
  page: 1,
};

const longestText = 200;

function parseId(text: string | undefined): Id | null {
  const id = text ?? '';
  return id.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : null;
}

function parseSort(text: string | undefined): IndicatorSort {
  const descending = text?.startsWith('-') ?? false;
  const name = descending ? text?.slice(1) : text;
  const column = indicatorColumns.find((one) => one === name);
  return column === undefined ? defaultSourcesParams.sort : { column, descending };
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseSourcesParams(search: Readonly<Record<string, string>>): SourcesParams {
  const page = search['page'] ?? '';
  return {
    text: (search['text'] ?? '').trim().slice(0, longestText).trimEnd(),
    kind: sourceKinds.find((kind) => kind === search['kind']) ?? null,
    order: sourceOrders.find((order) => order === search['order']) ?? defaultSourcesParams.order,
    id: parseId(search['id']),
    lack: shortfalls.find((one) => one === search['lack']) ?? null,
    sort: parseSort(search['sort']),
    show: figureChoices.find((choice) => choice === search['show']) ?? defaultSourcesParams.show,
    indicator: parseId(search['indicator']),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes the parameters; defaults are left out, so that equal views have equal addresses. */
export function serialiseSourcesParams(params: SourcesParams): Readonly<Record<string, string>> {
  const { text, kind, order, id, lack, sort, show, indicator, page } = params;
  const { column, descending } = sort;
  const isUsual = column === defaultSourcesParams.sort.column && descending;
  const entries: readonly (readonly [key: string, text: string | null])[] = [
    ['text', text === '' ? null : text],
    ['kind', kind],
    ['order', order === defaultSourcesParams.order ? null : order],
    ['id', id],
    ['lack', lack],
    ['sort', isUsual ? null : `${descending ? '-' : ''}${column}`],
    ['show', show === defaultSourcesParams.show ? null : show],
    ['indicator', indicator],
    ['page', page === 1 ? null : String(page)],
  ];
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
