import { successorsOf } from '../../domain/lineage/successors.ts';
import { lifeOn } from '../../domain/lineage/unit-life.ts';
import type { ChangeEvent, Id, LegalDocument, Source, Unit } from '../../domain/records/records.ts';
import type { Register } from './register.ts';
import { type UnitState, unitStateOn } from './unit-state.ts';

/** A unit in which an ended unit lives on. */
export interface Successor {
  readonly id: Id;
  /** Null when the register does not hold it. */
  readonly unit: Unit | null;
  /** Only a part went there, somewhere on the way. */
  readonly isPart: boolean;
}

/** A row of the register: a unit with all that is said about it on the day. */
export interface UnitReading {
  readonly unit: Unit;
  /** The unit above it in this life; null when it has none or the register does not hold it. */
  readonly parent: Unit | null;
  readonly state: UnitState;
  /** Only a partial date decides the state on this day. */
  readonly isUncertain: boolean;
  /** Where the line of an ended unit stands on the day; empty for a living one, and where nothing followed. */
  readonly became: readonly Successor[];
  /** The latest change up to the day, and the document it rests on. */
  readonly change: ChangeEvent | null;
  readonly document: LegalDocument | null;
  readonly source: Source | null;
}

/** The units in which an ended unit lives on, on the day of the register. */
export function becameOf({ lineage, day }: Register, unit: Unit): readonly Successor[] {
  if (unitStateOn(unit, day) !== 'ended') return [];
  return successorsOf(lineage, unit.id, day)
    .filter((relative) => relative.isEnd)
    .map((relative) => ({
      id: relative.unit,
      unit: lineage.units.get(relative.unit) ?? null,
      isPart: relative.path.some((step) => step.share === 'part'),
    }));
}

/** The document of the latest change of a unit. */
export function lastDocumentOf({ lastChanges, documents }: Register, unit: Unit): LegalDocument | null {
  return documents.get(lastChanges.get(unit.id)?.document ?? '') ?? null;
}

/** Reads one row of the register. */
export function readUnit(register: Register, unit: Unit): UnitReading {
  return {
    unit,
    parent: register.lineage.units.get(unit.parent ?? '') ?? null,
    state: unitStateOn(unit, register.day),
    isUncertain: lifeOn(unit, register.day) === 'uncertain',
    became: becameOf(register, unit),
    change: register.lastChanges.get(unit.id) ?? null,
    document: lastDocumentOf(register, unit),
    source: register.sources.get(unit.source) ?? null,
  };
}
