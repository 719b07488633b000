import type { Page } from '@playwright/test';
import { dataFile, expectFiguresRemain, failWith, notice } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { expectLive, openOverview, originDialog } from './overview.ts';
import { publishedText } from './published-data.ts';

// What lives on when the host, the storage or a script fails after or during a visit.
test.use({ expectedErrors: /Failed to load resource|Failed to fetch dynamically imported module|net::ERR/ });

const chartCode = '**/assets/chart-drawing-*.js';

/** Waits until the browser has kept the files of the last good load. */
async function expectKept(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      // Opening a database that is not there would make it, without its store.
      const databases = await indexedDB.databases();
      if (!databases.some((database) => database.name === 'tinh-gon')) return 0;
      return new Promise<number>((resolve) => {
        const opening = indexedDB.open('tinh-gon');
        opening.addEventListener('error', () => resolve(0));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const [store] = database.objectStoreNames;
          const counting = store === undefined ? null : database.transaction(store).objectStore(store).count();
          if (counting === null) resolve(0);
          else counting.addEventListener('success', () => resolve(counting.result));
          database.close();
        });
      });
    });
  await expect.poll(count).toBe(1);
}

async function openAndKeep(page: Page): Promise<void> {
  await openOverview(page);
  await expectKept(page);
}

test('after a good visit a failing host shows the last good data and when they were kept', async ({ page }) => {
  // 03:30 on the 24th in Việt Nam, still the 23rd in UTC.
  await page.clock.setFixedTime(new Date('2026-11-23T20:30:00Z'));
  await openAndKeep(page);
  await page.clock.setFixedTime(new Date('2026-11-25T02:00:00Z'));
  await failWith(page, '*', 503);
  await page.goto('?asOf=2022-07-25');
  const message = notice(page, 'Đang hiển thị bản đã lưu trên máy này');
  await expect(message).toContainText('kon-tum/datapackage.json: máy chủ báo lỗi (503)');
  await expect(message).toContainText(/24\/11\/2026/);
  await expect(message).toContainText(/0?3:30/);
  await expect(page.getByRole('list', { name: 'Tóm tắt' })).toContainText('102');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^hơn 850/ })
    .first()
    .click();
  await expect(originDialog(page)).toContainText('Đài Phát thanh và Truyền hình Kon Tum');
});

test('one file broken after a good visit: the whole last good version, never a mixture', async ({ page }) => {
  await openAndKeep(page);
  await page.route(dataFile('datapackage.json'), (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: publishedText('datapackage.json').replace(/"version": "[\d.]+"/, '"version": "9999.1.1"'),
    }),
  );
  await failWith(page, 'observations.csv', 404);
  await openOverview(page);
  const message = notice(page, 'Đang hiển thị bản đã lưu trên máy này');
  await expect(message).toContainText('kon-tum/observations.csv');
  await expect(page.getByRole('contentinfo')).not.toContainText('9999.1.1');
  await expectFiguresRemain(page);
  await page.unrouteAll();
  await message.getByRole('button', { name: 'Tải lại dữ liệu' }).click();
  await expect(message).toHaveCount(0);
});

test('the chart code cannot be had: said, the tables stay, and drawing again works', async ({ page }) => {
  await page.route(chartCode, (route) => route.abort());
  await page.goto('');
  const section = page.getByRole('region', { name: 'Đơn vị hành chính cấp xã' });
  await expect(section).toContainText('Không tải được phần vẽ hình; bảng số liệu vẫn đầy đủ.');
  await section.getByText('Xem bảng số liệu').click();
  await expect(section.getByRole('row', { name: /^Toàn tỉnh 102/ })).toContainText('60,78%');
  await page.unrouteAll();
  await section.getByRole('button', { name: 'Vẽ lại' }).click();
  await expect(section.getByRole('button', { name: 'Tải hình PNG' })).toBeVisible();
});

test('the code that reads data cannot be had: the page as built stays and says so', async ({ page }) => {
  await page.route('**/assets/open-package-*.js', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('main').getByRole('button', { name: 'Tải lại dữ liệu' })).toBeVisible();
  await expectFiguresRemain(page);
  await expect(page.getByRole('main')).not.toContainText('dynamically imported');
});

test('the code of the origin cannot be had: said in words, the page stays', async ({ page }) => {
  await page.route('**/assets/origin-dialog-*.js', (route) => route.abort());
  await openOverview(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^hơn 850/ })
    .first()
    .click();
  await expect(page.getByText(/Không tải được/).first()).toBeVisible();
  await expectFiguresRemain(page);
  await expect(page.locator('body')).not.toContainText('dynamically imported');
});

test('without any script the page reads as built', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('');
  await expectFiguresRemain(page);
});

const storages = {
  refused: () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  absent: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  hanging: () => Object.defineProperty(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
  full: () =>
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    }),
};

for (const [name, script] of Object.entries(storages)) {
  test(`storage ${name}: the page and its origins work, and faults are still told`, async ({ page }) => {
    await page.addInitScript(script);
    await openOverview(page);
    await expectFiguresRemain(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^hơn 850/ })
      .first()
      .click();
    await expect(originDialog(page).getByRole('definition').first()).toContainText('hơn 850 biên chế');

    await failWith(page, 'obstacles.csv', 500);
    await openOverview(page);
    await expect(notice(page, 'kon-tum/obstacles.csv: máy chủ báo lỗi (500)')).toBeVisible();
    await expectFiguresRemain(page);
  });
}

test('offline in mid-visit: the page goes on, other days and origins included', async ({ page, context }) => {
  await openOverview(page);
  await expectLive(page);
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /^hơn 850/ })
    .first();
  await link.click();
  await expect(originDialog(page).getByRole('definition').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.getByText('Xem ngày khác').click();
  await page.getByLabel('Số liệu tính đến ngày').fill('2022-07-25');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page).toHaveURL(/asOf=2022-07-25/);
  await expect(page.getByRole('list', { name: 'Tóm tắt' })).toContainText('chưa sắp xếp');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Summary' })).toContainText('not rearranged yet');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^more than 850/ })
    .first()
    .click();
  await expect(originDialog(page).getByRole('definition').first()).toContainText('more than 850 posts');
});
