import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { paperWords, pdfText } from './pdf.ts';
import { publishedText, samplePackage } from './published-data.ts';
import {
  clippedOnSheets,
  expectLaidOut,
  openReport,
  printedCode,
  sheetEdges,
  sheets,
  watchPrinting,
} from './report-sheets.ts';

// The report page: choices in the address, what is told before printing, form, warnings, black and white.

const sampleBrief = `report/?package=${samplePackage}`;
/** A full report of few pages. */
const shortReport = 'report/?product=report&appendices=none';

/** Headings on the sheets of the chapter with the results, without their numbers. */
async function resultHeadings(page: Page): Promise<readonly string[]> {
  const all = await sheets(page).locator('[role="heading"][data-level="2"]').allTextContents();
  return all.map((text) => text.replace(/^\d+\.\s*/, '').trim());
}

test('choices stand in the address, survive a reload, and the first sheet follows', async ({ page }) => {
  test.setTimeout(180_000);
  await openReport(page, 'report/');
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('radio', { name: 'Sở Nội vụ (Ủy ban nhân dân tỉnh Quảng Ngãi)' }).click();
  await page.getByLabel('Địa danh', { exact: true }).fill('Đăk Hà');
  await page.getByLabel('Ngày ban hành').fill('2026-11-02');
  await page.getByLabel('Kỳ báo cáo từ ngày').fill('2025-07-01');
  await page.getByLabel('đến ngày', { exact: true }).fill('2026-06-30');
  await page.getByRole('checkbox', { name: 'In mã QR ở trang đầu' }).uncheck();
  const wanted = { issuer: 'home-affairs', place: 'Đăk Hà', date: '2026-11-02', from: '2025-07-01', to: '2026-06-30' };
  await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ ...wanted, qr: 'no' });
  for (const reloaded of [false, true]) {
    if (reloaded) await page.reload();
    await expectLaidOut(page);
    const first = sheets(page).first();
    await expect(first).toContainText('Sở Nội vụ');
    await expect(first).toContainText('Đăk Hà, ngày 02 tháng 11 năm 2026');
    await expect(first).toContainText('(từ ngày 1/7/2025 đến ngày 30/6/2026)');
    await expect(first.getByRole('img', { name: 'Mã QR mở lại bản này' })).toHaveCount(0);
    await expect(
      page.getByText('Kỳ báo cáo đến ngày 30/6/2026, nhưng số liệu chốt đến ngày 23/11/2026.'),
    ).toBeVisible();
    await expect(page.getByLabel('Địa danh', { exact: true })).toHaveValue('Đăk Hà');
  }
  await page.getByRole('button', { name: 'Về mặc định' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expectLaidOut(page);
  await expect(sheets(page).first().getByRole('img', { name: 'Mã QR mở lại bản này' })).toBeVisible();
  await expect(sheets(page).first()).not.toContainText('Sở Nội vụ');
});

test('parts are printed in the order chosen, and left out when they are', async ({ page }) => {
  test.setTimeout(120_000);
  await openReport(page, shortReport);
  const before = await resultHeadings(page);
  const [first = '', second = '', third = ''] = before;
  expect(before.length).toBeGreaterThan(3);
  await page.getByRole('button', { name: `Chuyển xuống: ${first}`, exact: true }).click();
  await expect(page).toHaveURL(/[?&]parts=/);
  await expect.poll(() => resultHeadings(page)).toEqual([second, first, ...before.slice(2)]);
  await page.getByRole('checkbox', { name: third, exact: true }).uncheck();
  await expect.poll(() => resultHeadings(page)).toEqual([second, first, ...before.slice(3)]);
  await page.reload();
  await expectLaidOut(page);
  expect(await resultHeadings(page)).toEqual([second, first, ...before.slice(3)]);
});

test('choices made in one go add up', async ({ page }) => {
  test.setTimeout(120_000);
  await openReport(page, shortReport);
  const before = await resultHeadings(page);
  const [first = '', second = ''] = before;
  const boxes = await Promise.all(
    [first, second].map(async (name) => page.getByRole('checkbox', { name, exact: true }).elementHandle()),
  );
  // Before the page can be drawn anew, as a hand faster than the machine does.
  await page.evaluate((elements) => elements.forEach((box) => box instanceof HTMLInputElement && box.click()), boxes);
  await expect.poll(() => resultHeadings(page)).toEqual(before.slice(2));
});

test('the issuing body decides the form; only a body of one’s own has the choice', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [search, isParty] of [
    ['', false],
    ['?issuer=home-affairs', false],
    ['?issuer=party-organisation', true],
    // A form that the body has not is not to be had by the address either.
    ['?issuer=committee&form=party', false],
    ['?issuer=other&form=party&name=Đảng ủy phường Kon Tum', true],
  ] as const) {
    await openReport(page, `report/${search}`);
    const text = (await sheets(page).first().innerText()).toLocaleUpperCase('vi');
    expect(text.includes('ĐẢNG CỘNG SẢN VIỆT NAM'), search).toBe(isParty);
    expect(text.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), search).toBe(!isParty);
    await expect(page.getByRole('radiogroup', { name: 'Thể thức' })).toHaveCount(search.includes('other') ? 1 : 0);
  }
});

test('margins are those of the form, nothing is cut, nothing runs into the foot', async ({ page }, testInfo) => {
  test.setTimeout(180_000);
  const points = 72 / 25.4;
  for (const [address, least, most] of [
    ['report/', { left: 30, right: 15, top: 20, bottom: 20 }, { left: 35, right: 20, top: 25 }],
    [
      `${sampleBrief}&issuer=party-committee`,
      { left: 30, right: 15, top: 20, bottom: 20 },
      { left: 30, right: 15, top: 20 },
    ],
    [shortReport, { left: 30, right: 15, top: 20, bottom: 20 }, { left: 35, right: 20, top: 25 }],
  ] as const) {
    await openReport(page, address);
    const edges = await sheetEdges(page);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect.soft(edges[side], `${address}: ${side}`).toBeGreaterThanOrEqual(least[side] - 0.2);
    }
    for (const side of ['left', 'right', 'top'] as const) {
      expect.soft(edges[side], `${address}: ${side}`).toBeLessThanOrEqual(most[side] + 0.3);
    }
    expect.soft(edges.aboveFoot, `${address}: above the foot`).toBeGreaterThanOrEqual(0);
    expect.soft(await clippedOnSheets(page), address).toEqual([]);

    const file = testInfo.outputPath('margins.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    for (const words of paperWords(file) ?? []) {
      // Outlined words of the mark across the sheet are drawn, not set.
      const out = words.filter(({ left, right }) => left < 30 * points - 1 || right > (210 - 15) * points + 1);
      expect.soft(out, `${address}: printed over the margin`).toEqual([]);
    }
  }
});

test('printing waits for the sheets, and paper says so when it is too early', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const gate = new AbortController();
  await page.route(/tinos[^/]*\.woff2?$/, async (route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    await route.continue().catch(() => {});
  });
  const printed = await watchPrinting(page);
  await page.goto('report/');
  await expect(page.getByText('Đang dàn trang…')).toBeVisible();
  const button = page.getByRole('button', { name: 'In', exact: true });
  // Clicked again until the scripts of the page answer.
  await expect(async () => {
    await button.click();
    await expect(page.getByText('Đang chờ lập báo cáo, dàn trang và vẽ biểu đồ xong…')).toBeVisible({ timeout: 300 });
  }).toPass({ intervals: [100] });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Báo cáo chưa dàn trang xong. Hãy đóng cửa sổ in')).toBeVisible();
  await expect(sheets(page).filter({ visible: true })).toHaveCount(0);
  expect(await printed()).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  gate.abort();
  await expectLaidOut(page);
  await expect.poll(printed, { timeout: 30_000 }).toEqual(['true']);
  const file = testInfo.outputPath('ready.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  expect(pdfText(file) ?? '').not.toContain('chưa dàn trang xong');
});

test('what had to be shortened or left out is said before printing, not on paper', async ({ page }, testInfo) => {
  await openReport(page, sampleBrief);
  const warnings = page.getByRole('region', { name: 'Lưu ý trước khi in' });
  await expect(warnings).toContainText('Để gọn trong một trang, các phần sau không được in');
  const lines = await warnings.getByRole('listitem').allTextContents();
  expect(new Set(lines).size, 'said twice').toBe(lines.length);
  const [, names = ''] =
    /không được in: (.*)\.$/.exec(lines.find((line) => line.includes('không được in')) ?? '') ?? [];
  const leftOut = [...names.matchAll(/“([^”]*?)…?”/g)].map(([, name = '']) => name.trim());
  expect(leftOut.length).toBeGreaterThan(0);
  const sheet = (await sheets(page).first().textContent()) ?? '';
  expect(leftOut.filter((name) => sheet.includes(name))).toEqual([]);
  const file = testInfo.outputPath('brief.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  expect(pdfText(file) ?? '').not.toContain('Lưu ý trước khi in');
});

test('an address that is too long for a QR code has none, and the reader is told', async ({ page }) => {
  test.setTimeout(120_000);
  const name = 'Ban Chỉ đạo sắp xếp tổ chức bộ máy của hệ thống chính trị '.repeat(2).trim();
  const long = { issuer: 'other', name, parent: name, place: name };
  for (const [language, told] of [
    ['', 'Không in mã QR vì địa chỉ của bản này quá dài'],
    ['en/', 'No QR code is printed, as the address of this copy is too long'],
  ] as const) {
    await openReport(page, `${language}report/?${new URLSearchParams(long).toString()}`);
    await expect(page.locator('[data-sheets]')).toContainText(told);
    await expect(
      sheets(page)
        .first()
        .getByRole('img', { name: /^(?:Mã QR mở lại bản này|QR code)/ }),
    ).toHaveCount(0);
    expect(await printedCode(page)).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  }
});

test.describe('without the chart code', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('the paper tells the charts in words, print and Word still work', async ({ page }) => {
    await page.route('**/assets/chart-drawing-*.js', (route) => route.abort());
    await watchPrinting(page);
    await page.goto('report/');
    const preview = page.locator('[data-sheets][data-ready="true"]');
    await expect(preview).toBeVisible();
    await expect(preview.locator('[data-sheet] [data-chart] [data-failed]').first()).toContainText(
      'Không có hình vẽ biểu đồ. Nội dung:',
    );
    expect(await clippedOnSheets(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải Word (DOCX)' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
  });
});

test('QR and code: the copy of these data is told apart from one of older data', async ({ page }) => {
  test.setTimeout(120_000);
  await openReport(page, 'report/');
  const code = await printedCode(page);
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  const drawing = sheets(page).first().getByRole('img', { name: 'Mã QR mở lại bản này' });
  expect(((await drawing.locator('path').getAttribute('d')) ?? '').length).toBeGreaterThan(500);

  const descriptor = publishedText('datapackage.json');
  const version = /"version":\s*"([^"]+)"/.exec(descriptor)?.[1] ?? '';
  const copy = `report/?asOf=2026-11-23&code=${code}&version=${version}`;
  const main = page.getByRole('main');
  await openReport(page, copy);
  await expect(main).toContainText(`Bản in mã ${code} dùng dữ liệu phiên bản ${version}, đúng là phiên bản đang mở`);
  expect(await printedCode(page)).toBe(code);

  // A wrong letter is no code at all; another choice is not this copy.
  await openReport(page, `${copy}&issuer=party-committee`);
  await expect(main).toContainText(`Mã ${code} không phải mã của các lựa chọn trong địa chỉ này`);

  const newer = '2027.1.15';
  await page.route('**/data/kon-tum/datapackage.json', (route) =>
    route.fulfill({ body: descriptor.replace(version, newer), contentType: 'application/json' }),
  );
  await openReport(page, copy);
  await expect(main).toContainText(`Bản in mã ${code} dùng dữ liệu phiên bản ${version}; nay có phiên bản ${newer}.`);
  await expect(sheets(page).first()).toContainText(`Phiên bản dữ liệu: ${newer}`);
  expect(await printedCode(page)).not.toBe(code);
});

test('a window of 360 px shows the sheets whole, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openReport(page, sampleBrief);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(sideways).toBeLessThanOrEqual(0);
  const box = await sheets(page).first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 1);
  expect(await clippedOnSheets(page)).toEqual([]);
});

test.describe('after a copy', () => {
  // About 190 dots to the inch, less than any copier has.
  const fineness = 2;
  test.use({ deviceScaleFactor: fineness });

  for (const address of ['report/', sampleBrief]) {
    test(`/${address}: letters of the charts are still there after a black-and-white copy`, async ({
      page,
      context,
    }) => {
      const reader = await context.newPage();
      await page.setViewportSize({ width: 1600, height: 2_000 });
      await openReport(page, address);
      await page.mouse.move(0, 0);
      await sheets(page).first().scrollIntoViewIfNeeded();
      const words = await sheets(page)
        .locator('[data-chart] svg text')
        .evaluateAll((all) =>
          all.map((word) => {
            const { x, y, width, height } = word.getBoundingClientRect();
            return { text: word.textContent ?? '', x, y, width, height };
          }),
        );
      expect(words.length).toBeGreaterThan(5);
      const png = await page.screenshot();
      // As a copier does: what is darker than half is black, all else is white.
      const black = await reader.evaluate(
        async ([picture, boxes, scale]) => {
          const image = new Image();
          image.src = picture;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
          const drawing = canvas.getContext('2d');
          drawing?.drawImage(image, 0, 0);
          return boxes.map(({ x, y, width, height }) => {
            const { data = new Uint8ClampedArray() } =
              drawing?.getImageData(
                Math.floor(x * scale),
                Math.floor(y * scale),
                Math.ceil(width * scale),
                Math.ceil(height * scale),
              ) ?? {};
            let dark = 0;
            for (let at = 0; at < data.length; at += 4) {
              const [red = 255, green = 255, blue = 255] = data.slice(at, at + 3);
              if (0.299 * red + 0.587 * green + 0.114 * blue < 128) dark += 1;
            }
            return dark / Math.max(1, data.length / 4);
          });
        },
        [`data:image/png;base64,${png.toString('base64')}`, words, fineness] as const,
      );
      const lost = words.filter(
        ({ text }, at) => text.trim() !== '' && !((black[at] ?? 0) > 0.03 && (black[at] ?? 1) < 0.97),
      );
      expect(lost.map(({ text }) => text)).toEqual([]);
    });
  }
});

test('without JavaScript the page says that it needs it', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [address, says] of [
    ['report/', 'cần JavaScript'],
    ['en/report/', 'needs JavaScript'],
  ] as const) {
    await page.goto(`${site}${address}`);
    const note = page.locator('main noscript p');
    await expect(note).toBeVisible();
    await expect(note).toContainText(says);
  }
  await context.close();
});
