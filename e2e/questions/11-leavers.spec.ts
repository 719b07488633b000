import type { Page } from '@playwright/test';
import { figuresIn } from '../figure-links.ts';
import { expect, test } from '../fixtures.ts';
import { openOverview, tabTo } from '../overview.ts';
import { type PublishedRow, publishedRows, samplePackage } from '../published-data.ts';
import { figuresOf, inWords, languages, sampleRow, sampleRows } from '../sample-figures.ts';
import { expectAnswers } from '../search-box.ts';

// Question 11: how many people left, for which reason, by which method, under which decree, at what cost?

const vi = {
  name: languages.vi,
  address: '',
  page: 'Biên chế',
  section: 'Người nghỉ theo lý do, phương thức và nghị định; kinh phí',
  summary: (people: string, cost: string, paid: string, share: string) =>
    `${people} người; kinh phí ${cost} tỷ đồng; đã chi ${paid} tỷ đồng; bằng ${share}%`,
  group: (people: string) => `: ${people} người`,
  period: 'Thời kỳ',
  balances: 'Số tổng đối chiếu với các phần',
  agrees: 'khớp',
  none: 'chưa có số liệu',
  showAll: /^Hiện cả \d+ dòng$/,
  half: ['hơn 30', 'hơn 4,6'],
  later: 'khoảng 3.800',
};

const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  page: 'Staffing',
  section: 'Leavers by reason, method and decree; cost',
  summary: (people, cost, paid, share) =>
    `${people} people; cost ${cost} billion đồng; paid ${paid} billion đồng; that is ${share}%`,
  group: (people) => `: ${people} people`,
  period: 'Period',
  balances: 'Totals held against their parts',
  agrees: 'agrees',
  none: 'no figure found',
  showAll: /^Show all \d+ rows$/,
  half: ['more than 30', 'more than 4.6'],
  later: 'about 3,800',
};

interface Kind {
  readonly row: PublishedRow;
  readonly people: number;
  readonly cost: number;
  readonly paid: number;
}

/** One reason, method and decree with its people and money, added up by hand over all years or one. */
function kindsByHand(year?: string): readonly Kind[] {
  const series = sampleRows('series');
  const added = (id: string) =>
    figuresOf(id).reduce((sum, { on, value }) => (year === undefined || on.startsWith(year) ? sum + value : sum), 0);
  const same = ['unit', 'reason_vi', 'method_vi', 'decree'];
  return series
    .filter((row) => row['indicator'] === 'leavers-settled' && row['reason_vi'] !== '')
    .map((row) => {
      const twin = (indicator: string) =>
        series.find((other) => other['indicator'] === indicator && same.every((key) => other[key] === row[key]));
      return {
        row,
        people: added(row['id'] ?? ''),
        cost: added(twin('leavers-settled-cost')?.['id'] ?? ''),
        paid: added(twin('leavers-settled-cost-paid')?.['id'] ?? ''),
      };
    })
    .filter(({ people }) => people > 0);
}

/** The table of kinds, line by line: heads of decrees, and under each its reasons and methods. */
async function linesOf(page: Page, text: typeof vi): Promise<readonly { decree: string; cells: readonly string[] }[]> {
  const table = page.locator('#leavers').getByRole('table', { name: text.section }).last();
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
  let decree = '';
  return rows.map((cells) => {
    if (cells.length === 1) decree = cells[0] ?? '';
    return { decree, cells };
  });
}

async function expectKinds(page: Page, text: typeof vi, kinds: readonly Kind[]): Promise<void> {
  const folded = page.locator('#leavers').getByRole('button', { name: text.showAll });
  for (const button of await folded.all()) await button.click();
  const lines = await linesOf(page, text);
  for (const { row, people, cost, paid } of kinds) {
    const { number = '' } = sampleRow('documents', row['decree'] ?? '');
    const kind = `${row[`reason_${text.name}`] ?? ''}; ${row[`method_${text.name}`] ?? ''}`.toLocaleLowerCase('vi');
    const found = lines.filter(
      ({ decree, cells }) => decree.includes(number) && cells[0]?.toLocaleLowerCase('vi').startsWith(kind),
    );
    expect(found, `${number}, ${kind}`).toHaveLength(1);
    const [, ...cells] = found[0]?.cells ?? [];
    const share = `${inWords((paid * 100) / cost, text.name)}%`;
    for (const [index, value] of [people, cost, paid].entries()) {
      expect(cells[index], `${number}, ${kind}`).toMatch(new RegExp(`^${inWords(value, text.name)}(?![\\d.,])`));
    }
    expect(cells[3], `${number}, ${kind}`).toBe(share);
  }
  for (const decree of new Set(kinds.map(({ row }) => row['decree'] ?? ''))) {
    const { number = '' } = sampleRow('documents', decree);
    const people = kinds.reduce((sum, kind) => (kind.row['decree'] === decree ? sum + kind.people : sum), 0);
    const head = lines.find((line) => line.cells.length === 1 && line.decree.includes(number));
    expect(head?.decree, number).toContain(text.group(inWords(people, text.name)));
  }
}

function summaryOf(kinds: readonly Kind[], text: typeof vi): string {
  const sum = (of: (kind: Kind) => number) => kinds.reduce((total, kind) => total + of(kind), 0);
  const [people, cost, paid] = [sum((kind) => kind.people), sum((kind) => kind.cost), sum((kind) => kind.paid)];
  const words = (value: number) => inWords(value, text.name);
  return text.summary(words(people), words(cost), words(paid), words((paid * 100) / cost));
}

for (const text of [vi, en]) {
  test(`${text.name}: two clicks show people and money by decree, reason and method, as added by hand`, async ({
    page,
  }) => {
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await page.getByRole('banner').getByRole('link', { name: text.page, exact: true }).click();
    await expectAnswers(page);
    await page.getByRole('main').getByRole('navigation').getByRole('link', { name: text.section }).click();
    const section = page.locator('#leavers');
    await expect(section.getByRole('heading', { level: 2 })).toBeInViewport();
    const kinds = kindsByHand();
    expect(kinds.length).toBeGreaterThanOrEqual(20);
    await expect(section).toContainText(summaryOf(kinds, text));
    await expectKinds(page, text, kinds);
    const verdicts = section.getByRole('table', { name: text.balances }).locator('tbody tr > :last-child');
    expect(new Set(await verdicts.allTextContents())).toEqual(new Set([text.agrees]));
  });

  test(`${text.name}: the keyboard alone gets there and chooses a year`, async ({ page }) => {
    await page.goto(`${text.address}staffing/?package=${samplePackage}`);
    await expectAnswers(page);
    await tabTo(page, page.getByRole('main').getByRole('navigation').getByRole('link', { name: text.section }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('#leavers').getByRole('combobox', { name: text.period }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/[?&]leavers=2025\b/);
    const kinds = kindsByHand('2025');
    await expect(page.locator('#leavers')).toContainText(summaryOf(kinds, text));
    await expectKinds(page, text, kinds);
  });

  test(`${text.name}: of Kon Tum what is printed is shown, what is paid is missing, Quảng Ngãi stands apart`, async ({
    page,
  }) => {
    await page.goto(`${text.address}staffing/`);
    await expectAnswers(page);
    const section = page.locator('#leavers');
    const own = section.getByRole('table', { name: text.section }).last();
    const row = own.getByRole('row').filter({ hasText: text.half[0] ?? '' });
    await expect(row).toHaveCount(1);
    for (const part of text.half) await expect(row).toContainText(part);
    await expect(row.getByRole('cell').nth(2)).toHaveText(text.none);
    const figures = await figuresIn(own, 'kon-tum');
    expect(new Set(figures.map(({ series }) => series['unit']))).toEqual(new Set(['62-kon-tum']));
    await expect(own).not.toContainText(text.later);
    await expect(section).toContainText(text.later);
    const asked = publishedRows('gaps').filter(({ indicator }) => indicator === 'leavers-settled');
    expect(asked.length).toBeGreaterThan(2);
    for (const gap of asked) await expect(section).toContainText(gap[`remedy_${text.name}`] ?? '');
  });
}
