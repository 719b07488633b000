import type { LocalText } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id, LegalDocument, Target, Unit } from '../../domain/records/records.ts';
import type { Qualifier, TargetRule } from '../../domain/records/codes.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { evaluateTargets } from '../../domain/targets/evaluate-targets.ts';
import { knownTargets, supersededTargets } from '../../domain/targets/known-targets.ts';
import type { TargetResult, TargetStatus, UnsaidCode } from '../../domain/targets/target-result.ts';
import { comparePartialDates } from '../../domain/time/partial-date.ts';
import { citeDocument } from '../../ui/citation.ts';
import { statusOrder } from './status-order.ts';
import type { SourceNotes } from '../../data/source-notes.ts';

/** A target with what was reached by the day shown. */
export interface TargetRow {
  readonly id: Id;
  readonly name: LocalText;
  readonly place: LocalText;
  readonly isPlace: boolean;
  readonly document: LocalText | null;
  readonly rule: TargetRule;
  readonly measure: LocalText;
  readonly value: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly baseline: { readonly value: number; readonly on: string | null } | null;
  readonly dueOn: string | null;
  readonly status: TargetStatus;
  readonly overdue: boolean;
  /** Reached, but after the due date. */
  readonly late: boolean;
  readonly achieved: TargetResult['achieved'];
  readonly current: { readonly id: Id; readonly on: string | null; readonly note: number | null } | null;
  readonly missing: TargetResult['missing'];
  readonly completion: number | null;
  readonly reason: { readonly code: UnsaidCode; readonly wanted: { readonly iso: string } | null } | null;
  readonly note: number | null;
  readonly revises: LocalText | null;
  /** Another target known on the day revises it: shown for comparison, never counted. */
  readonly isSuperseded: boolean;
}

/** Targets of one phase of one programme. */
export interface TargetGroup {
  readonly phase: Id;
  readonly programme: LocalText;
  readonly name: LocalText;
  readonly rows: readonly TargetRow[];
}

function cite(document: LegalDocument | undefined): LocalText | null {
  return document === undefined ? null : { vi: citeDocument(document, 'vi'), en: citeDocument(document, 'en') };
}

/** Whether a unit lies below another: a department or district of the place. */
export function isBelow(units: ReadonlyMap<Id, Pick<Unit, 'parent'>>, unit: Id, place: Id): boolean {
  const visited = new Set<Id>([unit]);
  let parent = units.get(unit)?.parent ?? null;
  while (parent !== null && !visited.has(parent)) {
    if (parent === place) return true;
    visited.add(parent);
    parent = units.get(parent)?.parent ?? null;
  }
  return false;
}

/**
 * All targets by phase, in the order of the phases, the place's own first, worst first. Targets issued later than the
 * day are left out, and so are those set for single units below the place, which the page of
 * targets ranks.
 */
export function targetGroups(data: PackageData, place: Id, day: string, notes: SourceNotes): readonly TargetGroup[] {
  const indicators = new Map(data.indicators.map((row) => [row.id, row]));
  const units = new Map(data.units.map((row) => [row.id, row]));
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  const results = new Map(evaluateTargets(data, day).map((result) => [result.target.id, result]));

  const rowOf = (target: Target, isSuperseded: boolean): TargetRow | null => {
    const indicator = indicators.get(target.indicator);
    const unit = units.get(target.unit);
    const result = results.get(target.id);
    if (indicator === undefined || unit === undefined || result === undefined) return null;
    const { current, baseline, reason } = result;
    return {
      id: target.id,
      name: target.name,
      place: unit.name,
      isPlace: target.unit === place,
      document: cite(documents.get(target.document ?? '')),
      rule: target.rule,
      measure: indicator.measure,
      value: target.value,
      high: target.high,
      qualifier: target.qualifier,
      baseline: baseline === null ? null : { value: baseline.value, on: baseline.on?.iso ?? null },
      dueOn: target.dueOn?.iso ?? null,
      status: result.status,
      overdue: result.overdue,
      late: result.late,
      achieved: result.achieved,
      current:
        current === null
          ? null
          : {
              id: current.observation.id,
              on: observationDate(current.observation)?.iso ?? null,
              note: notes.numberOf(current.observation.source),
            },
      missing: result.missing,
      completion: result.completion,
      reason: reason === null ? null : { code: reason.code, wanted: reason.wanted },
      note: notes.numberOf(target.source),
      isSuperseded,
      revises: data.targets.find((row) => row.id === target.revises)?.name ?? null,
    };
  };

  const known = knownTargets(data, day).filter((target) => !isBelow(units, target.unit, place));
  const superseded = supersededTargets(known);

  return [...data.phases]
    .sort((a, b) =>
      a.endsOn === null || b.endsOn === null
        ? Number(a.endsOn === null) - Number(b.endsOn === null)
        : comparePartialDates(a.endsOn, b.endsOn),
    )
    .map((phase) => ({
      phase: phase.id,
      programme: phase.programmeName,
      name: phase.name,
      rows: known
        .filter((target) => target.phase === phase.id)
        .map((target) => rowOf(target, superseded.has(target.id)))
        .filter((row) => row !== null)
        .sort((a, b) => Number(b.isPlace) - Number(a.isPlace) || statusOrder[a.status] - statusOrder[b.status]),
    }))
    .filter((group) => group.rows.length > 0);
}
