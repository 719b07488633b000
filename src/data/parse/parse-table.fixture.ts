import type { TableName } from '../../domain/records/package-data.ts';
import { columnsOf, csvText } from '../../testing/csv-text.ts';
import { tables } from '../schema/tables.ts';
import { type ParsedTable, parseTable } from './parse-table.ts';

/** Good rows, as cells. */
export const source = { id: 'bao', title: 'Bài báo', publisher: 'Báo Kon Tum', published_on: '2022-07', kind: 'news' };
export const observation = {
  id: 'posts-2022',
  series: 'posts',
  as_of: '2022-07-25',
  date_basis: 'stated',
  value: '850',
  qualifier: 'more-than',
  status: 'reported',
  confidence: 'high',
  source: 'bao',
};
export const milestone = {
  id: 'm',
  title_vi: 'Hội nghị',
  title_en: 'Conference',
  unit: 'kon-tum',
  kind: 'conference',
  major: 'true',
  source: 'bao',
};
export const change = {
  id: 'c',
  title_vi: 'Nhập',
  title_en: 'Joining',
  form: 'joining',
  status: 'in-force',
  pilot: 'false',
  source: 'bao',
};

/** Reads the text of one table. */
export const readers = {
  sources: (text: string) => parseTable(tables.sources, columnsOf('sources'), text, 'sources.csv'),
  observations: (text: string) => parseTable(tables.observations, columnsOf('observations'), text, 'observations.csv'),
  milestones: (text: string) => parseTable(tables.milestones, columnsOf('milestones'), text, 'milestones.csv'),
  changes: (text: string) => parseTable(tables.changes, columnsOf('changes'), text, 'changes.csv'),
  units: (text: string) => parseTable(tables.units, columnsOf('units'), text, 'units.csv'),
} satisfies Partial<Record<TableName, (text: string) => ParsedTable<unknown>>>;

type Read = keyof typeof readers;

/** Code, severity, row, column and value of each issue. */
export function brief(table: ParsedTable<unknown>) {
  return table.issues.map(({ code, severity, row, column, value }) => [code, severity, row, column, value]);
}

/** Reads one row of a table with some cells set. */
export function readRow(table: Read, good: Readonly<Record<string, string>>, cells: Readonly<Record<string, string>>) {
  return readers[table](csvText(table, [{ ...good, ...cells }]));
}
