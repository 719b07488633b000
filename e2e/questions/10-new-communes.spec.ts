import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { layOutForPaper, openOverview, rowOf, tabTo } from '../overview.ts';
import { pdfText } from '../pdf.ts';
import { publishedRows } from '../published-data.ts';
import { expectAnswers } from '../search-box.ts';

// Question 10: which commune of today came from which?

const vi = {
  name: 'vi',
  address: '',
  link: 'Sắp xếp tổ chức',
  lead: /102.*xã, phường, thị trấn còn.*40.*từ ngày 1\/7\/2025, giảm 60,78%/,
  flow: 'Xã mới từ xã nào',
  area: 'Địa bàn',
  filter: 'Lọc các việc sắp xếp',
  district: 'thành phố Kon Tum',
  tile: 'thành phố Kon Tum −71,43%',
  chart: '21 đơn vị cũ thành 6 đơn vị mới',
  whole: '102 đơn vị cũ thành 40 đơn vị mới',
  small: '3 đơn vị cũ thành 2 đơn vị mới',
  smallest: "huyện Ia H'Drai",
  group: 'thành phố Kon Tum: 21 → 6',
  old: 'phường Duy Tân',
  cells: ['Nhập', 'phường Đăk Cấm', 'khoản 89 Điều 1, Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025', '1/7/2025'],
  left: 'Còn lại gì trên địa bàn từng huyện, thành phố cũ',
  show: 'Xem bảng số liệu',
  became: 'phường Duy Tân nay thuộc phường Đăk Cấm',
  came: 'phường Đăk Cấm: từ phường Duy Tân, phường Ngô Mây, xã Đăk Cấm',
};

const en: typeof vi = {
  name: 'en',
  address: 'en/',
  link: 'Reorganisation',
  lead: /102.*communes, wards and townships became.*40.*on 1 July 2025, a reduction of 60\.78%/,
  flow: 'Which commune came from which',
  area: 'Area',
  filter: 'Filter the changes',
  district: 'Kon Tum city',
  tile: 'Kon Tum city −71.43%',
  chart: 'From 21 to 6 communes, wards and townships',
  whole: 'From 102 to 40 communes, wards and townships',
  small: 'From 3 to 2 communes, wards and townships',
  smallest: "Ia H'Drai district",
  group: 'Kon Tum city: 21 → 6',
  old: 'Duy Tân ward',
  cells: [
    'Joining',
    'Đăk Cấm ward',
    'clause 89 of Article 1, Resolution 1677/NQ-UBTVQH15 of 16 June 2025',
    '1 July 2025',
  ],
  left: 'What is left on the ground of each former district',
  show: 'Show the numbers as a table',
  became: 'Duy Tân ward is now part of Đăk Cấm ward',
  came: 'Đăk Cấm ward: from Duy Tân ward, Ngô Mây ward, Đăk Cấm commune',
};

// District by code: communes before, communes now.
const counts: Readonly<Record<string, readonly [number, number]>> = {
  '608-kon-tum': [21, 6],
  '610-dak-glei': [12, 6],
  '611-ngoc-hoi': [8, 3],
  '612-dak-to': [9, 3],
  '613-kon-plong': [9, 3],
  '614-kon-ray': [7, 3],
  '615-dak-ha': [11, 5],
  '616-sa-thay': [11, 5],
  '617-tu-mo-rong': [11, 4],
  '618-ia-h-drai': [3, 2],
};

async function openReorganisation(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAnswers(page);
}

function flow(page: Page, text: typeof vi): Locator {
  return page.getByRole('region', { name: text.flow });
}

async function expectDistrict(page: Page, text: typeof vi): Promise<void> {
  const section = flow(page, text);
  await expect(section.getByRole('heading', { level: 3 })).toHaveText(text.chart);
  const table = section.getByRole('table', { name: text.flow });
  await expect(table.getByRole('columnheader', { name: text.group })).toBeVisible();
  const row = rowOf(table, text.old);
  await expect(row).toHaveCount(1);
  for (const [index, cell] of text.cells.entries()) await expect(row.getByRole('cell').nth(index)).toContainText(cell);
  await expect(table.getByRole('rowheader')).toHaveCount(6);
}

/** Names of the links in cells of one column of a table, in the order of the rows. */
function linksIn(table: Locator, cells: string): Promise<readonly string[]> {
  return table.locator(`tbody tr ${cells} a[href*="unit/"]`).allTextContents();
}

for (const text of [vi, en]) {
  test(`${text.name}: one click in the navigation, one on a tile: old, new, clause and date`, async ({ page }) => {
    await openOverview(page, text.address);
    await page.getByRole('banner').getByRole('link', { name: text.link }).click();
    await expect(page.getByRole('main').getByText(text.lead).first()).toBeVisible();
    await expect(flow(page, text).getByRole('heading', { level: 3 })).toHaveText(text.whole);
    await page.getByRole('button', { name: text.tile }).click();
    await expect(page).toHaveURL(/[?&]place=608-kon-tum$/);
    await expect(page.getByRole('button', { name: text.tile })).toHaveAttribute('aria-pressed', 'true');
    await expectDistrict(page, text);
  });

  test(`${text.name}: the select does the same, and the choice survives reload and going away and back`, async ({
    page,
  }) => {
    await openReorganisation(page, `${text.address}reorganisation/`);
    await flow(page, text).getByRole('combobox', { name: text.area }).selectOption(text.district);
    await expect(page).toHaveURL(/\?flow=608-kon-tum$/);
    await expectDistrict(page, text);
    await page.reload();
    await expectDistrict(page, text);
    await expectAnswers(page);
    const area = flow(page, text).getByRole('combobox', { name: text.area });
    await area.selectOption(text.smallest);
    await expect(flow(page, text).getByRole('heading', { level: 3 })).toHaveText(text.small);
    await area.selectOption(text.district);
    await flow(page, text).getByRole('table').getByRole('link', { name: text.old }).click();
    await expect(page).toHaveURL(/id=23284-duy-tan$/);
    await page.goBack();
    await expectDistrict(page, text);
    await expect(area).toHaveValue('608-kon-tum');
  });

  test(`${text.name}: the keyboard alone chooses a tile and lets it go`, async ({ page }) => {
    await openReorganisation(page, `${text.address}reorganisation/`);
    const tile = page.getByRole('button', { name: text.tile });
    await tabTo(page, page.locator('[data-tile][tabindex="0"]'));
    await page.keyboard.press('Control+End');
    await page.keyboard.press('End');
    for (let steps = 0; steps < 8 && !(await tile.evaluate((one) => one === document.activeElement)); steps += 1) {
      await page.keyboard.press(steps % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    }
    await expect(tile).toBeFocused();
    await page.keyboard.press('Enter');
    await expectDistrict(page, text);
    await expect(tile).toBeFocused();
    await page.keyboard.press('Space');
    await expect(flow(page, text).getByRole('heading', { level: 3 })).toHaveText(text.whole);
    await expect(page).toHaveURL(/reorganisation\/$/);
  });

  test(`${text.name}: the flow of a district is walked by arrows and says which became which`, async ({ page }) => {
    await openReorganisation(page, `${text.address}reorganisation/?flow=608-kon-tum`);
    const chart = flow(page, text).getByRole('group', { name: text.chart });
    const stops = chart.locator('[role="button"][tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: text.flow }));
    await page.keyboard.press('Enter');
    await tabTo(page, stops, 5);
    const old = chart.getByRole('button', { name: text.old });
    for (let steps = 0; steps < 25 && !(await old.evaluate((one) => one === document.activeElement)); steps += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(old).toBeFocused();
    await expect(flow(page, text).getByRole('status')).toHaveText(text.became);
    await page.keyboard.press('ArrowRight');
    await expect(chart.getByRole('button', { name: text.cells[1] ?? '' })).toBeFocused();
    await expect(flow(page, text).getByRole('status')).toHaveText(text.came);
    await page.keyboard.press('Enter');
    await expect(chart.getByRole('button', { name: text.cells[1] ?? '' })).toHaveAttribute('aria-pressed', 'true');
  });

  test(`${text.name}: what is left of each of the ten districts`, async ({ page }) => {
    await page.goto(`${text.address}reorganisation/`);
    const names = new Map(publishedRows('units').map((row) => [row['id'], row[`name_${text.name}`] ?? '']));
    const table = page.getByRole('region', { name: text.left }).getByRole('table', { name: text.left });
    await expect(table.getByRole('rowheader')).toHaveCount(10);
    for (const [id, [before, now]] of Object.entries(counts)) {
      const row = rowOf(table, names.get(id) ?? '');
      await expect(row.getByRole('cell').nth(0), id).toContainText(new RegExp(`^${before}\\b`));
      await expect(row.getByRole('cell').nth(1), id).toContainText(new RegExp(`^${now}\\b`));
      await expect(row.getByRole('cell').nth(2), id).toHaveText(`−${before - now}`);
      await expect(row.getByRole('cell').last().getByRole('link'), id).toHaveCount(now);
    }
  });
}

test('as a whole the flow and the table say the same: 102 old ones, 40 new ones, each once', async ({ page }) => {
  await openReorganisation(page, 'reorganisation/');
  const section = flow(page, vi);
  await section.getByText(vi.show).click();
  const table = section.getByRole('table', { name: vi.flow });
  await expect(table).toBeVisible();
  const old = await linksIn(table, 'th');
  const now = await linksIn(table, 'td:nth-of-type(2)');
  expect([old.length, now.length]).toEqual([102, 40]);
  const drawn = await section
    .getByRole('group', { name: vi.whole })
    .getByRole('button')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-node')?.slice(0, 3), node.ariaLabel] as const),
    );
  const side = (start: string) => drawn.filter(([id]) => id === start).map(([, label]) => label ?? '');
  expect([...side('old')].sort()).toEqual([...old].sort());
  expect([...side('new')].sort()).toEqual([...now].sort());

  const units = publishedRows('units').filter((row) => row['level'] === 'commune' && row['code'] !== '');
  const was = units.filter((row) => row['valid_to'] === '2025-06-30').map((row) => row['name_vi'] ?? '');
  expect([...old].sort()).toEqual([...was].sort());
  const clauses = (await table.locator('tbody tr').allTextContents()).flatMap(
    (row) => /khoản \d+ Điều 1/.exec(row)?.[0] ?? [],
  );
  const decided = publishedRows('changes').filter((row) => row['document'] === '1677-nq-ubtvqh15-2025');
  expect(clauses).toHaveLength(40);
  expect([...clauses].sort()).toEqual(decided.map((row) => row['clause_vi'] ?? '').sort());
});

test('before 1/7/2025 nothing has happened', async ({ page }) => {
  await openReorganisation(page, 'reorganisation/?asOf=2025-06-30');
  const main = page.getByRole('main');
  await expect(main.getByText(/102.*xã, phường, thị trấn; tính đến ngày 30\/6\/2025 chưa sắp xếp/)).toBeVisible();
  await expect(flow(page, vi)).toContainText('Đến ngày này chưa có xã, phường nào được sắp xếp.');
  await expect(flow(page, vi).getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'thành phố Kon Tum 21' })).toBeVisible();
  await expect(main).not.toContainText('Nghị quyết số 1677/NQ-UBTVQH15');
  await page.goto('reorganisation/?asOf=2025-07-01');
  await expect(main.getByText(vi.lead).first()).toBeVisible();
});

test('paper has every old and every new commune with its clause, heads repeated, the filter in words', async ({
  page,
}, testInfo) => {
  await openReorganisation(page, 'reorganisation/?place=608-kon-tum');
  const file = testInfo.outputPath('district.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const district = pdfText(file) ?? vi.group;
  expect(district).toContain(vi.group);
  expect(district).toMatch(/Đang lọc: .*thành phố Kon Tum/);

  await openReorganisation(page, 'reorganisation/');
  await page.pdf({ path: testInfo.outputPath('whole.pdf'), preferCSSPageSize: true });
  const whole = pdfText(testInfo.outputPath('whole.pdf'));
  if (whole !== null) {
    const units = publishedRows('units').filter((row) => row['level'] === 'commune' && row['code'] !== '');
    expect(units.map((row) => row['name_vi'] ?? '').filter((name) => !whole.includes(name))).toEqual([]);
    expect(whole).toContain('96 trong 96 việc sắp xếp, tính đến ngày 23/11/2026. Không lọc.');
    // The head of the table and, if it goes over a sheet, the heads of the next ones.
    const heads = whole.match(/Tên cũ (?:Ngày hiệu lực )?Hình thức Tên mới Văn bản, điều khoản/g) ?? [];
    expect(heads.length).toBeGreaterThanOrEqual(2);
  }
  await layOutForPaper(page);
  const table = flow(page, vi).getByRole('table', { name: vi.flow });
  await expect(table).toBeVisible();
  expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside));
  expect(new Set(rows)).toEqual(new Set(['avoid']));
});
