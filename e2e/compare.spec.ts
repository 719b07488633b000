import type { Page } from '@playwright/test';
import { expectPrintedAsReported, figuresIn } from './figure-links.ts';
import { expect, test } from './fixtures.ts';
import { openOverview, rowOf, tabTo } from './overview.ts';
import { samplePackage } from './published-data.ts';
import { dateInWords, figuresOf, inWords, languages, sampleRow, sampleRows } from './sample-figures.ts';
import { expectAnswers } from './search-box.ts';

// Any two places on one scale: like with like, of one day, and how they differ.

const vi = {
  name: languages.vi,
  address: '',
  link: 'So sánh',
  indicator: 'Chỉ tiêu',
  atLeastTwo: 'Hãy chọn ít nhất hai mục để so sánh.',
  table: /^Bảng so sánh: Số người có mặt/,
  base: 'mục gốc',
  less: (count: string) => `ít hơn ${count}`,
  sentence: 'Câu viết sẵn',
};

const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  link: 'Compare',
  indicator: 'Indicator',
  atLeastTwo: 'Choose at least two items to compare.',
  table: /^Table: People in post/,
  base: 'base item',
  less: (count) => `${count} less`,
  sentence: 'Ready sentence',
};

interface Place {
  readonly name: string;
  readonly series: string;
  readonly value: number;
}

/** Two communes with people in post of one day and of different numbers, the larger first. */
function twoPlaces(language: 'vi' | 'en'): readonly [Place, Place] {
  const places = sampleRows('series').flatMap(({ indicator, level, unit = '', id = '', staff_kind: kind }) => {
    const figure = figuresOf(id).at(-1);
    const isWanted = indicator === 'in-post' && level === 'commune' && kind === 'civil-servant';
    if (!isWanted || unit === samplePackage || figure === undefined) return [];
    return { name: sampleRow('units', unit)[`name_${language}`] ?? '', series: id, value: figure.value };
  });
  const [largest, smallest] = [...places]
    .sort((a, b) => b.value - a.value)
    .filter((_, index, all) => index === 0 || index === all.length - 1);
  if (largest === undefined || smallest === undefined || largest.value === smallest.value) throw new Error('All alike');
  return [largest, smallest];
}

/** Lengths of the bars of a chart by what each stands for. */
async function barLengths(page: Page): Promise<readonly number[]> {
  const marks = page.locator('#result figure svg [data-part][data-known="yes"] [data-mark]');
  const boxes = await Promise.all((await marks.all()).map((mark) => mark.boundingBox()));
  return boxes.map((box) => box?.width ?? 0);
}

for (const text of [vi, en]) {
  test(`${text.name}: two places are chosen and stand on one scale with their difference`, async ({ page }) => {
    const [larger, smaller] = twoPlaces(text.name);
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
    await expectAnswers(page);
    await page.getByRole('combobox', { name: text.indicator }).selectOption('in-post');
    await expect(page).toHaveURL(/indicator=in-post/);
    const boxes = page.getByRole('group').getByRole('checkbox');
    for (const name of [larger.name, smaller.name]) await page.getByRole('checkbox', { name, exact: true }).check();
    for (const label of await boxes
      .filter({ visible: true })
      .evaluateAll((all) => all.map((box) => box.closest('label')?.textContent?.trim() ?? ''))) {
      if (label === larger.name || label === smaller.name || /\d/.test(label)) continue;
      await page.getByRole('checkbox', { name: label, exact: true }).uncheck();
    }
    await expect(page).toHaveURL(
      new RegExp(`series=(?:${larger.series}%2C${smaller.series}|${larger.series},${smaller.series})`),
    );

    const day = figuresOf(larger.series).at(-1)?.on ?? '';
    const table = page.getByRole('table', { name: text.table });
    expectPrintedAsReported(await figuresIn(table, samplePackage), text.name);
    await expect(rowOf(table, larger.name).first()).toContainText(text.base);
    const difference = larger.value - smaller.value;
    const row = rowOf(table, smaller.name).first();
    await expect(row).toContainText(text.less(inWords(difference, text.name)));
    await expect(row).toContainText(`${inWords((difference * 100) / larger.value, text.name)}%`);
    await expect(table).toContainText(dateInWords(day, text.name));

    await page.goto(`${page.url()}&dates=${day}`);
    await expectAnswers(page);
    await expect(page.locator('#result figure [data-ready="no"]')).toHaveCount(0);
    await expect(page.locator('#result figure svg.recharts-surface')).toHaveCount(1);
    await expect.poll(() => barLengths(page)).toHaveLength(2);
    const [long = 0, short = 0] = await barLengths(page);
    expect(Math.abs(long / short - larger.value / smaller.value)).toBeLessThan(0.03);

    const sentence = page.getByRole('group', { name: text.sentence }).first();
    for (const part of [larger.name, smaller.name, dateInWords(day, text.name), inWords(difference, text.name)]) {
      await expect(sentence).toContainText(part);
    }
  });
}

test('the keyboard alone gets there and takes a place out; with one left nothing is compared', async ({ page }) => {
  const [larger, smaller] = twoPlaces('vi');
  await page.goto(
    `compare/?package=${samplePackage}&indicator=in-post&by=place&series=${larger.series},${smaller.series}`,
  );
  await expectAnswers(page);
  await expect(page.getByRole('checkbox', { name: larger.name, exact: true })).toBeChecked();
  await tabTo(page, page.getByRole('checkbox', { name: smaller.name, exact: true }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: vi.atLeastTwo })).toBeVisible();
  await expect(page.locator('#result')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('table', { name: vi.table })).toBeVisible();
  await page.reload();
  await expect(rowOf(page.getByRole('table', { name: vi.table }), smaller.name).first()).toBeVisible();
});

test('of Kon Tum only like is compared with like, and what cannot be is listed with the reason', async ({ page }) => {
  await openOverview(page);
  await page.getByRole('banner').getByRole('link', { name: vi.link, exact: true }).click();
  await expectAnswers(page);
  const main = page.getByRole('main');
  await main.getByText(/^\d+ chỉ tiêu chưa thể so sánh$/).click();
  await expect(page.locator('#others p').filter({ hasText: /^Chỉ có một số liệu \(\d+\): .+/ })).toBeVisible();
  const figures = await figuresIn(page.getByRole('table', { name: /^Bảng so sánh/ }), 'kon-tum');
  expectPrintedAsReported(figures, 'vi');
  expect(new Set(figures.map(({ series }) => series['indicator'])).size).toBe(1);
});

test('unknown, senseless and hostile choices read as absent', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const search of [
    'indicator=khong-co&by=nothing&series=a,b,c&dates=2026-13-99&view=x',
    'indicator=<img src=x onerror=alert(1)>&scope=javascript:alert(1)',
    `indicator=in-post&series=${'x,'.repeat(500)}&dates=${'2026,'.repeat(200)}`,
    'indicator=quota-assigned&by=place&series=quota-all,leavers-all&dates=1900',
  ]) {
    await page.goto(`compare/?package=${samplePackage}&${search}`);
    await expect(page.getByRole('heading', { level: 1 }), search).toHaveText('So sánh');
    await expect(page.getByRole('combobox', { name: vi.indicator }), search).toBeVisible();
    await expect(page.locator('img, [onerror]'), search).toHaveCount(0);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, search).toBeLessThanOrEqual(0);
  }
});
