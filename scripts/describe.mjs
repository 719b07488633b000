import { readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from './load-module.mjs';

/**
 * Writes the `resources` of a package's descriptor from the row schemas of the app, keeping everything else in it.
 * Usage: npm run data:describe public/data/kon-tum
 */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: npm run data:describe <folder>');
  process.exit(1);
}
const { tableSchema } = await loadModule('./src/data/schema/table-schema.ts');
const { tableNames } = await loadModule('./src/domain/records/table-names.ts');
const path = `${folder}/datapackage.json`;
const descriptor = JSON.parse(readFileSync(path, 'utf8'));
descriptor.resources = tableNames.map((name) => ({
  name,
  path: `${name}.csv`,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: tableSchema(name),
}));
writeFileSync(path, `${JSON.stringify(descriptor, null, 2)}\n`);
console.log(`${path}: ${tableNames.length} resources`);
