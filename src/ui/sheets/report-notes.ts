import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Source } from '../../domain/records/records.ts';
import type { TotalDifference } from '../../domain/report/check-totals.ts';
import type { ReportColumn } from '../../domain/report/report-document.ts';
import { formatNumber } from '../format.ts';

const messages = {
  vi: {
    sources: (list: string) => `Nguồn: ${list}.`,
    more: (list: string, count: string) => `${list}; và ${count} nguồn khác`,
    sum: (column: string, total: string, sum: string, rest: string) =>
      `Cột ${column}: tổng số theo nguồn là ${total}, các dòng cộng lại được ${sum}, chênh ${rest}`,
    ruled: (column: string, total: string, sum: string, rest: string) =>
      `Cột ${column}: dòng tổng số tính được ${total}, các dòng cộng lại được ${sum}, chênh ${rest}`,
    without: (count: string) => `${count} dòng chưa có số`,
  },
  en: {
    sources: (list: string) => `Sources: ${list}.`,
    more: (list: string, count: string) => `${list}; and ${count} others`,
    sum: (column: string, total: string, sum: string, rest: string) =>
      `Column ${column}: the total as published is ${total}, the rows add up to ${sum}, a difference of ${rest}`,
    ruled: (column: string, total: string, sum: string, rest: string) =>
      `Column ${column}: the total row comes to ${total}, the rows add up to ${sum}, a difference of ${rest}`,
    without: (count: string) => `rows without a figure: ${count}`,
  },
};

/** Most sources that are spelt out in one note. */
const mostSources = 4;

/** Publishers with the titles of their sources, in the order of first appearance. */
function listed(sources: readonly Source[]): string {
  const titles = new Map<string, Set<string>>();
  for (const { publisher, title } of sources) titles.set(publisher, (titles.get(publisher) ?? new Set()).add(title));
  return [...titles].map(([publisher, own]) => `${publisher}: ${[...own].join(', ')}`).join('; ');
}

/** Publisher and title of the sources of a table or chart, each once; null where there is none. */
export function sourcesNote(sources: readonly Source[], ids: readonly Id[], language: Language): string | null {
  const text = messages[language];
  const wanted = new Set(ids);
  const cited = sources.filter(({ id }) => wanted.has(id));
  if (cited.length === 0) return null;
  const list = listed(cited.slice(0, mostSources));
  const rest = cited.length - mostSources;
  return text.sources(rest > 0 ? text.more(list, formatNumber(rest, language)) : list);
}

/** What of the totals of a table does not add up, one note a column; nothing is mended. */
export function sumNotes(
  columns: readonly ReportColumn[],
  differences: readonly TotalDifference[],
  language: Language,
): readonly string[] {
  const text = messages[language];
  const number = (value: number) => formatNumber(value, language, 2);
  return differences.flatMap(({ kind, columnId, printed, computed, difference, missingRows }) => {
    const column = columns.find(({ id }) => id === columnId);
    if (kind !== 'sum' || column === undefined) return [];
    const [index = ''] = column.index.split('=');
    const words = column.rule === null ? text.sum : text.ruled;
    const said = words(index, number(printed), number(computed), number(Math.abs(difference)));
    return [missingRows === 0 ? `${said}.` : `${said}; ${text.without(number(missingRows))}.`];
  });
}
