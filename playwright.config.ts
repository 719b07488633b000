import { defineConfig, devices } from '@playwright/test';
import { browserOptions } from './scripts/browser-options.mjs';
import { canReadPdf, findOffice } from './scripts/find-office.mjs';

const officeTests = 'office/*.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  reporter: 'list',
  forbidOnly: true,
  projects: [
    { name: 'site', testIgnore: officeTests },
    // Where LibreOffice is not installed, files are checked by their parts only; `npm test` says so.
    ...(findOffice() === null || !canReadPdf() ? [] : [{ name: 'office', testMatch: officeTests, timeout: 240_000 }]),
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    launchOptions: browserOptions(),
  },
});
