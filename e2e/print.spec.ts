import { once } from 'node:events';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectDrawn, layOutForPaper } from './overview.ts';
import { paperFonts, pdfText } from './pdf.ts';
import { samplePackage } from './published-data.ts';
import { watchPrinting } from './report-sheets.ts';
import { expectAnswers } from './search-box.ts';

// The button waits for all of the page; the browser's own command prints what is there and says what is not.

/** Holds requests back until the gate opens. */
async function holdBack(page: Page, address: RegExp, gate: AbortController): Promise<void> {
  await page.route(address, async (route: Route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    await route.continue().catch(() => {});
  });
}

test('over a slow line the button waits for data, charts and the serif, says so, and prints all', async ({
  page,
}, testInfo) => {
  const [data, charts] = [new AbortController(), new AbortController()];
  await holdBack(page, /tinh-mau\/units\.csv/, data);
  await holdBack(page, /assets\/chart-drawing-[^/]*\.js/, charts);
  const printed = await watchPrinting(page);
  await page.goto(`targets/?package=${samplePackage}`);
  const waits = page.getByText('Đang chờ tải xong để in…');
  const button = page.getByRole('button', { name: 'In trang này' });
  // Clicked again until the scripts of the page answer.
  await expect(async () => {
    await button.click();
    await expect(waits).toBeVisible({ timeout: 300 });
  }).toPass({ intervals: [100] });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  data.abort();
  await expect(page.getByText(/^DỮ LIỆU MINH HỌA: /)).toBeVisible();
  // The data are in, the drawing code is not: paper in a hurry says what it lacks, the button goes on waiting.
  const file = testInfo.outputPath('early.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  expect(pdfText(file) ?? 'Biểu đồ chưa vẽ xong khi in').toContain('Biểu đồ chưa vẽ xong khi in');
  await expect(waits).toBeVisible();
  expect(await printed()).toEqual([]);
  charts.abort();
  await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(1);
  await expectDrawn(page);
  await expect(waits).toHaveCount(0);
  await page.pdf({ path: file, preferCSSPageSize: true });
  expect(pdfText(file) ?? '').not.toMatch(/chưa vẽ xong|CHƯA TẢI XONG/);
});

test('the browser’s own command prints a Times face, charts at the width of paper and nothing moving', async ({
  page,
}, testInfo) => {
  await page.goto(`staffing/?package=${samplePackage}`);
  await expect(page.getByText(/^DỮ LIỆU MINH HỌA: /)).toBeVisible();
  await expectAnswers(page);
  await expectDrawn(page);
  const file = testInfo.outputPath('page.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const fonts = paperFonts(file);
  expect(fonts.map(({ name }) => name).join()).toMatch(/TimesNewRoman|Tinos|LiberationSerif/);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  await layOutForPaper(page);
  const widths = await page
    .locator('main figure svg.recharts-surface')
    .evaluateAll((all) => all.map((svg) => svg.getAttribute('width')));
  expect(new Set(widths)).toEqual(new Set(['680']));
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** The number that Excel with Vietnamese settings takes a text for; null for a text. */
function asNumber(cell: string): number | null {
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?$/.test(cell)) return null;
  return Number(cell.replace('%', '').replaceAll('.', '').replace(',', '.'));
}

/** Text of a cell of HTML. */
function unescaped(cell: string): string {
  return cell.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

interface Pasted {
  readonly plain: string;
  readonly html: string;
}

async function pasted(page: Page): Promise<Pasted> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item === undefined ? '' : (await item.getType(type)).text());
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

for (const address of ['villages/', `staffing/?package=${samplePackage}`]) {
  test(`every table of /${address} is copied with its heads, unit, day and sources, and its numbers are numbers`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const isSample = address.includes(samplePackage);
    if (isSample) await expect(page.getByText(/^DỮ LIỆU MINH HỌA: /)).toBeVisible();
    await expectAnswers(page);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
    const tables = page.locator('main table:has(+ div button)').filter({ visible: true });
    const count = await tables.count();
    expect(count).toBeGreaterThan(1);
    let numbers = 0;
    for (const table of (await tables.all()).slice(0, 6)) {
      const caption = (await table.locator('caption').textContent()) ?? '';
      await table.locator('+ div').getByRole('button').click();
      await expect(table.locator('+ div')).toContainText('Đã sao chép');
      const { plain, html } = await pasted(page);
      const heads = (await table.locator('thead th').allInnerTexts()).map((head) =>
        head.replaceAll(/\s+/g, ' ').trim(),
      );
      const lines = plain.split('\n').map((line) => line.trimEnd().split('\t'));
      const from = lines.findIndex((line) => heads.every((head) => line.includes(head)));
      expect(from, `${caption}: heads`).toBeGreaterThan(0);
      expect(lines[0], caption).toEqual([caption.trim()]);
      if (isSample) expect(lines[1]).toEqual(['DỮ LIỆU MINH HỌA']);
      const rows = await table.locator('tbody tr').count();
      const body = plain
        .split('\n')
        .slice(from + 1, from + 1 + rows)
        .map((line) => line.split('\t'));
      // HTML for Word says the same, cell by cell.
      const cells = [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell = '']) => cell);
      expect(cells.map(unescaped), caption).toEqual([...(plain.split('\n')[from] ?? '').split('\t'), ...body.flat()]);
      const after = plain
        .split('\n')
        .slice(from + 1 + rows)
        .join('\n');
      expect(after, caption).toMatch(/Số liệu tính đến ngày \d+\/\d+\/\d{4}; Phiên bản dữ liệu: \S+ \S+/);
      if ((await table.locator('a[href^="#source-"]').count()) > 0) expect(after, caption).toMatch(/\[\d+\] \S/);
      expect(plain.normalize('NFC'), caption).toBe(plain);
      expect(plain, `${caption}: words for the ear`).not.toMatch(/\((?:nguồn|source)\)/);
      // Exact figures are numbers; what is not exact keeps its words.
      for (const [index, cell] of body.flatMap((row) => row.map((text, at) => [at, text] as const))) {
        if (index === 0 || !/^[-−]?\d/.test(cell) || /[a-zà-ỹ/;]/i.test(cell)) continue;
        expect.soft(asNumber(cell), `${caption}: ${cell}`).not.toBeNull();
        numbers += 1;
      }
    }
    expect(numbers).toBeGreaterThan(5);
  });
}
