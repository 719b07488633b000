import type { Observation } from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';

/** What one figure can lack. */
export const figureHoles = ['no-document', 'undated', 'inferred', 'low-confidence', 'unknown'] as const;
export type FigureHole = (typeof figureHoles)[number];

/** Whether a figure lacks something; the sums over a list are those of `countFigures`. */
export function hasHole(observation: Observation, hole: FigureHole): boolean {
  const { document, dating, confidence, reported } = observation;
  switch (hole) {
    case 'no-document':
      return document === null;
    case 'undated':
      return observationDate(observation) === null;
    case 'inferred':
      return observationDate(observation) !== null && dating.basis === 'inferred';
    case 'low-confidence':
      return confidence === 'low';
    case 'unknown':
      return 'missing' in reported && reported.missing === 'unknown';
  }
}
