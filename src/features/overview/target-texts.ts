import type { Language, LocalText } from '../../domain/records/local-text.ts';
import { formatDate, formatFigure, formatNumber, formatPercent } from '../../ui/format.ts';
import type { OverviewMessages } from './overview-messages.ts';
import type { TargetRow } from './target-rows.ts';

/** What must be reached, as an official reads it: `giảm ít nhất 10%`, `không quá 14 sở`. */
export function requiredText(row: TargetRow, text: OverviewMessages, language: Language): string {
  if (row.value === null) return text.completeTask;
  const figure = formatFigure({ value: row.value, high: row.high, qualifier: row.qualifier }, language);
  const measure = measureText(row.measure, language);
  switch (row.rule) {
    case 'reduce-by-percent':
      return `${text.reduceBy} ${figure}%`;
    case 'reduce-by-amount':
      return `${text.reduceBy} ${figure}${measure}`;
    case 'at-most':
      return `${text.atMost} ${formatNumber(row.value, language)}${measure}`;
    case 'at-least':
    case 'complete':
      return `${figure}${measure}`;
  }
}

/** Unit of measure after a number; the percent sign is unspaced. */
function measureText(measure: LocalText, language: Language): string {
  return measure[language] === '%' ? '%' : ` ${measure[language]}`;
}

/** What was reached, in units and percent, with the qualifier of its figure; null when nothing is known. */
export function achievedText(row: TargetRow, text: OverviewMessages, language: Language): string | null {
  const { amount, percent, qualifier } = row.achieved;
  if (qualifier === null) return null;
  const isReduction = row.rule === 'reduce-by-percent' || row.rule === 'reduce-by-amount';
  const worded = (value: number, figure: string) => {
    if (!isReduction) return figure;
    return `${value < 0 ? text.increase : text.reduceBy} ${figure}`;
  };
  const shown = (value: number) => (isReduction ? Math.abs(value) : value);
  const share = percent === null ? null : formatPercent(shown(percent), language);
  if (amount === null) {
    if (percent === null || share === null) return null;
    const word = formatFigure({ value: 0, qualifier }, language).replace('0', '');
    return worded(percent, `${word}${share}`);
  }
  const figure = worded(
    amount,
    `${formatFigure({ value: shown(amount), qualifier }, language)}${measureText(row.measure, language)}`,
  );
  return share === null ? figure : `${figure} (${share})`;
}

/** What is missing in units and percentage points; null when nothing is, or when it cannot be said. */
export function missingText(row: TargetRow, text: OverviewMessages, language: Language): string | null {
  if (row.missing === null) return null;
  const { amount, percentagePoints, qualifier } = row.missing;
  const parts = [
    amount === null
      ? null
      : `${formatFigure({ value: amount, qualifier }, language)}${measureText(row.measure, language)}`,
    percentagePoints === null ? null : `${formatNumber(percentagePoints, language, 2)} ${text.percentagePoints}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Why nothing can be said and which datum would settle it; null when it can. */
export function unsaidText(row: TargetRow, text: OverviewMessages, language: Language): string | null {
  if (row.reason === null) return null;
  const wanted = row.reason.wanted === null ? '' : `; ${text.wanted(formatDate(row.reason.wanted, language))}`;
  return `${text.unsaidReason[row.reason.code]}${wanted}`;
}
