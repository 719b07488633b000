import type { Id, LegalDocument, Phase, Target } from '../records/records.ts';
import { firstDay } from '../time/partial-date.ts';

/** The tables that tell since when a target exists. */
export interface KnownTargetTables {
  readonly targets: readonly Target[];
  readonly documents: readonly LegalDocument[];
  readonly phases: readonly Phase[];
}

/**
 * Targets that had been set by `day` (`YYYY-MM-DD`), in the order of the table. A target whose document or day of issue
 * is not known cannot have been set before its phase, nor before the day of the baseline that it names; without either it
 * counts as always known.
 */
export function knownTargets({ targets, documents, phases }: KnownTargetTables, day: string): readonly Target[] {
  const issued = new Map(documents.map((row) => [row.id, row.issuedOn]));
  const started = new Map(phases.map((row) => [row.id, row.startsOn]));
  return targets.filter((target) => {
    const issuedOn = issued.get(target.document ?? '') ?? null;
    const since = issuedOn === null ? [started.get(target.phase) ?? null, target.baselineOn] : [issuedOn];
    return since.every((date) => date === null || firstDay(date) <= day);
  });
}

/** Ids of the targets that another of the list revises: they stand for comparison only. */
export function supersededTargets(targets: readonly Target[]): ReadonlySet<Id> {
  const ids = new Set(targets.map(({ id }) => id));
  return new Set(
    targets.flatMap(({ id, revises }) => (revises === null || revises === id || !ids.has(revises) ? [] : [revises])),
  );
}
