import { violations } from './axe.ts';
import { dataFile, holdBack } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { expectLive, layOutForPaper, openOverview, originDialog, tabTo } from './overview.ts';
import { expectFits, resize, windows } from './page-layout.ts';

// What soundness of every page (sound-pages.spec.ts) does not see: dialogs, messages, what printing leaves behind.

test('the origin of a figure fits every window and can be read to its end', async ({ page }) => {
  await openOverview(page, '?origin=observation.seed-staff-cut-850');
  const dialog = originDialog(page);
  await expect(dialog.getByRole('definition').first()).toBeVisible();
  for (const size of windows) {
    const label = `${size.width} × ${size.height}`;
    await resize(page, size);
    const box = await dialog.boundingBox();
    expect.soft(box?.x, label).toBeGreaterThanOrEqual(0);
    expect.soft((box?.x ?? 0) + (box?.width ?? Infinity), label).toBeLessThanOrEqual(size.width);
    expect.soft((box?.y ?? 0) + (box?.height ?? Infinity), label).toBeLessThanOrEqual(size.height);
    const sideways = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect.soft(sideways, label).toBeLessThanOrEqual(0);
    const last = dialog.getByRole('button', { name: 'Sao chép liên kết đến số này' });
    await last.scrollIntoViewIfNeeded();
    await expect.soft(last, label).toBeInViewport();
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const { address, open, link, heading, to } of [
    { address: '', open: /^Các trang: Tổng quan$/, link: 'Danh mục đơn vị', heading: 'Danh mục đơn vị', to: 'units/' },
    {
      address: 'en/',
      open: /^Pages: Overview$/,
      link: 'Register of units',
      heading: 'Register of units',
      to: 'en/units/',
    },
  ]) {
    test(`/${address}: the list of pages opens under the name of the page, leads on and closes`, async ({ page }) => {
      await openOverview(page, address);
      const banner = page.getByRole('banner');
      await expect(banner.getByRole('link', { name: link })).toBeHidden();
      await tabTo(page, banner.getByText(open));
      await page.keyboard.press('Enter');
      await expect(banner.getByRole('navigation').locator('a[aria-current="page"]')).toBeVisible();
      await banner.getByRole('link', { name: link }).click();
      await expect(page).toHaveURL(new RegExp(`/${to}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(banner.getByRole('link', { name: link })).toBeHidden();
    });
  }
});

test.describe('messages and other pages at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, expectedErrors: /Failed to load resource/ });

  for (const address of [
    'khong-co/',
    'en/khong-co/',
    '?package=khong-co',
    'en/?package=khong-co',
    '?asOf=2022-02-30',
    'en/?asOf=2099-01-01',
  ]) {
    test(`/${address} fits and has no violation`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Không|not found|no data package|Kon Tum/);
      await expectFits(page, address);
      expect(await violations(page)).toEqual([]);
    });
  }

  test('the list of faults fits', async ({ page }) => {
    await page.route(dataFile('*.csv'), (route) => route.fulfill({ status: 404, body: '' }));
    await openOverview(page, '?asOf=2022-07-25').catch(() => {});
    await expect(page.getByText('kon-tum/change_units.csv: không có tệp này trên máy chủ (404).')).toBeVisible();
    await expectFits(page, 'faults');
  });
});

test('a print before the data are there says so, and only then', async ({ page }) => {
  const answer = await holdBack(page, 'units.csv');
  await page.goto('?asOf=2022-07-25');
  await expect(page.getByText('Đang tải dữ liệu…')).toBeVisible();
  const warning = page.getByText('CHƯA TẢI XONG: bản in này thiếu số liệu.');
  await expect(warning).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(warning).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  answer();
  await expectLive(page);
  await page.emulateMedia({ media: 'print' });
  await expect(warning).toHaveCount(0);
});

test('after printing the page is as before', async ({ page }) => {
  await openOverview(page);
  const open = page.getByRole('main').locator('details[open]');
  await expect(open).toHaveCount(0);
  await layOutForPaper(page);
  expect(await open.count()).toBeGreaterThan(3);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(open).toHaveCount(0);
});
