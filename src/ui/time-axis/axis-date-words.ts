import type { Language } from '../../domain/records/local-text.ts';
import { formatDate } from '../format.ts';
import type { AxisStretch } from './axis-stretch.ts';
import { windowOf } from './axis-stretch.ts';

const quarters = ['I', 'II', 'III', 'IV'] as const;
const monthsOnlyFrom = 120;

/** The quarter in which a month (`YYYY-MM…`) lies, under its year: `Quý III`, `Q3`. */
export function quarterWord(iso: string, language: Language): string {
  const index = Math.floor((Number(iso.slice(5, 7)) - 1) / 3);
  return language === 'vi' ? `Quý ${quarters[index] ?? ''}` : `Q${index + 1}`;
}

/** A month under its year: `Tháng 7`, `Jul`. */
export function monthWord(iso: string, language: Language): string {
  if (language === 'vi') return `Tháng ${Number(iso.slice(5, 7))}`;
  return formatDate(iso.slice(0, 7), language).slice(0, 3);
}

/** A month with its year: `Tháng 7/2025`, `July 2025`. */
export function monthOfYearWord(iso: string, language: Language): string {
  const text = formatDate(iso.slice(0, 7), language);
  return language === 'vi' ? `Tháng ${text}` : text;
}

/** A day under its month: `15/7`, `15 Jul`. */
export function dayWord(iso: string, language: Language): string {
  const day = Number(iso.slice(8, 10));
  return language === 'vi' ? `${day}/${Number(iso.slice(5, 7))}` : `${day} ${monthWord(iso, language)}`;
}

/** What is seen of the axis in words, a short stretch to the day: `1/2024 – 12/2025`. */
export function stretchWords(stretch: AxisStretch, language: Language): string {
  const { from, to } = windowOf(stretch);
  const letters = stretch.end - stretch.start > monthsOnlyFrom ? 7 : 10;
  const [first, last] = [from, to].map((iso) => formatDate(iso.slice(0, letters), language));
  return first === last ? `${first}` : `${first} – ${last}`;
}
