import { mkdirSync, writeFileSync } from 'node:fs';
import { loadModule } from './load-module.mjs';

function csvCell(text) {
  return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes a data package: a CSV file for every table the app reads, in its columns, and the descriptor.
 * @param {string} folder
 * @param {object} descriptor all but the profile and the resources
 * @param {Record<string, readonly Record<string, string>[]>} tables rows as text cells by column; what is absent is empty
 */
export async function writePackage(folder, descriptor, tables) {
  const { tableSchema } = await loadModule('./src/data/schema/table-schema.ts');
  const { tableNames } = await loadModule('./src/domain/records/table-names.ts');
  mkdirSync(folder, { recursive: true });
  const resources = tableNames.map((table) => {
    const schema = tableSchema(table);
    const columns = schema.fields.map((field) => field.name);
    const rows = (tables[table] ?? []).map((row) => columns.map((column) => csvCell(row[column] ?? '')).join(','));
    writeFileSync(`${folder}/${table}.csv`, [columns.join(','), ...rows, ''].join('\n'));
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
  writeFileSync(`${folder}/datapackage.json`, `${JSON.stringify({ $schema, ...descriptor, resources }, null, 2)}\n`);
}
