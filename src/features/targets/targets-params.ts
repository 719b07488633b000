import type { Id } from '../../domain/records/records.ts';
import { type TargetStatus, targetStatuses } from '../../domain/targets/target-result.ts';
import { type TargetScope, targetScopes } from './target-scope.ts';

/** What the page of all targets is asked to show; null filters nothing. */
export interface TargetsParams {
  readonly status: TargetStatus | null;
  readonly phase: Id | null;
  readonly scope: TargetScope | null;
  readonly indicator: Id | null;
  /** The unit that must reach the target. */
  readonly unit: Id | null;
  /** Most rows of the ranking that are shown. */
  readonly rows: number;
}

/** Rows of the ranking at first, and those added each time. */
export const firstRows = 25;
const mostRows = 5000;

/** Everything, as the page opens. */
export const everyTarget: TargetsParams = {
  status: null,
  phase: null,
  scope: null,
  indicator: null,
  unit: null,
  rows: firstRows,
};

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | null {
  return options.find((option) => option === text) ?? null;
}

function idFrom(text: string | undefined): Id | null {
  return text !== undefined && text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

function rowsFrom(text: string | undefined): number {
  const rows = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : firstRows;
  return Math.min(mostRows, Math.max(firstRows, rows));
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseTargetsParams(search: Readonly<Record<string, string>>): TargetsParams {
  return {
    status: oneOf(targetStatuses, search['status']),
    phase: idFrom(search['phase']),
    scope: oneOf(targetScopes, search['scope']),
    indicator: idFrom(search['indicator']),
    unit: idFrom(search['unit']),
    rows: rowsFrom(search['rows']),
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseTargetsParams(params: TargetsParams): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, string | null])[] = [
    ['status', params.status],
    ['phase', params.phase],
    ['scope', params.scope],
    ['indicator', params.indicator],
    ['unit', params.unit],
    ['rows', params.rows === firstRows ? null : String(params.rows)],
  ];
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
