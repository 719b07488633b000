import { type Block, blocks, type Level, levels, type StaffKind, staffKinds } from '../records/codes.ts';
import type { LocalText } from '../records/local-text.ts';
import type { Id, Series } from '../records/records.ts';

/** Whose staff is counted: the place and, where the series says so, block, level, kind of staff and field. */
export interface StaffScope {
  readonly unit: Id;
  readonly block: Block | null;
  readonly level: Level | null;
  readonly staffKind: StaffKind | null;
  readonly field: LocalText | null;
}

/** The scope of a series; reason, method and decree of a flow are no part of it. */
export function scopeOf({ unit, block, level, staffKind, field }: Series): StaffScope {
  return { unit, block, level, staffKind, field };
}

/** Equal for equal scopes. The Vietnamese name of a field is the original, as in `canCombine`. */
export function scopeKey({ unit, block, level, staffKind, field }: StaffScope): string {
  return [unit, block, level, staffKind, field?.vi ?? null].join('|');
}

/** Blocks that stand for "all blocks": the whole system, or none named. */
function blockOf(scope: StaffScope): Block | null {
  return scope.block === 'whole-system' ? null : scope.block;
}

function isWithin<T>(part: T | null, whole: T | null): boolean {
  return whole === null || part === whole;
}

/** Whether everything the one scope names, the other names too or leaves open: a part of it, or the same. */
export function isWithinScope(part: StaffScope, whole: StaffScope): boolean {
  return (
    part.unit === whole.unit &&
    isWithin(blockOf(part), blockOf(whole)) &&
    isWithin(part.level, whole.level) &&
    isWithin(part.staffKind, whole.staffKind) &&
    isWithin(part.field?.vi ?? null, whole.field?.vi ?? null)
  );
}

/** How many of block, level, kind of staff and field a scope narrows down; 0 counts everyone of the unit. */
export function narrowness(scope: StaffScope): number {
  const named = [blockOf(scope), scope.level, scope.staffKind, scope.field];
  return named.filter((part) => part !== null).length;
}

function placeIn<T>(order: readonly T[], value: T | null): number {
  return value === null ? -1 : order.indexOf(value);
}

/** Order of scopes of one unit in a table: by block, level, kind of staff; what is not narrowed down comes first. */
export function compareScopes(a: StaffScope, b: StaffScope): number {
  return (
    placeIn(blocks, a.block) - placeIn(blocks, b.block) ||
    placeIn(levels, a.level) - placeIn(levels, b.level) ||
    placeIn(staffKinds, a.staffKind) - placeIn(staffKinds, b.staffKind) ||
    Number(a.field !== null) - Number(b.field !== null)
  );
}
