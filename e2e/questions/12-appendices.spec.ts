import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { decomposedWords, paperSizes, pdfPages } from '../pdf.ts';
import { samplePackage } from '../published-data.ts';
import { openReport, printedCode, sheets, unspaced } from '../report-sheets.ts';
import { unzip } from '../unzip.ts';

// Question 12: the appendices as the form has them, as paper, Excel and Word that say the same.

const appendices = `report/?package=${samplePackage}&product=appendices`;
const numerals = ['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V', 'Phụ lục VI'];

/** A table as the sheets show it, its pieces put together. */
interface ShownTable {
  /** The part of the document it belongs to. */
  readonly part: string;
  /** Sheets it stands on, from 0. */
  readonly sheets: readonly number[];
  /** Heads with the index row, once for each piece. */
  readonly heads: readonly string[];
  readonly index: string;
  readonly rows: readonly (readonly string[])[];
}

async function shownTables(page: Page): Promise<readonly ShownTable[]> {
  const pieces = await sheets(page).evaluateAll((all) => {
    // What a link says to those who hear the page is on no paper.
    const unprinted = 'small, span';
    const textOf = (cell: Element) => {
      const copy = cell.cloneNode(true);
      if (copy instanceof Element) for (const part of copy.querySelectorAll(unprinted)) part.remove();
      return (copy.textContent ?? '').trim();
    };
    return all.flatMap((sheet, at) =>
      [...sheet.querySelectorAll('[data-kind="table"]')].map((part) => ({
        part: part.getAttribute('data-part') ?? '',
        sheet: at,
        head: part.querySelector('thead')?.textContent ?? '',
        index: part.querySelector('thead tr:last-child')?.textContent ?? '',
        rows: [...part.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf)),
      })),
    );
  });
  const parts = [...new Set(pieces.map(({ part }) => part))];
  return parts.map((part) => {
    const own = pieces.filter((piece) => piece.part === part);
    return {
      part,
      sheets: own.map(({ sheet }) => sheet),
      heads: own.map(({ head }) => head),
      index: own[0]?.index ?? '',
      rows: own.flatMap(({ rows }) => rows),
    };
  });
}

async function save(page: Page, button: RegExp): Promise<{ name: string; files: ReadonlyMap<string, string> }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), files: unzip(readFileSync(await download.path())) };
}

interface SheetCell {
  readonly text: string;
  readonly formula: string | null;
  readonly value: number | null;
}

/** Plain text of a piece of XML. */
function plain(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:apos|#39);/g, "'")
    .replaceAll('&amp;', '&');
}

/** Cells of a sheet of the workbook by their address. */
function cellsOf(xml: string): ReadonlyMap<string, SheetCell> {
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...found].map(([, address = '', inner = '']) => {
      const formula = /<f>(.*?)<\/f>/.exec(inner)?.[1] ?? null;
      const value = /<v>(.*?)<\/v>/.exec(inner)?.[1];
      return [
        address,
        { text: plain(inner), formula: formula === null ? null : plain(formula), value: value ? Number(value) : null },
      ];
    }),
  );
}

/** What a formula of the forms gives: a difference or a percentage of two cells. */
function resultOf(formula: string, cells: ReadonlyMap<string, SheetCell>): number | null {
  const value = (address: string | undefined) => cells.get(address ?? '')?.value ?? Number.NaN;
  const difference = /^([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula);
  if (difference !== null) return value(difference[1]) - value(difference[2]);
  const percent = /^([A-Z]+\d+)\*100\/([A-Z]+\d+)$/.exec(formula);
  return percent === null ? null : (value(percent[1]) * 100) / value(percent[2]);
}

/** A number as the page writes it in Vietnamese; null for anything else. */
function vietnameseNumber(text: string): number | null {
  return /^[−-]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(text)
    ? Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))
    : null;
}

test('paper: turned sheets, heads and index row on each, every row once', async ({ page }, testInfo) => {
  test.setTimeout(180_000);
  await openReport(page, appendices);
  const file = testInfo.outputPath('appendices.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const sizes = paperSizes(file).map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`);
  expect(new Set(sizes)).toEqual(new Set(['842 × 595']));
  expect(sizes).toHaveLength(await sheets(page).count());
  expect(decomposedWords(file) ?? []).toEqual([]);

  const tables = await shownTables(page);
  expect(tables).toHaveLength(numerals.length);
  expect(tables.some((table) => table.sheets.length > 2)).toBe(true);
  const pages = pdfPages(file);
  for (const table of tables) {
    expect(new Set(table.heads).size, `${table.part}: heads differ from sheet to sheet`).toBe(1);
    expect(table.index, table.part).toMatch(/^A\s*B/);
    expect(unspaced(table.heads[0] ?? '').length, table.part).toBeGreaterThan(30);
    const without = table.sheets.filter((at) => pages !== null && !(pages[at] ?? '').includes(unspaced(table.index)));
    expect(without, `${table.part}: sheets without the index row`).toEqual([]);
    // Ordinal numbers go on from sheet to sheet: no row is lost or printed twice.
    const ordinals = table.rows.flatMap(([first = '']) => (/^\d+$/.test(first) ? [Number(first)] : []));
    expect(ordinals.length, table.part).toBeGreaterThan(1);
    const jumps = ordinals.filter((number, at) => at > 0 && number !== 1 && number !== (ordinals[at - 1] ?? 0) + 1);
    expect(jumps, `${table.part}: ordinals out of order`).toEqual([]);
  }
  const all = await sheets(page).allTextContents();
  for (const numeral of numerals) {
    expect(all.filter((text) => new RegExp(`${numeral}(?![IVX])`).test(text)).length, numeral).toBeGreaterThan(0);
  }
  const code = await printedCode(page);
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(all.filter((text) => !text.includes(code) || !text.includes('DỮ LIỆU MINH HỌA'))).toEqual([]);
  if (pages !== null) {
    expect(pages.filter((text) => !text.includes(code) || !text.includes('DỮLIỆUMINHHỌA'))).toEqual([]);
  }
});

test('Excel: formulas that give what is printed, heads that repeat, the rows of the sheets', async ({ page }) => {
  test.setTimeout(180_000);
  await openReport(page, appendices);
  const tables = await shownTables(page);
  const { name, files } = await save(page, /Excel/);
  expect(name).toMatch(/^phu-luc-.*\.xlsx$/);
  const workbook = files.get('xl/workbook.xml') ?? '';
  expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, sheet]) => sheet)).toEqual(numerals);
  let formulas = 0;
  let totals = 0;
  for (const [at, table] of tables.entries()) {
    const xml = files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '';
    const label = numerals[at] ?? '';
    const [, from = '', to = ''] =
      new RegExp(`Print_Titles" localSheetId="${at}">'[^']*'!\\$(\\d+):\\$(\\d+)<`).exec(workbook) ?? [];
    expect(Number(to), `${label}: rows that repeat`).toBeGreaterThan(Number(from));
    expect(workbook, label).toContain(`Print_Area" localSheetId="${at}"`);
    expect(xml, label).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]*fitToWidth="1"/);
    expect(xml, label).toContain('<mergeCell ');
    expect(xml, label).toBe(xml.normalize('NFC'));

    const cells = cellsOf(xml);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const row = (number: number) => letters.map((letter) => cells.get(`${letter}${number}`)).filter(Boolean);
    expect(
      unspaced(
        row(Number(to))
          .map((cell) => cell?.text ?? '')
          .join(''),
      ),
      label,
    ).toBe(unspaced(table.index));
    for (const [index, shown] of table.rows.entries()) {
      const own = row(Number(to) + 1 + index);
      expect(own[1]?.text, `${label}, row ${index + 1}`).toBe(shown[1]);
      if (!shown.includes('TỔNG CỘNG')) continue;
      for (const [column, text] of shown.entries()) {
        const number = vietnameseNumber(text);
        if (number === null || own[column]?.value === null) continue;
        totals += 1;
        // The page rounds to two places.
        expect(own[column]?.value, `${label}, total, column ${column + 1}`).toBeCloseTo(number, 1);
      }
    }
    for (const [address, { formula, value }] of cells) {
      if (formula === null || value === null) continue;
      const result = resultOf(formula, cells);
      if (result === null) continue;
      formulas += 1;
      expect(Math.abs(result - value), `${label} ${address}: ${formula} = ${value}`).toBeLessThan(0.0051);
    }
  }
  expect(formulas).toBeGreaterThan(20);
  expect(totals).toBeGreaterThan(5);
});

test('the address in the workbook opens the same view with the same code', async ({ page, site }) => {
  test.setTimeout(120_000);
  await openReport(page, `${appendices}&appendices=t4`);
  const code = await printedCode(page);
  const { files } = await save(page, /Excel/);
  const target = /Target="(https?:[^"]*)"/.exec(files.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '')?.[1] ?? '';
  const address = plain(target);
  expect(address.startsWith(site)).toBe(true);
  expect(new URL(address).searchParams.get('code')).toBe(code);
  await openReport(page, address);
  await expect(page.getByRole('main')).toContainText(`Bản in mã ${code}`);
  await expect(page.getByRole('main')).toContainText('chưa có số liệu mới hơn');
  expect(await printedCode(page)).toBe(code);
});

test('Word: headings, tables that repeat their heads and keep their rows, charts in words, a turned section', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openReport(page, `report/?package=${samplePackage}&product=report&parts=staffing,obstacles&appendices=t4`);
  const { name, files } = await save(page, /Word/);
  expect(name).toMatch(/^bao-cao-.*\.docx$/);
  const text = files.get('word/document.xml') ?? '';
  const styles = files.get('word/styles.xml') ?? '';
  expect(text).toBe(text.normalize('NFC'));
  const words = plain(text).toLocaleUpperCase('vi');
  const said = [
    'TÌNH HÌNH CHUNG',
    'KHÓ KHĂN, VƯỚNG MẮC',
    'BIÊN CHẾ GIAO',
    'DỰ THẢO',
    'BIỂU TỔNG HỢP BIÊN CHẾ',
    'TỔNG CỘNG',
  ];
  expect(said.filter((part) => !words.includes(part))).toEqual([]);
  const used = new Set([...text.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, style]) => style ?? ''));
  expect([...used]).toEqual(expect.arrayContaining(['Heading1', 'Heading2']));
  expect(
    [...used].filter((style) => !styles.includes(`w:styleId="${style}"`)),
    'styles that are not there',
  ).toEqual([]);

  const tables = [...text.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  const official = tables.filter((table) => table.includes('w:val="TableHead'));
  expect(official.length).toBeGreaterThan(1);
  for (const table of official) {
    const rows = [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.length).toBeGreaterThan(2);
    const label = plain(rows[0] ?? '').slice(0, 60);
    expect(rows[0], label).toContain('<w:tblHeader');
    expect(rows.at(-1), label).not.toContain('<w:tblHeader');
    expect(
      rows.filter((row) => !row.includes('<w:cantSplit')),
      label,
    ).toEqual([]);
  }

  const charts = await sheets(page).locator('[data-chart]').count();
  expect(charts).toBeGreaterThan(0);
  const alternatives = [...text.matchAll(/<wp:docPr[^>]*\bdescr="([^"]*)"/g)].map(([, described = '']) => described);
  expect(alternatives).toHaveLength(charts);
  for (const alternative of alternatives) expect(alternative.length).toBeGreaterThan(20);
  // One more is the QR code at the foot.
  expect([...files.keys()].filter((file) => /^word\/media\/.*\.png$/.test(file)).length).toBe(charts + 1);

  const sections = [...text.matchAll(/<w:pgSz[^>]*>/g)].map(([size]) => size);
  expect(sections.filter((size) => size.includes('landscape'))).toHaveLength(1);
  expect(sections.length).toBeGreaterThan(1);
});
