import { type Block, blocks, type Level, levels, type UnitKind, unitKinds } from '../../domain/records/codes.ts';
import type { Id } from '../../domain/records/records.ts';
import { defaultColumns, type UnitColumn, unitColumns } from './unit-column.ts';
import { type UnitState, unitStates } from './unit-state.ts';

/** Numbers of rows a page of the register may have; the first is the default. */
export const pageSizes = [50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** Order of the rows by a column. */
export interface UnitSort {
  readonly column: UnitColumn;
  readonly descending: boolean;
}

/** What the register is asked to show; null and the empty text leave out the filter. */
export interface UnitsParams {
  /** Words that all stand in the name, an old name or the code, however they are spelt. */
  readonly text: string;
  readonly kind: UnitKind | null;
  readonly level: Level | null;
  readonly block: Block | null;
  /** Unit under which the rows stand or stood, directly or over several levels. */
  readonly under: Id | null;
  readonly state: UnitState | null;
  /** Null is the order of the data. */
  readonly sort: UnitSort | null;
  /** In the order of the register, the name always among them. */
  readonly columns: readonly UnitColumn[];
  readonly size: PageSize;
  /** From 1; a page beyond the last shows the last. */
  readonly page: number;
}

/** Everything as it stands when the address says nothing. */
export const defaultUnitsParams: UnitsParams = {
  text: '',
  kind: null,
  level: null,
  block: null,
  under: null,
  state: null,
  sort: null,
  columns: defaultColumns,
  size: 50,
  page: 1,
};

const longestText = 200;

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | null {
  return options.find((option) => option === text) ?? null;
}

function idFrom(text: string | undefined): Id | null {
  return text !== undefined && text.length <= longestText && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

function sortFrom(text = ''): UnitSort | null {
  const descending = text.startsWith('-');
  const column = oneOf(unitColumns, descending ? text.slice(1) : text);
  return column === null ? null : { column, descending };
}

function columnsFrom(text: string | undefined): readonly UnitColumn[] {
  if (text === undefined) return defaultColumns;
  const named = new Set(text.split(','));
  const known = unitColumns.filter((column) => named.has(column));
  return known.length === 0 ? defaultColumns : unitColumns.filter((column) => column === 'name' || named.has(column));
}

function pageFrom(text = ''): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** Reads the parameters of the register; what is missing or misspelt reads as absent. */
export function parseUnitsParams(search: Readonly<Record<string, string>>): UnitsParams {
  return {
    text: (search['text'] ?? '').trim().slice(0, longestText).trim(),
    kind: oneOf(unitKinds, search['kind']),
    level: oneOf(levels, search['level']),
    block: oneOf(blocks, search['block']),
    under: idFrom(search['under']),
    state: oneOf(unitStates, search['state']),
    sort: sortFrom(search['sort']),
    columns: columnsFrom(search['columns']),
    size: pageSizes.find((size) => String(size) === search['size']) ?? pageSizes[0],
    page: pageFrom(search['page']),
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseUnitsParams(params: UnitsParams): Readonly<Record<string, string>> {
  const { sort, columns, size, page } = params;
  const columnText = columns.join(',');
  const entries: readonly (readonly [key: string, text: string | null])[] = [
    ['text', params.text === '' ? null : params.text],
    ['kind', params.kind],
    ['level', params.level],
    ['block', params.block],
    ['under', params.under],
    ['state', params.state],
    ['sort', sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`],
    ['columns', columnText === defaultColumns.join(',') ? null : columnText],
    ['size', size === pageSizes[0] ? null : String(size)],
    ['page', page === 1 ? null : String(page)],
  ];
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
