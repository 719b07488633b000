import { once } from 'node:events';
import { expect, type Locator, type Page } from '@playwright/test';
import { packageFolder } from './published-data.ts';

/** Address pattern of a data file of the default package, for `page.route`. */
export function dataFile(file: string): string {
  return `**/${packageFolder}/${file}`;
}

/** Answers a data file with other content, as a host, a proxy or a broken upload would. */
export async function serveInstead(page: Page, file: string, body: string | Buffer, contentType = 'text/csv') {
  await page.route(dataFile(file), (route) => route.fulfill({ status: 200, body, contentType }));
}

/** Answers a data file with an HTTP error. */
export async function failWith(page: Page, file: string, status: number): Promise<void> {
  await page.route(dataFile(file), (route) => route.fulfill({ status, body: 'error', contentType: 'text/plain' }));
}

/** Keeps a data file back until the function returned is called. */
export async function holdBack(page: Page, file: string): Promise<() => void> {
  const gate = new AbortController();
  await page.route(dataFile(file), async (route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    // The page may have given up on it meanwhile.
    await route.continue().catch(() => {});
  });
  return () => gate.abort();
}

/** The message above the page that tells about data. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('main').locator('[role="status"], [role="alert"]').filter({ hasText: text });
}

/** Whatever happened to the data: the page has its heading and its figures, and offers to load again. */
export async function expectFiguresRemain(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^102 → 40/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /850/ }).first()).toBeVisible();
}

/** No page is ever blank: it has a main part with a heading and words to read. */
export async function expectNotBlank(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = await page.getByRole('main').innerText();
  expect(text.trim().length).toBeGreaterThan(40);
}
