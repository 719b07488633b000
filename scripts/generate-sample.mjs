import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModule } from './load-module.mjs';

/**
 * Writes the made-up province as a data package; the same options give the same files. Without sizes it is the
 * published package; with them it is filled up with villages and monthly reports to exactly those sizes.
 * Usage: node scripts/generate-sample.mjs <folder> [--seed 1] [--units N] [--observations N]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, units: { type: 'string' }, observations: { type: 'string' } },
});
const folder = positionals[0]?.replace(/\/$/, '');
const sizes = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
if (folder === undefined || Object.values(sizes).some((size) => !Number.isSafeInteger(size) || size < 0)) {
  console.error('Usage: node scripts/generate-sample.mjs <folder> [--seed 1] [--units N] [--observations N]');
  process.exit(1);
}
const { defaultOptions, samplePackage } = await loadModule('./scripts/sample/sample-package.ts');
const name = folder.slice(folder.lastIndexOf('/') + 1);
const files = samplePackage({ ...defaultOptions, name, ...sizes });
mkdirSync(folder, { recursive: true });
for (const [file, text] of files) writeFileSync(`${folder}/${file}`, text);
const rows = [...files].map(([file, text]) => `${file} ${text.split('\n').length - 2}`);
console.log(`${folder}: ${rows.join(', ')}`);
