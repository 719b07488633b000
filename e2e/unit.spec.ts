import { expect, test } from './fixtures.ts';
import { rowOf, tabTo } from './overview.ts';
import { publishedRows } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// The page of one unit: what it was, is and became, whatever the address asks for.

const unknown = 'Không có đơn vị này trong dữ liệu';

test('an unknown unit is named, with those of a similar id and a way to the register', async ({ page }) => {
  await page.goto('unit/?id=23284-duy-ta');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(unknown);
  await expect(main).toContainText('“23284-duy-ta”');
  await main.getByRole('link', { name: 'Mở danh mục đơn vị' }).click();
  await expect(page).toHaveURL(/\/units\/$/);
  await page.goBack();
  await main.getByRole('link', { name: 'phường Duy Tân' }).click();
  await expect(page).toHaveURL(/\/unit\/\?id=23284-duy-tan$/);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Phường Duy Tân');

  await page.goto('en/unit/?id=23284-duy-ta');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('The data hold no such unit');
  await expect(main.getByRole('link', { name: 'Duy Tân ward' })).toBeVisible();
});

test('huge and hostile ids are text, change nothing and keep the layout', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const id of [
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    '\u202Egnp.exe',
    '🙂'.repeat(60),
    'x'.repeat(199),
  ]) {
    const label = id.slice(0, 30);
    await page.goto(`unit/?id=${encodeURIComponent(id)}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading, label).toHaveText(unknown);
    await expect(page.getByRole('main'), label).toContainText(id.slice(0, 20));
    await expect(page.locator('img, [onerror], [onload], script:not([src]):not([type])'), label).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'Mở danh mục đơn vị' }), label).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, label).toBeLessThanOrEqual(0);
  }
});

test('without an id the page says what to do', async ({ page }) => {
  for (const [address, heading, link] of [
    ['unit/', 'Đơn vị', 'Mở danh mục đơn vị'],
    ['unit/?id=', 'Đơn vị', 'Mở danh mục đơn vị'],
    ['unit/?id=%20%20', 'Đơn vị', 'Mở danh mục đơn vị'],
    ['en/unit/', 'Unit', 'Open the register of units'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading);
    await expect(page.getByRole('main').getByRole('link', { name: link }), address).toBeVisible();
  }
});

test('every box of the lineage is a link that the keyboard reaches and opens', async ({ page }) => {
  await page.goto('unit/?id=23284-dak-cam');
  await expectAnswers(page);
  const figure = page.getByRole('figure', { name: '3 đơn vị trước, 0 đơn vị sau' });
  const boxes = figure.getByRole('group').getByRole('link');
  await expect(boxes).toHaveCount(4);
  await expect(boxes).toContainText(['Ngô Mây', 'Duy Tân', 'xã Đăk Cấm', 'phường Đăk Cấm']);
  for (const box of await boxes.all()) await expect(box).toHaveAttribute('href', /\/unit\/\?id=23\d{3}-/);
  const old = figure
    .getByRole('group')
    .getByRole('link', { name: /^phường Duy Tân, phường, không rõ ngày – 30\/6\/2025/ });
  await tabTo(page, old);
  const drawn = () =>
    old.evaluate((one) =>
      [one, ...one.querySelectorAll('rect')].map((part) => {
        const { outlineStyle, stroke, strokeWidth } = getComputedStyle(part);
        return `${outlineStyle} ${stroke} ${strokeWidth}`;
      }),
    );
  const focused = await drawn();
  await page.keyboard.press('Tab');
  expect(await drawn()).not.toEqual(focused);
  await page.keyboard.press('Shift+Tab');
  await expect(old).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/id=23284-duy-tan$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Duy Tân');
  await expect(page.getByRole('figure', { name: '0 đơn vị trước, 1 đơn vị sau' })).toBeVisible();
});

test('the lineage says the same as a table, and every 1677 merger agrees in both directions', async ({ page }) => {
  const parts = publishedRows('change_units');
  for (const id of ['23377-bo-y', '23425-tu-mo-rong', '23293-kon-tum']) {
    await page.goto(`unit/?id=${id}`);
    const change = parts.find((row) => row['unit'] === id && row['role'] === 'resulting');
    const originals = parts.filter((row) => row['change'] === change?.['change'] && row['role'] === 'original');
    expect(originals.length, id).toBeGreaterThan(1);
    const table = page.getByRole('table', { name: 'Sơ đồ kế thừa' });
    const olds = table.getByRole('rowheader').getByRole('link');
    await expect(olds, id).toHaveCount(originals.length);
    const links = await olds.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect([...links].sort(), id).toEqual(originals.map((row) => `/unit/?id=${row['unit']}`).sort());
    const first = originals[0]?.['unit'] ?? '';
    await page.goto(`unit/?id=${first}`);
    await expect(table.getByRole('cell').last().getByRole('link'), first).toHaveAttribute('href', `/unit/?id=${id}`);
  }
});

test('a code that was used again is explained on both pages, one that was not says so', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('unit/?id=23284-duy-tan');
  await expect(main).toContainText('Mã 23284 từ 1/7/2025 là mã của phường Đăk Cấm.');
  await page.goto('unit/?id=23284-dak-cam');
  await expect(main).toContainText('Mã 23284 trước 1/7/2025 là mã của phường Duy Tân.');
  await page.goto('unit/?id=23425-tu-mo-rong');
  await expect(main).toContainText('Mã 23425 trước 1/7/2025 là mã của xã Đăk Hà.');
  await page.goto('unit/?id=23311-dak-cam');
  await expect(main).toContainText('Mã này chỉ thuộc về một đơn vị trong dữ liệu.');
  await page.goto('en/unit/?id=23284-dak-cam');
  await expect(main).toContainText('Before 1 July 2025, code 23284 belonged to Duy Tân ward.');
});

test('figures as reported then or on today’s units: the sum is that of its parts, in the address', async ({ page }) => {
  await page.goto('unit/?id=51-quang-ngai-2025');
  await expectAnswers(page);
  const reported = page.getByRole('radio', { name: 'Như đã báo cáo khi đó' });
  const restated = page.getByRole('radio', { name: 'Quy về đơn vị hiện nay' });
  await expect(reported).toBeChecked();
  await restated.check();
  await expect(page).toHaveURL(/id=51-quang-ngai-2025&series=restated$/);
  const section = page.locator('#figures');
  const row = section.getByRole('row').filter({ hasText: '28/4/2025' }).filter({ hasText: '3.650' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('9.078');
  await expect(row).toContainText('5.428');
  await expect(row.getByRole('link', { name: 'tỉnh Kon Tum' })).toBeVisible();
  await expect(section).toContainText(/\d+ số liệu của các đơn vị trước không quy đổi được, không cộng vào đâu:/);
  await page.reload();
  await expect(restated).toBeChecked();
  await expectAnswers(page);
  await reported.check();
  await expect(page).toHaveURL(/id=51-quang-ngai-2025$/);
  await page.goto('unit/?id=23284-dak-cam');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Đăk Cấm');
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('the other language keeps unit, day and way of counting', async ({ page }) => {
  await page.goto('unit/?id=51-quang-ngai-2025&series=restated&asOf=2025-12-31');
  await expectAnswers(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/unit\/\?asOf=2025-12-31&id=51-quang-ngai-2025&series=restated$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quảng Ngãi province');
  await expect(page.getByRole('radio', { name: 'On today’s units' })).toBeChecked();
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/unit\/\?asOf=2025-12-31&id=51-quang-ngai-2025&series=restated$/);
});

test('a district that ended says what stands on its ground now', async ({ page }) => {
  await page.goto('unit/?id=618-ia-h-drai');
  const article = page.getByRole('article');
  await expect(article).toContainText('đã kết thúc, ngày cuối là 30/6/2025. Dữ liệu không ghi đơn vị kế thừa.');
  await expect(article).toContainText(/2 .*đơn vị cấp xã trên địa bàn này hiện nay: xã Ia Đal, xã Ia Tơi\./);
  const row = rowOf(page.getByRole('table', { name: 'Sơ đồ kế thừa' }), "huyện Ia H'Drai");
  await expect(row).toContainText('Nghị quyết số 203/2025/QH15 ngày 16/6/2025');
});
