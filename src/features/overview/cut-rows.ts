import type { Block, StaffMeasure } from '../../domain/records/codes.ts';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Id, Indicator, Observation, ReportedValue, Series } from '../../domain/records/records.ts';
import { isKnownBy, observationDate } from '../../domain/series/observation-date.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import type { SourceNotes } from '../../data/source-notes.ts';

/** A figure of a row with what leads to its origin. */
export interface CitedFigure {
  readonly id: Id;
  readonly scope: LocalText;
  readonly reported: ReportedValue;
  readonly note: number | null;
  /** Another source says otherwise; the origin tells what. */
  readonly contradicted: boolean;
}

/** One staff cut over its own period and scope. Rows are never added to or drawn on one line with each other. */
export interface CutRow extends CitedFigure {
  readonly measure: LocalText;
  readonly staffMeasure: StaffMeasure;
  /** Days as printed (`2022-07-25`, `2019-02`, `2022`); null when not stated. */
  readonly start: string | null;
  readonly end: string | null;
  readonly startDay: string | null;
  readonly endDay: string | null;
  readonly inferred: LocalText | null;
  readonly planned: boolean;
  /** Counts all blocks, levels and kinds of staff. */
  readonly isOfWholePlace: boolean;
  /** What the same source says this figure is made of. */
  readonly parts: readonly CitedFigure[];
}

interface Candidate {
  readonly observation: Observation;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly staffMeasure: StaffMeasure;
}

/** More rows than this are a wall: then only those of the whole place stand here, and the page of staff has them all. */
const mostRows = 15;

function isWholeSystem(block: Block | null): boolean {
  return block === null || block === 'whole-system';
}

function isWhole({ series }: Candidate): boolean {
  return series.staffKind === null && series.method === null && series.reason === null;
}

function valueOf({ observation }: Candidate): number {
  return 'value' in observation.reported ? observation.reported.value : Number.NEGATIVE_INFINITY;
}

function candidates(data: PackageData, place: Id, day: string): Candidate[] {
  const seriesById = new Map(data.series.map((series) => [series.id, series]));
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  return data.observations.flatMap((observation) => {
    const series = seriesById.get(observation.series);
    const indicator = series === undefined ? undefined : indicators.get(series.indicator);
    if (series === undefined || indicator === undefined || series.unit !== place) return [];
    const { staffMeasure } = indicator;
    const isCut = staffMeasure === 'posts-cut' || staffMeasure === 'leavers-settled';
    if (!isCut || !isKnownBy(observation, day, 'keep-undated')) return [];
    return [{ observation, series, indicator, staffMeasure }];
  });
}

/** Figures of one measure, source, period and status belong together: a total and its parts. */
function groupKey({ observation, staffMeasure }: Candidate): string {
  const dates = [observation.periodStart, observation.periodEnd, observation.asOf].map((date) => date?.iso ?? '');
  return [staffMeasure, observation.source, ...dates, observation.status].join('|');
}

/** A printed figure ready to be cited. */
export function citeObservation(
  data: PackageData,
  observation: Observation,
  series: Series,
  notes: SourceNotes,
): CitedFigure {
  return {
    id: observation.id,
    scope: series.countsWhat,
    reported: observation.reported,
    note: notes.numberOf(observation.source),
    contradicted: data.contradictions.some((row) => row.observations.includes(observation.id)),
  };
}

function rowOf(data: PackageData, candidate: Candidate, parts: readonly Candidate[], notes: SourceNotes): CutRow {
  const { observation, series, indicator, staffMeasure } = candidate;
  const start = observation.periodStart ?? series.startsWhen;
  const end = observationDate(observation);
  const { dating } = observation;
  return {
    ...citeObservation(data, observation, series, notes),
    measure: indicator.measure,
    staffMeasure,
    start: start?.iso ?? null,
    end: end?.iso ?? null,
    startDay: start === null ? null : firstDay(start),
    endDay: end === null ? null : lastDay(end),
    inferred: dating.basis === 'inferred' ? dating.note : null,
    planned: observation.status !== 'reported',
    isOfWholePlace: isWhole(candidate) && series.level === null && isWholeSystem(series.block),
    parts: parts.map((part) => citeObservation(data, part.observation, part.series, notes)),
  };
}

function sameFigure(a: CutRow, b: CutRow): boolean {
  const key = (row: CutRow) =>
    JSON.stringify([row.staffMeasure, row.planned, row.scope, row.reported, row.start, row.end]);
  return key(a) === key(b);
}

/**
 * The staff cuts of a place known by a day, posts cut before people settled, earliest end first. The same figure
 * printed by a second source gives no second row. Of more than fifteen, only those of the whole place are kept.
 */
export function cutRows(data: PackageData, place: Id, day: string, notes: SourceNotes): readonly CutRow[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates(data, place, day)) {
    const key = groupKey(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const rows = [...groups.values()].flatMap((group) => {
    const [total] = group.filter(isWhole).sort((a, b) => valueOf(b) - valueOf(a));
    return total === undefined
      ? group.map((candidate) => rowOf(data, candidate, [], notes))
      : [
          rowOf(
            data,
            total,
            group.filter((candidate) => candidate !== total),
            notes,
          ),
        ];
  });
  const order = (row: CutRow) =>
    `${row.staffMeasure === 'posts-cut' ? 0 : 1}${row.endDay ?? '9999'}${row.startDay ?? ''}`;
  const distinct = rows
    .filter((row, index) => rows.findIndex((other) => sameFigure(row, other)) === index)
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
  return distinct.length <= mostRows ? distinct : distinct.filter((row) => row.isOfWholePlace);
}
