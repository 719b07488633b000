import { expectFiguresRemain, expectNotBlank, notice } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { expectLive, openOverview } from './overview.ts';
import { expectAnswers } from './search-box.ts';

// Whatever stands in the address, the reader gets a page and is told what was not understood.
test.use({ expectedErrors: /Failed to load resource/ });

const shownDay = /Số liệu tính đến ngày \d{1,2}\/\d{1,2}\/\d{4}/;

test('a day that is none, or none of the data, is said, and the day of the data is shown', async ({ page }) => {
  for (const { asked, says } of [
    { asked: '2022-02-30', says: 'Ngày «2022-02-30» trong địa chỉ không hợp lệ' },
    { asked: '25/7/2022', says: 'Ngày «25/7/2022» trong địa chỉ không hợp lệ' },
    { asked: '2022-07', says: 'Ngày «2022-07» trong địa chỉ không hợp lệ' },
    { asked: '07-25-2022', says: 'Ngày «07-25-2022» trong địa chỉ không hợp lệ' },
    { asked: '0000-00-00', says: 'Ngày «0000-00-00» trong địa chỉ không hợp lệ' },
    { asked: '2099-01-01', says: 'chưa có số liệu cho ngày 2099-01-01' },
    { asked: '9999-12-31', says: '«9999-12-31» trong địa chỉ không hợp lệ' },
    { asked: '0001-01-01', says: '«0001-01-01» trong địa chỉ không hợp lệ' },
    { asked: '<script>alert(1)</script>', says: 'Ngày «<script>alert(1)</script>» trong địa chỉ không hợp lệ' },
  ]) {
    await openOverview(page, `?asOf=${encodeURIComponent(asked)}`);
    await expect(notice(page, says), asked).toBeVisible();
    await expect(page.getByRole('banner'), asked).toContainText(shownDay);
    await expectFiguresRemain(page);
  }
});

test('a day before everything known is a page without figures, not a broken one', async ({ page }) => {
  for (const asked of ['1975-04-30', '2010-01-01']) {
    await page.goto(`?asOf=${asked}`);
    await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ }), asked).toBeVisible();
    await expectNotBlank(page);
    await expect(page.locator('[data-origin="observation.seed-staff-cut-850"]'), asked).toHaveCount(0);
  }
});

test('the address wins over fancy: repeated, empty and unknown keys', async ({ page }) => {
  await openOverview(page, '?asOf=&origin=&package=&theme=dark&__proto__=x&constructor=y#sources');
  await expectFiguresRemain(page);
  await openOverview(page, '?asOf=2022-07-25&asOf=2019-01-01');
  await expectNotBlank(page);
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '../../../etc/passwd',
  '%00',
  '\u202Egnp.exe',
  '{"asOf":{"$ne":1}}',
  '🙂'.repeat(90),
  'x'.repeat(5_000),
  'x '.repeat(2_500),
];

for (const key of ['asOf', 'origin', 'package'] as const) {
  test(`hostile and huge text in ${key} is shown as text and keeps the layout`, async ({ page }) => {
    test.slow();
    for (const value of hostile) {
      const label = value.slice(0, 40);
      await page.goto(`?${key}=${encodeURIComponent(value)}`);
      await expectNotBlank(page);
      const said = key === 'origin' ? page.getByRole('dialog').getByRole('alert') : page.getByRole('main');
      await expect(said, label).toContainText(/không hợp lệ|Không có gói dữ liệu|không có số nào/);
      await expect(page.locator('img, [onerror], [onload], script:not([src]):not([type])'), label).toHaveCount(0);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, label).toBeLessThanOrEqual(0);
    }
  });
}

test('an unknown package says so and links to the ones there are', async ({ page }) => {
  await page.goto('?package=khong-co');
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading', { level: 1 })).toHaveText('Không có gói dữ liệu «khong-co»');
  await alert.getByRole('link', { name: 'Tỉnh Kon Tum' }).click();
  await expectLive(page);
  await expectFiguresRemain(page);

  await page.goto('en/?package=khong-co');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no data package “khong-co”');
  await page.getByRole('alert').getByRole('link', { name: 'Kon Tum province' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('how far Resolution 18-NQ/TW');
});

const notFound = [
  { path: 'khong-co/', language: 'vi', says: 'Không tìm thấy trang này', link: 'Tổng quan' },
  { path: 'a/b/c/d.html?x=1', language: 'vi', says: 'Không tìm thấy trang này', link: 'Tổng quan' },
  { path: 'dai/'.repeat(500), language: 'vi', says: 'Không tìm thấy trang này', link: 'Tổng quan' },
  { path: '%E0%A4%A', language: 'vi', says: 'Không tìm thấy trang này', link: 'Tổng quan' },
  { path: '..%2f..%2fpackage.json', language: 'vi', says: 'Không tìm thấy trang này', link: 'Tổng quan' },
  { path: 'en/khong-co/', language: 'en', says: 'This page was not found', link: 'Overview' },
  { path: 'english/', language: 'vi', says: 'Không tìm thấy trang này', link: 'Tổng quan' },
];

for (const { path, language, says, link } of notFound) {
  test(`/${path.slice(0, 30)} is not found in ${language} and leads back`, async ({ page, request }) => {
    expect((await request.get(path, { headers: { accept: 'text/html' } })).status()).toBe(404);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(`${says} – Tinh Gọn`);
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
  });
}

const garbage = '<img src=x onerror=alert(1)>';

for (const { page: address, keys, heading } of [
  {
    page: 'targets/',
    keys: ['status', 'phase', 'scope', 'indicator', 'unit', 'rows'],
    heading: /chỉ tiêu đạt đến đâu/,
  },
  {
    page: 'staffing/',
    keys: ['unit', 'block', 'level', 'kind', 'year', 'scope', 'ledger', 'leavers', 'by'],
    heading: /biên chế, người nghỉ và cấp phó/,
  },
  { page: 'service-units/', keys: ['unit', 'field', 'baseline'], heading: /^Đơn vị sự nghiệp công lập/ },
  { page: 'villages/', keys: ['unit'], heading: /^Thôn, tổ dân phố/ },
]) {
  test(`/${address} with garbage in every parameter is as without, or says what it does not know`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const value of [garbage, '-1', '2022-02-30', 'x'.repeat(1_000), '__proto__']) {
      const label = value.slice(0, 30);
      await page.goto(
        `${address}?package=tinh-mau&${keys.map((key) => `${key}=${encodeURIComponent(value)}`).join('&')}`,
      );
      await expect(page.getByRole('heading', { level: 1 }), label).toHaveText(heading);
      await expectNotBlank(page);
      await expect(page.locator('main img, [onerror]'), label).toHaveCount(0);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, label).toBeLessThanOrEqual(0);
    }
  });
}

test('a unit that the data do not have is named, and the page is that of the whole place', async ({ page }) => {
  for (const [address, says] of [
    ['staffing/?unit=khong-co', 'Dữ liệu không có đơn vị «khong-co»'],
    ['en/staffing/?unit=khong-co', 'The data have no unit «khong-co»'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('main'), address).toContainText(says);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/Kon Tum/);
  }
});

test('back undoes choice after choice; words typed into a search are one step with the page', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('banner').getByRole('link', { name: 'Danh mục đơn vị' }).click();
  await expect(page).toHaveURL(/units\/$/);
  await expectAnswers(page);
  const kind = page.getByRole('main').getByRole('combobox', { name: 'Loại', exact: true });
  await kind.selectOption('phường');
  await expect(page).toHaveURL(/units\/\?kind=ward$/);
  const box = page.getByRole('main').getByRole('searchbox');
  for (const text of ['k', 'ko', 'kon']) {
    await box.fill(text);
    await expect(page).toHaveURL(new RegExp(`text=${text}$`));
  }
  await page.goBack();
  await expect(page).toHaveURL(/units\/$/);
  await expect(kind).toHaveValue('');
  await expect(box).toHaveValue('');
  await page.goForward();
  await expect(box).toHaveValue('kon');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /Kon Tum/ })).toBeVisible();
  await expect(page).not.toHaveURL(/units/);
});
