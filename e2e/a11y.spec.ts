import { violations } from './axe.ts';
import { failWith } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { openOverview, originDialog, tabTo } from './overview.ts';

// What soundness of every page (sound-pages.spec.ts) does not see: dialogs, faults, the way of the focus.
test.use({ expectedErrors: /Failed to load resource/ });

test('the dialog of an origin has no violation, whatever it tells', async ({ page }) => {
  for (const address of [
    '?origin=observation.seed-staff-cut-850',
    'en/?origin=target.kt-plan-102-to-40',
    '?origin=commune-count.62-kon-tum.2026-11-23',
    '?origin=observation.khong-co',
  ]) {
    await page.goto(address);
    await expect(originDialog(page).locator('dd, [role="alert"]').first()).toBeVisible();
    expect.soft(await violations(page, 'dialog'), address).toEqual([]);
  }
});

test('a page with faults and one that could not be loaded have no violation', async ({ page }) => {
  await failWith(page, 'obstacles.csv', 404);
  await openOverview(page);
  await expect(page.getByText('kon-tum/obstacles.csv').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.unrouteAll();
  await failWith(page, 'datapackage.json', 404);
  await page.goto('en/?asOf=2022-07-25&package=kon-tum');
  await page.evaluate(() => indexedDB.deleteDatabase('tinh-gon'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await openOverview(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('list', { name: 'Tóm tắt' }).getByRole('link').first()).toBeFocused();
});

test('the focus is always to be seen', async ({ page }) => {
  await openOverview(page);
  await tabTo(page, page.getByRole('list', { name: 'Tóm tắt' }).getByRole('link').first());
  for (let presses = 0; presses < 40; presses += 1) {
    const outline = await page.evaluate(() => {
      const style = document.activeElement === null ? null : getComputedStyle(document.activeElement);
      return { style: style?.outlineStyle, width: Number.parseFloat(style?.outlineWidth ?? '0') };
    });
    expect(outline.style).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Tab');
  }
});

test('every chart of the overview has a name that says a number', async ({ page }) => {
  await openOverview(page);
  const charts = page.locator('main figure svg.recharts-surface');
  expect(await charts.count()).toBeGreaterThanOrEqual(5);
  for (const chart of await charts.all()) await expect(chart).toHaveAccessibleName(/\d/);
});
