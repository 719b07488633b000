import type { Observation } from '../records/records.ts';
import { observationDate } from '../series/observation-date.ts';
import { hasHole } from './figure-hole.ts';

/** Figures counted by what backs them. `stated`, `inferred` and `undated` add up to `figures`. */
export interface FigureCounts {
  /** Rows of figures, those whose value is known to be missing among them. */
  readonly figures: number;
  /** Dated by the source. */
  readonly stated: number;
  /** Dated by inference, as the note of the figure says. */
  readonly inferred: number;
  readonly undated: number;
  /** Resting on a document; the others rest on a publication only. */
  readonly withDocument: number;
  readonly highConfidence: number;
  readonly lowConfidence: number;
  /** Searched for and not known; what does not exist is not among them. */
  readonly unknown: number;
  /** Of things that do not exist there. */
  readonly notApplicable: number;
  /** Planned or forecast, which is no result. */
  readonly ahead: number;
  /** With a value, a document, a date stated by the source and high confidence: nothing in them has to be defended. */
  readonly fullyBacked: number;
}

function isFullyBacked(observation: Observation): boolean {
  const { reported, document, confidence, dating } = observation;
  return (
    'value' in reported &&
    document !== null &&
    confidence === 'high' &&
    observationDate(observation) !== null &&
    dating.basis !== 'inferred'
  );
}

const nothing: FigureCounts = {
  figures: 0,
  stated: 0,
  inferred: 0,
  undated: 0,
  withDocument: 0,
  highConfidence: 0,
  lowConfidence: 0,
  unknown: 0,
  notApplicable: 0,
  ahead: 0,
  fullyBacked: 0,
};

/** Counts figures by what backs them. */
export function countFigures(observations: readonly Observation[]): FigureCounts {
  // One pass, because packages can have hundreds of thousands of figures.
  const counts: { -readonly [Key in keyof FigureCounts]: number } = { ...nothing };
  for (const observation of observations) {
    const isUndated = hasHole(observation, 'undated');
    const isInferred = hasHole(observation, 'inferred');
    const { reported } = observation;
    counts.figures += 1;
    counts.stated += Number(!isUndated && !isInferred);
    counts.inferred += Number(isInferred);
    counts.undated += Number(isUndated);
    counts.withDocument += Number(!hasHole(observation, 'no-document'));
    counts.highConfidence += Number(observation.confidence === 'high');
    counts.lowConfidence += Number(hasHole(observation, 'low-confidence'));
    counts.unknown += Number(hasHole(observation, 'unknown'));
    counts.notApplicable += Number('missing' in reported && reported.missing === 'not-applicable');
    counts.ahead += Number(observation.status !== 'reported');
    counts.fullyBacked += Number(isFullyBacked(observation));
  }
  return counts;
}
