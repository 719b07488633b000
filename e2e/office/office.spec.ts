import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { samplePackage } from '../published-data.ts';
import { openReport, sheets } from '../report-sheets.ts';
import { unzip } from '../unzip.ts';
import { officePages, officePictures } from './convert.ts';
import { type OfficeFile, pageNumbers, recount, runTogether, saveAndOpen } from './office-files.ts';
import { comparable, shownTables, shownTexts } from './shown-text.ts';
import { formulasOf, writeUncounted } from './workbook.ts';

// Word and Excel files as LibreOffice opens and prints them, held against the sheets on the page.

const sample = `package=${samplePackage}`;
const marks = ['DỮ LIỆU MINH HỌA', 'SAMPLE DATA'];
const turned = ({ width, height }: { readonly width: number; readonly height: number }) => width > height;

/** What the foot of an appendix says besides: which one, and which page of it. */
const appendixPlace = /(?: · )?(?:Phụ lục|Appendix)(?: [IVX]+)? – (?:trang|page) \d+$/u;

/** What the foot of the first sheet says, line by line. */
async function footLines(page: Page): Promise<readonly string[]> {
  return await sheets(page).first().locator(':scope > :last-child p').allTextContents();
}

/** Sheets turned and upright, as the page shows them. */
async function shownSheets(page: Page): Promise<{ readonly turned: number; readonly all: number }> {
  const boxes = await sheets(page).evaluateAll((all) => all.map((sheet) => sheet.getBoundingClientRect()));
  return { turned: boxes.filter(turned).length, all: boxes.length };
}

/** Every word of the sheets is in what LibreOffice prints. */
async function expectAllSaid(page: Page, { pages }: OfficeFile, label: string): Promise<void> {
  if (pages === null) return;
  const foot = (await footLines(page)).map((line) => line.replace(appendixPlace, ''));
  // The foot of later pages has its parts on one line.
  const text = runTogether(pages, [foot.slice(0, 2).join(' · '), ...foot, ...marks]);
  const texts = await shownTexts(page);
  expect.soft(texts.length, `${label}: texts on the sheets`).toBeGreaterThan(15);
  const lost = texts.filter((piece) => !text.includes(comparable(piece)));
  expect.soft(lost, `${label}: not printed`).toEqual([]);
}

/** Shorter rows and cells may stand in any table. */
const telling = 24;

/** On every page that has rows of a table stand its heads; returns how many tables go on over a page. */
async function expectHeadsRepeat(page: Page, { pages }: OfficeFile, label: string): Promise<number> {
  const tables = (await shownTables(page)).map(({ head, rows }) => ({
    head: head.join(''),
    // The head of a group is words alone, which a text may have as well.
    rows: rows
      .filter((cells) => cells.filter((cell) => cell !== '').length > 2)
      .map((cells) => cells.join(''))
      .filter((row) => row.length >= telling),
  }));
  const bare = (pages ?? []).flatMap((text) => {
    // A row may stand in two tables alike: it needs the heads of one of them.
    const here = tables.flatMap(({ rows }) => rows.filter((row) => text.includes(row)));
    return here.filter((row) => !tables.some(({ head, rows }) => rows.includes(row) && text.includes(head)));
  });
  expect.soft(bare, `${label}: rows on pages without their heads`).toEqual([]);
  const pagesOf = ({ rows }: { readonly rows: readonly string[] }) =>
    (pages ?? []).filter((text) => rows.some((row) => text.includes(row))).length;
  return tables.filter((table) => pagesOf(table) > 1).length;
}

/** Upright and turned A4 pages, each part numbered from its second page on. */
async function expectPages(page: Page, word: OfficeFile, sections: number, label: string): Promise<void> {
  const sizes = officePages(word.pdf);
  const shown = await shownSheets(page);
  for (const { width, height } of sizes) {
    expect
      .soft(
        [width, height].map(Math.round).sort((a, b) => a - b),
        `${label}: A4`,
      )
      .toEqual([595, 842]);
  }
  expect.soft(sizes.some(turned), `${label}: turned`).toBe(shown.turned > 0);
  expect.soft(sizes.every(turned), `${label}: upright`).toBe(shown.turned === shown.all);
  // Another type face with the same widths breaks lines and pages much alike.
  expect.soft(sizes.length, `${label}: pages`).toBeLessThanOrEqual(Math.ceil(shown.all * 1.15) + 1);
  expect.soft(sizes.length, `${label}: pages`).toBeGreaterThanOrEqual(Math.floor(shown.all * 0.85) - 1);
  const numbers = pageNumbers(word);
  if (numbers === null) return;
  expect
    .soft(
      numbers.filter((number) => number === null),
      `${label}: first pages`,
    )
    .toHaveLength(sections);
  const wrong = numbers.filter((number, at) => number !== null && number !== (numbers[at - 1] ?? 1) + 1);
  expect.soft(wrong, `${label}: numbers that do not go on`).toEqual([]);
}

/** Charts and the QR code are in the file with what they say, and LibreOffice draws them. */
async function expectPictures(page: Page, { file, pdf }: OfficeFile, label: string): Promise<void> {
  const text = unzip(readFileSync(file)).get('word/document.xml') ?? '';
  const charts = await sheets(page).locator('[data-chart]').count();
  const said = [...text.matchAll(/<wp:docPr[^>]*\bdescr="([^"]+)"/g)].map(([, words = '']) => words);
  expect
    .soft(
      said.filter((words) => words.length > 20),
      `${label}: charts`,
    )
    .toHaveLength(charts);
  expect.soft(officePictures(pdf), `${label}: pictures`).toBeGreaterThanOrEqual(charts);
}

/** Word as LibreOffice prints it; returns how many tables go on over a page. */
async function expectWord(page: Page, sections: number, testInfo: TestInfo): Promise<number> {
  const word = await saveAndOpen(page, /Word/, testInfo);
  await expectAllSaid(page, word, 'Word');
  await expectPages(page, word, sections, 'Word');
  await expectPictures(page, word, 'Word');
  return await expectHeadsRepeat(page, word, 'Word');
}

/** Numbers without the signs that languages group and part them by. */
function withoutSigns(text: string): string {
  return text.replaceAll(/(?<=\d)[.,](?=\d)/g, '');
}

/** Excel as LibreOffice prints it and works it out anew; returns how many formulas it has. */
async function expectExcel(page: Page, testInfo: TestInfo): Promise<number> {
  const excel = await saveAndOpen(page, /Excel/, testInfo);
  const sizes = officePages(excel.pdf);
  expect
    .soft(
      sizes.filter((size) => !turned(size)),
      'Excel: upright pages',
    )
    .toEqual([]);
  const tables = (await shownTables(page)).slice(-(await appendixCount(page)));
  // LibreOffice prints sheets column by column, and numbers as the machine is used to.
  const pages = excel.pages?.map(withoutSigns) ?? null;
  const shown = tables.map(({ head, rows }) => ({
    head: head.map(withoutSigns),
    cells: rows.flat().map(withoutSigns),
  }));
  if (pages !== null) {
    const text = pages.join('');
    const lost = shown.flatMap(({ cells }) => cells.filter((cell) => !text.includes(cell)));
    expect.soft(lost, 'Excel: cells not printed').toEqual([]);
    const bare = pages.flatMap((own) => {
      const hasRows = shown.some(({ cells }) => cells.some((cell) => cell.length >= telling && own.includes(cell)));
      // Notes may say what a cell of another sheet says.
      const hasHeads = shown.some(({ head }) => head.every((cell) => own.includes(cell)));
      return hasRows && !hasHeads ? [own.slice(0, 80)] : [];
    });
    expect.soft(bare, 'Excel: pages without heads').toEqual([]);
  }
  const uncounted = testInfo.outputPath('uncounted.xlsx');
  await writeUncounted(excel.file, uncounted);
  const printed = formulasOf(excel.file);
  const counted = formulasOf(recount(uncounted, testInfo));
  const wrong = [...printed].filter(([at, { value }]) => {
    const other = counted.get(at)?.value ?? null;
    return value === null || other === null || Math.abs(other - value) > 1e-9 * Math.max(1, Math.abs(value));
  });
  expect.soft(wrong, 'Excel: formulas that give another number').toEqual([]);
  return printed.size;
}

async function appendixCount(page: Page): Promise<number> {
  return await sheets(page).locator('[data-kind="appendix-head"]').count();
}

for (const [name, address] of [
  ['Kon Tum, State', 'report/'],
  ['Kon Tum in English, Party', 'en/report/?issuer=party-committee'],
  ['sample, Party', `report/?${sample}&issuer=party-committee`],
  ['sample in English, State', `en/report/?${sample}&issuer=home-affairs`],
] as const) {
  test(`brief, ${name}: one page in LibreOffice as well, nothing lost`, async ({ page }, testInfo) => {
    await openReport(page, address);
    const word = await saveAndOpen(page, /Word/, testInfo);
    expect.soft(officePages(word.pdf)).toHaveLength(1);
    await expectAllSaid(page, word, 'Word');
    await expectPages(page, word, 1, 'Word');
    await expectPictures(page, word, 'Word');
  });
}

for (const [name, address] of [
  ['sample, State', `report/?${sample}&product=report&parts=staffing,obstacles&appendices=t4`],
  [
    'Kon Tum in English, Party',
    'en/report/?product=report&issuer=party-committee&parts=targets,reorganisation&appendices=t8',
  ],
] as const) {
  test(`report, ${name}: text, tables and appendix in LibreOffice as on the sheets`, async ({ page }, testInfo) => {
    await openReport(page, address);
    const appendices = await appendixCount(page);
    expect(appendices).toBe(1);
    await expectWord(page, 1 + appendices, testInfo);
  });
}

for (const [name, address, least] of [
  ['sample, State', `report/?${sample}&product=appendices`, { tables: 1, formulas: 100 }],
  [
    'Kon Tum in English, Party',
    'en/report/?product=appendices&issuer=party-committee&appendices=t4,t8',
    { tables: 0, formulas: 5 },
  ],
] as const) {
  test(`appendices, ${name}: Word and Excel in LibreOffice as on the sheets`, async ({ page }, testInfo) => {
    await openReport(page, address);
    const continued = await expectWord(page, await appendixCount(page), testInfo);
    expect(continued, 'tables of several pages').toBeGreaterThanOrEqual(least.tables);
    expect(await expectExcel(page, testInfo), 'formulas').toBeGreaterThanOrEqual(least.formulas);
  });
}
