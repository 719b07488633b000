import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { tabTo } from './overview.ts';
import { paperSizes, pdfPages } from './pdf.ts';
import { publishedRows, samplePackage } from './published-data.ts';
import { expectAnswers } from './search-box.ts';

// The road on one time axis: zoomed by buttons and keys, chosen from, switched, on another day, as a list, on paper.

/** The drawing itself, which takes the keys. */
function drawing(page: Page): Locator {
  return page.locator('#axis figure [role="group"]').filter({ has: page.locator('svg') });
}

function seen(page: Page): Locator {
  return page.getByText(/^Đang xem /);
}

async function openRoadmap(page: Page, search = ''): Promise<void> {
  await page.goto(`roadmap/${search}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lộ trình thực hiện: /);
  await expectAnswers(page);
  await expect(page.getByRole('group', { name: 'Điều khiển trục thời gian' })).toBeVisible();
}

/** Days in the address between which the axis shows. */
function askedDays(page: Page): readonly (string | null)[] {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
}

/** Ids of the marks that are drawn, each once. */
async function drawnIds(page: Page): Promise<readonly string[]> {
  const ids = await drawing(page)
    .locator('[data-axis-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-axis-mark') ?? ''));
  return [...new Set(ids)].sort();
}

/** Ids of the items in the list, from the links that lead to their details. */
async function listedIds(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .locator('#list tbody a[href*="item="]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  return addresses.map((address) => new URL(address).searchParams.get('item') ?? '').sort();
}

test('buttons zoom the axis, in the address too, and back to the whole', async ({ page }) => {
  await openRoadmap(page);
  const whole = await seen(page).textContent();
  expect(askedDays(page)).toEqual([null, null]);
  await page.getByRole('button', { name: '1 năm', exact: true }).click();
  await expect(page).toHaveURL(/[?&]from=\d{4}-\d{2}-\d{2}&to=\d{4}-\d{2}-\d{2}$/);
  await expect(seen(page)).not.toHaveText(whole ?? '');
  const zoomed = await seen(page).textContent();
  await page.reload();
  await expect(seen(page)).toHaveText(zoomed ?? '');
  await page.getByRole('button', { name: 'Toàn bộ', exact: true }).click();
  await expect(page).toHaveURL(/\/roadmap\/$/);
  await expect(seen(page)).toHaveText(whole ?? '');
});

test('keys zoom, move and choose; the details of what is chosen open below', async ({ page }) => {
  await openRoadmap(page);
  await tabTo(page, drawing(page).locator('[data-axis-mark][tabindex="0"]'));
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/[?&]from=/);
  const [from] = askedDays(page);
  await page.keyboard.press('+');
  await expect.poll(() => askedDays(page)[0]).not.toBe(from);
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/\/roadmap\/$/);

  await expect(drawing(page).locator('[data-axis-mark]:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  const focused = drawing(page).locator('[data-axis-mark]:focus');
  const id = await focused.getAttribute('data-axis-mark');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('item')).toBe(id);
  const panel = page.getByRole('region', { name: 'Mục đang chọn' });
  await expect(panel.locator('dt').first()).toHaveText('Ngày');
  await expect(panel.locator('dt:text-is("Nguồn") + dd a').first()).toHaveAttribute('href', /#source-\d+$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/roadmap\/$/);
  await expect(panel).toContainText('Chưa chọn mục nào');
});

test('an entry of the list shows its details, which lead on', async ({ page }) => {
  await openRoadmap(page);
  await page.locator('#year-2025 summary').click();
  await page.locator('#list a[href*="item=changes.2025-07-01"]').click();
  const panel = page.getByRole('region', { name: 'Mục đang chọn' });
  await expect(panel).toBeFocused();
  const changes = publishedRows('changes').filter((row) => row['effective_on'] === '2025-07-01');
  const inForce = changes.filter((row) => row['status'] === 'in-force');
  await expect(panel.getByRole('heading')).toContainText(`${inForce.length} thay đổi có hiệu lực`);
  await panel.getByRole('link', { name: 'Xem ở trang Sắp xếp tổ chức' }).click();
  await expect(page).toHaveURL(/\/reorganisation\/\?from=2025-07-01&to=2025-07-01$/);
  // That page counts what may have been on the day as well: dates given as a month or a year.
  const possible = publishedRows('changes').filter(
    ({ effective_on: on = '' }) => on !== '' && '2025-07-01'.startsWith(on),
  );
  await expect(page.getByText(new RegExp(`^${possible.length} trong \\d+ việc sắp xếp`))).toBeVisible();
});

test('lanes are switched by the keyboard and stay in the address', async ({ page }) => {
  await openRoadmap(page);
  const box = page.getByRole('checkbox', { name: /^Văn bản ban hành/ });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/[?&]hide=documents$/);
  await expect(box).not.toBeChecked();
  await expect(page.locator('[data-axis-mark^="document."]')).toHaveCount(0);
  await page.reload();
  await expect(box).not.toBeChecked();
  expect((await listedIds(page)).filter((id) => id.startsWith('document.'))).toEqual([]);
  await page.getByRole('button', { name: 'Hiện tất cả' }).click();
  await expect(page).toHaveURL(/\/roadmap\/$/);
  await expect(page.locator('[data-axis-mark^="document."]')).not.toHaveCount(0);
});

test('on 25/7/2022 nothing of 1/7/2025 is shown, and what was not known is counted', async ({ page }) => {
  await openRoadmap(page, '?asOf=2022-07-25');
  await expect(page.getByText(/^\d+ mục sau ngày này, lúc đó chưa có văn bản hay nguồn nào nêu/)).toBeVisible();
  const listed = await listedIds(page);
  expect(listed).toContain('milestone.kt-conference-2022-07-25');
  expect(listed.filter((id) => id.includes('2025-07-01'))).toEqual([]);
  expect((await drawnIds(page)).filter((id) => id.includes('2025-07-01'))).toEqual([]);
  await expect(page.locator('#list')).not.toContainText('1/7/2025');
});

for (const name of ['kon-tum', samplePackage]) {
  test(`${name}: the list has the same entries as the drawing, and every row of the data has its place`, async ({
    page,
  }) => {
    await openRoadmap(page, `?package=${name}`);
    await expect(page).toHaveURL(/roadmap/);
    const drawn = await drawnIds(page);
    expect(await listedIds(page)).toEqual(drawn);
    const phases = publishedRows('phases', name).map((row) => `phase.${row['id'] ?? ''}`);
    expect(drawn.filter((id) => id.startsWith('phase.'))).toEqual([...phases].sort());
    const dated = publishedRows('milestones', name).filter(
      (row) => row['starts_on'] !== '' || row['planned_on'] !== '',
    );
    expect(drawn.filter((id) => id.startsWith('milestone.'))).toEqual(
      dated.map((row) => `milestone.${row['id'] ?? ''}`).sort(),
    );
  });
}

test('years open and close, by the keyboard and all at once, and stay as the reader left them', async ({ page }) => {
  await openRoadmap(page);
  const list = page.locator('#list');
  const closed = list.locator('details:not([open])');
  await expect(list.locator('details[open]')).toHaveCount(2);
  await expect(page.locator('#year-2026')).toHaveAttribute('open');
  const year = page.locator('#year-2018');
  await expect(year.getByRole('row')).toHaveCount(0);
  await year.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(year.getByRole('rowheader').first()).toBeVisible();
  // Choosing an entry is no other list: the year stays open.
  await year.getByRole('link').first().click();
  await expect(page).toHaveURL(/[?&]item=/);
  await expect(year).toHaveAttribute('open');
  await list.getByRole('button', { name: /^Mở tất cả/ }).click();
  await expect(closed).toHaveCount(0);
  await list.getByRole('button', { name: /^Đóng tất cả/ }).click();
  await expect(list.locator('details[open]')).toHaveCount(0);
});

test('lanes that leave few entries open the years with hits', async ({ page }) => {
  await openRoadmap(page);
  const boxes = page.getByRole('group', { name: 'Các dòng hiển thị' }).getByRole('checkbox');
  const names = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('name') ?? ''));
  const others = names.filter((name) => name !== 'targets');
  await openRoadmap(page, `?hide=${others.join('_')}`);
  await expect(page.locator('#list details:not([open])')).toHaveCount(0);
  expect(await page.locator('#list details').count()).toBeGreaterThan(2);
  for (const id of await listedIds(page)) expect(id).toMatch(/^targets\./);
});

test('the address of a row opens its year, and the details lead there', async ({ page }) => {
  await openRoadmap(page, '#milestone.nq18-issued');
  const row = page.locator('[id="milestone.nq18-issued"]');
  await expect(row).toBeInViewport();
  await expect(page.locator('#year-2017')).toHaveAttribute('open');
  await openRoadmap(page, '?item=changes.2025-07-01');
  await page.getByRole('region', { name: 'Mục đang chọn' }).getByRole('link', { name: 'Xem trong danh sách' }).click();
  await expect(page.locator('[id="changes.2025-07-01"]')).toBeInViewport();
  await expect(page.locator('#year-2025')).toHaveAttribute('open');
});

test('on a phone the roadmap is a few screens long, and its rows are cards', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openRoadmap(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(15_000);
  const rows = await page.locator('#list details[open] tbody tr').all();
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect((await row.boundingBox())?.height ?? Infinity).toBeLessThan(230);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a closed year opens, and every entry is in the page', async ({ page }) => {
    await page.goto('roadmap/');
    const year = page.locator('#year-2018');
    await expect(year.locator('tbody tr').first()).toBeHidden();
    await year.locator('summary').click();
    await expect(year.locator('tbody tr').first()).toBeVisible();
    // With its own styles too: of the drawings for wide and narrow windows one shows.
    await expect(page.locator('#axis figure svg').filter({ visible: true })).toHaveCount(1);
    const milestones = publishedRows('milestones').length;
    expect(await page.locator('#list tbody tr').count()).toBeGreaterThan(milestones);
  });
});

test('senseless addresses read as absent', async ({ page }) => {
  for (const search of [
    'from=2025-12-31&to=2024-01-01&hide=%3Cb%3E&item=x',
    'from=tomorrow&to=2025-01-01',
    `item=${'x'.repeat(3_000)}`,
  ]) {
    await openRoadmap(page, `?${search}`);
    await expect(seen(page), search.slice(0, 30)).toHaveText(/^Đang xem 1\/2013 – 12\/2031/);
    await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(0);
  }
  await openRoadmap(page, '?item=milestone.khong-co');
  await expect(page.getByText('Không có mục «milestone.khong-co» trên lộ trình')).toBeVisible();
});

test('paper has the drawing on a sheet of its own on its side, and the list upright', async ({ page }, testInfo) => {
  await openRoadmap(page);
  const file = testInfo.outputPath('roadmap.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const sheets = paperSizes(file).map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`);
  expect(sheets.filter((sheet) => sheet === '842 × 595')).toHaveLength(1);
  expect(new Set(sheets)).toEqual(new Set(['595 × 842', '842 × 595']));
  const pages = pdfPages(file);
  const at = sheets.indexOf('842 × 595');
  if (pages !== null) {
    expect(pages[at]).toContain('giaiđoạnđangthựchiện');
    expect(pages[at + 1]).toContain('Danhsáchtheonăm');
    // Every row of every year, closed on screen or not.
    const paper = pages.join('');
    const dated = publishedRows('documents').filter((row) => /^\d{4}-\d{2}-\d{2}$/.test(row['issued_on'] ?? ''));
    for (const { number = '' } of dated) expect(paper, number).toContain(number.replaceAll(/\s/g, ''));
  }
});
