import type { Qualifier, TargetRule } from '../../domain/records/codes.ts';
import type { Language, LocalText } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Target } from '../../domain/records/records.ts';
import type { TargetResult, TargetStatus, UnsaidCode } from '../../domain/targets/target-result.ts';
import { formatDate, formatFigure, formatNumber, formatPercent } from '../format.ts';

/** Fixed words about targets, each as it stands in a table cell. */
interface TargetWords {
  readonly statusName: Readonly<Record<TargetStatus, string>>;
  /** Why nothing can be said, as the middle of a sentence. */
  readonly unsaidReason: Readonly<Record<UnsaidCode, string>>;
  readonly ruleName: Readonly<Record<TargetRule, string>>;
  /** The due date has passed and the target is certainly not reached. */
  readonly overdue: string;
  /** Reached, but only after having fallen short at the due date. */
  readonly late: string;
  readonly percentagePoints: string;
  readonly reduced: string;
  readonly increased: string;
  readonly atMost: string;
  readonly completed: string;
  /** What a cut or a ceiling still asks for. */
  readonly stillToCut: (amount: string) => string;
  /** What a floor or a task is short by. */
  readonly shortBy: (amount: string) => string;
  readonly wanted: (date: string) => string;
}

const vi: TargetWords = {
  statusName: {
    met: 'Đạt',
    exceeded: 'Vượt',
    'on-track': 'Đúng tiến độ',
    behind: 'Chậm',
    'cannot-be-said': 'Chưa đủ số liệu để kết luận',
  },
  unsaidReason: {
    'no-value': 'chỉ tiêu không nêu con số, hoặc chưa có số liệu chứng minh đã hoàn thành',
    'no-series': 'chưa có chuỗi số liệu cùng phạm vi để đo chỉ tiêu này',
    'no-baseline': 'chưa biết số liệu mốc so sánh',
    'zero-baseline': 'số liệu mốc không lớn hơn 0',
    'no-baseline-date': 'chưa biết ngày của số liệu mốc',
    'baseline-after-due': 'mốc so sánh sau thời hạn',
    'carry-over-unknown': 'chưa biết phần chuyển tiếp từ giai đoạn trước',
    'no-due-date': 'văn bản không nêu thời hạn',
    'no-figure-yet': 'chưa có số liệu nào đến ngày này',
    'no-figure-after-due': 'chưa có số liệu từ thời hạn trở đi',
    'figure-too-vague': 'cách nói của nguồn (gần, khoảng, hơn) không đủ để kết luận',
    'target-too-vague': 'chính văn bản nêu chỉ tiêu ước chừng',
    'contradictory-figures': 'các nguồn mâu thuẫn nhau',
    'periods-cannot-be-added': 'các thời kỳ chồng lên nhau, không cộng được',
  },
  ruleName: {
    'reduce-by-percent': 'giảm theo tỷ lệ so với mốc',
    'reduce-by-amount': 'giảm một số lượng nhất định',
    'at-most': 'không vượt quá mức trần',
    'at-least': 'đạt ít nhất mức sàn',
    complete: 'hoàn thành công việc',
  },
  overdue: 'quá hạn',
  late: 'đạt sau thời hạn',
  percentagePoints: 'điểm %',
  reduced: 'giảm',
  increased: 'tăng',
  atMost: 'không quá',
  completed: 'hoàn thành',
  stillToCut: (amount) => `còn phải giảm ${amount}`,
  shortBy: (amount) => `thiếu ${amount}`,
  wanted: (date) => `cần số liệu của ${date}`,
};

const en: TargetWords = {
  statusName: {
    met: 'Met',
    exceeded: 'Exceeded',
    'on-track': 'On track',
    behind: 'Behind',
    'cannot-be-said': 'Cannot be said',
  },
  unsaidReason: {
    'no-value': 'the target states no number, or nothing proves that it is completed',
    'no-series': 'no series of the same scope measures this target',
    'no-baseline': 'the baseline figure is not known',
    'zero-baseline': 'the baseline is not above zero',
    'no-baseline-date': 'the date of the baseline is not known',
    'baseline-after-due': 'the baseline lies after the due date',
    'carry-over-unknown': 'what the earlier phase carries over is not known',
    'no-due-date': 'the document states no due date',
    'no-figure-yet': 'no figure is known by this day',
    'no-figure-after-due': 'no figure is known from the due date on',
    'figure-too-vague': 'the words of the source (nearly, about, more than) do not decide it',
    'target-too-vague': 'the document itself states the target approximately',
    'contradictory-figures': 'sources contradict each other',
    'periods-cannot-be-added': 'the periods overlap and cannot be added',
  },
  ruleName: {
    'reduce-by-percent': 'reduction by a percentage of the baseline',
    'reduce-by-amount': 'reduction by an amount',
    'at-most': 'limit that must not be passed',
    'at-least': 'level that must be reached',
    complete: 'task to be completed',
  },
  overdue: 'overdue',
  late: 'met after the due date',
  percentagePoints: 'percentage points',
  reduced: 'reduced by',
  increased: 'increase of',
  atMost: 'at most',
  completed: 'complete',
  stillToCut: (amount) => `${amount} still to cut`,
  shortBy: (amount) => `short by ${amount}`,
  wanted: (date) => `a figure for ${date} is needed`,
};

/** The words about targets that every page shares, for `useMessages`. */
export const targetWords: Readonly<Record<Language, TargetWords>> = { vi, en };

/** The document's own terms of a target. */
export type TargetTerms = Pick<Target, 'rule' | 'value' | 'high' | 'qualifier'>;

const precisionWords = { 4: 'năm ', 7: 'tháng ', 10: 'ngày ' } as const;

/** A date inside a sentence, in Vietnamese with the word for its precision: `năm 2021`, `tháng 7/2022`, `ngày 1/7/2025`. */
export function dateInWords({ iso }: Pick<PartialDate, 'iso'>, language: Language): string {
  const [, word = ''] = Object.entries(precisionWords).find(([length]) => Number(length) === iso.length) ?? [];
  return `${language === 'vi' ? word : ''}${formatDate(iso, language)}`;
}

/** Unit of measure after a number; the percent sign is unspaced. */
export function measureText(measure: LocalText, language: Language): string {
  return measure[language] === '%' ? '%' : ` ${measure[language]}`;
}

/** What must be reached, as an official reads it: `giảm ít nhất 10%`, `không quá 14 sở`, `ít nhất 20%`. */
export function requiredText(terms: TargetTerms, measure: LocalText, language: Language): string {
  const words = targetWords[language];
  const { rule, value, high, qualifier } = terms;
  if (value === null) return words.completed;
  const printed = (as: TargetTerms['qualifier']) => formatFigure({ value, high, qualifier: as }, language);
  const unit = measureText(measure, language);
  switch (rule) {
    case 'reduce-by-percent':
      return `${words.reduced} ${printed(qualifier)}%`;
    case 'reduce-by-amount':
      return `${words.reduced} ${printed(qualifier)}${unit}`;
    case 'at-most':
      // "Dưới 14" and "không quá 14" say by themselves that it is a limit.
      return qualifier === 'less-than' || qualifier === 'at-most'
        ? `${printed(qualifier)}${unit}`
        : `${words.atMost} ${printed(qualifier)}${unit}`;
    case 'at-least':
      return `${printed(qualifier === 'exact' ? 'at-least' : qualifier)}${unit}`;
    case 'complete':
      return `${printed(qualifier)}${unit}`;
  }
}

/** Words of −x: a reduction of "hơn −5" is an increase of "dưới 5"; see `oppositeQualifier`. */
const opposite: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  'more-than': 'less-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
  nearly: 'more-than',
  'less-than': 'more-than',
  about: 'about',
};

function qualifierWord(qualifier: Qualifier, language: Language): string {
  return formatFigure({ value: 0, qualifier }, language).replace('0', '');
}

function isReduction(rule: TargetRule): boolean {
  return rule === 'reduce-by-percent' || rule === 'reduce-by-amount';
}

/** What was reached, in units and percent, with the qualifier of its figure; null when nothing is known. */
export function achievedText(
  achieved: TargetResult['achieved'],
  rule: TargetRule,
  measure: LocalText,
  language: Language,
): string | null {
  const words = targetWords[language];
  const { amount, percent, qualifier } = achieved;
  const quantity = amount ?? percent;
  if (qualifier === null || quantity === null) return null;
  const isIncrease = isReduction(rule) && quantity < 0;
  const shown = (value: number) => (isReduction(rule) ? Math.abs(value) : value);
  const word = qualifierWord(isIncrease ? opposite[qualifier] : qualifier, language);
  const verb = isReduction(rule) ? `${isIncrease ? words.increased : words.reduced} ` : '';
  const share = percent === null ? null : formatPercent(shown(percent), language);
  if (amount === null) return share === null ? null : `${verb}${word}${share}`;
  const figure = `${verb}${word}${formatNumber(shown(amount), language)}${measureText(measure, language)}`;
  return share === null ? figure : `${figure} (${share})`;
}

/**
 * How much of what is required is reached, with the word that the figure bears (`hơn 63,73%`); null when it is not known,
 * or when things went the other way. A cut that is "hơn" is done to more than its share; of a level the word would
 * have to be turned about, so it only says "khoảng" there.
 */
export function completionText(
  { completion, achieved }: Pick<TargetResult, 'completion' | 'achieved'>,
  rule: TargetRule,
  language: Language,
): string | null {
  if (completion === null || completion < 0) return null;
  const { qualifier } = achieved;
  const word = qualifier === null || qualifier === 'exact' || isReduction(rule) ? (qualifier ?? 'exact') : 'about';
  return `${qualifierWord(word, language)}${formatPercent(completion, language)}`;
}

/**
 * What is missing in units (`20 thôn`), of posts and units the whole number that meets what is required; null when
 * nothing is, when it cannot be said, or when only a share is.
 */
export function missingAmountText(
  missing: TargetResult['missing'],
  measure: LocalText,
  language: Language,
): string | null {
  if (missing === null || missing.amount === null) return null;
  const { value, qualifier } = missing.whole ?? { value: missing.amount, qualifier: missing.qualifier };
  return `${formatFigure({ value, qualifier }, language)}${measureText(measure, language)}`;
}

/** What is missing in percentage points (`2,59 điểm %`); null when nothing is, or when it cannot be said. */
export function missingPointsText(missing: TargetResult['missing'], language: Language): string | null {
  if (missing === null || missing.percentagePoints === null) return null;
  const word = qualifierWord(missing.qualifier, language);
  return `${word}${formatNumber(missing.percentagePoints, language, 2)} ${targetWords[language].percentagePoints}`;
}

/** What is missing in units and percentage points; null when nothing is, or when it cannot be said. */
export function missingText(missing: TargetResult['missing'], measure: LocalText, language: Language): string | null {
  const parts = [missingAmountText(missing, measure, language), missingPointsText(missing, language)];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join('; ');
}

/** What is still to be done under a rule: of a cut or a ceiling there is too much, only a floor is fallen short of. */
export function stillToDoText(rule: TargetRule, missing: string, language: Language): string {
  const { stillToCut, shortBy } = targetWords[language];
  return isReduction(rule) || rule === 'at-most' ? stillToCut(missing) : shortBy(missing);
}

/** Why nothing can be said and which datum would settle it; null when it can. */
export function unsaidText(
  reason: { readonly code: UnsaidCode; readonly wanted: Pick<PartialDate, 'iso'> | null } | null,
  language: Language,
): string | null {
  if (reason === null) return null;
  const words = targetWords[language];
  const wanted = reason.wanted === null ? '' : `; ${words.wanted(dateInWords(reason.wanted, language))}`;
  return `${words.unsaidReason[reason.code]}${wanted}`;
}
