import type { ChangeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatFigure, formatPercent } from '../format.ts';

/** Words of a change between two figures, each as it stands in a table cell. */
const changeWords = {
  vi: { reduction: 'giảm', increase: 'tăng', none: 'không đổi', unclear: 'chưa rõ tăng hay giảm' },
  en: { reduction: 'down', increase: 'up', none: 'unchanged', unclear: 'up or down not clear' },
} as const satisfies Record<Language, Record<ChangeBetween['kind'], string>>;

/** A percentage with the word of its figure and at most two decimals: `hơn 46,3%`. */
export function percentText(percent: Figure, language: Language): string {
  const word = formatFigure({ value: 0, qualifier: percent.qualifier }, language).replace('0', '');
  const low = formatPercent(percent.value, language);
  return percent.high === null ? `${word}${low}` : `${word}${low}–${formatPercent(percent.high, language)}`;
}

function worded({ kind }: ChangeBetween, quantity: string, language: Language): string {
  const word = changeWords[language][kind];
  return kind === 'reduction' || kind === 'increase' ? `${word} ${quantity}` : word;
}

/** By how many units a stock changed: `giảm 88`, `tăng hơn 2`, `không đổi`. */
export function changeAmountText(change: ChangeBetween, language: Language): string {
  return worded(change, formatFigure(change.amount, language), language);
}

/** The same in percent, `giảm 14,67%`; null where there is none or where the amount says it all. */
export function changePercentText(change: ChangeBetween, language: Language): string | null {
  if (change.percent === null || change.kind === 'none' || change.kind === 'unclear') return null;
  return worded(change, percentText(change.percent, language), language);
}

/** Both in one phrase: `giảm 88 đơn vị (14,67%)`. */
export function changeText(change: ChangeBetween, measure: string, language: Language): string {
  const amount = formatFigure(change.amount, language);
  const quantity = measure === '' ? amount : `${amount} ${measure}`;
  const share = change.percent === null ? '' : ` (${percentText(change.percent, language)})`;
  return worded(change, `${quantity}${share}`, language);
}
