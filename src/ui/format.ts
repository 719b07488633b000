import type { Qualifier } from '../domain/records/codes.ts';
import type { Language } from '../domain/records/local-text.ts';
import type { PartialDate } from '../domain/records/partial-date.ts';
import type { ReportedValue } from '../domain/records/records.ts';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** By language and decimals: making one takes a hundred times as long as printing a number with it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals });
  numberFormats.set(key, made);
  return made;
}

/** Number as officials print it: `1.234,5` in Vietnamese, `1,234.5` in English; up to `decimals` places (default 6). */
export function formatNumber(value: number, language: Language, decimals = 6): string {
  return numberFormat(language, decimals).format(value);
}

/** Rate with at most two decimals, the sign unspaced: `66,91%`. */
export function formatPercent(value: number, language: Language): string {
  // Rounds half away from zero on the decimal digits, as officials do by hand.
  return `${formatNumber(value, language, 2)}%`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Date for tables and citations, as precise as it is known: `25/7/2022`, `7/2022`, `2022`; `25 July 2022` in English. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const monthText = language === 'vi' ? String(Number(month)) : (monthNames[Number(month) - 1] ?? month);
  if (day === undefined) return language === 'vi' ? `${monthText}/${year}` : `${monthText} ${year}`;
  return language === 'vi' ? `${Number(day)}/${monthText}/${year}` : `${Number(day)} ${monthText} ${year}`;
}

/** Instant (ISO, UTC) as day and time in Viet Nam, whatever the clock of the machine is set to. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(instant));
}

/** Period in one phrase; an unknown end reads "…". Null when both ends are unknown. */
export function formatPeriod(start: PartialDate | null, end: PartialDate | null, language: Language): string | null {
  if (start === null && end === null) return null;
  const text = (date: PartialDate | null) => (date === null ? '…' : formatDate(date.iso, language));
  return start?.iso === end?.iso ? text(start) : `${text(start)} – ${text(end)}`;
}

const qualifierWords = {
  vi: {
    exact: '',
    'more-than': 'hơn ',
    'at-least': 'ít nhất ',
    nearly: 'gần ',
    'less-than': 'dưới ',
    'at-most': 'không quá ',
    about: 'khoảng ',
  },
  en: {
    exact: '',
    'more-than': 'more than ',
    'at-least': 'at least ',
    nearly: 'nearly ',
    'less-than': 'less than ',
    'at-most': 'at most ',
    about: 'about ',
  },
} as const satisfies Record<Language, Record<Qualifier, string>>;

/** Figure with its qualifier, never more certain than its source: `hơn 850`, `60–70`. */
export function formatFigure(
  figure: { readonly value: number; readonly high?: number | null; readonly qualifier: Qualifier },
  language: Language,
): string {
  const value = formatNumber(figure.value, language);
  const high = figure.high ?? null;
  const band = high === null ? value : `${value}–${formatNumber(high, language)}`;
  return `${qualifierWords[language][figure.qualifier]}${band}`;
}

const missingMarks = {
  vi: { unknown: 'chưa có số liệu', 'not-applicable': 'không áp dụng' },
  en: { unknown: 'no figure found', 'not-applicable': 'not applicable' },
} as const;

/** Reported value, or the mark that says why there is none. */
export function formatReported(reported: ReportedValue, language: Language): string {
  return 'missing' in reported ? missingMarks[language][reported.missing] : formatFigure(reported, language);
}
