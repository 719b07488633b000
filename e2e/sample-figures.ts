import { type PublishedRow, publishedRows, publishedText, samplePackage } from './published-data.ts';

/** Figures of the made-up province straight from its files, to work out by hand what a page must say. */
export function sampleRows(table: string): readonly PublishedRow[] {
  return publishedRows(table, samplePackage);
}

/** The row with an id. */
export function sampleRow(table: string, id: string): PublishedRow {
  const found = sampleRows(table).find((row) => row['id'] === id);
  if (found === undefined) throw new Error(`${table} has no row ${id}`);
  return found;
}

/** The day the data stand at, `YYYY-MM-DD`. */
export const sampleDay = /"asOf": "([\d-]+)"/.exec(publishedText('datapackage.json', samplePackage))?.[1] ?? '';

/** The last day of a year, month or day. */
function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A reported figure: the last day it speaks of, and for a period the first. */
export interface HandFigure {
  readonly id: string;
  readonly from: string | null;
  readonly on: string;
  readonly value: number;
}

/** Reported figures of a series, the earliest first. */
export function figuresOf(series: string): readonly HandFigure[] {
  return sampleRows('observations')
    .filter((row) => row['series'] === series && row['status'] === 'reported' && row['value'] !== '')
    .map((row) => {
      const { id = '', as_of: asOf = '', period_start: start = '', period_end: end = '', value } = row;
      return {
        id,
        from: asOf === '' && start !== '' ? (start.length === 4 ? `${start}-01-01` : start) : null,
        on: lastDayOf(asOf === '' ? end : asOf),
        value: Number(value),
      };
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** The latest reported figure of a series. */
export function latestOf(series: string): HandFigure {
  const last = figuresOf(series).at(-1);
  if (last === undefined) throw new Error(`No figure in ${series}`);
  return last;
}

/** The figure of a series on a day. */
export function valueOn(series: string, on: string): number {
  const found = figuresOf(series).find((figure) => figure.on === on);
  if (found === undefined) throw new Error(`No figure in ${series} on ${on}`);
  return found.value;
}

/** Ids of the series that have all of some columns' values. */
export function seriesWith(columns: PublishedRow): readonly string[] {
  const wanted = Object.entries(columns);
  return sampleRows('series').flatMap((row) =>
    wanted.every(([column, value]) => row[column] === value) ? [row['id'] ?? ''] : [],
  );
}

export type Language = 'vi' | 'en';

/** Each language as the name of itself, whose type is that of either: words of two languages then have one type. */
export const languages: Readonly<Record<Language, Language>> = { vi: 'vi', en: 'en' };

/** A number as it is printed, with at most two decimals. */
export function inWords(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
}

/** A date as it is printed: `31/12/2026`, `31 December 2026`. */
export function dateInWords(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (language === 'vi') return `${date.getUTCDate()}/${month}/${year}`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
  return `${date.getUTCDate()} ${name} ${year}`;
}

/** The first number printed in a text; null where there is none. */
export function numberIn(text: string | null, language: Language): number | null {
  const found = /[−-]?\d[\d.,]*/
    .exec(text ?? '')?.[0]
    .replace(/[.,]$/, '')
    .replace('−', '-');
  if (found === undefined) return null;
  const plain = language === 'vi' ? found.replaceAll('.', '').replace(',', '.') : found.replaceAll(',', '');
  return Number(plain);
}
