import type { Language } from '../../domain/records/local-text.ts';
import { formatDate, formatFigure, formatNumber, formatPercent } from '../format.ts';
import {
  achievedText,
  measureText,
  missingAmountText,
  missingPointsText,
  requiredText,
  stillToDoText,
  targetWords,
  unsaidText,
} from '../words/target-words.ts';
import { endSentence, sentenceWords, timingOf, withMeasure } from './figure-sentence.ts';
import { citationText } from './sentence-citation.ts';
import type { TargetFacts } from './sentence-facts.ts';
import { targetSentenceWords } from './target-sentence-words.ts';

/** What is required, with the number of units behind a rate. */
function dutyText({ target, result, indicator }: TargetFacts, language: Language): string {
  const duty = requiredText(target, indicator.measure, language);
  const { amount } = result.required;
  if (target.rule !== 'reduce-by-percent' || amount === null) return duty;
  return targetSentenceWords[language].duty(
    duty,
    `${formatNumber(amount, language)}${measureText(indicator.measure, language)}`,
  );
}

function baselineText({ result, target, indicator }: TargetFacts, language: Language): string | null {
  const isReduction = target.rule === 'reduce-by-percent' || target.rule === 'reduce-by-amount';
  const words = targetSentenceWords[language];
  const on = target.baselineOn === null ? null : words.date(target.baselineOn);
  if (result.baseline === null) return isReduction ? words.baselineUnknown(on) : null;
  return words.baseline(withMeasure(formatNumber(result.baseline.value, language), indicator.measure, language), on);
}

/** Baseline, due date and the figure the result rests on. */
function basisText(facts: TargetFacts, language: Language): string {
  const { result, target, indicator } = facts;
  const words = targetSentenceWords[language];
  const { current, reason } = result;
  const dueUnknown = reason?.code === 'no-due-date' ? null : words.dueUnknown;
  return [
    baselineText(facts, language),
    target.dueOn === null ? dueUnknown : words.due(words.date(target.dueOn)),
    current === null
      ? null
      : words.figure(
          withMeasure(formatFigure(current.figure, language), indicator.measure, language),
          sentenceWords[language].whenInside(timingOf(current.observation, null)),
        ),
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function statusText({ result }: TargetFacts, language: Language): string {
  const words = targetWords[language];
  const reason = unsaidText(result.reason, language);
  return [
    words.statusName[result.status].toLocaleLowerCase('vi'),
    result.overdue ? words.overdue : null,
    result.late ? words.late : null,
    reason === null ? null : targetSentenceWords[language].because(reason),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/**
 * Where a target stands, as a sentence: day of the judgement, status, result against what must be reached, baseline,
 * due date, the figure and its date, share completed, what is missing in units and percentage points, document and
 * source. Where nothing can be said, it says why.
 */
export function targetSentence(facts: TargetFacts, language: Language): string {
  const { target, result, indicator, unit, day } = facts;
  const words = targetSentenceWords[language];
  const { measure } = indicator;
  const achieved = achievedText(result.achieved, target.rule, measure, language);
  const missing = [missingAmountText(result.missing, measure, language), missingPointsText(result.missing, language)];
  const amounts = missing.filter((amount) => amount !== null);
  const basis = basisText(facts, language);
  const { completion } = result;
  const parts = [
    words.judged(formatDate(day, language), target.name[language], unit.name[language], statusText(facts, language)),
    `${words.result(achieved, dutyText(facts, language))}${basis === '' ? '' : ` (${basis})`}`,
    // An increase is said as one; a share below zero would say it again, in a way nobody reads.
    completion === null || completion < 0 ? null : words.completion(formatPercent(completion, language)),
    amounts.length === 0 ? null : stillToDoText(target.rule, words.sameAmounts(amounts), language),
    citationText(facts, sentenceWords[language], language),
  ];
  return endSentence(parts.filter((part) => part !== null).join('; '), facts.sample, language);
}
