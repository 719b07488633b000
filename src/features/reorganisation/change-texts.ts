import type { ReductionRate } from '../../domain/figures/reduction.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Unit } from '../../domain/records/records.ts';
import { formatNumber, formatPercent } from '../../ui/format.ts';
import type { ReorganisationMessages } from './reorganisation-messages.ts';

/** Percent fewer as printed; an increase says so, and is never a negative reduction. */
export function rateText(rate: ReductionRate | null, text: ReorganisationMessages, language: Language): string {
  if (rate === null) return '–';
  const percent = formatPercent(rate.percent, language);
  return rate.kind === 'increase' ? `${text.increase} ${percent}` : percent;
}

/** A number with its sign: `−62`, `+3`. */
export function signed(value: number, language: Language): string {
  return `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), language)}`;
}

/** A change in the number of units with its sign; no change in words. */
export function netText(net: number, text: ReorganisationMessages, language: Language): string {
  return net === 0 ? text.unchanged : signed(net, language);
}

/** Names of units in one sentence. */
export function namesOf(units: readonly Unit[], language: Language): string {
  return units.map((unit) => unit.name[language]).join(', ');
}
