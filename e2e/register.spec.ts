import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { dataFile } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { layOutForPaper, tabTo } from './overview.ts';
import { pdfText } from './pdf.ts';
import { publishedRows, withCell } from './published-data.ts';
import { expectAnswers } from './search-box.ts';
import { unzip } from './unzip.ts';

// The register of all units: filters, order, columns, pages, files and paper.

const collator = new Intl.Collator('vi');
const count = (page: Page) => page.getByRole('status').filter({ hasText: /đơn vị/ });
const table = (page: Page) => page.getByRole('table', { name: 'Danh mục đơn vị' });
const names = (page: Page) => table(page).getByRole('rowheader').allTextContents();

async function openRegister(page: Page, address = 'units/'): Promise<void> {
  await page.goto(address);
  await expectAnswers(page);
}

async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return file;
}

test('all 274 units, 50 or 100 at a time, the page in the address and there after reload', async ({ page }) => {
  const all = publishedRows('units').length;
  await openRegister(page);
  await expect(count(page)).toHaveText(`${all} đơn vị; đang xem 1–50`);
  const pager = page.getByRole('navigation', { name: 'Trang của danh mục' }).first();
  await pager.getByRole('button', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/units\/\?page=2$/);
  await expect(count(page)).toHaveText(`${all} đơn vị; đang xem 51–100`);
  await page.getByRole('combobox', { name: 'Số dòng mỗi trang' }).selectOption('100');
  await expect(page).toHaveURL(/units\/\?size=100$/);
  await expect(table(page).getByRole('rowheader')).toHaveCount(100);
  await pager.getByRole('button', { name: 'Trang cuối' }).click();
  await expect(count(page)).toHaveText(`${all} đơn vị; đang xem 201–${all}`);
  await page.reload();
  await expect(count(page)).toHaveText(`${all} đơn vị; đang xem 201–${all}`);
  await expect(table(page).getByRole('rowheader')).toHaveCount(all - 200);
  await page.goto('units/?page=999999&size=7');
  await expect(count(page)).toHaveText(`${all} đơn vị; đang xem 251–${all}`);
});

for (const [typed, expected] of [
  ['duy tan', ['phường Duy Tân']],
  ['DUY TÂN', ['phường Duy Tân']],
  ['23284', ['phường Duy Tân', 'phường Đăk Cấm']],
  ['po y', ['xã Pờ Y', 'xã Bờ Y']],
] as const) {
  test(`“${typed}” is found whatever its marks: ${expected.join(', ')}`, async ({ page }) => {
    await openRegister(page);
    await page.getByRole('searchbox', { name: 'Tên, tên cũ hoặc mã' }).fill(typed);
    await expect(count(page)).toHaveText(`${expected.length} trong 274 đơn vị`);
    expect([...(await names(page))].sort()).toEqual([...expected].sort());
    await expect(page).toHaveURL(new RegExp(`text=${encodeURIComponent(typed).replaceAll('%20', '\\+')}$`));
    await page.reload();
    await expect(count(page)).toHaveText(`${expected.length} trong 274 đơn vị`);
    await expect(page.getByRole('searchbox', { name: 'Tên, tên cũ hoặc mã' })).toHaveValue(typed);
  });
}

test('kind and state filter together, in the address; clearing brings all back', async ({ page }) => {
  const wards = publishedRows('units').filter((row) => row['kind'] === 'ward');
  const ended = wards.filter((row) => row['valid_to'] !== '');
  await openRegister(page);
  await page.getByRole('combobox', { name: 'Loại' }).selectOption('phường');
  await expect(count(page)).toHaveText(`${wards.length} trong 274 đơn vị`);
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption('đã kết thúc');
  await expect(count(page)).toHaveText(`${ended.length} trong 274 đơn vị`);
  await expect(page).toHaveURL(/\?kind=ward&state=ended$/);
  expect([...(await names(page))].sort()).toEqual(ended.map((row) => row['name_vi'] ?? '').sort());
  await page.goto('units/?asOf=2024-01-01&kind=ward&state=ended');
  await expect(page.getByText('Không có đơn vị nào khớp bộ lọc.')).toBeVisible();
  await expectAnswers(page);
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).first().click();
  await expect(count(page)).toHaveText('274 đơn vị; đang xem 1–50');
  await expect(page).toHaveURL(/units\/\?asOf=2024-01-01$/);
});

test('a head sorts in Vietnamese order and says so; the keyboard turns it round', async ({ page }) => {
  await openRegister(page, 'units/?size=100&kind=commune');
  const head = table(page).getByRole('columnheader', { name: 'Tên đơn vị' });
  await expect(head).not.toHaveAttribute('aria-sort', /ending/);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/[?&]sort=name/);
  const ascending = await names(page);
  expect(ascending).toEqual([...ascending].sort(collator.compare));
  expect(ascending.findIndex((name) => name.startsWith('xã Đăk'))).toBeGreaterThan(
    ascending.findIndex((name) => name.startsWith('xã Bờ')),
  );
  await page.getByText('Chọn cột').first().focus();
  await tabTo(page, head.getByRole('button'), 3);
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/[?&]sort=-name/);
  await expect(head.getByRole('button')).toBeFocused();
  const descending = await names(page);
  expect(descending.map((name) => name)).toEqual([...descending].sort((a, b) => collator.compare(b, a)));
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('columns are chosen, stay in the address, and the name cannot be left out', async ({ page }) => {
  await openRegister(page);
  await page.getByText('Chọn cột').first().click();
  await expect(page.getByRole('checkbox', { name: 'Tên đơn vị' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Khối' }).check();
  await page.getByRole('checkbox', { name: 'Nay là' }).uncheck();
  await expect(page).toHaveURL(/columns=name(?:%2C|,)kind(?:%2C|,)block/);
  await page.reload();
  await expect(table(page).getByRole('columnheader', { name: 'Khối' })).toBeVisible();
  await expect(table(page).getByRole('columnheader', { name: 'Nay là' })).toHaveCount(0);
  await page.goto('units/?columns=bogus,__proto__');
  await expect(table(page).getByRole('columnheader')).toHaveCount(9);
});

test('CSV: BOM, CRLF, every filtered row with its code as text, formulas made harmless', async ({ page }) => {
  const formula = '=HYPERLINK("http://x.invalid")';
  const changed = withCell('units', '23284-duy-tan', 'name_vi', formula);
  await page.route(dataFile('units.csv'), (route) =>
    route.fulfill({ body: changed.text, contentType: 'text/csv; charset=utf-8' }),
  );
  await openRegister(page, 'units/?level=commune&page=2');
  const file = await download(page, 'Tải CSV');
  expect(file.suggestedFilename()).toMatch(/^danh-[a-z-]+-62-kon-tum-2026-11-23\.csv$/);
  const bytes = readFileSync(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').slice(1);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  const communes = publishedRows('units').filter((row) => row['level'] === 'commune');
  expect(data.map((row) => row['Mã'])).toEqual(communes.map((row) => row['code']));
  const ended = data.find((row) => row['Mã'] === '23284' && row['Đến hết ngày'] === '2025-06-30');
  expect(ended?.['Tên đơn vị']).toBe(`'${formula}`);
  await expect(page.getByText(`Đã tạo tệp ${file.suggestedFilename()}.`)).toBeVisible();
});

test('XLSX: a workbook with every filtered row, codes as text', async ({ page }) => {
  await openRegister(page, 'units/?text=23284');
  const bytes = readFileSync(await (await download(page, 'Tải Excel (XLSX)')).path());
  expect(bytes.toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
  const files = unzip(bytes);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml']),
  );
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  const cells = [...sheet.matchAll(/<c ([^>]*)>.*?<t[^>]*>([^<]*)<\/t>/g)].map(([, head = '', text = '']) => ({
    head,
    text,
  }));
  const codes = cells.filter(({ text }) => text === '23284');
  expect(codes).toHaveLength(2);
  for (const { head } of codes) expect(head).toMatch(/t="(?:inlineStr|s)"/);
  expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['phường Duy Tân', 'phường Đăk Cấm']));
  expect(sheet).not.toContain('<v>23284</v>');
});

test('paper has all rows under repeated heads, and the filter in words', async ({ page }, testInfo) => {
  await openRegister(page);
  const file = testInfo.outputPath('register.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const printed = pdfText(file);
  if (printed !== null) {
    const codes = publishedRows('units').flatMap((row) => (row['code'] === '' ? [] : [row['code'] ?? '']));
    expect(codes.filter((code) => !printed.includes(code))).toEqual([]);
    expect(printed).toContain('Toàn bộ danh');
    expect((printed.match(/Tên đơn vị Loại Mã/g) ?? []).length).toBeGreaterThanOrEqual(5);
  }
  await layOutForPaper(page);
  await expect(table(page).getByRole('rowheader')).toHaveCount(274);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(table(page).getByRole('rowheader')).toHaveCount(50);
  await page.goto('units/?kind=ward&text=kon');
  await layOutForPaper(page);
  await expect(page.getByText(/^Lọc theo.*phường/).first()).toBeVisible();
});

test('a row leads to the page of its unit; back brings the same rows', async ({ page }) => {
  await openRegister(page, 'units/?kind=ward&sort=-name');
  const before = await names(page);
  await table(page).getByRole('link', { name: 'phường Duy Tân' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Duy Tân');
  await page.goBack();
  await expect(table(page).getByRole('rowheader').first()).toBeVisible();
  expect(await names(page)).toEqual(before);
});

test('hostile and senseless addresses read as absent', async ({ page }) => {
  for (const search of ['text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', `text=${'x'.repeat(5_000)}`]) {
    await page.goto(`units/?${search}`);
    await expect(page.getByText('Không có đơn vị nào khớp bộ lọc.')).toBeVisible();
    await expect(page.locator('img, [onerror]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto('units/?kind=x&level=1&block=__proto__&state=constructor&sort=--name&size=1e9&page=-1&under=../x');
  await expect(count(page)).toHaveText('274 đơn vị; đang xem 1–50');
});
