import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { siteFolder } from './fixtures.ts';

/** Folder of the default package below the site's root. */
export const packageFolder = 'data/kon-tum';

/** Text of a published file of the default package. */
export function publishedText(file: string): string {
  return readFileSync(`${siteFolder}/${packageFolder}/${file}`, 'utf8');
}

/** Rows of a published table by column name: what the page is held against. */
export function publishedRows(table: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(publishedText(`${table}.csv`), { header: true, skipEmptyLines: true }).data;
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
