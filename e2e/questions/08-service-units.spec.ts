import type { Page } from '@playwright/test';
import { expectPrintedAsReported, figuresIn, indicatorsOf } from '../figure-links.ts';
import { expect, test } from '../fixtures.ts';
import { openOverview, rowOf, tabTo } from '../overview.ts';
import { publishedRows, samplePackage } from '../published-data.ts';
import {
  dateInWords,
  figuresOf,
  inWords,
  languages,
  latestOf,
  sampleRow,
  sampleRows,
  valueOn,
} from '../sample-figures.ts';
import { expectAnswers } from '../search-box.ts';

// Question 8: how many public service units by field and by degree of autonomy, against each phase's baseline?

const vi = {
  name: languages.vi,
  address: '',
  link: 'Đơn vị sự nghiệp',
  all: 'Tổng số',
  rest: 'Tổng trừ các phần',
  agrees: 'khớp',
  reduced: (count: string) => `giảm ${count}`,
  same: 'không đổi',
  baseline: 'Mốc so sánh',
  groups: (own: string, all: string) => `${own} trong ${all} đơn vị ở nhóm 1 và nhóm 2`,
  konTum: 'Chưa tìm thấy nguồn nào nêu tổng số đơn vị sự nghiệp công lập của tỉnh Kon Tum.',
  noFields: 'không tính được mức giảm',
};

const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  link: 'Public service units',
  all: 'Total(?! less)',
  rest: 'Total less its parts',
  agrees: 'agrees',
  reduced: (count) => `down ${count}`,
  same: 'unchanged',
  baseline: 'Baseline',
  groups: (own, all) => `${own} of ${all} units in groups 1 and 2`,
  konTum: 'No source was found that gives the total of public service units of Kon Tum province.',
  noFields: 'no reduction can be worked out',
};

const fields = sampleRows('series').filter(
  (row) => row['indicator'] === 'public-service-units' && row['field_vi'] !== '',
);
const groups = ['1', '2', '3', '4'].map((group) => `psu-count-group-${group}`);
const baselines = ['2015-12-31', '2021-12-31'];

async function openServiceUnits(page: Page, text: typeof vi, search = `?package=${samplePackage}`): Promise<void> {
  await openOverview(page, `${text.address}${search}`);
  await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
  await expectAnswers(page);
}

/** Counts on both baselines and now, and the change since 2021, of every field and of the total. */
async function expectFields(page: Page, text: typeof vi): Promise<void> {
  const table = page.locator('#fields table').first();
  const rows = fields.map((row) => ({ id: row['id'] ?? '', head: row[`field_${text.name}`] ?? '' }));
  expect(rows.length).toBeGreaterThanOrEqual(8);
  for (const { id, head } of [...rows, { id: 'psu-count', head: text.all }]) {
    const row = rowOf(table, new RegExp(`^${head}`, 'i'));
    await expect(row, head).toHaveCount(1);
    for (const day of baselines) await expect(row, head).toContainText(inWords(valueOn(id, day), text.name));
    const [then, now] = [valueOn(id, '2021-12-31'), latestOf(id).value];
    await expect(row, head).toContainText(inWords(now, text.name));
    await expect(row, head).toContainText(now === then ? text.same : text.reduced(inWords(then - now, text.name)));
    if (now !== then) await expect(row, head).toContainText(`${inWords(((then - now) * 100) / then, text.name)}%`);
  }
  const parts = await figuresIn(table, samplePackage);
  expect(indicatorsOf(parts)).toEqual(['public-service-units']);
  expectPrintedAsReported(parts, text.name);
}

for (const text of [vi, en]) {
  test(`${text.name}: one click shows every field against the baselines, another changes the baseline`, async ({
    page,
  }) => {
    await openServiceUnits(page, text);
    const choice = page.getByRole('combobox', { name: text.baseline });
    await choice.selectOption('2021');
    await expectFields(page, text);
    await choice.selectOption('2015');
    await expect(page).toHaveURL(/2015/);
    const total = rowOf(page.locator('#fields table').first(), new RegExp(`^${text.all}`));
    const cut = valueOn('psu-count', '2015-12-31') - latestOf('psu-count').value;
    await expect(total).toContainText(text.reduced(inWords(cut, text.name)));
    await expect(total).toContainText(`${inWords((cut * 100) / valueOn('psu-count', '2015-12-31'), text.name)}%`);
  });

  test(`${text.name}: total and parts are held against each other, and the share self-financing is worked out`, async ({
    page,
  }) => {
    await openServiceUnits(page, text);
    const days = figuresOf('psu-count').map(({ on }) => on);
    for (const day of [...baselines, days.at(-1) ?? '']) {
      const parts = fields.reduce((sum, row) => sum + valueOn(row['id'] ?? '', day), 0);
      expect(valueOn('psu-count', day) - parts, day).toBe(0);
    }
    const rest = rowOf(page.locator('#fields table').first(), text.rest);
    for (const cell of (await rest.getByRole('cell').allInnerTexts()).filter((said) => said.trim() !== '')) {
      expect(cell.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`^0 ?${text.agrees}`));
    }

    const latest = latestOf('psu-count').on;
    const [first = 0, second = 0, ...others] = groups.map((id) => valueOn(id, latest));
    const all = [first, second, ...others].reduce((sum, count) => sum + count, 0);
    await expect(page.locator('#groups')).toContainText(
      text.groups(inWords(first + second, text.name), inWords(all, text.name)),
    );
    const row = rowOf(page.locator('#share table').first(), dateInWords(latest, text.name));
    await expect(row.getByRole('cell').nth(0)).toContainText(
      `${inWords(latestOf('psu-share-self-financing').value, text.name)}%`,
    );
    await expect(row.getByRole('cell').nth(1)).toContainText(`${inWords(((first + second) * 100) / all, text.name)}%`);
  });

  test(`${text.name}: of Kon Tum no total is known, and none is made up from the parts`, async ({ page }) => {
    await openServiceUnits(page, text, '');
    const main = page.getByRole('main');
    await expect(main).toContainText(text.konTum);
    await expect(page.locator('#fields')).toContainText(text.noFields);
    const partial = await figuresIn(page.locator('#partial table'), 'kon-tum');
    expect(partial.length).toBeGreaterThan(8);
    expectPrintedAsReported(partial, text.name);
    const asked = publishedRows('gaps').filter(({ indicator }) => indicator === 'public-service-units');
    expect(asked.length).toBeGreaterThan(0);
    for (const gap of asked) await expect(page.locator('#gaps')).toContainText(gap[`remedy_${text.name}`] ?? '');
  });
}

test('the keyboard alone gets to the fields', async ({ page }) => {
  await openOverview(page, `?package=${samplePackage}`);
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: vi.link, exact: true }));
  await page.keyboard.press('Enter');
  await expectAnswers(page);
  await tabTo(page, page.getByRole('main').getByRole('navigation').locator('a[href="#fields"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#fields').getByRole('heading', { level: 2 })).toBeInViewport();
  await expectFields(page, vi);
});

test('targets of each phase stand with their own baseline and document', async ({ page }) => {
  await openServiceUnits(page, vi);
  const table = page.locator('#targets table').first();
  const targets = sampleRows('targets').filter(
    (row) => row['series'] === 'psu-count' && row['rule'] === 'reduce-by-percent',
  );
  expect(new Set(targets.map((row) => row['baseline_on'])).size).toBeGreaterThanOrEqual(3);
  for (const target of targets) {
    const row = table
      .getByRole('row')
      .filter({ has: page.locator(`a[href*="id=${target['id'] ?? ''}&"], a[href$="id=${target['id'] ?? ''}"]`) });
    const label = target['id'] ?? '';
    await expect(row, label).toHaveCount(1);
    const from = target['baseline_on'] ?? '';
    const baseline = inWords(valueOn('psu-count', from), 'vi');
    await expect(row, label).toContainText(`${baseline} (${dateInWords(from, 'vi')})`);
    await expect(row, label).toContainText(sampleRow('documents', target['document'] ?? '')['number'] ?? '');
  }
});
