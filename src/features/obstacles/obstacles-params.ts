import { type DirectiveStanding, directiveStandings } from '../../domain/obstacles/obstacle-chains.ts';
import {
  type Level,
  levels,
  type ObstacleCategory,
  obstacleCategories,
  type ProgressStatus,
  progressStatuses,
} from '../../domain/records/codes.ts';

/** Columns that the register of obstacles can be ordered by; by urgency unless told. */
export const obstacleColumns = ['title', 'category', 'raised'] as const;
export type ObstacleColumn = (typeof obstacleColumns)[number];

/** Columns that the register of directives can be ordered by; by urgency unless told. */
export const directiveColumns = ['text', 'assignee', 'due'] as const;
export type DirectiveColumn = (typeof directiveColumns)[number];

/** Order of the rows of a register by a column. */
export interface ColumnSort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** What the page is asked to show; null and the empty text filter nothing. */
export interface ObstaclesParams {
  /** Words that all stand in an obstacle or in a directive, with or without diacritics. */
  readonly text: string;
  readonly category: ObstacleCategory | null;
  readonly level: Level | null;
  /** How the obstacle stands on the day. */
  readonly state: ProgressStatus | null;
  /** How the directive stands on the day. */
  readonly standing: DirectiveStanding | null;
  /** Only directives whose deadline has passed and that are not reported as carried out. */
  readonly overdue: boolean;
  /** Who must act, as `assigneeSlug` writes it. */
  readonly assignee: string | null;
  /** Order of the obstacles and of the directives; null is by urgency. */
  readonly sort: ColumnSort<ObstacleColumn> | null;
  readonly order: ColumnSort<DirectiveColumn> | null;
}

/** Everything, as the page opens. */
export const everyObstacle: ObstaclesParams = {
  text: '',
  category: null,
  level: null,
  state: null,
  standing: null,
  overdue: false,
  assignee: null,
  sort: null,
  order: null,
};

const longestText = 200;

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | null {
  return options.find((option) => option === text) ?? null;
}

function slugFrom(text: string | undefined): string | null {
  return text !== undefined && text.length <= longestText && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

/** Reads an order as the address has it: the name of a column, after a minus where it descends. */
export function sortFrom<Column extends string>(columns: readonly Column[], text = ''): ColumnSort<Column> | null {
  const descending = text.startsWith('-');
  const column = oneOf(columns, descending ? text.slice(1) : text);
  return column === null ? null : { column, descending };
}

/** Writes an order; null for the order by urgency. */
export function sortText<Column extends string>(sort: ColumnSort<Column> | null): string | null {
  return sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`;
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseObstaclesParams(search: Readonly<Record<string, string>>): ObstaclesParams {
  return {
    text: (search['text'] ?? '').trim().slice(0, longestText).trim(),
    category: oneOf(obstacleCategories, search['category']),
    level: oneOf(levels, search['level']),
    state: oneOf(progressStatuses, search['state']),
    standing: oneOf(directiveStandings, search['standing']),
    overdue: search['overdue'] === 'yes',
    assignee: slugFrom(search['assignee']),
    sort: sortFrom(obstacleColumns, search['sort']),
    order: sortFrom(directiveColumns, search['order']),
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseObstaclesParams(params: ObstaclesParams): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, string | null])[] = [
    ['text', params.text === '' ? null : params.text],
    ['category', params.category],
    ['level', params.level],
    ['state', params.state],
    ['standing', params.standing],
    ['overdue', params.overdue ? 'yes' : null],
    ['assignee', params.assignee],
    ['sort', sortText(params.sort)],
    ['order', sortText(params.order)],
  ];
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
