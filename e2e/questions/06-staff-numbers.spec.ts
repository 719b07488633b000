import type { Locator, Page } from '@playwright/test';
import { expectPrintedAsReported, figuresIn, figuresInEach, indicatorsOf } from '../figure-links.ts';
import { expect, test } from '../fixtures.ts';
import { openOverview, rowOf, tabTo } from '../overview.ts';
import { publishedRows, samplePackage } from '../published-data.ts';
import {
  figuresOf,
  inWords,
  languages,
  latestOf,
  numberIn,
  sampleRow,
  sampleRows,
  seriesWith,
  valueOn,
} from '../sample-figures.ts';
import { expectAnswers } from '../search-box.ts';

// Question 6: how many posts are assigned, how many people are in post, how many posts are still to be cut?

const vi = {
  name: languages.vi,
  address: '',
  link: 'Biên chế',
  title: 'Tỉnh Mẫu: biên chế, người nghỉ và cấp phó',
  quota: /^Biên chế giao/,
  inPost: /^Có mặt/,
  numbers: 'Số biên chế của tỉnh Mẫu',
  wholeSystem: 'Tất cả, không tách',
  remaining: 'Còn phải giảm',
  ledger: 'Cân đối biên chế: đầu kỳ + tăng − giảm = cuối kỳ',
  balances: 'khớp',
  unit: 'Đơn vị',
  department: 'Sở Tài nguyên và Môi trường',
  unbalanced: 'Năm 2022: Chưa cân đối được: thiếu số giảm',
  none: 'chưa có số liệu',
  notComputed: 'chưa tính được',
  showAll: /^Hiện cả \d+ dòng$/,
  konTum: 'Số biên chế của tỉnh Kon Tum',
  missing: 'Chưa có biên chế giao.',
  inPostOfKonTum: 'hơn 1.800',
  noLedger: 'Chưa lập được bảng cân đối: cần biên chế giao của cùng một phạm vi ở ít nhất hai ngày chốt.',
};

const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  link: 'Staffing',
  title: 'Mẫu province: posts, leavers and deputies',
  quota: /^Quota assigned/,
  inPost: /^In post/,
  numbers: 'Staff numbers of Mẫu province',
  wholeSystem: 'Everyone, not broken down',
  remaining: 'Still to be cut',
  ledger: 'Quota ledger: opening + increases − decreases = closing',
  balances: 'balances',
  unit: 'Unit',
  department: 'Department of Natural Resources and Environment',
  unbalanced: '2022: Cannot be balanced: decreases missing',
  none: 'no figure found',
  notComputed: 'cannot be worked out',
  showAll: /^Show all \d+ rows$/,
  konTum: 'Staff numbers of Kon Tum province',
  missing: 'No quota assigned is known.',
  inPostOfKonTum: 'more than 1,800',
  noLedger: 'No ledger can be drawn up',
};

async function openStaffing(page: Page, text: typeof vi, search = `?package=${samplePackage}`): Promise<void> {
  await openOverview(page, `${text.address}${search}`);
  await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
  await expectAnswers(page);
}

/** The column of a table under a head, as its cells. */
async function column(table: Locator, head: string | RegExp): Promise<Locator> {
  const heads = await table.locator('thead th').allTextContents();
  const index = heads.findIndex((text) => (typeof head === 'string' ? text.startsWith(head) : head.test(text)));
  expect(index, `a column ${String(head)}`).toBeGreaterThan(0);
  return table.locator(`tbody tr > :nth-child(${index + 1})`);
}

for (const text of [vi, en]) {
  test(`${text.name}: one click shows quota, people in post and what is to be cut, each in its own column`, async ({
    page,
  }) => {
    await openStaffing(page, text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
    const [quota = '', inPost = ''] = ['quota-assigned', 'in-post'].map(
      (indicator) =>
        seriesWith({ indicator, unit: samplePackage, block: 'whole-system', level: '', staff_kind: '' })[0] ?? '',
    );
    const table = page.getByRole('table', { name: text.numbers });
    await page.locator('#numbers').getByRole('button', { name: text.showAll }).first().click();
    const whole = rowOf(table, text.wholeSystem).first().getByRole('cell');
    const assigned = inWords(latestOf(quota).value, text.name);
    const present = inWords(latestOf(inPost).value, text.name);
    expect(assigned).not.toBe(present);
    await expect(whole.nth(0)).toContainText(assigned);
    await expect(whole.nth(0)).not.toContainText(present);
    await expect(whole.nth(1)).toContainText(present);
    await expect(whole.nth(1)).not.toContainText(assigned);

    const inQuota = await figuresIn(await column(table, text.quota), samplePackage);
    const inPostCells = await figuresIn(await column(table, text.inPost), samplePackage);
    expect(indicatorsOf(inQuota)).toEqual(['quota-assigned']);
    expect(indicatorsOf(inPostCells)).toEqual(['in-post']);
    expectPrintedAsReported([...inQuota, ...inPostCells], text.name);
    expect(new Set(inQuota.map(({ series }) => series['block'])).size).toBeGreaterThanOrEqual(5);
    expect(new Set(inQuota.map(({ series }) => series['level'])).size).toBeGreaterThanOrEqual(3);
  });

  test(`${text.name}: the ledger adds up in every period, with the keyboard alone`, async ({ page }) => {
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: text.link, exact: true }));
    await page.keyboard.press('Enter');
    await expectAnswers(page);
    await tabTo(page, page.getByRole('main').getByRole('navigation').getByRole('link', { name: text.ledger }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#ledger$/);
    const chain = page.locator('#ledger table').last();
    await expect(page.locator('#ledger').getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(chain).toBeVisible();
    const rows = await chain.locator('tbody tr').all();
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const row of rows) {
      const [opening, increase, decrease, closing, unexplained] = (await row.getByRole('cell').allTextContents()).map(
        (cell) => numberIn(cell, text.name),
      );
      const ends = (await figuresIn(row, samplePackage)).filter(({ series }) => series['id'] === 'quota-all');
      const label = (await row.textContent()) ?? '';
      expect(
        ends.map(({ observation }) => Number(observation['value'])),
        label,
      ).toEqual([opening, closing]);
      const rest = (closing ?? NaN) - ((opening ?? NaN) + (increase ?? NaN) - (decrease ?? NaN));
      expect(unexplained, label).toBe(rest);
      await expect(row.getByRole('cell').last(), label).toHaveText(rest === 0 ? text.balances : /./);
    }
  });

  test(`${text.name}: a year whose cuts are named without a number has no balance, and is not given one`, async ({
    page,
  }) => {
    const unknown = publishedRows('observations', samplePackage).find((row) => row['id'] === 'cut-tnmt-retired-2022');
    expect(unknown?.['missing']).toBe('unknown');
    await page.goto(
      `${text.address}staffing/?package=${samplePackage}&unit=so-tai-nguyen-va-moi-truong&ledger=2022-12-31`,
    );
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text.department);
    const ledger = page.locator('#ledger');
    await expect(ledger.getByRole('heading', { name: text.unbalanced })).toBeVisible();
    const table = ledger.locator('table').first();
    const closing = publishedRows('observations', samplePackage).find(
      (row) => row['series'] === 'quota-tnmt' && row['as_of'] === '2022-12-31',
    );
    await expect(table).toContainText(closing?.['value'] ?? 'no closing');
    await expect(table).toContainText(text.none);
    await expect(table.locator('tbody tr').last().getByRole('cell').last()).toHaveText(text.notComputed);
  });

  test(`${text.name}: of Kon Tum the quota is missing, and the page names what would have to be asked for`, async ({
    page,
  }) => {
    await openStaffing(page, text, '');
    const numbers = page.locator('#numbers');
    await expect(numbers).toContainText(text.missing);
    const table = page.getByRole('table', { name: text.konTum });
    const quota = await column(table, text.quota);
    for (const cell of await quota.allTextContents()) expect(cell).toBe(text.none);
    await expect((await column(table, text.inPost)).first()).toBeVisible();
    await expect(table).toContainText(text.inPostOfKonTum);
    const asked = publishedRows('gaps').filter(
      (row) => row['unit'] === '62-kon-tum' && row['indicator'] === 'quota-assigned',
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const gap of asked) {
      await expect(numbers).toContainText(gap[`question_${text.name}`] ?? '');
      await expect(numbers).toContainText(gap[`remedy_${text.name}`] ?? '');
    }
    await expect(page.locator('#ledger')).toContainText(text.noLedger);
  });
}

test('the four kinds of staff numbers never stand in one cell, nor in one table of sums', async ({ page }) => {
  await openStaffing(page, vi);
  const kinds: readonly (readonly string[])[] = [
    ['quota-assigned'],
    ['in-post'],
    ['posts-cut', 'quota-increase'],
    ['leavers-settled'],
    ['leavers-settled-cost', 'leavers-settled-cost-paid'],
  ];
  const cells = await figuresInEach(page.locator('main td'), samplePackage);
  expect(cells.length).toBeGreaterThan(60);
  const mixed = cells.filter((figures) => {
    const found = indicatorsOf(figures);
    return kinds.filter((kind) => found.some((indicator) => kind.includes(indicator))).length > 1;
  });
  expect(mixed).toEqual([]);
  const cuts = await figuresIn(page.locator('#numbers table').last(), samplePackage);
  expect(indicatorsOf(cuts)).toEqual(['posts-cut']);
  expect(indicatorsOf(await figuresIn(page.locator('#leavers'), samplePackage))).toEqual([
    'leavers-settled',
    'leavers-settled-cost',
    'leavers-settled-cost-paid',
  ]);
});

test('what is still to be cut is the quota less what the target leaves', async ({ page }) => {
  await openStaffing(page, vi);
  const targets = sampleRows('targets').filter((row) => row['unit'] === samplePackage && row['series'] !== '');
  const [open] = targets.flatMap((target) => {
    const { series = '', rule, carries_over: carried, baseline_on: from = '' } = target;
    const isOnly = targets.filter((other) => other['series'] === series).length === 1;
    const isQuota = target['indicator'] === 'quota-assigned';
    if (!isQuota || !isOnly || rule !== 'reduce-by-percent' || carried !== '') return [];
    const left = valueOn(series, from) * (1 - Number(target['value']) / 100);
    const missing = latestOf(series).value - left;
    return missing > 0 ? [{ name: target['name_vi'] ?? '', missing }] : [];
  });
  const table = page.getByRole('table', { name: vi.numbers });
  await page.locator('#numbers').getByRole('button', { name: vi.showAll }).first().click();
  const cell = (await column(table, vi.remaining)).filter({ hasText: open?.name ?? '' });
  const measure = sampleRow('indicators', 'quota-assigned')['measure_vi'] ?? '';
  await expect(cell).toHaveCount(1);
  // No post is cut in part. The noise of binary division is no part of one either.
  await expect(cell).toContainText(`${inWords(Math.ceil(Number((open?.missing ?? 0).toFixed(6))), 'vi')} ${measure}`);
});

/** Closing less opening, increases and decreases of the department whose ledger has a remainder. */
function restOf(year: number): number {
  const flow = (indicator: string) =>
    seriesWith({ indicator, unit: 'so-cong-thuong' })
      .flatMap((series) => figuresOf(series))
      .reduce((sum, { on, value }) => (on === `${year}-12-31` ? sum + value : sum), 0);
  const [opening, closing] = [year - 1, year].map((end) => valueOn('quota-congthuong', `${end}-12-31`));
  return (closing ?? NaN) - ((opening ?? NaN) + flow('quota-increase') - flow('posts-cut'));
}

test('what nothing explains stands on its own: closing less opening, increases and decreases', async ({ page }) => {
  expect(restOf(2023)).not.toBe(0);
  await page.goto(`staffing/?package=${samplePackage}&unit=so-cong-thuong&ledger=2023-12-31`);
  await expectAnswers(page);
  const ledger = page.locator('#ledger');
  await expect(ledger.getByRole('heading', { level: 3 }).first()).toContainText(/Không khớp: .*chưa giải thích được/);
  for (const year of [2022, 2023, 2024]) {
    const cells = rowOf(ledger.locator('table').last(), `Năm ${year}`).getByRole('cell');
    expect(numberIn(await cells.nth(4).textContent(), 'vi'), `${year}`).toBe(restOf(year));
    await expect(cells.last(), `${year}`).toHaveText(restOf(year) === 0 ? 'khớp' : 'không khớp');
  }
});
