import { type Block, blocks, type Level, levels, type StaffKind, staffKinds } from '../../domain/records/codes.ts';
import type { Id } from '../../domain/records/records.ts';
import { type LeaversDimension, leaversDimensions } from '../../domain/staffing/leavers-years.ts';
import { parseDay, parsePartialDate } from '../../domain/time/partial-date.ts';

/** What the page is asked to show. Null is the default of each. */
export interface StaffingParams {
  /** Whose numbers; null is the place of the package. */
  readonly unit: Id | null;
  readonly block: Block | null;
  readonly level: Level | null;
  readonly kind: StaffKind | null;
  /** Null is the latest known by the day shown. */
  readonly year: number | null;
  /** A series of the scope whose years and ledger are shown; null is the broadest scope. */
  readonly scope: Id | null;
  /** Closing day of the ledger shown (`YYYY-MM-DD`); null is the latest. */
  readonly ledger: string | null;
  /** Year of the leavers shown; null is all that is known. */
  readonly leavers: number | null;
  /** What the chart of leavers tells apart; null is the first of decree, method and reason that the data have. */
  readonly by: LeaversDimension | null;
}

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | null {
  return options.find((option) => option === text) ?? null;
}

function idFrom(text: string | undefined): Id | null {
  return text !== undefined && text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

function yearFrom(text: string | undefined): number | null {
  const date = text === undefined ? null : parsePartialDate(text);
  return date?.precision === 'year' ? Number(date.iso) : null;
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseStaffingParams(search: Readonly<Record<string, string>>): StaffingParams {
  return {
    unit: idFrom(search['unit']),
    block: oneOf(blocks, search['block']),
    level: oneOf(levels, search['level']),
    kind: oneOf(staffKinds, search['kind']),
    year: yearFrom(search['year']),
    scope: idFrom(search['scope']),
    ledger: parseDay(search['ledger'] ?? ''),
    leavers: yearFrom(search['leavers']),
    by: oneOf(leaversDimensions, search['by']),
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseStaffingParams(params: StaffingParams): Readonly<Record<string, string>> {
  const { unit, block, level, kind, year, scope, ledger, leavers, by } = params;
  const entries = Object.entries({ unit, block, level, kind, year, scope, ledger, leavers, by });
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])));
}
