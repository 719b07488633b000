import { figuresOf, type PageInput } from '../../data/page-input.ts';
import {
  comparableIndicators,
  type IndicatorComparisons,
  readerOf,
  type ReadSeries,
} from '../../domain/comparison/comparable-indicators.ts';
import type { UnitsById } from '../../domain/comparison/comparable-groups.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';

/** What of a package every comparison is made from; worked out once for a package and day. */
export interface CompareBase {
  readonly input: PageInput;
  readonly index: FigureIndex;
  readonly read: ReadSeries;
  readonly units: UnitsById;
  /** All indicators, in the order of the table. */
  readonly indicators: readonly IndicatorComparisons[];
}

/** Indexes a package for comparing. */
export function compareBase(input: PageInput): CompareBase {
  const index = figuresOf(input);
  const read = readerOf(index, input.day);
  const units = new Map(input.data.units.map((unit) => [unit.id, unit]));
  return { input, index, read, units, indicators: comparableIndicators(index, read, units) };
}
