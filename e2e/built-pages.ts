import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { siteFolder } from './fixtures.ts';

/** Addresses of all pages the build wrote, below the site's root: '', 'en/', 'units/'. New pages are tested by being there. */
export const builtPages: readonly string[] = readdirSync(siteFolder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** Opens any page and waits until its data have arrived and been drawn. */
export async function openPage(page: Page, address: string): Promise<void> {
  const last = page.waitForResponse(/\/data\/[^/]+\/[^/]+\.csv$/);
  await page.goto(address);
  await (await last).finished();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(?:Đang tải|Loading)/)).toHaveCount(0);
}
