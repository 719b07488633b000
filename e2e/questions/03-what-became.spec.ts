import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { openOverview, rowOf, tabTo } from '../overview.ts';
import { ask, openSearch, searchBox } from '../search-box.ts';

// Question 3: what is unit X now, and by which decision?

const vi = {
  name: 'vi',
  address: '',
  search: 'Tìm kiếm',
  old: 'Phường Duy Tân',
  became: 'Tại ngày 23/11/2026: đã kết thúc, ngày cuối là 30/6/2025. Nay là: phường Đăk Cấm.',
  new: 'Phường Đăk Cấm',
  alive: 'Tại ngày 23/11/2026: đang hoạt động.',
  newLink: 'phường Đăk Cấm',
  oldLink: 'phường Duy Tân',
  changes: 'Quá trình hình thành và thay đổi',
  ended:
    'Phường Duy Tân kết thúc hoạt động từ ngày 1/7/2025, nhập cùng toàn bộ phường Ngô Mây và xã Đăk Cấm vào phường Đăk Cấm, theo khoản 89 Điều 1 Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025.',
  formed:
    'Phường Đăk Cấm được thành lập trên cơ sở nhập toàn bộ phường Ngô Mây, phường Duy Tân và xã Đăk Cấm, theo khoản 89 Điều 1 Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025, có hiệu lực từ ngày 1/7/2025.',
  lineage: 'Sơ đồ kế thừa',
  cells: ['Nhập', 'khoản 89 Điều 1, Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025', '1/7/2025', 'phường Đăk Cấm'],
  lives: [
    /^phường Đăk Cấm tỉnh Quảng Ngãi mã 23284 từ 1\/7\/2025/,
    /^phường Duy Tân thành phố Kon Tum, tỉnh Kon Tum mã 23284 đến 30\/6\/2025/,
    /^nay là phường Đăk Cấm/,
  ],
  codeOfOld: 'Mã 23284 từ 1/7/2025 là mã của phường Đăk Cấm.',
  codeOfNew: 'Mã 23284 trước 1/7/2025 là mã của phường Duy Tân.',
};

const en: typeof vi = {
  name: 'en',
  address: 'en/',
  search: 'Search',
  old: 'Duy Tân ward',
  became: 'On 23 November 2026: ended; its last day was 30 June 2025. Now it is: Đăk Cấm ward.',
  new: 'Đăk Cấm ward',
  alive: 'On 23 November 2026: in operation.',
  newLink: 'Đăk Cấm ward',
  oldLink: 'Duy Tân ward',
  changes: 'Formation and changes',
  ended:
    'Duy Tân ward ended from 1 July 2025 and was joined with the whole of Ngô Mây ward and Đăk Cấm commune into Đăk Cấm ward, under clause 89 of Article 1 of Resolution 1677/NQ-UBTVQH15 of 16 June 2025.',
  formed: 'clause 89 of Article 1 of Resolution 1677/NQ-UBTVQH15 of 16 June 2025',
  lineage: 'Lineage',
  cells: [
    'Joining',
    'clause 89 of Article 1, Resolution 1677/NQ-UBTVQH15 of 16 June 2025',
    '1 July 2025',
    'Đăk Cấm ward',
  ],
  lives: [
    /^Đăk Cấm ward Quảng Ngãi province code 23284 from 1 July 2025/,
    /^Duy Tân ward Kon Tum city, Kon Tum province code 23284 to 30 June 2025/,
    /^now Đăk Cấm ward/,
  ],
  codeOfOld: 'From 1 July 2025, code 23284 belongs to Đăk Cấm ward.',
  codeOfNew: 'Before 1 July 2025, code 23284 belonged to Duy Tân ward.',
};

/** The page of phường Duy Tân answers the question: state, sentence, form, document, date, successor. */
async function expectOldAnswered(page: Page, text: typeof vi): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(text.old);
  await expect(main.getByRole('article')).toContainText(text.became);
  await expect(page.getByRole('region', { name: text.changes })).toContainText(text.ended);
  const row = rowOf(page.getByRole('table', { name: text.lineage }), text.oldLink);
  await expect(row).toHaveCount(1);
  for (const [index, cell] of text.cells.entries()) await expect(row.getByRole('cell').nth(index)).toContainText(cell);
}

async function expectNewAnswered(page: Page, text: typeof vi): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(text.new);
  await expect(main.getByRole('article')).toContainText(text.alive);
  await expect(page.getByRole('region', { name: text.changes })).toContainText(text.formed);
}

for (const text of [vi, en]) {
  test(`${text.name}: two clicks lead from the first page to what phường Duy Tân is now, however typed`, async ({
    page,
  }) => {
    await openOverview(page, text.address);
    await page.getByRole('button', { name: text.search, exact: true }).click();
    const box = searchBox(page);
    for (const query of ['PHUONG DUY TAN', 'duy tan', 'phường Duy Tân', 'Duy-Tân']) {
      await ask(box, query);
      await expect(box.getByRole('status'), query).toContainText(query);
      await expect(box.getByRole('option').nth(0), query).toHaveText(text.lives[1] ?? '');
      await expect(box.getByRole('option').nth(1), query).toHaveText(text.lives[2] ?? '');
    }
    await box.getByRole('option').first().click();
    await expect(page).toHaveURL(new RegExp(`/${text.address}unit/\\?id=23284-duy-tan$`));
    await expectOldAnswered(page, text);
  });

  test(`${text.name}: code 23284 gives both lives, and the keyboard alone opens the old one`, async ({ page }) => {
    await openOverview(page, text.address);
    const box = await openSearch(page);
    await ask(box, '23284');
    await expect(box.getByRole('option')).toHaveText(text.lives);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectOldAnswered(page, text);
    await expect(page.getByRole('main')).toContainText(text.codeOfOld);

    await tabTo(page, page.getByRole('article').getByRole('link', { name: text.newLink }).first());
    await page.keyboard.press('Enter');
    await expectNewAnswered(page, text);
    await expect(page.getByRole('main')).toContainText(text.codeOfNew);
  });

  test(`${text.name}: from the new unit the old ones are one click away, and back`, async ({ page }) => {
    await page.goto(`${text.address}unit/?id=23284-dak-cam`);
    await expectNewAnswered(page, text);
    const changes = page.getByRole('region', { name: text.changes });
    await expect(changes.getByRole('link', { name: /Ngô Mây|Duy Tân|Đăk Cấm/ })).toHaveCount(3);
    await changes.getByRole('link', { name: text.oldLink }).click();
    await expectOldAnswered(page, text);
    await page.goBack();
    await expectNewAnswered(page, text);
  });
}

test('Ctrl+K, a name in today’s or the old spelling, Enter, from page to page', async ({ page }) => {
  await openOverview(page);
  for (const { query, first, id, heading } of [
    { query: 'Bờ Y', first: /^xã Bờ Y tỉnh Quảng Ngãi mã 23377/, id: '23377-bo-y', heading: 'Xã Bờ Y' },
    { query: 'Pờ Y', first: /^xã Bờ Y tỉnh Quảng Ngãi mã 23377/, id: '23377-bo-y', heading: 'Xã Bờ Y' },
    { query: 'Đắk Hà', first: /^xã Đăk Hà tỉnh Quảng Ngãi mã 23500/, id: '23500-dak-ha-2025', heading: 'Xã Đăk Hà' },
    { query: 'dak cam', first: /^phường Đăk Cấm tỉnh Quảng Ngãi/, id: '23284-dak-cam', heading: 'Phường Đăk Cấm' },
    { query: 'xa dak ro wa', first: /^xã Đăk Rơ Wa/, id: '23332-dak-ro-wa', heading: 'Xã Đăk Rơ Wa' },
  ]) {
    const box = await openSearch(page);
    await ask(box, query);
    await expect(box.getByRole('option').first(), query).toHaveText(first);
    await page.keyboard.press('Enter');
    await expect(page, query).toHaveURL(new RegExp(`id=${id}$`));
    await expect(page.getByRole('heading', { level: 1 }), query).toHaveText(heading);
    await expect(page.getByRole('region', { name: vi.changes }), query).toContainText(
      /được thành lập trên cơ sở .* theo khoản \d+ Điều 1 Nghị quyết số 1677\/NQ-UBTVQH15 ngày 16\/6\/2025, có hiệu lực từ ngày 1\/7\/2025/,
    );
  }
});

test('an old spelling finds the old commune too, with what it is now', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  for (const query of ['Pờ Y', 'Bờ Y', 'po y']) {
    await ask(box, query);
    const old = box.getByRole('option', { name: /^xã Pờ Y huyện Ngọc Hồi, tỉnh Kon Tum mã 23395 đến 30\/6\/2025/ });
    await expect(old, query).toBeVisible();
    await expect(box.getByRole('option', { name: /^nay là xã Bờ Y/ }), query).toBeVisible();
  }
});

for (const key of ['/', 'Control+k']) {
  test(`${key} opens, Escape closes and gives the focus back to where it was`, async ({ page }) => {
    await openOverview(page);
    await openSearch(page);
    await page.keyboard.press('Escape');
    const link = page.getByRole('list', { name: 'Tóm tắt' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    const box = searchBox(page);
    await expect(box.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('duy tan');
    await expect(box.getByRole('option').first()).toContainText('phường Duy Tân');
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(link).toBeFocused();
  });
}

test('a pilot shows its pause on 8/9/2022 by Notice 569-TB/TU', async ({ page }) => {
  await openOverview(page);
  const box = await openSearch(page);
  await ask(box, "cơ quan tổ chức nội vụ Ia H'Drai");
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("Cơ quan Tổ chức - Nội vụ huyện Ia H'Drai");
  await expect(page.getByRole('region', { name: vi.changes })).toContainText(
    "Việc thí điểm hợp nhất Ban Tổ chức Huyện ủy Ia H'Drai và Phòng Nội vụ huyện Ia H'Drai thành Cơ quan Tổ chức - Nội vụ huyện Ia H'Drai tạm dừng từ ngày 8/9/2022, theo Thông báo số 569-TB/TU ngày 8/9/2022.",
  );
  const row = rowOf(page.getByRole('table', { name: vi.lineage }), 'Phòng Nội vụ');
  await expect(row).toContainText('Hợp nhất (thí điểm)');
  await expect(row).toContainText('tạm dừng 8/9/2022');
  await page.goto('unit/?id=618-ia-h-drai');
  await expect(page.getByRole('table', { name: 'Văn bản liên quan' })).toContainText(
    'Thông báo số 569-TB/TU ngày 8/9/2022',
  );
});

test('as of 1/1/2024 phường Duy Tân is alive and phường Đăk Cấm not yet there', async ({ page }) => {
  await openOverview(page, '?asOf=2024-01-01');
  const box = await openSearch(page);
  await ask(box, 'duy tan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/unit\/\?asOf=2024-01-01&id=23284-duy-tan$/);
  const article = page.getByRole('article');
  await expect(article).toContainText('Tại ngày 1/1/2024: đang hoạt động.');
  await expect(article).not.toContainText('Nay là:');
  await expect(page.getByRole('region', { name: vi.changes })).toContainText('(sau ngày đang xem)');
  await article.getByRole('link', { name: 'phường Đăk Cấm' }).first().click();
  await expect(page).toHaveURL(/asOf=2024-01-01&id=23284-dak-cam$/);
  await expect(article).toContainText('Tại ngày 1/1/2024: chưa thành lập; có từ 1/7/2025.');
});
