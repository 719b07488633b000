import { test as base, expect } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';

/** Folder of the built site under test: `dist`, or the one named by SITE_FOLDER. */
export const siteFolder = process.env['SITE_FOLDER'] ?? 'dist';

interface TestFixtures {
  /** Console errors that a test provokes on purpose; everything else that goes wrong in a page fails its test. */
  readonly expectedErrors: RegExp;
  /** What went wrong in the page so far: console errors, uncaught errors, script dialogs, requests off the site. */
  readonly problems: readonly string[];
}

interface WorkerFixtures {
  /** Address of the served site, with a final slash. */
  readonly site: string;
}

/** Playwright's `test` on the built site; every test also fails on a console error and on a request off the site. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, provide) => {
      const { address, close } = await serve({ folder: siteFolder });
      await provide(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, provide) => {
    await provide(site);
  },
  expectedErrors: [/(?!)/, { option: true }],
  problems: [
    async ({ page, site, expectedErrors }, provide) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
      page.on('dialog', (dialog) => {
        problems.push(`script dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site) && !/^(?:blob|data):/.test(url)) problems.push(`request off the site: ${url}`);
      });
      await provide(problems);
      expect(problems.filter((problem) => !expectedErrors.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
