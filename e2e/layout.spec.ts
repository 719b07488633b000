import { builtPages, openPage } from './built-pages.ts';
import { dataFile, holdBack } from './data-faults.ts';
import { expect, test } from './fixtures.ts';
import { expectLive, layOutForPaper, openOverview, originDialog } from './overview.ts';
import { expectFits, expectFitsButForCharts, fixedParts, openAllParts, spaceText } from './page-layout.ts';
import { paperSizes, pdfText } from './pdf.ts';

// The last one is a window of 1280 × 1024 at 400 %.
const windows = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

for (const viewport of windows) {
  test.describe(`in a window of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const address of ['', 'en/', '?asOf=2022-07-25']) {
      test(`/${address} fits, opened throughout`, async ({ page }) => {
        await openOverview(page, address);
        await expectFits(page, 'as it opens');
        await openAllParts(page);
        await expectFits(page, 'with every part open');
        expect(await fixedParts(page)).toEqual([]);
      });
    }

    test('with wider text spacing nothing is cut off', async ({ page }) => {
      await openOverview(page);
      await openAllParts(page);
      const before = await page.getByRole('main').evaluate((main) => main.scrollHeight);
      await spaceText(page);
      expect(await page.getByRole('main').evaluate((main) => main.scrollHeight)).toBeGreaterThan(before * 1.05);
      await expectFitsButForCharts(page, 'spaced');
    });

    test('the origin of a figure fits and can be read to its end', async ({ page }) => {
      await openOverview(page, '?origin=observation.seed-staff-cut-850');
      const dialog = originDialog(page);
      await expect(dialog.getByRole('definition').first()).toBeVisible();
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(viewport.height);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      const last = dialog.getByRole('button', { name: 'Sao chép liên kết đến số này' });
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport();
    });
  });
}

const otherPages = builtPages.filter((address) => address !== '' && address !== 'en/');

for (const address of otherPages) {
  test(`/${address} fits in every window and on paper`, async ({ page }) => {
    await openPage(page, address);
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      await expectFits(page, `${viewport.width} × ${viewport.height}`);
    }
    await page.setViewportSize({ width: 680, height: 970 });
    await layOutForPaper(page);
    await expectFits(page, 'at the width of the paper');
  });

  test(`/${address} fits at 320 px with wider text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, address);
    await spaceText(page);
    await expectFitsButForCharts(page, 'spaced');
  });
}

test.describe('messages and other pages at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, expectedErrors: /Failed to load resource/ });

  for (const address of ['khong-co/', 'en/khong-co/', '?package=khong-co', '?asOf=2022-02-30', 'en/?asOf=2099-01-01']) {
    test(`/${address} fits`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectFits(page, address);
    });
  }

  test('the list of faults fits', async ({ page }) => {
    await page.route(dataFile('*.csv'), (route) => route.fulfill({ status: 404, body: '' }));
    await openOverview(page, '?asOf=2022-07-25').catch(() => {});
    await expect(page.getByText('kon-tum/change_units.csv: không có tệp này trên máy chủ (404).')).toBeVisible();
    await expectFits(page, 'faults');
  });
});

for (const address of ['', 'en/']) {
  test(`/${address} prints on A4, whole`, async ({ page }, testInfo) => {
    await openOverview(page, address);
    const file = testInfo.outputPath('overview.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const sizes = paperSizes(file);
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(sizes.length).toBeLessThanOrEqual(30);
    for (const { width, height } of sizes) {
      expect(Math.round(width)).toBe(595);
      expect(Math.round(height)).toBe(842);
    }
    const printed = pdfText(file);
    if (printed !== null) {
      expect(printed.includes('102 → 40')).toBe(true);
      expect(/CHƯA TẢI XONG|NOT FULLY LOADED/.test(printed)).toBe(false);
    }

    // A4 less the margins of the printed form is 175 mm, about 661 px; the charts are drawn for 680.
    await page.setViewportSize({ width: 680, height: 970 });
    await layOutForPaper(page);
    await expectFits(page, 'at the width of the paper');
    for (const name of [/In trang này|Print this page/, /PNG/]) {
      await expect(page.getByRole('button', { name }).first()).toBeHidden();
    }
    const closed = await page.getByRole('main').locator('details:not([open])').count();
    expect(closed).toBe(0);
  });
}

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
