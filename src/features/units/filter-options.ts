import { type Block, blocks, type Level, levels, type UnitKind, unitKinds } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { formatDate } from '../../ui/format.ts';
import type { UnitsMessages } from './units-messages.ts';

/** What can be chosen in the filters: only what occurs in the register, in the order of protocol. */
export interface FilterOptions {
  readonly kinds: readonly UnitKind[];
  readonly levels: readonly Level[];
  readonly blocks: readonly Block[];
  /** Units that have others under them, down to the districts, and the one that is chosen. */
  readonly parents: readonly Unit[];
}

const offeredLevels: ReadonlySet<Level> = new Set(['central', 'province', 'district']);

/** Looks through the register for what can be chosen. */
export function filterOptions(units: readonly Unit[], chosen: Id | null): FilterOptions {
  const kinds = new Set<UnitKind>();
  const levelsFound = new Set<Level>();
  const blocksFound = new Set<Block>();
  const parents = new Set<Id>(chosen === null ? [] : [chosen]);
  for (const unit of units) {
    kinds.add(unit.kind);
    levelsFound.add(unit.level);
    if (unit.block !== null) blocksFound.add(unit.block);
    if (unit.parent !== null) parents.add(unit.parent);
  }
  return {
    kinds: unitKinds.filter((kind) => kinds.has(kind)),
    levels: levels.filter((level) => levelsFound.has(level)),
    blocks: blocks.filter((block) => blocksFound.has(block)),
    parents: units.filter((unit) => parents.has(unit.id) && (offeredLevels.has(unit.level) || unit.id === chosen)),
  };
}

const longestLabel = 80;

/** Name of a unit to choose, with its last day, because old and new units share names. */
export function underLabel(unit: Unit, text: UnitsMessages, language: Language): string {
  const name = unit.name[language].slice(0, longestLabel);
  return unit.validTo === null ? name : `${name} (${text.untilDay(formatDate(unit.validTo.iso, language))})`;
}
