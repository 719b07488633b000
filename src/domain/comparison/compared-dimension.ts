import type { Series } from '../records/records.ts';

/** What the series of a comparison may differ in: one of these, and nothing else. */
export const comparedDimensions = [
  'unit',
  'block',
  'level',
  'staffKind',
  'field',
  'autonomyGroup',
  'reason',
  'method',
  'decree',
  'countsWhat',
] as const;
export type ComparedDimension = (typeof comparedDimensions)[number];

/** What a comparison goes by: a dimension of series, or the dates of one series. */
export const comparisonKinds = [...comparedDimensions, 'date'] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

/**
 * Value of a series in a dimension, as a key; null where the series leaves it open, as the whole political system leaves
 * the block. Texts count as in Vietnamese.
 */
export function dimensionKey(series: Series, dimension: ComparedDimension): string | null {
  switch (dimension) {
    case 'field':
    case 'reason':
    case 'method':
    case 'countsWhat':
      return series[dimension]?.vi ?? null;
    case 'autonomyGroup':
      return series.autonomyGroup === null ? null : String(series.autonomyGroup);
    case 'block':
      return series.block === 'whole-system' ? null : series.block;
    case 'unit':
    case 'level':
    case 'staffKind':
    case 'decree':
      return series[dimension];
  }
}
