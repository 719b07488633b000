import type { Difference } from '../../domain/comparison/difference.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Indicator } from '../../domain/records/records.ts';
import { formatFigure, formatPercent } from '../../ui/format.ts';
import type { CompareMessages } from './compare-messages.ts';

/** How far apart two figures lie; of shares in percentage points. */
function amountText(difference: Difference, indicator: Indicator, text: CompareMessages, language: Language): string {
  if (difference.kind === 'none') return '';
  const amount = formatFigure(difference.amount, language);
  return indicator.kind === 'share' ? `${amount} ${text.points}` : amount;
}

/**
 * A difference in words, or why there is none. Between items "nhiều hơn / ít hơn", between dates "tăng / giảm": an
 * increase is never a negative reduction.
 */
export function differenceText(
  difference: Difference,
  across: 'items' | 'dates',
  indicator: Indicator,
  text: CompareMessages,
  language: Language,
): string {
  if (difference.kind === 'none') return text.noDifference[difference.reason];
  const amount = amountText(difference, indicator, text, language);
  const isTime = across === 'dates';
  switch (difference.direction) {
    case 'more':
      return isTime ? text.up(amount) : text.more(amount);
    case 'less':
      return isTime ? text.down(amount) : text.less(amount);
    case 'same':
      return isTime ? text.unchanged : text.same;
    case 'not-sure':
      return text.apart(amount);
  }
}

/** The difference as percent of the base; a dash where none may be given. */
export function rateText(difference: Difference, text: CompareMessages, language: Language): string {
  if (difference.kind === 'none' || difference.percent === null) return text.noRate;
  return formatPercent(difference.percent, language);
}
