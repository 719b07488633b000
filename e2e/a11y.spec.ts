import { violations } from './axe.ts';
import { builtPages, openPage } from './built-pages.ts';
import { failWith } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { expectLive, openOverview, originDialog, tabTo } from './overview.ts';
import { openAllParts } from './page-layout.ts';

// The checker is a script of ours that the page's policy rightly keeps out.
test.use({ bypassCSP: true, expectedErrors: /Failed to load resource/ });

const views = [
  { name: 'the overview', address: '' },
  { name: 'the overview in English', address: 'en/' },
  { name: 'the overview of another day', address: '?asOf=2022-07-25' },
  { name: 'a bad day', address: 'en/?asOf=2022-02-30' },
];

for (const { name, address } of views) {
  test(`${name} has no violation, closed or opened throughout`, async ({ page }) => {
    await openOverview(page, address);
    expect(await violations(page)).toEqual([]);
    await openAllParts(page);
    expect(await violations(page)).toEqual([]);
  });
}

test('the overview opened throughout has no violation at 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openOverview(page);
  await openAllParts(page);
  expect(await violations(page)).toEqual([]);
});

for (const address of builtPages) {
  for (const width of [1440, 320]) {
    test(`/${address} at ${width} px has no violation`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, address);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const address of [
  '?origin=observation.seed-staff-cut-850',
  'en/?origin=target.kt-plan-102-to-40',
  '?origin=commune-count.62-kon-tum.2026-11-23',
  '?origin=observation.khong-co',
]) {
  test(`the dialog of /${address} has no violation`, async ({ page }) => {
    await openOverview(page, address);
    await expect(originDialog(page).locator('dd, [role="alert"]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const address of ['khong-co/', 'en/khong-co/', '?package=khong-co', 'en/?package=khong-co']) {
  test(`/${address} has no violation`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Không|not found|no data package/);
    expect(await violations(page)).toEqual([]);
  });
}

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

test('headings descend without a gap and every chart has a name', async ({ page }) => {
  await openOverview(page);
  await expectLive(page);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  const charts = page.locator('main figure svg.recharts-surface');
  expect(await charts.count()).toBeGreaterThanOrEqual(5);
  for (const chart of await charts.all()) await expect(chart).toHaveAccessibleName(/\d/);
});
