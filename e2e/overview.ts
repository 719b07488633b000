import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until the page has come alive: its charts are drawn, all of them, so its scripts run and its figures can be opened. */
export async function expectLive(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /PNG/ }).first()).toBeVisible();
  await expectDrawn(page);
}

/** Waits until no chart of the page is left to draw; they are drawn one after the other. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('main figure [data-ready="no"]'), 'charts not drawn').toHaveCount(0);
}

/** Opens the overview at an address below the site's root and waits until it is live. */
export async function openOverview(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await expectLive(page);
}

/** The dialog that tells where a figure is from. */
export function originDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(?:Nguồn gốc số liệu|Origin of the figure)$/ });
}

/** What a dialog says under a name, such as «Nguồn». */
export function fact(dialog: Locator, name: string): Locator {
  return dialog.locator(`dt:text-is("${name}") + dd`);
}

/** The row of a table whose heading contains a text. */
export function rowOf(table: Locator, heading: string | RegExp): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader').filter({ hasText: heading }) });
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached by ${most} presses of Tab: ${String(target)}`);
}

/** Lays the page out as for paper: print styles, and what the page does before printing. */
export async function layOutForPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}
