import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { layOutForPaper, rowOf, tabTo } from './overview.ts';
import { pdfText } from './pdf.ts';
import { publishedRows } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// All changes of the apparatus and of the map: filters, counting rules, tiles, flow, list.

const filters = (page: Page) => page.getByRole('region', { name: 'Lọc các việc sắp xếp' });
const result = (page: Page) => filters(page).getByRole('status');
const list = (page: Page) => page.getByRole('region', { name: 'Danh sách các việc sắp xếp' });

async function openPage(page: Page, address = 'reorganisation/'): Promise<void> {
  await page.goto(address);
  await expectAnswers(page);
}

/** Ids of changes that a filter of the data keeps. */
function changesWith(column: string, value: string): readonly string[] {
  return publishedRows('changes').flatMap((row) => (row[column] === value ? [row['id'] ?? ''] : []));
}

test('form and status filter together, in words and in the address, through reload and going away', async ({
  page,
}) => {
  const all = publishedRows('changes').length;
  const joinings = changesWith('form', 'joining');
  const planned = changesWith('status', 'planned').filter((id) => joinings.includes(id));
  await openPage(page);
  await expect(result(page)).toContainText(`${all} trong ${all} việc sắp xếp, tính đến ngày 23/11/2026. Không lọc.`);
  await filters(page).getByRole('combobox', { name: 'Hình thức' }).selectOption('Nhập');
  await expect(result(page)).toContainText(`${joinings.length} trong ${all} việc sắp xếp`);
  await expect(result(page)).toContainText(/Đang lọc: .*Nhập/);
  await filters(page).getByRole('combobox', { name: 'Trạng thái' }).selectOption('Dự kiến');
  await expect(result(page)).toContainText(`${planned.length} trong ${all} việc sắp xếp`);
  await expect(page).toHaveURL(/reorganisation\/\?form=joining&status=planned$/);
  await page.reload();
  await expect(result(page)).toContainText(`${planned.length} trong ${all} việc sắp xếp`);
  await page.getByRole('banner').getByRole('link', { name: 'Danh mục đơn vị' }).click();
  await expect(page).toHaveURL(/units\/$/);
  await page.goBack();
  await expect(result(page)).toContainText(`${planned.length} trong ${all} việc sắp xếp`);
  await expectAnswers(page);
  await filters(page).getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(result(page)).toContainText('Không lọc.');
  await expect(page).toHaveURL(/reorganisation\/$/);
});

test('the pilots of Ia H’Drai are paused, listed apart with date and notice', async ({ page }) => {
  await openPage(page, 'reorganisation/?pilot=yes&status=paused');
  const paused = publishedRows('changes').filter((row) => row['pilot'] === 'true' && row['status'] === 'paused');
  expect(paused.length).toBeGreaterThanOrEqual(3);
  await expect(result(page)).toContainText(`${paused.length} trong`);
  for (const row of paused) {
    const line = rowOf(list(page).getByRole('table').first(), row['title_vi'] ?? '');
    await expect(line, row['id']).toContainText('8/9/2022');
    await expect(line, row['id']).toContainText('Thông báo số 569-TB/TU ngày 8/9/2022');
  }
});

test('forms are counted by their own rule and levels are never added', async ({ page }) => {
  await page.goto('reorganisation/');
  const table = page.getByRole('table', { name: 'Theo hình thức' });
  await expect(table.getByRole('rowheader')).toHaveCount(9);
  const joining = rowOf(table, 'Nhập').filter({ hasText: 'n đơn vị hành chính, thôn nhập thành một: giảm n − 1.' });
  await expect(joining).toContainText('Cấp xã: −62');
  await expect(joining).toContainText('Cấp tỉnh: −1');
  await expect(joining).toContainText('Thôn, tổ dân phố: −2');
  await expect(rowOf(table, 'Kết thúc hoạt động')).toContainText('Cấp huyện: −10');
  await expect(rowOf(table, 'Chuyển giao')).toContainText('Cấp xã: không đổi');
  await expect(rowOf(table, 'Tổ chức lại')).toContainText('không cộng');
});

test('units before and after by level: 2 → 1, 10 → 0, 102 → 40, with their resolutions', async ({ page }) => {
  await page.goto('reorganisation/');
  const table = page.getByRole('table', { name: 'Số đơn vị hành chính trước và sau' });
  for (const [level, before, after, difference, rate, document] of [
    ['Cấp tỉnh', '2', '1', '−1', '50%', 'Nghị quyết số 202/2025/QH15 ngày 12/6/2025'],
    ['Cấp huyện', '10', '0', '−10', '100%', 'Nghị quyết số 203/2025/QH15 ngày 16/6/2025'],
    ['Cấp xã', '102', '40', '−62', '60,78%', 'Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025'],
  ] as const) {
    const cells = rowOf(table, level).getByRole('cell');
    await expect(cells.nth(0), level).toContainText(new RegExp(`^${before}\\b`));
    await expect(cells.nth(1), level).toContainText(new RegExp(`^${after}\\b`));
    await expect(cells.nth(2), level).toHaveText(difference);
    await expect(cells.nth(3), level).toHaveText(rate);
    await expect(cells.nth(4), level).toContainText(document);
  }
});

test('tiles: ten districts or forty communes, one Tab stop, arrows, and a note that this is no map', async ({
  page,
}) => {
  await openPage(page);
  const section = page.getByRole('region', { name: 'Sơ đồ ô' });
  const tiles = section.locator('[data-tile]');
  await expect(tiles).toHaveCount(10);
  await expect(section).toContainText('không phải bản đồ: không thể hiện ranh giới, diện tích hay chủ quyền');
  await section.getByRole('radio', { name: /^Xã, phường hiện nay/ }).check();
  await expect(page).toHaveURL(/\?tiles=communes$/);
  await expect(tiles).toHaveCount(40);
  await expect(section.locator('[data-tile][tabindex="0"]')).toHaveCount(1);
  await page.reload();
  await expect(tiles).toHaveCount(40);
  await expectAnswers(page);
  await section.getByRole('button', { name: 'phường Đăk Cấm 3' }).click();
  await expect(page).toHaveURL(/place=23284-dak-cam&tiles=communes$/);
  await expect(result(page)).toContainText(/Đang lọc: .*phường Đăk Cấm/);
  await expect(page.getByRole('region', { name: 'Xã mới từ xã nào' })).toContainText('khoản 89 Điều 1');
});

test('a tile says its sentence while it has the focus', async ({ page }) => {
  await openPage(page);
  const section = page.getByRole('region', { name: 'Sơ đồ ô' });
  await tabTo(page, section.locator('[data-tile][tabindex="0"]'));
  await expect(section.getByRole('status')).toContainText(/: \d+ xã, phường, thị trấn còn \d+: /);
  const first = await section.getByRole('status').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(section.getByRole('status')).not.toHaveText(first ?? '');
});

test('names in the lists lead to the units, and the day goes along', async ({ page }) => {
  await openPage(page, 'reorganisation/?asOf=2025-12-31&flow=608-kon-tum');
  const flow = page.getByRole('region', { name: 'Xã mới từ xã nào' });
  await flow.getByRole('table').getByRole('link', { name: 'phường Duy Tân' }).click();
  await expect(page).toHaveURL(/\/unit\/\?asOf=2025-12-31&id=23284-duy-tan$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Duy Tân');
});

test('unknown, senseless and hostile filters are said or read as absent, never broken', async ({ page }) => {
  await openPage(page, 'reorganisation/?place=khong-co&flow=khong-co');
  await expect(
    page.getByText('Không có mã «khong-co» trong dữ liệu; phần này của bộ lọc được bỏ qua.').first(),
  ).toBeVisible();
  for (const search of [
    'form=x&level=9&block=__proto__&status=constructor&pilot=maybe&from=2022-02-30&to=tomorrow&tiles=none',
    `place=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    `place=${'x'.repeat(5_000)}`,
  ]) {
    await page.goto(`reorganisation/?${search}`);
    await expect(result(page), search.slice(0, 30)).toContainText(/96 trong 96 việc sắp xếp/);
    await expect(page.locator('img, [onerror]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto('reorganisation/?from=2030-01-01');
  await expect(result(page)).toContainText('0 trong 96 việc sắp xếp');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('paper lists every change of the filter, those folded on screen too', async ({ page }, testInfo) => {
  await openPage(page);
  const changes = publishedRows('changes');
  await page.pdf({ path: testInfo.outputPath('changes.pdf'), preferCSSPageSize: true });
  const printed = pdfText(testInfo.outputPath('changes.pdf'));
  const missing = changes.filter((row) => printed !== null && !printed.includes((row['title_vi'] ?? '').slice(0, 20)));
  expect(missing.map((row) => row['id'])).toEqual([]);
  await layOutForPaper(page);
  await expect(list(page).getByRole('rowheader')).toHaveCount(changes.length);
  await expect(filters(page).getByRole('combobox').first()).toBeHidden();
});

test('the charts are saved as pictures', async ({ page }) => {
  await openPage(page);
  const flow = page.getByRole('region', { name: 'Xã mới từ xã nào' });
  await expect(flow.getByRole('group').getByRole('button').first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    flow.getByRole('button', { name: 'Tải hình SVG' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^xa-moi-tu-xa-nao.*\.svg$/);
});
