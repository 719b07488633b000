import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectPrintedAsReported, figuresIn } from './figure-links.ts';
import { expect, siteFolder, test } from './fixtures.ts';
import { fact, layOutForPaper, originDialog, rowOf } from './overview.ts';
import { type PublishedRow, publishedRows, samplePackage } from './published-data.ts';
import { inWords, languages } from './sample-figures.ts';
import { expectAnswers } from './search-box.ts';
import { unzip } from './unzip.ts';

// Where the figures come from and how far they can be trusted: counts held against the published files.

const vi = { name: languages.vi, address: '', sources: 'nguồn', figures: 'số liệu' };
const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  sources: 'sources',
  figures: 'figures',
};

/** Last possible day of a date as precise as it is printed, for dates that the tests compare with the end of a year. */
function lastDayOf(iso: string): string {
  return iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso;
}

/** Rows of figures that the page counts on a day: dated by then, undated, or planned and forecast. */
function figuresBy(day: string, name?: string): readonly PublishedRow[] {
  return publishedRows('observations', name).filter((row) => {
    const on = (row['as_of'] ?? '') === '' ? (row['period_end'] ?? '') : (row['as_of'] ?? '');
    return row['status'] !== 'reported' || on === '' || lastDayOf(on) <= day;
  });
}

/** Rows of sources that had been published by the last day of a year, or print no date. */
function sourcesBy(year: string, name?: string): readonly PublishedRow[] {
  return publishedRows('sources', name).filter((row) => (row['published_on'] ?? '').slice(0, 4) <= year);
}

function withoutDocument(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  return rows.filter((row) => row['document'] === '');
}

/** Part of a whole as the page prints it. */
function share(part: number, whole: number, language: 'vi' | 'en'): string {
  const percent = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return `${percent.format((part * 100) / whole)}%`;
}

async function openSources(page: Page, address = 'sources/'): Promise<Locator> {
  await page.goto(address);
  await expectAnswers(page);
  return page.getByRole('main');
}

async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return file;
}

for (const text of [vi, en]) {
  for (const [name, place] of [
    [undefined, 'kon-tum'],
    [samplePackage, samplePackage],
  ] as const) {
    test(`${text.name}, ${place}: the lead counts what the files have`, async ({ page }) => {
      const main = await openSources(page, `${text.address}sources/${name === undefined ? '' : `?package=${name}`}`);
      const figures = publishedRows('observations', name);
      const bare = withoutDocument(figures).length;
      const count = (value: number) => inWords(value, text.name);
      const lead = main.locator('h1 + div');
      await expect(lead).toContainText(`${count(publishedRows('sources', name).length)} ${text.sources}`);
      await expect(lead).toContainText(`${count(figures.length)} ${text.figures}`);
      await expect(lead).toContainText(`(${share(bare, figures.length, text.name)})`);
      await expect(lead).toContainText(`${count(figures.length - bare)} `);
      for (const table of ['gaps', 'contradictions']) {
        await expect(lead.locator(`a[href="#${table}"]`)).toContainText(`${count(publishedRows(table, name).length)} `);
      }
    });
  }
}

test('figures without a document are those of the files up to the day, and each leads to its origin', async ({
  page,
}) => {
  for (const [search, day] of [
    ['', '2100-12-31'],
    ['?asOf=2019-12-31', '2019-12-31'],
  ] as const) {
    const main = await openSources(page, `sources/${search}`);
    const bare = withoutDocument(figuresBy(day));
    await expect(main.locator('#figures [role="status"]')).toContainText(`trong ${inWords(bare.length, 'vi')}`);
    await expect(
      rowOf(main.locator('#undocumented'), /^Cộng$/)
        .getByRole('cell')
        .first(),
    ).toHaveText(inWords(bare.length, 'vi'));
    const shown = await figuresIn(main.locator('#figures tbody'), 'kon-tum');
    expect(shown.map(({ observation }) => observation['id'])).toEqual(bare.slice(0, 25).map((row) => row['id']));
    expectPrintedAsReported(shown, 'vi');
  }
  await page.getByRole('button', { name: 'Trang cuối' }).first().click();
  await expect(page).toHaveURL(/[?&]page=\d+$/);
  await page.locator('#figures tbody [data-origin]').last().click();
  await expect(fact(originDialog(page), 'Nguồn')).toHaveText(/\S/);
});

test('sources and figures of later days are counted apart', async ({ page }) => {
  const main = await openSources(page, 'sources/?asOf=2019-12-31');
  const [known, all] = [sourcesBy('2019').length, publishedRows('sources').length];
  expect(known).toBeLessThan(all);
  await expect(main.locator('h1 + div')).toContainText(`dữ liệu dẫn ${known} nguồn`);
  await expect(main.locator('h1 + div')).toContainText(`${all - known} nguồn công bố sau ngày 31/12/2019`);
  await expect(main.locator('#bibliography [role="status"]').first()).toHaveText(`${known} nguồn`);
});

test('a source opened by its address lists what rests on it, down to the origin of a figure', async ({ page }) => {
  const counts = new Map<string, number>();
  for (const { source = '' } of publishedRows('observations')) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [id = '', count = 0] = [...counts].find(([, own]) => own > 2 && own < 10) ?? [];
  const main = await openSources(page, `sources/?id=${id}`);
  const opened = main.locator('#opened');
  await expect(opened.getByRole('heading', { level: 2 })).toContainText(
    publishedRows('sources').find((row) => row['id'] === id)?.['title'] ?? '?',
  );
  const figures = await figuresIn(opened, 'kon-tum');
  expect(figures).toHaveLength(count);
  for (const { observation } of figures) expect(observation['source']).toBe(id);
  await opened.locator('[data-origin]').first().click();
  await expect(originDialog(page)).toContainText(figures[0]?.text.slice(0, 4) ?? '?');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(opened).toHaveCount(0);
  await expect(page).toHaveURL(/sources\/$/);
});

test('a source of the bibliography opens at the top, and back closes it', async ({ page }) => {
  const main = await openSources(page, 'sources/?text=1677');
  await main
    .locator('#bibliography')
    .getByRole('link', { name: /^Xem \d+ dòng$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/[?&]id=[a-z0-9-]+/);
  await expect(main.locator('#opened h2')).toBeInViewport();
  await expect(page).toHaveURL(/[?&]text=1677/);
  await page.goBack();
  await expect(main.locator('#opened')).toHaveCount(0);
});

test('sources are found without diacritics, and the words stay in the address', async ({ page }) => {
  const main = await openSources(page);
  await page.getByRole('searchbox', { name: 'Tìm trong tên, nơi đăng, địa chỉ' }).fill('bao nghe an');
  const wanted = publishedRows('sources').filter((row) => row['publisher'] === 'Báo Nghệ An').length;
  expect(wanted).toBeGreaterThan(0);
  await expect(page).toHaveURL(/text=bao\+nghe\+an$/);
  const entries = main.locator('#bibliography tbody th[scope="row"]');
  expect(await entries.count()).toBeGreaterThanOrEqual(wanted);
  await expect(entries.filter({ hasText: 'Báo Nghệ An:' })).toHaveCount(wanted);
  await page.goto('sources/?text=%3Cimg%20src%3Dx%3E&kind=__proto__&sort=--x&page=1e9&id=../x');
  await expect(page.getByText('Không có nguồn nào khớp.')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a gap says what would fill it; a count of an indicator leads to its figures', async ({ page }) => {
  const main = await openSources(page);
  const gap = publishedRows('gaps').find((row) => row['remedy_vi'] !== '' && row['indicator'] === 'posts-cut');
  const row = rowOf(main.locator('#gaps'), gap?.['question_vi'] ?? '?');
  await expect(row).toContainText(gap?.['remedy_vi'] ?? '?');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/indicator=posts-cut&show=all$/);
  const own = new Set(
    publishedRows('series').flatMap((series) => (series['indicator'] === 'posts-cut' ? [series['id']] : [])),
  );
  const figures = publishedRows('observations').filter((figure) => own.has(figure['series']));
  await expect(main.locator('#figures')).toBeInViewport();
  await expect(main.locator('#figures tbody tr')).toHaveCount(Math.min(25, figures.length));
  await expect(main.locator('#contradictions b').first()).toContainText('≠');
});

test('the bibliography as CSV and as a workbook has every source', async ({ page }) => {
  await openSources(page, 'sources/?text=khong-co-nguon-nay');
  const csv = readFileSync(await (await download(page, 'Tải CSV: Danh mục nguồn')).path(), 'utf8').slice(1);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const sources = publishedRows('sources');
  expect(new Set(data.map((row) => row['Tên bài, tên trang']))).toEqual(new Set(sources.map((row) => row['title'])));
  expect(data).toHaveLength(sources.length);
  const figures = data.reduce((sum, row) => sum + Number(row['Số liệu']), 0);
  expect(figures).toBe(publishedRows('observations').length);
  const file = await download(page, 'Tải Excel (XLSX): Số liệu không dẫn văn bản');
  expect(file.suggestedFilename()).toMatch(/^so-lieu-khong-dan-van-ban-62-kon-tum-.*\.xlsx$/);
  const sheet = unzip(readFileSync(await file.path())).get('xl/worksheets/sheet1.xml') ?? '';
  const rows = (sheet.match(/<row /g) ?? []).length;
  expect(rows).toBeGreaterThanOrEqual(withoutDocument(publishedRows('observations')).length + 1);
});

test('paper has every source and every indicator; the built page has no list of what rests on them', async ({
  page,
}) => {
  const built = readFileSync(`${siteFolder}/sources/index.html`, 'utf8');
  expect(built).toContain('id="bibliography"');
  expect(built).not.toContain('id="opened"');
  const main = await openSources(page);
  // The first of each kind, folded or not.
  const kinds = new Map<string, number>();
  for (const { kind = '' } of publishedRows('sources')) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const first = [...kinds.values()].reduce((sum, count) => sum + Math.min(20, count), 0);
  await expect(main.locator('#bibliography tbody th[scope="row"]')).toHaveCount(first);
  await expect(main.locator('#bibliography details')).toHaveCount(kinds.size);
  await layOutForPaper(page);
  await expect(main.locator('#bibliography tbody th[scope="row"]')).toHaveCount(publishedRows('sources').length);
  await expect(main.locator('#bibliography details:not([open])')).toHaveCount(0);
  await expect(main.locator('#indicators tbody th')).toHaveCount(publishedRows('indicators').length);
  await expect(main.locator('#figures tbody tr')).toHaveCount(25);
});
