import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectLive, fact, openOverview, originDialog, tabTo } from '../overview.ts';

// Question 5: where is this figure from, and as of which day?

const ref = 'observation.seed-staff-cut-850';

const vi = {
  name: 'vi',
  address: '',
  figure: /^hơn 850 biên chế/,
  close: 'Đóng',
  copy: 'Sao chép liên kết đến số này',
  copied: 'Đã sao chép',
  facts: [
    ['Số liệu', 'hơn 850 biên chế'],
    ['Phạm vi được đếm', 'Đảng, đoàn thể, các hội và doanh nghiệp nhà nước toàn tỉnh'],
    ['Bắt đầu đếm từ', 'Nguồn không nêu mốc bắt đầu'],
    ['Tính đến ngày', '25/7/2022 (suy ra)'],
    ['Tính đến ngày', 'Bài báo chỉ in 25/7, không in năm; suy ra 2022 từ Thông báo 569-TB/TU (8/9/2022)'],
    ['Cách nói của nguồn', 'Nguồn nêu «hơn/trên»: số thật lớn hơn, không rõ bao nhiêu.'],
    ['Nguồn', 'Đài Phát thanh và Truyền hình Kon Tum (kontumtv.vn)'],
    ['Nguồn', 'Tin về Hội nghị sơ kết 05 năm thực hiện Nghị quyết 18 của Tỉnh ủy Kon Tum'],
    ['Nguồn', 'không in ngày đăng'],
    ['Văn bản', 'Nguồn không dẫn văn bản nào'],
    ['Tình trạng', 'Đã thực hiện, theo báo cáo'],
  ],
  unknown: 'Dữ liệu không có số nào mang mã «observation.khong-co»',
};

const en: typeof vi = {
  name: 'en',
  address: 'en/',
  figure: /^more than 850 posts/,
  close: 'Close',
  copy: 'Copy a link to this figure',
  copied: 'Copied',
  facts: [
    ['Figure', 'more than 850 posts'],
    ['What is counted', 'mass organisations, associations and state enterprises, whole province'],
    ['Counted from', 'The source does not state from when it counts'],
    ['As of', '25 July 2022 (inferred)'],
    ['As of', 'The article prints only 25/7, without a year; 2022 is inferred from Notice 569-TB/TU'],
    ['How the source puts it', 'The source says “more than”: the true figure is larger, by how much is not known.'],
    ['Source', 'Đài Phát thanh và Truyền hình Kon Tum (kontumtv.vn)'],
    ['Source', 'no publishing date printed'],
    ['Document', 'The source cites no document'],
    ['Status', 'Reported as done'],
  ],
  unknown: 'The data have no figure “observation.khong-co”',
};

function figure(page: Page, text: typeof vi) {
  return page.getByRole('main').getByRole('link', { name: text.figure }).first();
}

async function expectFacts(page: Page, text: typeof vi): Promise<void> {
  const dialog = originDialog(page);
  await expect(dialog).toBeVisible();
  for (const [name, value] of text.facts) await expect(fact(dialog, name ?? '')).toContainText(value ?? '');
}

for (const text of [vi, en]) {
  test(`${text.name}: one click on 850 tells source, scope, start, day and what “more than” means`, async ({
    page,
  }) => {
    await openOverview(page, text.address);
    await figure(page, text).click();
    await expectFacts(page, text);
    await expect(page).toHaveURL(new RegExp(`[?&]origin=${ref}$`));
    await originDialog(page).getByRole('button', { name: text.close }).click();
    await expect(originDialog(page)).toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('origin')).toBeNull();
  });

  test(`${text.name}: opens, keeps and returns the focus with the keyboard alone`, async ({ page }) => {
    await openOverview(page, text.address);
    await tabTo(page, figure(page, text));
    await page.keyboard.press('Enter');
    await expectFacts(page, text);
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      const isBehind = await page.evaluate(() => document.activeElement?.closest('main, header, footer') !== null);
      expect(isBehind && !(await originDialog(page).evaluate((box) => box.contains(document.activeElement)))).toBe(
        false,
      );
    }
    await page.keyboard.press('Escape');
    await expect(originDialog(page)).toHaveCount(0);
    await expect(figure(page, text)).toBeFocused();
  });

  test(`${text.name}: the copied link opens the same origin`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openOverview(page, text.address);
    await figure(page, text).click();
    await originDialog(page).getByRole('button', { name: text.copy }).click();
    await expect(originDialog(page).getByText(text.copied, { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).searchParams.get('origin')).toBe(ref);
    await page.goto('about:blank');
    await page.goto(copied);
    await expectFacts(page, text);
    await page.keyboard.press('Escape');
    await expect(originDialog(page)).toHaveCount(0);
    await expectLive(page);
  });

  test(`${text.name}: an unknown origin says so and leaves the page usable`, async ({ page }) => {
    await page.goto(`${text.address}?origin=observation.khong-co`);
    await expect(originDialog(page).getByRole('alert')).toContainText(text.unknown);
    await originDialog(page).getByRole('button', { name: text.close }).click();
    await expect(originDialog(page)).toHaveCount(0);
    await expectLive(page);
    await expect(figure(page, text)).toBeVisible();
  });
}

test('an origin that no data can have is unknown, not a broken page', async ({ page }) => {
  for (const origin of [
    'observation.__proto__',
    'constructor',
    'commune-count.62-kon-tum.2022-02-30',
    'target.',
    '.',
  ]) {
    await page.goto(`?origin=${encodeURIComponent(origin)}`);
    await expect(originDialog(page).getByRole('alert'), origin).toContainText(`«${origin}»`);
  }
});

test('the back button closes the origin, forward opens it again', async ({ page }) => {
  await openOverview(page);
  await figure(page, vi).click();
  await expectFacts(page, vi);
  await page.goBack();
  await expect(originDialog(page)).toHaveCount(0);
  await expect(figure(page, vi)).toBeVisible();
  await page.goForward();
  await expectFacts(page, vi);
});

test('a click beside the dialog closes it', async ({ page }) => {
  await openOverview(page);
  await figure(page, vi).click();
  await expect(originDialog(page)).toBeVisible();
  await page.mouse.click(3, 3);
  await expect(originDialog(page)).toHaveCount(0);
});

test('the count of communes lists the units counted and Resolution 1677', async ({ page }) => {
  await openOverview(page);
  await page
    .getByRole('list', { name: 'Tóm tắt' })
    .getByRole('link', { name: /^102 → 40/ })
    .click();
  const dialog = originDialog(page);
  await expect(fact(dialog, 'Số liệu')).toHaveText('40 đơn vị được đếm');
  await expect(fact(dialog, 'Văn bản')).toContainText('Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025');
  const units = ((await fact(dialog, '40 đơn vị được đếm').textContent()) ?? '').split('; ');
  expect(new Set(units).size).toBe(40);
  expect(units).toContain('phường Đăk Cấm');
  expect(units.filter((unit) => unit.startsWith('phường '))).toHaveLength(3);
  expect(units.filter((unit) => unit.startsWith('xã '))).toHaveLength(37);
  await page.keyboard.press('Escape');

  const section = page.getByRole('region', { name: 'Đơn vị hành chính cấp xã' });
  await section.getByText('Xem bảng số liệu').click();
  await section
    .getByRole('row', { name: /^Toàn tỉnh/ })
    .getByRole('link', { name: /^102/ })
    .click();
  await expect(fact(dialog, 'Số liệu')).toHaveText('102 đơn vị được đếm');
  const before = ((await fact(dialog, '102 đơn vị được đếm').textContent()) ?? '').split('; ');
  expect(before).toHaveLength(102);
  expect(before).toContain('phường Duy Tân');
});

for (const address of ['', 'en/?asOf=2022-07-25']) {
  test(`every figure of /${address} opens its origin`, async ({ page }) => {
    await openOverview(page, address);
    const links = page.locator('[data-origin]');
    const refs = await links.evaluateAll((all) => [
      ...new Set(all.map((link) => link.getAttribute('data-origin') ?? '')),
    ]);
    expect(refs.length).toBeGreaterThan(30);
    for (const origin of refs) {
      await page
        .locator(`[data-origin="${origin}"]`)
        .first()
        .evaluate((link) => {
          if (link instanceof HTMLElement) link.click();
        });
      const dialog = originDialog(page);
      await expect(dialog.getByRole('definition').first(), origin).toBeVisible();
      await expect(dialog.getByRole('alert'), origin).toHaveCount(0);
      await expect(fact(dialog, address === '' ? 'Nguồn' : 'Source'), origin).toHaveText(/\S/);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
}
