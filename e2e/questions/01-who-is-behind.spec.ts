import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { fact, openOverview, tabTo } from '../overview.ts';
import { publishedRows, samplePackage } from '../published-data.ts';
import {
  dateInWords,
  figuresOf,
  inWords,
  languages,
  numberIn,
  sampleDay,
  sampleRow,
  sampleRows,
} from '../sample-figures.ts';
import { expectAnswers } from '../search-box.ts';

// Question 1: who is behind on a target, and by how much?

const vi = {
  name: languages.vi,
  address: '',
  link: 'Chỉ tiêu',
  worst: 'Chậm nhất',
  behind: 'Chậm',
  overdue: 'quá hạn',
  points: 'điểm %',
  due: 'hạn',
  baseline: 'Mốc so sánh',
  missing: 'Còn phải thực hiện',
  noneBehind: /^Không có chỉ tiêu nào bị kết luận là chậm, trong (\d+) chỉ tiêu kết luận được\./,
  sample: 'Tỉnh Mẫu',
};

const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  link: 'Targets',
  worst: 'Furthest behind',
  behind: 'Behind',
  overdue: 'overdue',
  points: 'percentage points',
  due: 'due',
  baseline: 'Baseline',
  missing: 'Still to do',
  noneBehind: /^None of the (\d+) targets with a result is behind\./,
  sample: 'Mẫu province',
};

interface Overdue {
  readonly id: string;
  readonly baseline: number;
  readonly missing: number;
  readonly points: number;
}

/**
 * Targets of a percentage on a stock whose due date has passed and that were reached neither then nor since, worked
 * out by hand: what is missing is what is left over the level, (1 − r) × B.
 */
function overdueByHand(): readonly Overdue[] {
  const revised = new Set(sampleRows('targets').map((row) => row['revises']));
  return sampleRows('targets')
    .flatMap((row): readonly Overdue[] => {
      const { id = '', rule, series = '', carries_over: carried, baseline_on: from = '', due_on: due = '' } = row;
      const isStock = sampleRow('indicators', row['indicator'] ?? '')['kind'] === 'stock';
      const isJudged = rule === 'reduce-by-percent' && isStock && series !== '' && carried === '' && !revised.has(id);
      if (!isJudged || due.length < 10 || due >= sampleDay) return [];
      const baseline = Number(row['baseline_value']);
      const level = baseline * (1 - Number(row['value']) / 100);
      const figures = figuresOf(series).filter(({ on }) => on > from);
      const atDue = figures.find(({ on }) => on >= due);
      const latest = figures.at(-1);
      if (atDue === undefined || latest === undefined || atDue.value <= level || latest.value <= level) return [];
      const missing = latest.value - level;
      return [{ id, baseline, missing, points: (missing * 100) / baseline }];
    })
    .sort((a, b) => b.points - a.points);
}

/** Ranking of the page: its rows with the id of the target that each leads to. */
async function ranked(page: Page, text: typeof vi): Promise<readonly { id: string; row: Locator; said: string }[]> {
  const table = page.getByRole('table', { name: text.worst });
  const links = table.locator('tbody th a[href*="target/?"]');
  await expect(links.first()).toBeVisible();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const texts = await table.locator('tbody tr').allInnerTexts();
  return hrefs.map((href, index) => ({
    id: new URL(href, page.url()).searchParams.get('id') ?? '',
    row: table.locator('tbody tr').nth(index),
    said: texts[index] ?? '',
  }));
}

function pointsIn(said: string, text: typeof vi): number | null {
  const found = new RegExp(`([\\d.,]+) ${text.points}`).exec(said)?.[1];
  return found === undefined ? null : numberIn(found, text.name);
}

for (const text of [vi, en]) {
  test(`${text.name}: one click shows who is behind, worst first, as worked out by hand`, async ({ page }) => {
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text.sample);
    const rows = await ranked(page, text);
    const overdue = rows.filter(({ said }) => said.includes(text.overdue));
    expect(rows.slice(0, overdue.length), 'what is overdue stands first').toEqual(overdue);
    for (const { said } of overdue) expect(said).toContain(text.behind);

    const byHand = overdueByHand();
    expect(byHand.length).toBeGreaterThanOrEqual(8);
    expect(overdue.map(({ id }) => id).filter((id) => byHand.some((row) => row.id === id))).toEqual(
      byHand.map(({ id }) => id),
    );
    for (const { id, baseline, missing, points } of byHand) {
      const { said = '' } = overdue.find((row) => row.id === id) ?? {};
      const target = sampleRow('targets', id);
      const measure = sampleRow('indicators', target['indicator'] ?? '')[`measure_${text.name}`] ?? '';
      const due = dateInWords(target['due_on'] ?? '', text.name);
      const { number } = sampleRow('documents', target['document'] ?? '');
      const owner = sampleRow('units', target['unit'] ?? '')[`name_${text.name}`];
      for (const part of [
        `${inWords(baseline, text.name)} ${measure}`,
        `${text.due} ${due}`,
        // No post and no unit is missing in part. The noise of binary division is no part of one either.
        `${inWords(Math.ceil(Number(missing.toFixed(6))), text.name)} ${measure}`,
        `${inWords(points, text.name)} ${text.points}`,
        number ?? '',
        owner ?? '',
      ]) {
        expect(said.replaceAll(/\s+/g, ' '), id).toContain(part);
      }
    }
    const gaps = overdue.map(({ said }) => pointsIn(said, text)).filter((points) => points !== null);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  });

  test(`${text.name}: the keyboard alone leads from the first page to the rule behind the worst result`, async ({
    page,
  }) => {
    const [worst] = overdueByHand();
    const target = sampleRow('targets', worst?.id ?? '');
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: text.link, exact: true }));
    await page.keyboard.press('Enter');
    await expectAnswers(page);
    await tabTo(
      page,
      page
        .getByRole('main')
        .locator(`a[href*="id=${worst?.id ?? ''}"]`)
        .first(),
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(target[`name_${text.name}`] ?? '');
    const main = page.getByRole('main');
    await expect(fact(main, text.baseline).first()).toContainText(`B = ${inWords(worst?.baseline ?? 0, text.name)} `);
    await expect(fact(main, text.missing).first()).toContainText(`${inWords(worst?.missing ?? 0, text.name)} `);
    await expect(fact(main, text.missing).first()).toContainText(
      `${inWords(worst?.points ?? 0, text.name)} ${text.points}`,
    );
  });

  test(`${text.name}: of Kon Tum nobody can be called behind, and the page says of how many that holds`, async ({
    page,
  }) => {
    await openOverview(page, text.address);
    await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
    const sentence = page.getByRole('main').getByText(text.noneBehind);
    await expect(sentence).toBeVisible();
    const said = Number(text.noneBehind.exec((await sentence.textContent()) ?? '')?.[1]);
    const rows = await ranked(page, text);
    expect(rows).toHaveLength(said);
    expect(said).toBeLessThan(publishedRows('targets').length);
    for (const { said: row } of rows) expect(row).not.toContain(text.behind);
  });
}

test('what an earlier phase left undone is added, what it did beyond its duty is credited', async ({ page }) => {
  const signs = new Set<number>();
  for (const id of ['t26-yte', 't26-giaoduc']) {
    const later = sampleRow('targets', id);
    const earlier = sampleRow('targets', later['carries_over'] ?? '');
    const atDue = figuresOf(earlier['series'] ?? '').find(({ on }) => on >= (earlier['due_on'] ?? ''))?.value ?? NaN;
    const wasB = Number(earlier['baseline_value']);
    const carried = (wasB * Number(earlier['value'])) / 100 - (wasB - atDue);
    const own = (Number(later['baseline_value']) * Number(later['value'])) / 100;
    signs.add(Math.sign(carried));
    await page.goto(`target/?package=${samplePackage}&id=${id}`);
    const main = page.getByRole('main');
    await expect(fact(main, 'Phần của kỳ này').first(), id).toContainText(`= ${inWords(own, 'vi')} `);
    await expect(fact(main, 'Chuyển tiếp từ kỳ trước').first(), id).toContainText(inWords(Math.abs(carried), 'vi'));
    await expect(fact(main, 'Tổng phải giảm').first(), id).toContainText(
      `= ${inWords(Math.max(0, own + carried), 'vi')} `,
    );
  }
  expect(signs).toEqual(new Set([1, -1]));
});
