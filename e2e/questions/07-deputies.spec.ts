import type { Locator, Page } from '@playwright/test';
import { expectPrintedAsReported, figuresIn, figuresInEach, indicatorsOf } from '../figure-links.ts';
import { expect, test } from '../fixtures.ts';
import { openOverview, tabTo } from '../overview.ts';
import { publishedRows, samplePackage } from '../published-data.ts';
import { dateInWords, inWords, languages, latestOf, numberIn, sampleDay, sampleRows } from '../sample-figures.ts';
import { expectAnswers } from '../search-box.ts';

// Question 7: where are there more deputies than permitted, and by when must that end?

const vi = {
  name: languages.vi,
  address: '',
  page: 'Biên chế',
  section: 'Cấp phó vượt quy định và hạn xử lý',
  overdue: 'quá hạn',
  differs: (count: string) => `tính từ hai số trên: ${count}`,
  summary: /^(\d+) đơn vị vượt số cấp phó được phép\. (\d+) đơn vị đã quá hạn xử lý\.$/,
  none: 'Chưa có số cấp phó được phép, có mặt hay vượt của tỉnh Kon Tum và đơn vị trực thuộc.',
};

const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  page: 'Staffing',
  section: 'Deputies over the limit, and by when to clear them',
  overdue: 'overdue',
  differs: (count) => `worked out from the two numbers: ${count}`,
  summary: /^(\d+) units have more deputies than permitted\. (\d+) of them are overdue\.$/,
  none: 'No deputies permitted, in post or over the limit are known for Kon Tum province and the units below it.',
};

interface Deputies {
  readonly unit: string;
  readonly permitted: number;
  readonly inPost: number;
  readonly stated: number;
  readonly due: string;
}

/** Every unit below the province with its three numbers and the deadline set for it, from the files. */
function unitsByHand(): readonly Deputies[] {
  const series = sampleRows('series');
  const of = (indicator: string, unit: string) =>
    latestOf(series.find((row) => row['indicator'] === indicator && row['unit'] === unit)?.['id'] ?? '').value;
  return series.flatMap(({ indicator, unit = '', id = '' }) => {
    if (indicator !== 'deputies-over-limit' || unit === samplePackage) return [];
    const due = sampleRows('targets').find((target) => target['series'] === id)?.['due_on'] ?? '';
    return {
      unit,
      permitted: of('deputies-permitted', unit),
      inPost: of('deputies-in-post', unit),
      stated: latestOf(id).value,
      due,
    };
  });
}

/** The table of single units: those of the province as a whole stand in a table of their own. */
function unitsTable(page: Page): Locator {
  return page.locator('#deputies table').filter({ has: page.locator(`a[href*="id=ban-quan-ly-du-an"]`) });
}

async function unitsShown(page: Page): Promise<readonly { unit: string; said: string }[]> {
  const rows = unitsTable(page).locator('tbody tr');
  const units = await rows
    .locator('th a')
    .evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('id')),
    );
  const texts = await rows.allInnerTexts();
  return units.map((unit, index) => ({ unit: unit ?? '', said: (texts[index] ?? '').replaceAll(/\s+/g, ' ') }));
}

for (const text of [vi, en]) {
  test(`${text.name}: two clicks show who is over the limit, by how many, and by when it must be cleared`, async ({
    page,
  }) => {
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await page.getByRole('banner').getByRole('link', { name: text.page, exact: true }).click();
    await expectAnswers(page);
    const main = page.getByRole('main');
    await main.getByRole('navigation').getByRole('link', { name: text.section }).click();
    await expect(page.locator('#deputies').getByRole('heading', { level: 2 })).toBeInViewport();

    const byHand = unitsByHand();
    const over = byHand.filter(({ stated }) => stated > 0);
    expect(over.length).toBeGreaterThanOrEqual(8);
    const shown = await unitsShown(page);
    for (const { unit, permitted, inPost, stated, due } of over) {
      const { said = '' } = shown.find((row) => row.unit === unit) ?? {};
      for (const count of [permitted, inPost, stated]) expect(said, unit).toContain(` ${inWords(count, text.name)} `);
      if (due !== '') expect(said, unit).toContain(dateInWords(due, text.name));
      expect(said.includes(text.overdue), `${unit}: overdue`).toBe(due !== '' && due < sampleDay);
    }

    const [, people, late] = text.summary.exec((await main.getByText(text.summary).textContent()) ?? '') ?? [];
    expect(Number(people)).toBe(over.length);
    expect(Number(late)).toBe(over.filter(({ due }) => due !== '' && due < sampleDay).length);
  });

  test(`${text.name}: the keyboard alone gets there; the largest excess stands first`, async ({ page }) => {
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: text.page, exact: true }));
    await page.keyboard.press('Enter');
    await expectAnswers(page);
    await tabTo(page, page.getByRole('main').getByRole('navigation').getByRole('link', { name: text.section }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#deputies$/);
    const excess = (await unitsTable(page).locator('tbody tr > :nth-child(4)').allTextContents()).map((cell) =>
      numberIn(cell, text.name),
    );
    expect(excess.length).toBeGreaterThanOrEqual(8);
    expect(excess).toEqual([...excess].sort((a, b) => (b ?? -1) - (a ?? -1)));
  });

  test(`${text.name}: Kon Tum has no such numbers, and the page names the list that would give them`, async ({
    page,
  }) => {
    await page.goto(`${text.address}staffing/`);
    const section = page.locator('#deputies');
    await expect(section).toContainText(text.none);
    const asked = publishedRows('gaps').filter(({ indicator }) => indicator?.startsWith('deput'));
    expect(asked.length).toBeGreaterThan(0);
    for (const gap of asked) await expect(section).toContainText(gap[`remedy_${text.name}`] ?? '');
    expect(indicatorsOf(await figuresIn(section, 'kon-tum'))).not.toContain('deputies-over-limit');
  });
}

test('each number in its own column; a stated excess that is not the difference is marked, not repaired', async ({
  page,
}) => {
  await page.goto(`staffing/?package=${samplePackage}`);
  await expectAnswers(page);
  const tables = page.locator('#deputies table');
  for (const [column, indicator] of [
    [2, 'deputies-permitted'],
    [3, 'deputies-in-post'],
    [4, 'deputies-over-limit'],
  ] as const) {
    const figures = await figuresIn(tables.locator(`tbody tr > :nth-child(${column})`), samplePackage);
    expect(indicatorsOf(figures)).toEqual([indicator]);
    expectPrintedAsReported(figures, 'vi');
  }
  const rows = tables.locator('tbody tr');
  const texts = await rows.allInnerTexts();
  const figures = await figuresInEach(rows, samplePackage);
  expect(figures).toHaveLength(texts.length);
  let marked = 0;
  for (const [index, inRow] of figures.entries()) {
    const [permitted, inPost, stated] = inRow.map(({ observation }) => Number(observation['value']));
    if (inRow.length !== 3 || permitted === undefined || inPost === undefined) continue;
    const computed = Math.max(0, inPost - permitted);
    const said = texts[index] ?? '';
    expect(said.includes('≠'), said).toBe(computed !== stated);
    if (computed === stated) continue;
    marked += 1;
    expect(said).toContain(vi.differs(inWords(computed, 'vi')));
  }
  expect(marked).toBeGreaterThan(0);
});
