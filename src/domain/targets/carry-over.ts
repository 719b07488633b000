/** Staff numbers of an earlier phase that Conclusion 40-KL/TW carries into the next one. */
export interface EarlierPhase {
  /** Posts at the baseline of the earlier phase (B2015). */
  readonly baseline: number;
  /** Percent of it that had to be cut (10). */
  readonly rate: number;
  /** Posts really cut in the phase (cut1521); negative when they grew. */
  readonly cut: number;
}

/** Percent of a number, multiplied before it is divided so that whole counts stay free of binary slips. */
export function shareOf(rate: number, whole: number): number {
  return (rate * whole) / 100;
}

/**
 * What an earlier phase leaves behind: rate × baseline − cut. Positive: a shortfall that is added to the next duty;
 * negative: an excess that is credited to it (Conclusion 40-KL/TW on the staff of the political system 2022–2026).
 */
export function carriedAmount({ baseline, rate, cut }: EarlierPhase): number {
  return shareOf(rate, baseline) - cut;
}

/**
 * Posts to cut in the phase 2022–2026 under Conclusion 40-KL/TW:
 * `need = r × B2021 + (10 % × B2015 − cut1521)`, never below zero, unrounded.
 *
 * @param rate r in percent (5 for cadres and civil servants, 10 for public employees paid by the state)
 * @param baseline B2021 in posts
 * @param carried what `carriedAmount` of the earlier phase gives; 0 where nothing is carried
 */
export function needWithCarryOver(rate: number, baseline: number, carried: number): number {
  return Math.max(0, shareOf(rate, baseline) + carried);
}
