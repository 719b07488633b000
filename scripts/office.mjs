import { spawnSync } from 'node:child_process';
import { canReadPdf, findOffice } from './find-office.mjs';

/**
 * Opens the Word and Excel files of reports with LibreOffice, as the tests in `e2e/office` do; fails where it is not
 * installed. Usage: npm run office; SITE_FOLDER=<folder> npm run office takes another build.
 */
if (findOffice() === null) {
  console.error('LibreOffice was not found: install it so that soffice is on PATH, or set SOFFICE_PATH.');
  process.exit(1);
}
if (!canReadPdf()) {
  console.error(
    'pdftotext was not found: install Poppler (Debian: poppler-utils), which reads what LibreOffice printed.',
  );
  process.exit(1);
}

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.env.SITE_FOLDER === undefined) run('npm run build');
run('npx playwright test --project=office');
