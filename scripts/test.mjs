import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findOrInstallBrowser } from './find-browser.mjs';
import { canReadPdf, findOffice } from './find-office.mjs';

/**
 * All tests: the units, then the built site in a real browser, which is found or installed first.
 * Where LibreOffice is installed, the Word and Excel files are opened with it as well; else a line says that they were not.
 * Ends with the names of the tests that failed and one plain line, `N passed, N failed`; exits 1 on any failure.
 * Usage: npm test
 */
const results = mkdtempSync(join(tmpdir(), 'tinh-gon-test-'));
const unitReport = join(results, 'units.json');
const browserReport = join(results, 'browser.json');

/** Runs a command of the project with its output shown; whether it succeeded. */
function run(command, env = {}) {
  console.log(`\n> ${command}`);
  const { status, signal } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (signal !== null || (status ?? 0) > 128) console.error(`Ended from outside (${signal ?? status}): ${command}`);
  return status === 0;
}

/**
 * What a JSON report says: how many passed, how many failed and which. A run that failed without a failed test, or wrote
 * no report, counts as one failure.
 */
function counts(file, succeeded, read) {
  let found = { passed: 0, failed: 0, names: [] };
  try {
    found = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error('No report was written: the run broke off.');
  }
  return succeeded || found.failed > 0
    ? found
    : { ...found, failed: 1, names: ['The run ended without naming what failed.'] };
}

function fileName(path) {
  return relative(process.cwd(), path);
}

/** Names of the browser tests of a suite, and of those within it, that failed or passed only at the second try. */
function failedSpecs({ specs, suites = [] }) {
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'));
  return [...failed.map(({ file, line, title }) => `e2e/${file}:${line} › ${title}`), ...suites.flatMap(failedSpecs)];
}

function unitTests() {
  const succeeded = run(`npx vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`);
  return counts(unitReport, succeeded, (report) => {
    const broken = report.testResults.filter(({ message }) => message !== '');
    const failed = report.testResults.flatMap(({ assertionResults, name }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${fileName(name)} › ${fullName}`),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      names: [...failed, ...broken.map(({ name, message }) => `${fileName(name)}: ${message}`)],
    };
  });
}

function browserTests() {
  const succeeded = run('npx playwright test --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport });
  return counts(browserReport, succeeded, ({ stats, errors, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    names: [...suites.flatMap(failedSpecs), ...errors.map(({ message }) => message)],
  }));
}

/** A step before the tests that did not succeed, as one failure. */
function failure(what) {
  console.error(`\n${what}`);
  return { passed: 0, failed: 1, names: [what] };
}

function prepareBrowser() {
  try {
    console.log(`Browser: ${findOrInstallBrowser()}`);
    return null;
  } catch (error) {
    return failure(error.message);
  }
}

const noBrowser = prepareBrowser();
const parts = [unitTests()];
if (noBrowser !== null) parts.push(noBrowser);
else parts.push(run('npm run build') ? browserTests() : failure('The build failed: nothing to test in the browser.'));
rmSync(results, { recursive: true, force: true });

const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
if (findOffice() === null || !canReadPdf())
  console.log('\nLibreOffice or pdftotext was not found: Word and Excel files were checked by their parts only.');
for (const name of parts.flatMap(({ names }) => names)) console.log(`\nFailed: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
