import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openOverview } from './overview.ts';
import { type PublishedRow, publishedRows, samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// The page of all targets and that of one: counts, filters, what is missing, revisions, senseless addresses.

const statuses = {
  vi: ['Chậm', 'Chưa đủ số liệu để kết luận', 'Đúng tiến độ', 'Đạt', 'Vượt'],
  en: ['Behind', 'Cannot be said', 'On track', 'Met', 'Exceeded'],
};

/** Rows of the data that count: a revised target stands for comparison only. */
function inForce(name: string): readonly PublishedRow[] {
  const targets = publishedRows('targets', name);
  const revised = new Set(targets.map((row) => row['revises']));
  return targets.filter((row) => !revised.has(row['id']));
}

/** The numbers beside the statuses above the ranking. */
async function counts(page: Page, language: 'vi' | 'en'): Promise<readonly number[]> {
  return Promise.all(
    statuses[language].map(async (status) => {
      const link = page.getByRole('main').getByRole('link', { name: new RegExp(`^\\d+ ${status}$`) });
      return Number(/^\d+/.exec((await link.textContent()) ?? '')?.[0]);
    }),
  );
}

for (const [name, language] of [
  [samplePackage, 'vi'],
  ['kon-tum', 'en'],
] as const) {
  test(`${name}, ${language}: every target in force has one result; each result filters, in the address`, async ({
    page,
  }) => {
    await openOverview(page, `${language === 'vi' ? '' : 'en/'}?package=${name}`);
    const link = language === 'vi' ? 'Chỉ tiêu' : 'Targets';
    await page.getByRole('banner').getByRole('link', { name: link, exact: true }).click();
    await expectAnswers(page);
    const shown = await counts(page, language);
    const all = inForce(name).length;
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(all);
    await expect(
      page
        .getByRole('main')
        .getByText(new RegExp(`(?:có|,) ${all} (?:chỉ tiêu|targets)`))
        .first(),
    ).toBeVisible();

    const [, unsaid = 0, onTrack = 0, met = 0] = shown;
    const chosen = language === 'vi' ? { at: 2, count: onTrack } : { at: 3, count: met };
    const status = statuses[language][chosen.at] ?? '';
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^\\d+ ${status}$`) })
      .click();
    await expect(page).toHaveURL(/[?&]status=/);
    const rows = page.locator('#worst tbody tr');
    await expect(rows).toHaveCount(chosen.count);
    for (const text of await rows.locator('> :last-child').allTextContents()) expect(text).toContain(status);
    await page.reload();
    await expect(rows).toHaveCount(chosen.count);
    expect(unsaid).toBeGreaterThan(0);
  });
}

test('of every target that cannot be said the datum that would settle it is named', async ({ page }) => {
  await page.goto('targets/');
  await expectAnswers(page);
  const [, unsaid = 0] = await counts(page, 'vi');
  const groups = page.locator('#unsaid details');
  const sizes = (await groups.locator('> summary').allTextContents()).map((text) =>
    Number(/\((\d+)\)$/.exec(text)?.[1]),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(unsaid);
  for (const [index, size] of sizes.entries()) {
    const group = groups.nth(index);
    await group.locator('> summary').click();
    const wanted = await group.locator('tbody tr > :nth-child(3)').allTextContents();
    expect(wanted.length).toBeLessThanOrEqual(size);
    expect(wanted.length).toBeGreaterThan(0);
    for (const text of wanted) expect(text.trim().length).toBeGreaterThan(10);
  }
});

test('a revised target keeps its old result beside the new one', async ({ page }) => {
  const later = publishedRows('targets', samplePackage).filter((row) => row['revises'] !== '' && row['series'] !== '');
  expect(later.length).toBeGreaterThan(0);
  await page.goto(`targets/?package=${samplePackage}`);
  await expectAnswers(page);
  const section = page.locator('#revised');
  for (const row of later) {
    for (const id of [row['id'] ?? '', row['revises'] ?? '']) {
      await expect(section.locator(`a[href*="id=${id}"]`).first(), id).toBeVisible();
    }
  }
});

test('without JavaScript the ranking and the rule are there to read', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}targets/`);
  await expect(page.locator('#worst tbody tr').first()).toContainText('Đạt');
  await page.locator('#worst tbody a[href$="#rule"]').first().click();
  await expect(page.locator('#rule')).toBeInViewport();
  await context.close();
});

test('a target that is unknown, missing or senseless: said, with ways on, and nothing breaks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [id, says] of [
    ['khong-co', 'Dữ liệu không có chỉ tiêu «khong-co».'],
    ['<img src=x onerror=alert(1)>', 'Dữ liệu không có chỉ tiêu «<img src=x onerror=alert(1)>».'],
    ['__proto__', 'Dữ liệu không có chỉ tiêu «__proto__».'],
    ['x'.repeat(190), 'Dữ liệu không có chỉ tiêu'],
    ['', 'Địa chỉ chưa nêu chỉ tiêu nào.'],
    ['x'.repeat(5_000), 'Địa chỉ chưa nêu chỉ tiêu nào.'],
  ] as const) {
    const label = id.slice(0, 30);
    await page.goto(`target/?id=${encodeURIComponent(id)}`);
    await expect(page.getByRole('main'), label).toContainText(says);
    await expect(page.locator('main img, [onerror]'), label).toHaveCount(0);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, label).toBeLessThanOrEqual(0);
  }
  await page.getByRole('main').locator('a[href*="target/?id="]').first().click();
  await expect(page.getByRole('main').getByText('Cách ra kết quả này')).toBeVisible();
});
