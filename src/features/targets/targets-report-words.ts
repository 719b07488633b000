import { countsWholeThings } from '../../domain/indicators/counts-whole-things.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { wholeRemainder } from '../../domain/targets/whole-remainder.ts';
import { achievedText, requiredText, stillToDoText } from '../../ui/words/target-words.ts';
import type { TargetRow } from './target-rows.ts';
import { targetsReportMessages } from './targets-report-messages.ts';

/** People whose benefits are settled are counted up: a target on them is no cut, though its rule is. */
function isSettling({ target }: TargetRow): boolean {
  return target.indicator === standardIndicators.leaversSettled && target.rule === 'reduce-by-amount';
}

/**
 * A duty of things that are counted, in whole ones: the next whole number above it, as of the remainder
 * (`wholeRemainder`); what goes into any part stays as it is.
 */
export function wholeDuty(amount: number, { indicator }: Pick<TargetRow, 'indicator'>): number {
  if (!countsWholeThings(indicator)) return amount;
  return wholeRemainder({ value: amount, qualifier: 'exact' })?.value ?? amount;
}

/** What must be reached, in the words of a report: a ceiling of none is said as none. */
export function requiredWords(row: TargetRow, language: Language): string {
  const text = targetsReportMessages[language];
  const { target, indicator } = row;
  const { rule, value, high, qualifier } = target;
  if (isSettling(row)) return text.settle(requiredText({ ...target, rule: 'complete' }, indicator.measure, language));
  const isNone = rule === 'at-most' && value === 0 && (high ?? 0) === 0;
  return isNone && (qualifier === 'exact' || qualifier === 'at-most') && indicator.kind !== 'share'
    ? text.noneLeft(indicator.measure[language])
    : requiredText(target, indicator.measure, language);
}

/** What was reached, in the words of a report: a cut of nothing is said as none; null where nothing is known. */
export function reachedWords(row: TargetRow, language: Language): string | null {
  const text = targetsReportMessages[language];
  const { target, indicator, result } = row;
  const { amount, percent, qualifier } = result.achieved;
  if (isSettling(row)) {
    const people = achievedText(result.achieved, 'at-least', indicator.measure, language);
    return people === null ? null : text.settled(people);
  }
  const isCut = target.rule === 'reduce-by-percent' || target.rule === 'reduce-by-amount';
  if (isCut && qualifier === 'exact' && (amount ?? percent) === 0) return text.notReduced;
  return achievedText(result.achieved, target.rule, indicator.measure, language);
}

/** What is still to be done, with the verb that fits: cut, settled, or short of a floor. */
export function stillToDoWords(row: TargetRow, missing: string, language: Language): string {
  return isSettling(row)
    ? targetsReportMessages[language].stillToSettle(missing)
    : stillToDoText(row.target.rule, missing, language);
}
