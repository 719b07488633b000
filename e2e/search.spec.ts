import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openOverview, tabTo } from './overview.ts';
import { resize } from './page-layout.ts';
import { pageNames } from './page-names.ts';
import { ask, expectAnswers, openSearch, searchBox } from './search-box.ts';

// One box over units, documents, indicators, obstacles and pages, on every page.

const documentOf1677 = /^Nghị quyết số 1677\/NQ-UBTVQH15 ngày 16\/6\/2025/;

// That it opens and closes on every page is part of their soundness (sound-pages.spec.ts).
for (const address of ['', 'units/', 'khong-co/']) {
  test.describe(`on /${address}`, () => {
    test.use({ expectedErrors: /Failed to load resource.*404/ });

    test('the button, / and Ctrl+K open the box; Escape, the button and the backdrop close it', async ({ page }) => {
      await page.goto(address);
      await expectAnswers(page);
      const box = searchBox(page);
      const button = page.getByRole('button', { name: 'Tìm kiếm' });

      await button.click();
      await expect(box.getByRole('combobox')).toBeFocused();
      await box.getByRole('button', { name: 'Đóng' }).click();
      await expect(box).toHaveCount(0);
      await expect(button).toBeFocused();

      await page.keyboard.press('/');
      await expect(box.getByRole('combobox')).toBeFocused();
      await expect(box.getByRole('combobox')).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(box).toHaveCount(0);
      await expect(button).toBeFocused();

      await page.keyboard.press('Control+k');
      await expect(box).toBeVisible();
      await page.mouse.click(5, 5);
      await expect(box).toHaveCount(0);
    });
  });
}

test('with nothing typed the box offers the pages and opens one by the keyboard', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  await expect(box.getByRole('option')).toHaveText(pageNames.vi);
  await page.keyboard.press('ArrowDown');
  await expect(box.getByRole('option', { selected: true })).toHaveText('Lộ trình');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roadmap\/$/);
  await expect(box).toHaveCount(0);
});

test('the arrows go round, Home and End too, and the field says which line is chosen', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  const field = box.getByRole('combobox');
  await ask(box, '23284');
  const options = box.getByRole('option');
  await expect(options).toHaveCount(3);
  const steps = [
    ['ArrowUp', 2],
    ['ArrowDown', 0],
    ['End', 2],
    ['Home', 0],
    ['ArrowDown', 1],
  ] as const;
  for (const [key, at] of steps) {
    await page.keyboard.press(key);
    await expect(options.nth(at), key).toHaveAttribute('aria-selected', 'true');
    const id = await options.nth(at).getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(field).toBeFocused();
  }
  await expect(box.getByRole('option', { selected: true })).toHaveCount(1);
});

test('documents, indicators, obstacles, units and pages are found; nothing is said to be nothing', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  for (const [query, name] of [
    ['1677', documentOf1677],
    ['18-NQ/TW', /^Nghị quyết số 18-NQ\/TW ngày 25\/10\/2017/],
    ['ubnd tinh kon tum', /^Ủy ban nhân dân tỉnh Kon Tum/],
    ['thieu giao vien', /giáo viên/],
    ['danh muc don vi', /^Danh mục đơn vị$/],
  ] as const) {
    await ask(box, query);
    await expect(box.getByRole('option', { name }).first(), query).toBeVisible();
    await expect(box.getByRole('status'), query).toHaveText(/^\d+ kết quả cho /);
  }
  const nothing = 'so lieu khong co';
  await ask(box, nothing);
  await expect(box.getByRole('status')).toHaveText(`Không tìm thấy ${nothing}`);
  await expect(box.getByText(/^Thử gõ ít từ hơn/)).toBeVisible();
  await expect(box.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(box).toBeVisible();
});

test('the count is that of the lines shown, successors aside, and the box says when there are more', async ({
  page,
}) => {
  await openOverview(page);
  const box = await openSearch(page);
  await ask(box, 'xã');
  const said = await box.getByRole('status').textContent();
  const total = Number(/^(\d+)/.exec(said ?? '')?.[1]);
  const heads = await box
    .getByRole('listbox')
    .getByRole('group')
    .evaluateAll((groups) => groups.map((group) => Number(/\((\d+)\)/.exec(group.textContent ?? '')?.[1])));
  expect(total).toBeGreaterThan(100);
  expect(heads.reduce((sum, count) => sum + count, 0)).toBe(total);
  await expect(box.getByText(/^Hiển thị \d+ trong \d+; gõ thêm để thu hẹp\.$/).first()).toBeVisible();
});

test('a document leads to its page, in force or not', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  await ask(box, '1677/NQ-UBTVQH15');
  const option = box.getByRole('option', { name: documentOf1677 });
  await option.click();
  await expect(page).toHaveURL(/\/document\/\?id=1677-nq-ubtvqh15-2025$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1677/NQ-UBTVQH15');
});

test('a query of 10,000 characters and hostile ones are text and break nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openOverview(page);
  const box = await openSearch(page);
  for (const query of [
    'x'.repeat(10_000),
    'xã '.repeat(3_000),
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '\u202Ekon tum',
    '(((((((((((((((((((((((a+)+)+',
    '%00\\',
    '🙂'.repeat(200),
  ]) {
    const label = query.slice(0, 30);
    await ask(box, query);
    await expect(box.getByRole('status'), label).toContainText(query.trim().slice(0, 20));
    await expect(page.locator('img, [onerror], [onload]'), label).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, label).toBeLessThanOrEqual(0);
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth), label).toBeLessThanOrEqual(0);
  }
  await ask(box, '23284');
  await expect(box.getByRole('option')).toHaveCount(3);
});

test('a mistyped name is answered with what may be meant, and one press asks it', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  await ask(box, 'plei kan');
  await expect(box.getByRole('option').first()).toContainText('thị trấn Plei Kần');
  await ask(box, 'dak cqm');
  await box.getByRole('button', { name: 'dak cam' }).click();
  await expect(box.getByRole('combobox')).toBeFocused();
  await expect(box.getByRole('option').first()).toContainText('phường Đăk Cấm');
});

test('/ is typed in fields and can be switched off for good; Ctrl+K stays', async ({ page }) => {
  await page.goto('units/');
  await expectAnswers(page);
  const field = page.getByRole('searchbox', { name: 'Tên, tên cũ hoặc mã' });
  await field.click();
  await page.keyboard.type('18/');
  await expect(field).toHaveValue('18/');
  await expect(searchBox(page)).toHaveCount(0);

  const box = await openSearch(page);
  await box.getByRole('checkbox', { name: 'Mở ô này bằng phím /' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expectAnswers(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(searchBox(page)).toBeVisible();
});

test('the day of the page decides what a unit is now', async ({ page }) => {
  await openOverview(page, '?asOf=2024-01-01');
  const box = await openSearch(page);
  await ask(box, 'phường Duy Tân');
  await expect(box.getByRole('option', { name: /^phường Duy Tân/ })).not.toContainText('đến 30/6/2025');
  await expect(box.getByRole('option', { name: /^nay là/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.goto('?asOf=2025-07-01');
  const later = await openSearch(page);
  await ask(later, 'phường Duy Tân');
  await expect(later.getByRole('option').nth(0)).toHaveText(/^phường Duy Tân.*đến 30\/6\/2025/);
  await expect(later.getByRole('option').nth(1)).toHaveText(/^nay là phường Đăk Cấm.*từ 1\/7\/2025/);
});

test('the box can be left and reached by Tab alone, and holds the focus while open', async ({ page }) => {
  await openOverview(page);
  await tabTo(page, page.getByRole('button', { name: 'Tìm kiếm' }));
  await page.keyboard.press('Enter');
  const box = searchBox(page);
  await expect(box.getByRole('combobox')).toBeFocused();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tìm kiếm' })).toBeFocused();
});

for (const address of ['', 'en/']) {
  test(`the open box on /${address} has no violation and fits, empty, with results and without`, async ({ page }) => {
    await openOverview(page, address);
    const box = await openSearch(page);
    for (const width of [1440, 320]) {
      await resize(page, { width, height: 640 });
      for (const query of ['', 'kon tum', 'khongcogicahet']) {
        const label = `“${query}” at ${width} px`;
        await (query === '' ? box.getByRole('combobox').fill('') : ask(box, query));
        expect.soft(await violations(page, 'dialog'), label).toEqual([]);
        const bounds = await box.boundingBox();
        expect.soft(bounds?.x, label).toBeGreaterThanOrEqual(0);
        expect.soft((bounds?.x ?? 0) + (bounds?.width ?? Infinity), label).toBeLessThanOrEqual(width);
        const sideways = await box.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect.soft(sideways, label).toBeLessThanOrEqual(0);
      }
    }
  });
}
