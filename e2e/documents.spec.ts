import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectPrintedAsReported, figuresIn } from './figure-links.ts';
import { expect, test } from './fixtures.ts';
import { originDialog, rowOf, tabTo } from './overview.ts';
import { type PublishedRow, publishedRows, samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// The register of documents and the page of one: what is in force on which day, and what rests on it.

const texts = {
  vi: {
    address: '',
    link: 'Văn bản',
    register: 'Danh mục văn bản',
    inForce: 'Có hiệu lực',
    notYet: 'Chưa có hiệu lực',
    replaced: 'Đã được thay thế',
    notIssued: 'Văn bản chưa ban hành vào ngày đang xem',
  },
  en: {
    address: 'en/',
    link: 'Documents',
    register: 'Register of documents',
    inForce: 'In force',
    notYet: 'Not yet in force',
    replaced: 'Replaced',
    notIssued: 'Not yet issued on the day shown',
  },
};

function documentRow(id: string, name?: string): PublishedRow {
  const row = publishedRows('documents', name).find((one) => one['id'] === id);
  if (row === undefined) throw new Error(`No document ${id} in the data`);
  return row;
}

/** The day before or after a day of the data. */
function dayBeside(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await expectAnswers(page);
  return page.getByRole('main');
}

for (const [language, text] of Object.entries(texts)) {
  test(`${language}: a document is in force from its day on, until another replaces it, which is named`, async ({
    page,
  }) => {
    const old = documentRow('29-2023-nd-cp');
    const next = documentRow('154-2025-nd-cp');
    expect(next['replaces']?.split(';')).toContain('29-2023-nd-cp');
    const from = old['effective_on'] ?? '';
    const until = next['effective_on'] ?? '';
    const at = (day: string) => `${text.address}document/?id=29-2023-nd-cp&asOf=${day}`;
    const state = async (day: string) => (await open(page, at(day))).locator('h1 + p');
    await expect(await state(dayBeside(from, -1))).toContainText(text.notYet);
    await expect(await state(from)).toContainText(text.inForce);
    await expect(await state(dayBeside(until, -1))).toContainText(text.inForce);
    const after = await state(until);
    await expect(after).toContainText(text.replaced);
    await expect(after).toContainText(next['number'] ?? '—');
    await open(page, at(`${Number((old['issued_on'] ?? '').slice(0, 4)) - 1}-12-31`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.notIssued);
  });

  test(`${language}: the two resolutions 18-NQ/TW are told apart by date, in the register and on their pages`, async ({
    page,
  }) => {
    const main = await open(page, `${text.address}documents/?text=18-nq%2Ftw&kind=resolution`);
    const table = main.getByRole('region', { name: text.register });
    const links = table.getByRole('rowheader').getByRole('link', { name: /^18-NQ\/TW / });
    await expect(links).toHaveCount(2);
    const [one = '', other = ''] = await links.allTextContents();
    expect(one).not.toBe(other);
    await expect(rowOf(table, one).first()).toContainText(`≠`);
    await expect(main.locator('#same-number')).toContainText('18-NQ/TW');
    await links.last().click();
    await expect(page).toHaveURL(/document\/\?id=18-nq-tw-2017$/);
    await expect(main.locator('h1')).toContainText('2017');
    await expect(main.getByText(/^≠/).first()).toContainText('18-NQ/TW');
    await main
      .getByRole('link', { name: /^18-NQ\/TW .*2022$/ })
      .first()
      .click();
    await expect(main.locator('h1')).toContainText('2022');
  });
}

test('a figure, a target and a change rest on a document, and lead to what they are', async ({ page }) => {
  const packageName = samplePackage;
  const named = (table: string) => new Set(publishedRows(table, packageName).map((row) => row['document']));
  const withFigures = publishedRows('documents', packageName).filter(({ id }) => named('observations').has(id));
  expect(withFigures.length).toBeGreaterThan(0);
  const main = await open(page, `document/?id=${withFigures[0]?.['id'] ?? ''}&package=${packageName}`);
  const resting = main.locator('#resting');
  for (const fold of await resting.locator('summary').all()) await fold.click();
  expectPrintedAsReported(await figuresIn(resting, packageName), 'vi');
  await resting.locator('[data-origin^="observation."]').first().click();
  await expect(originDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');

  const target = publishedRows('targets', packageName).find((row) => row['document'] === '28-da-tu-2022');
  await open(page, `document/?id=28-da-tu-2022&package=${packageName}`);
  await resting.locator('summary').first().click();
  await resting
    .locator(`a[href*="target/?"][href*="id=${target?.['id'] ?? '—'}"]`)
    .first()
    .click();
  await expect(page).toHaveURL(/\/target\/\?.*id=/);

  const joined = publishedRows('changes').find((row) => row['document'] === '1677-nq-ubtvqh15-2025');
  expect(joined).toBeDefined();
  await open(page, 'document/?id=1677-nq-ubtvqh15-2025');
  await resting.locator('summary').first().click();
  await resting
    .getByRole('link', { name: joined?.['title_vi'] ?? '—', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(?:unit|reorganisation)\/\?/);
});

test('the counts say how many documents are in which state, and lead to them', async ({ page }) => {
  const main = await open(page, 'documents/');
  const all = publishedRows('documents').length;
  const counts = main.locator('h1 ~ ul').first().getByRole('link');
  const numbers = (await counts.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);
  await main.getByRole('link', { name: /\d+ đã được thay thế$/ }).click();
  await expect(page).toHaveURL(/documents\/\?state=replaced$/);
  const table = main.getByRole('region', { name: 'Danh mục văn bản' });
  await expect(table.getByRole('rowheader')).toHaveCount(numbers[1] ?? 0);
  for (const row of await table.locator('tbody tr').all()) await expect(row).toContainText('Đã được thay thế');
});

test('filters, order and family stand in the address and survive a reload', async ({ page }) => {
  const main = await open(page, 'documents/');
  const table = main.getByRole('region', { name: 'Danh mục văn bản' });
  await main.getByLabel('Loại văn bản').selectOption({ label: 'Nghị định' });
  await expect(page).toHaveURL(/[?&]kind=decree/);
  await main.getByLabel('Số, ký hiệu, trích yếu, cơ quan').fill('tinh gian bien che');
  await expect(page).toHaveURL(/[?&]text=tinh/);
  await table.getByRole('button', { name: /^Ngày ban hành/ }).click();
  await expect(page).toHaveURL(/[?&]sort=date/);
  const decrees = publishedRows('documents').filter(
    (row) => row['kind'] === 'decree' && /tinh giản biên chế/i.test(row['subject_vi'] ?? ''),
  );
  expect(decrees.length).toBeGreaterThan(1);
  await expect(table.getByRole('rowheader')).toHaveCount(decrees.length);
  await expect(table.getByRole('rowheader').first()).toContainText('108/2014/NĐ-CP');
  await main.getByLabel('Nhóm văn bản').selectOption({ label: '108/2014/NĐ-CP (2014) (5 văn bản)' });
  await expect(main.locator('#families h3')).toContainText('108/2014/NĐ-CP');
  const address = page.url();
  await page.reload();
  await expectAnswers(page);
  expect(page.url()).toBe(address);
  await expect(table.getByRole('rowheader')).toHaveCount(decrees.length);
  await expect(main.locator('#families h3')).toContainText('108/2014/NĐ-CP');
  await main.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(table.locator('tbody th[scope="row"]')).toHaveCount(publishedRows('documents').length);
});

test('the register stands in years that open, close and print; a filter opens those with hits', async ({ page }) => {
  const main = await open(page, 'documents/');
  const register = main.locator('#register');
  const years = register.locator('details');
  const closed = register.locator('details:not([open])');
  await expect(years.first()).toHaveAttribute('open');
  const count = await closed.count();
  expect(count).toBeGreaterThan(3);
  const folded = closed.first();
  const row = folded.getByRole('rowheader').first();
  const id = (await folded.getAttribute('id')) ?? '—';
  const year = page.locator(`#${id}`);
  await expect(row).toHaveCount(0);
  await register.getByRole('button', { name: /^Mở tất cả/ }).focus();
  await tabTo(page, year.locator('summary'), 30);
  await page.keyboard.press('Enter');
  await expect(year.getByRole('rowheader').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(year.getByRole('rowheader')).toHaveCount(0);

  await register.getByRole('button', { name: /^Mở tất cả/ }).click();
  await expect(closed).toHaveCount(0);
  await expect(register.getByRole('rowheader')).toHaveCount(publishedRows('documents').length);
  await register.getByRole('button', { name: /^Đóng tất cả/ }).click();
  await expect(register.getByRole('rowheader')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(register.getByRole('rowheader')).toHaveCount(publishedRows('documents').length);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(register.getByRole('rowheader')).toHaveCount(0);

  await main.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định' });
  const decisions = publishedRows('documents').filter((one) => one['kind'] === 'decision');
  await expect(register.getByRole('rowheader')).toHaveCount(decisions.length);
});

test('on a phone the register is a few screens long, and its rows are cards', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const main = await open(page, 'documents/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(9_000);
  const rows = await main.locator('#register details[open] tbody tr').all();
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) expect((await row.boundingBox())?.height ?? Infinity).toBeLessThan(260);
});

test('with the keyboard alone: sort the register, open a document from the drawing', async ({ page }) => {
  const main = await open(page, 'documents/?family=18-nq-tw-2017');
  await expect(main.locator('section').first()).toHaveAttribute('id', 'families');
  await main.getByLabel('Nhóm văn bản').focus();
  const box = main.locator('#families svg:visible a').first();
  await tabTo(page, box, 10);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/document\/\?id=18-nq-tw-2017/);

  await open(page, 'documents/');
  const head = main.getByRole('button', { name: /^Số, ký hiệu/ }).first();
  await main.getByLabel('Sắp xếp theo').focus();
  await tabTo(page, head, 8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]sort=number/);
  await expect(main.getByRole('columnheader', { name: /^Số, ký hiệu/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect(head).toBeFocused();
});

test('the rows shown leave as a table, and the citation of a document as text', async ({ page, context }) => {
  const main = await open(page, 'documents/?kind=law');
  const laws = publishedRows('documents').filter((row) => row['kind'] === 'law');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: /^Tải CSV/ }).click(),
  ]);
  const table = readFileSync(await download.path(), 'utf8');
  for (const law of laws) expect(table).toContain(law['number'] ?? '—');
  expect(table).not.toContain('18-NQ/TW');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'document/?id=18-nq-tw-2017');
  await main.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
  await expect(main.getByText('Đã sao chép trích dẫn.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('18-NQ/TW ngày 25/10/2017, ');
});

test('addresses that name no document lead to the register', async ({ page }) => {
  for (const [address, heading] of [
    ['document/', 'Xem một văn bản'],
    ['document/?id=%3Cimg%20src%3Dx%3E', 'Xem một văn bản'],
    ['document/?id=18-nq-tw-2016', 'Không có văn bản này trong dữ liệu'],
  ] as const) {
    const main = await open(page, address);
    await expect(main.getByRole('heading', { level: 1 }), address).toHaveText(heading);
    await expect(main.getByRole('link', { name: /^18-NQ\/TW ngày 25\/10\/2017/ }).first(), address).toBeVisible();
    await main.getByRole('link', { name: 'Mở danh mục văn bản' }).click();
    await expect(page, address).toHaveURL(/\/documents\/$/);
  }
});
