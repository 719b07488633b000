import type { Language } from '../../domain/records/local-text.ts';
import { checkTotals, type TotalDifference } from '../../domain/report/check-totals.ts';
import type { ReportTable } from '../../domain/report/report-document.ts';
import { formatNumber } from '../../ui/format.ts';
import { counted } from '../../ui/words/counted.ts';

const mostListed = 10;

const words = {
  vi: {
    sum: (place: string, printed: string, difference: string, computed: string) =>
      `${place}: tổng theo nguồn ${printed}, chênh ${difference} so với cộng các dòng (${computed})`,
    rule: (place: string, printed: string, difference: string, computed: string) =>
      `${place}: số theo nguồn ${printed}, chênh ${difference} so với tính theo công thức của biểu (${computed})`,
    missing: (rows: string) => `; ${rows} dòng chưa có số liệu`,
    place: (index: string, head: string, row: string) => `Cột ${index} (${head}), dòng “${row}”`,
    more: (count: string) => `Còn ${count} chỗ khác không khớp.`,
  },
  en: {
    sum: (place: string, printed: string, difference: string, computed: string) =>
      `${place}: the total of the source is ${printed}, ${difference} against the sum of the rows (${computed})`,
    rule: (place: string, printed: string, difference: string, computed: string) =>
      `${place}: the figure of the source is ${printed}, ${difference} against the formula of the form (${computed})`,
    missing: (rows: string) => `; ${counted('row has', 'rows have')(rows)} no figure`,
    place: (index: string, head: string, row: string) => `Column ${index} (${head}), row “${row}”`,
    more: (count: string) => `${count} more that do not agree.`,
  },
} as const;

function rowName(table: ReportTable, rowId: string): string {
  const row = table.rows.find(({ id }) => id === rowId);
  const name = row?.cells.find((cell, at) => table.columns[at]?.isNumber === false && /\p{L}/u.test(cell.text));
  return name?.text ?? rowId;
}

function numberTexts(language: Language, { printed, computed, difference }: TotalDifference) {
  const number = (value: number) => formatNumber(value, language);
  return {
    printed: number(printed),
    computed: number(computed),
    difference: (difference > 0 ? '+' : '') + number(difference),
  };
}

function differenceNote(table: ReportTable, language: Language, difference: TotalDifference): string {
  const said = words[language];
  const { kind, missingRows } = difference;
  const column = table.columns.find(({ id }) => id === difference.columnId);
  const index = (column?.index ?? '').split('=')[0] ?? '';
  const place = said.place(index, column?.heads.join(', ') ?? '', rowName(table, difference.rowId));
  const texts = numberTexts(language, difference);
  const text = said[kind](place, texts.printed, texts.difference, texts.computed);
  return `${text}${missingRows === 0 ? '' : said.missing(formatNumber(missingRows, language))}.`;
}

/** Whether a note has a number as such, not as a part of another. */
function hasNumber(note: string, number: string): boolean {
  const at = note.indexOf(number);
  if (at === -1) return false;
  const isWhole = !/[\d.,]$/.test(note.slice(0, at)) && !/^[.,]?\d/.test(note.slice(at + number.length));
  return isWhole || hasNumber(note.slice(at + number.length), number);
}

/** Whether a note of the table itself tells both numbers and the difference already. */
function isTold(table: ReportTable, language: Language, difference: TotalDifference): boolean {
  const texts = numberTexts(language, { ...difference, difference: Math.abs(difference.difference) });
  const numbers = [texts.printed, texts.computed, texts.difference.replace('+', '')];
  return table.notes.some((note) => numbers.every((number) => hasNumber(note, number)));
}

/**
 * What does not add up in a table and its own notes do not tell, one note each, for "Ghi chú" below it; of many the
 * first ten and how many more.
 */
export function totalNotes(table: ReportTable, language: Language): readonly string[] {
  const untold = checkTotals(table).filter((difference) => !isTold(table, language, difference));
  const notes = untold.slice(0, mostListed).map((difference) => differenceNote(table, language, difference));
  const more = untold.length - notes.length;
  return more === 0 ? notes : [...notes, words[language].more(formatNumber(more, language))];
}
