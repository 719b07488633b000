import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { siteFolder } from './fixtures.ts';

/** The package shown unless the address names another. */
const defaultPackage = 'kon-tum';

/** The package of a made-up province, with every kind of figure. */
export const samplePackage = 'tinh-mau';

/** Folder of the default package below the site's root. */
export const packageFolder = `data/${defaultPackage}`;

/** A row of a published table by column name. */
export type PublishedRow = Readonly<Record<string, string>>;

/** Text of a published file, of the default package unless another is named. */
export function publishedText(file: string, name = defaultPackage): string {
  return readFileSync(`${siteFolder}/data/${name}/${file}`, 'utf8');
}

const tables = new Map<string, readonly PublishedRow[]>();

/** Rows of a published table: what the page is held against. */
export function publishedRows(table: string, name = defaultPackage): readonly PublishedRow[] {
  const key = `${name}/${table}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const text = publishedText(`${table}.csv`, name);
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  tables.set(key, rows);
  return rows;
}

/** A published table with one cell changed, and the row number Excel gives to that cell's row. */
export function withCell(
  table: string,
  id: string,
  column: string,
  value: string,
): { readonly text: string; readonly row: number } {
  const rows = publishedRows(table);
  const index = rows.findIndex((row) => row['id'] === id);
  if (index === -1) throw new Error(`${table} has no row ${id}`);
  const changed = [...rows];
  changed[index] = { ...rows[index], [column]: value };
  return { text: Papa.unparse(changed, { newline: '\n' }), row: index + 2 };
}
