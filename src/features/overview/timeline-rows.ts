import type { LocalText } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Id, Milestone, Phase } from '../../domain/records/records.ts';
import { type MilestoneDates, milestoneDates } from '../../domain/roadmap/milestone-dates.ts';
import { firstDay, isReachedBy, lastDay } from '../../domain/time/partial-date.ts';
import type { SourceNotes } from '../../data/source-notes.ts';

/** A phase on the time axis; null ends are not stated. */
export interface PhaseRow {
  readonly id: Id;
  readonly name: LocalText;
  readonly start: string | null;
  readonly end: string | null;
  readonly startDay: string | null;
  readonly endDay: string | null;
  readonly inferred: boolean;
  readonly remark: LocalText | null;
  readonly note: number | null;
}

/** A programme with its phases. */
export interface ProgrammeRow {
  readonly id: Id;
  readonly name: LocalText;
  readonly phases: readonly PhaseRow[];
}

/** A major milestone, numbered for the list under the chart. */
export interface MilestoneRow {
  readonly id: Id;
  readonly number: number;
  readonly title: LocalText;
  readonly place: LocalText;
  /** As printed; null when no date is known. */
  readonly on: string | null;
  readonly day: string | null;
  readonly inferred: LocalText | null;
  readonly uncertain: boolean;
  readonly isNational: boolean;
  readonly passed: boolean;
  /**
   * The date is that of a plan: `open` while no source says that it came true, `not-yet` while its planned day or the day
   * it took place lies ahead; null when the date is its own.
   */
  readonly plan: 'open' | 'not-yet' | null;
  readonly note: number | null;
}

/** Programmes with their phases, and all milestones by date. */
export interface RoadRows {
  readonly programmes: readonly ProgrammeRow[];
  /** The few that mark the road; all of them stand on the page `roadmap`. */
  readonly milestones: readonly MilestoneRow[];
}

function phaseRow(phase: Phase, notes: SourceNotes): PhaseRow {
  const { startsOn, endsOn } = phase;
  return {
    id: phase.id,
    name: phase.name,
    start: startsOn?.iso ?? null,
    end: endsOn?.iso ?? null,
    startDay: startsOn === null ? null : firstDay(startsOn),
    endDay: endsOn === null ? null : lastDay(endsOn),
    inferred: phase.dating.basis === 'inferred',
    remark: phase.dating.note ?? phase.note,
    note: notes.numberOf(phase.source),
  };
}

/** Day at which a mark stands: a deadline lasts to the end of its partial date, an event may have been at its start. */
function axisDay(kind: Milestone['kind'], date: PartialDate): string {
  return kind === 'deadline' ? lastDay(date) : firstDay(date);
}

interface DatedMilestone {
  readonly row: Milestone;
  readonly dates: MilestoneDates;
}

function sortDay({ row, dates }: DatedMilestone): string {
  return dates.startsOn === null ? '9999' : axisDay(row.kind, dates.startsOn);
}

function byDate(a: DatedMilestone, b: DatedMilestone): number {
  return sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0;
}

function planOf({ row, dates: { startsOn, isPlan } }: DatedMilestone, day: string): MilestoneRow['plan'] {
  if (!isPlan || startsOn === null) return null;
  const happened = row.startsOn ?? row.endsOn;
  const liesAhead = !isReachedBy(startsOn, day) || (happened !== null && firstDay(happened) > day);
  return liesAhead ? 'not-yet' : 'open';
}

/** The road of the reform: phases by programme, the major milestones by date, undated ones last. */
export function roadRows(data: PackageData, country: Id, day: string, notes: SourceNotes): RoadRows {
  const units = new Map(data.units.map((row) => [row.id, row]));
  const programmes = new Map<Id, ProgrammeRow>();
  for (const phase of data.phases) {
    const known = programmes.get(phase.programme);
    const phases = [...(known?.phases ?? []), phaseRow(phase, notes)];
    programmes.set(phase.programme, { id: phase.programme, name: phase.programmeName, phases });
  }
  const known = data.milestones
    .filter((row) => row.major && units.has(row.unit))
    .map((row) => ({ row, dates: milestoneDates(row, day) }))
    .sort(byDate);
  const milestones = known.flatMap((dated, index): MilestoneRow[] => {
    const { row, dates } = dated;
    const { startsOn, endsOn, isPlan } = dates;
    const unit = units.get(row.unit);
    if (unit === undefined) return [];
    return [
      {
        id: row.id,
        number: index + 1,
        title: row.title,
        place: unit.name,
        on: startsOn?.iso ?? null,
        day: startsOn === null ? null : axisDay(row.kind, startsOn),
        inferred: row.dating.basis === 'inferred' ? row.dating.note : null,
        uncertain: isPlan || row.dating.basis !== 'stated' || startsOn?.precision !== 'day',
        isNational: row.unit === country,
        passed: !isPlan && startsOn !== null && isReachedBy(endsOn ?? startsOn, day),
        plan: planOf(dated, day),
        note: notes.numberOf(row.source),
      },
    ];
  });
  return { programmes: [...programmes.values()], milestones };
}
