import type { Language } from '../../domain/records/local-text.ts';
import type { ReportTable } from '../../domain/report/report-document.ts';
import { formatNumber } from '../../ui/format.ts';
import { counted } from '../../ui/words/counted.ts';
import { namedDifferences, type NamedDifference } from './report-totals.ts';

const mostListed = 10;

const words = {
  vi: {
    place: (column: string, row: string) => `Cột ${column}, dòng “${row}”`,
    sourced: (place: string, printed: string, computed: string, difference: string) =>
      `${place}: số theo nguồn là ${printed}, các dòng cộng lại được ${computed}, chênh ${difference}`,
    counted: (place: string, printed: string, computed: string, difference: string) =>
      `${place}: dòng này tính được ${printed}, các dòng cộng lại được ${computed}, chênh ${difference}`,
    rule: (place: string, printed: string, computed: string, difference: string) =>
      `${place}: số ghi trong biểu là ${printed}, tính theo công thức của biểu được ${computed}, chênh ${difference}`,
    missing: (rows: string) => `; ${rows} dòng chưa có số`,
    more: (count: string) => `Còn ${count} chỗ khác không khớp.`,
  },
  en: {
    place: (column: string, row: string) => `Column ${column}, row “${row}”`,
    sourced: (place: string, printed: string, computed: string, difference: string) =>
      `${place}: the figure as published is ${printed}, the rows add up to ${computed}, a difference of ${difference}`,
    counted: (place: string, printed: string, computed: string, difference: string) =>
      `${place}: this row comes to ${printed}, the rows add up to ${computed}, a difference of ${difference}`,
    rule: (place: string, printed: string, computed: string, difference: string) =>
      `${place}: the table says ${printed}, the formula of the form gives ${computed}, a difference of ${difference}`,
    missing: (rows: string) => `; ${counted('row has', 'rows have')(rows)} no figure`,
    more: (count: string) => `${count} more that do not agree.`,
  },
} as const;

function differenceNote(difference: NamedDifference, language: Language): string {
  const said = words[language];
  const number = (value: number) => formatNumber(value, language);
  const { kind, row, index, column, printed, computed, missingRows } = difference;
  const [place = ''] = index.split('=');
  const say = kind === 'rule' ? said.rule : difference.isSourced ? said.sourced : said.counted;
  const text = say(
    said.place(place === '' ? column : place, row),
    number(printed),
    number(computed),
    number(Math.abs(difference.difference)),
  );
  return `${text}${missingRows === 0 ? '' : said.missing(number(missingRows))}.`;
}

/**
 * What does not add up in a table, one note each, for "Ghi chú" below it; of many the first ten and how many more. No
 * other code writes such notes, so that none is told twice.
 */
export function totalNotes(table: ReportTable, language: Language): readonly string[] {
  const differences = namedDifferences(table);
  const notes = differences.slice(0, mostListed).map((difference) => differenceNote(difference, language));
  const more = differences.length - notes.length;
  return more === 0 ? notes : [...notes, words[language].more(formatNumber(more, language))];
}
