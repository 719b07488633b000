import type { Qualifier } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id } from '../../domain/records/records.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { targetCourse } from '../../domain/targets/target-course.ts';
import type { Extent, TargetResult, UnsaidCode } from '../../domain/targets/target-result.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { formatDate, formatFigure, formatNumber, formatPercent } from '../../ui/format.ts';
import {
  achievedText,
  measureText,
  missingAmountText,
  missingText,
  requiredText,
  targetWords,
  unsaidText,
} from '../../ui/words/target-words.ts';
import { ruleMessages } from './rule-messages.ts';
import type { TargetRow } from './target-rows.ts';

/** One step from the document to the result, with the numbers of this target put in. */
export interface ExplainedStep {
  readonly name: string;
  readonly text: string;
  /** Where its number comes from; null for what is worked out here. */
  readonly origin: { readonly ref: string; readonly source: Id } | null;
}

const pointOfReason: Readonly<Record<UnsaidCode, number>> = {
  'no-value': 2,
  'no-series': 1,
  'no-baseline': 2,
  'zero-baseline': 2,
  'no-baseline-date': 6,
  'baseline-after-due': 2,
  'carry-over-unknown': 2,
  'no-due-date': 6,
  'no-figure-yet': 1,
  'no-figure-after-due': 5,
  'figure-too-vague': 3,
  'target-too-vague': 3,
  'contradictory-figures': 7,
  'periods-cannot-be-added': 2,
};

/** Number of the point of the published rule that decides, counted from 1. */
export function decidingPoint({ status, reason, overdue, late }: TargetResult): number {
  if (reason !== null) return pointOfReason[reason.code];
  if (overdue || late) return 5;
  return status === 'met' || status === 'exceeded' ? 4 : 6;
}

/** A number of the target's own unit of measure, to two decimals. */
export function quantityText(value: number, { indicator }: TargetRow, language: Language): string {
  return `${signed(value, language)}${measureText(indicator.measure, language)}`;
}

function signed(value: number, language: Language, decimals = 2): string {
  return formatNumber(value, language, decimals).replace('-', '−');
}

/** A yearly pace in units, or in percentage points where the target speaks in a share. */
export function paceText(extent: Extent, row: TargetRow, language: Language): string | null {
  const points = targetWords[language].percentagePoints;
  if (extent.amount !== null)
    return `${signed(extent.amount, language, 1)}${measureText(row.indicator.measure, language)}`;
  return extent.percent === null ? null : `${signed(extent.percent, language)} ${points}`;
}

function wordOf(qualifier: Qualifier, language: Language): string {
  return formatFigure({ value: 0, qualifier }, language).replace('0', '');
}

/** The actual pace with the words of its figures. */
export function actualPaceText(row: TargetRow, language: Language): string | null {
  const { actual } = row.pace;
  if (actual === null) return null;
  const text = paceText(actual, row, language);
  return text === null ? null : `${wordOf(actual.qualifier, language)}${text}`;
}

/** A yearly pace without its unit of measure, for a column whose rows state it elsewhere; points keep theirs. */
export function shortPaceText(extent: Extent, language: Language, qualifier: Qualifier = 'exact'): string | null {
  const word = wordOf(qualifier, language);
  if (extent.amount !== null) return `${word}${signed(extent.amount, language, 1)}`;
  if (extent.percent === null) return null;
  return `${word}${signed(extent.percent, language)} ${targetWords[language].percentagePoints}`;
}

type Words = (typeof ruleMessages)['vi'];
type Step = ExplainedStep | null;

function step(name: string, text: string | null, origin: ExplainedStep['origin'] = null): Step {
  return text === null ? null : { name, text, origin };
}

function join(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join('; ');
}

function baselineStep(row: TargetRow, text: Words, language: Language): Step {
  const { target } = row;
  if (target.rule === 'complete') return null;
  if (target.baselineValue === null && target.baselineOn === null) return null;
  const on = target.baselineOn === null ? null : formatDate(target.baselineOn.iso, language);
  const value =
    target.baselineValue === null
      ? text.noBaseline
      : text.baselineValue(quantityText(target.baselineValue, row, language));
  return step(text.baseline, on === null ? value : `${value} (${on})`, {
    ref: originOf.target(target.id),
    source: target.source,
  });
}

function dutySteps(row: TargetRow, text: Words, language: Language): readonly Step[] {
  const { duty, held, target } = row;
  const required = step(text.required, requiredText(target, row.indicator.measure, language), {
    ref: originOf.target(target.id),
    source: target.source,
  });
  if (duty === null) return [required];
  const quantity = (value: number) => quantityText(value, row, language);
  const { rate, baseline, own, carried, total } = duty;
  const ownText =
    rate === null || baseline === null
      ? null
      : text.ownDuty(formatPercent(rate, language), signed(baseline, language), quantity(own));
  const limit = row.held.indicator.kind === 'stock' && baseline !== null && total !== null ? baseline - total : null;
  const limitText = limit === null ? null : text.level(quantity(limit));
  const steps = [required, step(text.total, join([ownText, held.inherited === null ? limitText : null]))];
  if (held.inherited === null) return steps;
  const { inherited } = held;
  const parts =
    inherited.required === null || inherited.achieved === null || carried === null
      ? null
      : text.carriedParts(
          signed(inherited.required, language),
          signed(inherited.achieved, language),
          quantity(carried),
        );
  const meaning =
    carried === null
      ? text.carriedUnknown
      : carried === 0
        ? text.carriedNone
        : carried > 0
          ? text.carriedShort(quantity(carried))
          : text.carriedOver(quantity(-carried));
  const from = inherited.target === null ? null : text.carriedFrom(inherited.target.name[language]);
  const { observation } = inherited;
  return [
    required,
    step(text.ownPart, ownText),
    step(
      text.carried,
      join([parts, meaning, from]),
      observation === null ? null : { ref: originOf.observation(observation.id), source: observation.source },
    ),
    total === null || carried === null
      ? null
      : step(
          text.total,
          join([
            text.totalSum(signed(own, language), signed(carried, language), quantity(total)),
            duty.isFloored ? text.floored : null,
            limitText,
          ]),
        ),
  ];
}

/** Whether the result rests on the first figure from the due date on; what fell short then rests on the latest. */
function isFirstFromDue({ result, held, target }: TargetRow): boolean {
  if (target.dueOn === null || result.current === null) return false;
  const due = lastDay(target.dueOn);
  const first = targetCourse(held).points.find(({ on }) => lastDay(on) >= due);
  return first?.observation.id === result.current.observation.id;
}

function currentStep(row: TargetRow, text: Words, language: Language): Step {
  const { result, held } = row;
  if (result.current === null) return null;
  const { observation, figure } = result.current;
  const on = observationDate(observation);
  const value = `${formatFigure(figure, language)}${measureText(held.indicator.measure, language)}`;
  const named = held.indicator.kind === 'flow' ? text.currentFlow(value) : text.currentStock(value);
  return step(
    text.current,
    join([
      on === null ? named : `${named} (${formatDate(on.iso, language)})`,
      isFirstFromDue(row) ? text.firstAfterDue : text.latest,
    ]),
    { ref: originOf.observation(observation.id), source: observation.source },
  );
}

/** Numerator and denominator of a reduction: `(B − C)/B`, or `T/B` for what is cut by period. */
function calculationStep(row: TargetRow, text: Words, language: Language): Step {
  const { result, held, target } = row;
  const { baselineValue: baseline, rule } = target;
  const isReduction = rule === 'reduce-by-percent' || rule === 'reduce-by-amount';
  const { amount, percent } = result.achieved;
  if (!isReduction || baseline === null || amount === null || percent === null || result.current === null) return null;
  const number = (value: number) => signed(value, language);
  const rate = formatPercent(percent, language).replace('-', '−');
  return step(
    text.calculation,
    held.indicator.kind === 'flow'
      ? text.flowFormula(number(amount), number(baseline), rate)
      : text.stockFormula(number(baseline), number(result.current.figure.value), number(amount), rate),
  );
}

function comparisonStep(row: TargetRow, text: Words, language: Language): Step {
  const { result, target, indicator, duty } = row;
  const achieved = achievedText(result.achieved, target.rule, indicator.measure, language);
  if (achieved === null) return null;
  const raised =
    duty !== null && duty.total !== null && row.held.inherited !== null
      ? `${targetWords[language].reduced} ${quantityText(duty.total, row, language)}`
      : requiredText(target, indicator.measure, language);
  const completion = result.completion === null ? null : text.completion(formatPercent(result.completion, language));
  return step(text.comparison, join([text.compared(achieved, raised), completion]));
}

function paceSteps(row: TargetRow, text: Words, language: Language): readonly Step[] {
  const { pace, result, held, target } = row;
  const on = result.current === null ? null : observationDate(result.current.observation);
  const way =
    result.pace === null || on === null
      ? null
      : text.paceAt(
          formatDate(on.iso, language),
          formatPercent(result.pace.required, language),
          formatPercent(result.pace.actual, language).replace('-', '−'),
        );
  const required = pace.required === null ? null : paceText(pace.required, row, language);
  const actual = actualPaceText(row, language);
  const perYear = required === null && actual === null ? null : text.perYear(required, actual);
  const still = pace.stillNeeded === null ? null : paceText(pace.stillNeeded, row, language);
  const isOpen = target.dueOn === null || held.day <= lastDay(target.dueOn);
  const isReached = result.status === 'met' || result.status === 'exceeded';
  const isNamed = !isReached && pace.reason !== 'no-level' && pace.reason !== 'no-point' && pace.reason !== 'reached';
  const forecast =
    pace.reachedOn === null
      ? pace.reason === null || !isNamed
        ? null
        : text.noForecast[pace.reason]
      : lastDay(pace.reachedOn) < held.day
        ? text.reachedInPast(formatDate(pace.reachedOn.iso, language))
        : text.reachedIn(formatDate(pace.reachedOn.iso, language));
  return [
    step(text.pace, join([way, perYear, isOpen && still !== null ? text.stillNeeded(still) : null])),
    step(text.forecast, forecast),
  ];
}

/** What is missing as it is worked out, and the whole posts or units that this comes to. */
function missingStep(
  { result: { missing }, indicator: { measure } }: TargetRow,
  text: Words,
  language: Language,
): Step {
  if (missing === null || missing.whole === null) return step(text.missing, missingText(missing, measure, language));
  const whole = missingAmountText(missing, measure, language);
  const exact = missingText({ ...missing, whole: null }, measure, language);
  return step(text.missing, join([exact, whole === null ? null : text.whole(whole)]));
}

/** How a target got its result, step by step, in the reader's language. */
export function explainTarget(row: TargetRow, language: Language): readonly ExplainedStep[] {
  const text = ruleMessages[language];
  const words = targetWords[language];
  const { result } = row;
  const marks = [
    words.statusName[result.status],
    result.overdue ? words.overdue : null,
    result.late ? words.late : null,
    text.appliedRule(String(decidingPoint(result))),
  ];
  return [
    baselineStep(row, text, language),
    ...dutySteps(row, text, language),
    currentStep(row, text, language),
    calculationStep(row, text, language),
    comparisonStep(row, text, language),
    missingStep(row, text, language),
    ...paceSteps(row, text, language),
    step(text.reason, unsaidText(result.reason, language)),
    step(text.verdict, marks.filter((mark) => mark !== null).join(', ')),
  ].filter((one) => one !== null);
}
