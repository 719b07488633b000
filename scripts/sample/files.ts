import { tableSchema } from '../../src/data/schema/table-schema.ts';
import { tableNames } from '../../src/domain/records/table-names.ts';
import type { Row, Tables } from './rows.ts';

function csvCell(text: string): string {
  return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvFile(columns: readonly string[], rows: readonly Row[]): string {
  const known = new Set(columns);
  const lines = [columns.join(',')];
  for (const row of rows) {
    const stranger = Object.keys(row).find((column) => !known.has(column));
    if (stranger !== undefined) throw new Error(`No column ${stranger}.`);
    lines.push(columns.map((column) => csvCell(row[column] ?? '')).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The files of a data package by name: a CSV file for every table the app reads, in its columns, and the descriptor.
 * @param descriptor all but the profile and the resources
 */
export function packageFiles(
  descriptor: Readonly<Record<string, unknown>>,
  tables: Tables,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const resources = tableNames.map((table) => {
    const schema = tableSchema(table);
    const columns = schema.fields.map((field) => field.name);
    files.set(`${table}.csv`, csvFile(columns, tables[table]));
    return {
      name: table,
      path: `${table}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema,
    };
  });
  const $schema = 'https://datapackage.org/profiles/2.0/datapackage.json';
  files.set('datapackage.json', `${JSON.stringify({ $schema, ...descriptor, resources }, null, 2)}\n`);
  return files;
}
