import { readFileSync } from 'node:fs';
import { loadModule } from './load-module.mjs';

/**
 * Checks a data package as the app would: counts per table, then every issue with place, reason and remedy.
 * Usage: npm run data:check <folder> [-- --all]. Exits 1 when there are errors.
 */
const folder = process.argv[2]?.replace(/\/$/, '');
if (folder === undefined) {
  console.error('Usage: npm run data:check <folder> [-- --all]');
  process.exit(1);
}
const showAll = process.argv.includes('--all');
const shownOfEach = 3;

const { loadPackage } = await loadModule('./src/data/load/load-package.ts');
const { decodeText } = await loadModule('./src/data/load/decode-text.ts');
const { LoadError } = await loadModule('./src/data/load/load-error.ts');
const name = folder.slice(folder.lastIndexOf('/') + 1);
const parent = folder.slice(0, -name.length);

async function readText(file) {
  let bytes;
  try {
    bytes = readFileSync(`${parent}${file}`);
  } catch {
    throw new LoadError({ kind: 'not-found', file, detail: null });
  }
  return decodeText(bytes, file);
}

const keepNothing = { read: async () => null, write: async () => {} };
const loaded = await loadPackage(readText, keepNothing, name, () => '').catch((error) => {
  console.error(`${folder}: ${error.message}`);
  process.exit(1);
});

for (const [table, rows] of Object.entries(loaded.rowCounts))
  console.log(`${table.padEnd(16)}${String(rows).padStart(6)}`);
for (const fault of loaded.faults) console.log(`\nERROR ${fault.file}: ${fault.kind}`);

const byCode = new Map();
for (const issue of loaded.issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
for (const [code, issues] of byCode) {
  console.log(`\n${issues[0].severity.toUpperCase()} ${code} (${issues.length})`);
  for (const issue of showAll ? issues : issues.slice(0, shownOfEach)) {
    const place = [issue.file, issue.row === null ? null : `row ${issue.row}`, issue.column].filter(Boolean).join(', ');
    console.log(
      `  ${place}${issue.value === null ? '' : ` [${issue.value}]`}\n    ${issue.reason.vi} ${issue.remedy.vi}\n    ${issue.reason.en} ${issue.remedy.en}`,
    );
  }
  if (!showAll && issues.length > shownOfEach) console.log(`  … ${issues.length - shownOfEach} more (-- --all)`);
}
const errors = loaded.issues.filter((issue) => issue.severity === 'error').length + loaded.faults.length;
const warnings = loaded.issues.filter((issue) => issue.severity === 'warning').length;
console.log(`\n${errors} errors, ${warnings} warnings`);
process.exit(errors === 0 ? 0 : 1);
