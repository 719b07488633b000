import type { Moment, SeriesReadings } from '../../domain/comparison/dated-readings.ts';
import { type Difference, readingDifference } from '../../domain/comparison/difference.ts';
import { type ReadingAt, readingAt } from '../../domain/comparison/reading-at.ts';
import type { Id, Indicator, Observation, Series } from '../../domain/records/records.ts';
import { canCombine, type SeriesDimension, seriesDimensions } from '../../domain/series/can-combine.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import type { CompareBase } from './compare-base.ts';
import { type CompareChoice, compareChoice } from './compare-choice.ts';
import type { CompareParams } from './compare-params.ts';

/** One figure of the comparison. */
export interface ComparedRow {
  readonly series: Series;
  readonly moment: Moment;
  readonly at: ReadingAt;
  /** Against the first row of the block; null for that row itself. */
  readonly difference: Difference | null;
}

/** Figures that are held against the first among them: the items at one date, or the dates of one series. */
export interface ComparedBlock {
  readonly key: string;
  readonly rows: readonly ComparedRow[];
}

/** A comparison as the page shows it. */
export interface CompareModel {
  readonly base: CompareBase;
  readonly choice: CompareChoice;
  readonly indicator: Indicator;
  readonly blocks: readonly ComparedBlock[];
  /** What sets the chosen series apart, apart from what they are compared by. */
  readonly differs: readonly SeriesDimension[];
  /** Whether the chosen series have dates enough to be followed over time. */
  readonly canShowTime: boolean;
  readonly noteOf: (source: Id) => number | null;
  readonly isContradicted: (observation: Observation) => boolean;
  readonly sources: readonly SourceNote[];
}

function rowsOf(cells: readonly Omit<ComparedRow, 'difference'>[], indicator: Indicator): readonly ComparedRow[] {
  const [first] = cells;
  return cells.map((cell) => ({
    ...cell,
    difference: first === undefined || cell === first ? null : readingDifference(first.at, cell.at, indicator.kind),
  }));
}

function rowAt(readings: SeriesReadings, moment: Moment) {
  return { series: readings.series, moment, at: readingAt(readings, moment) };
}

function blocksOf({ by, chosen, chosenMoments, comparisons }: CompareChoice): readonly ComparedBlock[] {
  const { indicator } = comparisons;
  if (by === 'date') {
    return chosen.map((readings) => ({
      key: readings.series.id,
      rows: rowsOf(
        chosenMoments.map(({ moment }) => rowAt(readings, moment)),
        indicator,
      ),
    }));
  }
  return chosenMoments.map(({ key, moment }) => ({
    key,
    rows: rowsOf(
      chosen.map((readings) => rowAt(readings, moment)),
      indicator,
    ),
  }));
}

function differing({ by, chosen }: CompareChoice): readonly SeriesDimension[] {
  const [first, ...others] = chosen;
  if (first === undefined) return [];
  const found = new Set(
    others.flatMap(({ series }) => {
      const combination = canCombine(first.series, series);
      return combination.ok ? [] : combination.differs;
    }),
  );
  // An unknown start of a stock sets nothing apart: a stock counts from no day.
  const startMatters = chosen.some(({ series }) => series.startsWhen !== null);
  return seriesDimensions.filter(
    (dimension) => dimension !== by && found.has(dimension) && (dimension !== 'startsWhen' || startMatters),
  );
}

/** Every printed figure behind a reading; several where sources contradict each other or days are many. */
export function observationsAt(at: ReadingAt): readonly Observation[] {
  switch (at.kind) {
    case 'figure':
      return [at.reading.observation];
    case 'contradictory':
      return at.readings;
    case 'several':
      return at.readings.map((reading) => reading.observation);
    case 'missing':
      return [at.observation];
    case 'none':
      return [];
  }
}

/** Dates of reported stocks and shares; flows are followed only where every period is as long as the others. */
function canFollow({ chosen, comparisons }: CompareChoice): boolean {
  const isFlow = comparisons.indicator.kind === 'flow';
  const reported = chosen.map(({ dated }) => dated.filter(({ moment }) => moment.status === 'reported'));
  const [sample] = reported.flat();
  const alike = (at: ReadingAt) =>
    sample === undefined ||
    readingDifference({ kind: 'figure', reading: sample, isWithin: false }, at, 'flow').kind === 'difference';
  const isAlike = !isFlow || reported.flat().every((reading) => alike({ kind: 'figure', reading, isWithin: false }));
  return isAlike && reported.some((readings) => readings.length > 2);
}

/** Works out a comparison; null when nothing in the package can be compared. */
export function compareModel(base: CompareBase, params: CompareParams): CompareModel | null {
  const choice = compareChoice(base, params);
  if (choice === null) return null;
  const blocks = blocksOf(choice);
  const notes = numberSources(base.input.data.sources);
  for (const { rows } of blocks) {
    for (const row of rows) for (const { source } of observationsAt(row.at)) notes.numberOf(source);
  }
  const canShowTime = canFollow(choice);
  if (canShowTime) {
    for (const { dated } of choice.chosen) for (const { observation } of dated) notes.numberOf(observation.source);
  }
  return {
    base,
    choice,
    indicator: choice.comparisons.indicator,
    blocks,
    differs: differing(choice),
    canShowTime,
    noteOf: notes.numberOf,
    isContradicted: (observation) => base.index.contradicted.has(observation.id),
    sources: notes.list(),
  };
}
