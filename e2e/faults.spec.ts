import type { Page } from '@playwright/test';
import { dataFile, expectFiguresRemain, failWith, holdBack, notice, serveInstead } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { expectLive, openOverview, originDialog } from './overview.ts';
import { publishedText, withCell } from './published-data.ts';

// What the host may do to the data files. A browser reports failed loads in the console whatever the page does.
test.use({ expectedErrors: /Failed to load resource/ });

const html = '<!doctype html><html><body><form>Đăng nhập Wi-Fi</form></body></html>';
const retry = 'Tải lại dữ liệu';

/** A file that fails alone: what is sent in its place, and how the page must name the trouble. */
const badFiles: readonly { name: string; body: string | Buffer; type: string; says: string }[] = [
  { name: 'HTML in place of CSV', body: html, type: 'text/html', says: 'máy chủ gửi một trang web thay cho dữ liệu' },
  { name: 'HTML sent as CSV', body: html, type: 'text/csv', says: 'máy chủ gửi một trang web thay cho dữ liệu' },
  { name: 'empty', body: '', type: 'text/csv', says: 'tệp rỗng' },
  { name: 'byte order mark alone', body: '\uFEFF', type: 'text/csv', says: 'tệp rỗng' },
  {
    name: 'not UTF-8',
    body: Buffer.from(publishedText('obstacles.csv'), 'latin1'),
    type: 'text/csv',
    says: 'tệp không phải bảng mã UTF-8',
  },
  {
    name: 'UTF-16 without a byte order mark',
    body: Buffer.from(publishedText('obstacles.csv'), 'utf16le'),
    type: 'text/csv',
    says: 'tệp không phải bảng mã UTF-8',
  },
];

for (const { name, body, type, says } of badFiles) {
  test(`obstacles.csv is ${name}: named with the reason, the rest stays`, async ({ page }) => {
    await serveInstead(page, 'obstacles.csv', body, type);
    await openOverview(page);
    const message = notice(page, 'kon-tum/obstacles.csv');
    await expect(message).toContainText(says);
    await expect(message.getByRole('button', { name: retry })).toBeVisible();
    await expectFiguresRemain(page);
  });
}

test('UTF-16 with a byte order mark, as Excel saves it, reads the same', async ({ page }) => {
  await serveInstead(page, 'obstacles.csv', Buffer.from(`\uFEFF${publishedText('obstacles.csv')}`, 'utf16le'));
  const arrived = page.waitForResponse(dataFile('obstacles.csv'));
  await openOverview(page);
  await arrived;
  await page
    .getByRole('main')
    .getByRole('link', { name: /^hơn 850/ })
    .first()
    .click();
  await expect(originDialog(page).getByRole('definition').first()).toContainText('hơn 850 biên chế');
  await expect(page.getByText(/tệp dữ liệu không dùng được|lỗi trong dữ liệu/)).toHaveCount(0);
});

for (const { status, says } of [
  { status: 403, says: 'máy chủ từ chối gửi tệp (403)' },
  { status: 404, says: 'không có tệp này trên máy chủ (404)' },
  { status: 429, says: 'máy chủ báo lỗi (429)' },
  { status: 503, says: 'máy chủ báo lỗi (503)' },
]) {
  test(`one file answers ${status}: named, the rest stays`, async ({ page }) => {
    await failWith(page, 'obstacles.csv', status);
    await openOverview(page);
    await expect(notice(page, `kon-tum/obstacles.csv: ${says}`)).toBeVisible();
    await expectFiguresRemain(page);
  });
}

test('a file that is missing is not shown as none', async ({ page }) => {
  await failWith(page, 'obstacles.csv', 404);
  await openOverview(page);
  await expect(notice(page, 'kon-tum/obstacles.csv')).toBeVisible();
  const card = page.getByRole('list', { name: 'Tóm tắt' }).getByRole('listitem').filter({ hasText: 'vướng mắc' });
  await expect(card.filter({ hasText: /^0/ })).toHaveCount(0);
});

test('the descriptor is missing: named with the reason, the page as built stays', async ({ page }) => {
  await failWith(page, 'datapackage.json', 404);
  await openOverview(page);
  const message = notice(page, 'kon-tum/datapackage.json: không có tệp này trên máy chủ (404)');
  await expect(message).toBeVisible();
  await expect(message.getByRole('button', { name: retry })).toBeVisible();
  await expectFiguresRemain(page);
});

test('the descriptor is a web page, cut or of another shape: each said, the page as built stays', async ({ page }) => {
  const descriptor = publishedText('datapackage.json');
  const newer = descriptor.replace(/("tinhGon": \{\s*"version": )1/, '$12');
  expect(newer).not.toBe(descriptor);
  for (const { body, says } of [
    { body: html, says: 'máy chủ gửi một trang web thay cho dữ liệu' },
    { body: descriptor.slice(0, 500), says: 'nội dung không phải JSON hợp lệ' },
    { body: '{"name":"kon-tum"}', says: 'nội dung thiếu hoặc sai phần bắt buộc' },
    { body: newer, says: 'tệp theo phiên bản mới hơn phần mềm này' },
  ]) {
    await page.unrouteAll();
    await serveInstead(page, 'datapackage.json', body, 'application/json');
    await openOverview(page);
    await expect(notice(page, 'kon-tum/datapackage.json'), says).toContainText(says);
    await expectFiguresRemain(page);
  }
});

test('without the descriptor a day other than the built one says what failed and can be retried', async ({ page }) => {
  await failWith(page, 'datapackage.json', 500);
  await page.goto('?asOf=2022-07-25');
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading', { level: 1 })).toHaveText('Chưa tải được dữ liệu');
  await expect(alert).toContainText('kon-tum/datapackage.json: máy chủ báo lỗi (500)');
  await page.unrouteAll();
  await alert.getByRole('button', { name: retry }).click();
  await expectLive(page);
  await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ })).toBeVisible();
});

test('an origin whose data cannot be had says so instead of loading for ever', async ({ page }) => {
  await failWith(page, 'datapackage.json', 404);
  await page.goto('?origin=observation.seed-staff-cut-850');
  await expect(originDialog(page)).toContainText('kon-tum/datapackage.json: không có tệp này trên máy chủ (404)');
  await expect(originDialog(page)).not.toContainText('Đang tải');
});

test('the catalog is missing: the default package is shown all the same', async ({ page }) => {
  await page.route('**/data/catalog.json', (route) => route.fulfill({ status: 404, body: '' }));
  await openOverview(page);
  await expectFiguresRemain(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^hơn 850/ })
    .first()
    .click();
  await expect(originDialog(page).getByRole('definition').first()).toContainText('hơn 850 biên chế');
});

test('a column is missing: file, row 1 and column are named', async ({ page }) => {
  const [header = '', ...rows] = publishedText('obstacles.csv').split('\n');
  expect(header).toContain(',category,');
  await serveInstead(page, 'obstacles.csv', [header.replace(',category,', ',kategory,'), ...rows].join('\n'));
  await openOverview(page);
  const message = notice(page, 'lỗi trong dữ liệu');
  await message.getByText('Xem từng lỗi').click();
  await expect(message.getByRole('listitem').first()).toContainText('obstacles.csv, dòng 1, cột category');
  await expect(message.getByRole('listitem').first()).toContainText('Thiếu cột này.');
  await expectFiguresRemain(page);
});

for (const { column, value, says } of [
  { column: 'value', value: 'tám trăm', says: 'Không phải số.' },
  { column: 'value', value: '1.234,5', says: 'Không phải số.' },
  { column: 'as_of', value: '2022-02-30', says: 'Không phải ngày hợp lệ.' },
  { column: 'qualifier', value: '<img src=x onerror=alert(1)>', says: 'Giá trị không có trong danh mục của cột.' },
]) {
  test(`a row with «${value}» in ${column}: file, row, column and value are named, the rest stays`, async ({
    page,
  }) => {
    const id = 'staff-2019-cum-430';
    const changed = withCell('observations', id, column, value);
    await serveInstead(page, 'observations.csv', changed.text);
    await openOverview(page);
    const message = notice(page, 'lỗi trong dữ liệu');
    await message.getByText('Xem từng lỗi').click();
    const line = message
      .getByRole('listitem')
      .filter({ hasText: `observations.csv, dòng ${changed.row}, cột ${column}` });
    await expect(line.first()).toContainText(`giá trị ${value}`);
    await expect(line.first()).toContainText(says);
    await expectFiguresRemain(page);
    await expect(page.locator(`[data-origin="observation.${id}"]`)).toHaveCount(0);
  });
}

test('more than twenty errors: the first twenty, then a count', async ({ page }) => {
  const [header = '', ...rows] = publishedText('gaps.csv').trimEnd().split('\n');
  const broken = Array.from({ length: 25 }, (_, index) => `too-short-${index}`);
  await serveInstead(page, 'gaps.csv', [header, ...rows, ...broken, ''].join('\n'));
  await openOverview(page);
  const message = notice(page, '25 lỗi trong dữ liệu');
  await message.getByText('Xem từng lỗi').click();
  await expect(message.getByRole('listitem')).toHaveCount(20);
  await expect(message).toContainText('… và 5 mục khác');
  await expectFiguresRemain(page);
});

test('after 500 the retry brings the new data without a reload', async ({ page }) => {
  const descriptor = publishedText('datapackage.json').replace(/"version": "[\d.]+"/, '"version": "9999.1.1"');
  await failWith(page, 'datapackage.json', 500);
  await openOverview(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', 'yes'));
  const button = page.getByRole('main').getByRole('button', { name: retry });
  await expect(button).toBeVisible();
  await page.unrouteAll();
  await serveInstead(page, 'datapackage.json', descriptor, 'application/json');
  await button.click();
  await expect(page.getByRole('contentinfo')).toContainText('kon-tum 9999.1.1');
  await expect(button).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-same-page', 'yes');
  await expectFiguresRemain(page);
});

test('the connection breaks: said, with what to do, and the retry works', async ({ page }) => {
  await page.route(dataFile('units.csv'), (route) => route.abort('connectionreset'));
  await openOverview(page);
  await expect(notice(page, 'kon-tum/units.csv: không kết nối được máy chủ.')).toContainText('Kiểm tra kết nối');
  await page.unrouteAll();
  await page.getByRole('main').getByRole('button', { name: retry }).click();
  await expect(notice(page, 'units.csv')).toHaveCount(0);
  await expectFiguresRemain(page);
});

/** A file that is never answered is named after 15 seconds, and the page stays. */
async function expectSlownessSaid(tab: Page, file: string): Promise<void> {
  const letGo = await holdBack(tab, file);
  await tab.goto('');
  const message = notice(tab, `kon-tum/${file}: máy chủ không trả lời trong 15 giây.`);
  // 15 seconds, not twice as many: what took so long is not tried a second time in silence.
  await expect(message).toBeVisible({ timeout: 22_000 });
  await expect(message.getByRole('button', { name: retry })).toBeVisible();
  await expectFiguresRemain(tab);
  letGo();
}

test('a file or the descriptor is never answered: said after 15 seconds', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([expectSlownessSaid(page, 'obstacles.csv'), expectSlownessSaid(other, 'datapackage.json')]);
});

test('a slow host: «đang tải» at once, a word about slowness, then the data', async ({ page }) => {
  await page.clock.install();
  const answer = await holdBack(page, 'units.csv');
  const asked = page.waitForRequest(dataFile('units.csv'));
  await page.goto('?asOf=2022-07-25');
  await expect(notice(page, 'Đang tải dữ liệu…')).toBeVisible();
  await asked;
  await page.clock.runFor(8_000);
  await expect(notice(page, 'Máy chủ trả lời chậm.')).toBeVisible();
  answer();
  await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ })).toBeVisible();
  await expect(notice(page, 'Đang tải')).toHaveCount(0);
});
