import { changesOnDay } from '../changes/change-on-day.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Milestone } from '../records/records.ts';
import { isKnownBy } from '../series/observation-date.ts';
import { type KnownTargetTables, knownTargets } from '../targets/known-targets.ts';
import { firstDay } from '../time/partial-date.ts';
import type { Resting } from './resting-index.ts';

function mayHaveBegun(date: PartialDate | null, day: string): boolean {
  return date === null || firstDay(date) <= day;
}

/** A deadline and a day of coming into force are set beforehand; any other event is known only once it may have begun. */
function isMilestoneKnown({ kind, startsOn }: Milestone, day: string): boolean {
  return kind === 'deadline' || kind === 'effective' || mayHaveBegun(startsOn, day);
}

/**
 * What rested on a document or source by `day` (`YYYY-MM-DD`). Undated rows are kept, because only their day is unknown;
 * phases, series and contradictions have no day of becoming known and are kept as well.
 */
export function restingOnDay(
  resting: Resting,
  { documents, phases }: Pick<KnownTargetTables, 'documents' | 'phases'>,
  day: string,
): Resting {
  return {
    ...resting,
    observations: resting.observations.filter((row) => isKnownBy(row, day, 'keep-undated')),
    targets: resting.targets.length === 0 ? [] : knownTargets({ targets: resting.targets, documents, phases }, day),
    changes: changesOnDay(resting.changes, day),
    directives: resting.directives.filter((row) => mayHaveBegun(row.issuedOn, day)),
    obstacles: resting.obstacles.filter((row) => mayHaveBegun(row.raisedOn, day)),
    milestones: resting.milestones.filter((row) => isMilestoneKnown(row, day)),
    documents: resting.documents.filter((row) => mayHaveBegun(row.issuedOn, day)),
    units: resting.units.filter((row) => mayHaveBegun(row.validFrom, day)),
  };
}

/** Number of rows in all lists together. */
export function countResting(resting: Resting): number {
  return Object.values(resting).reduce((sum, rows: readonly unknown[]) => sum + rows.length, 0);
}
