import { expectPrintedAsReported, figuresIn, indicatorsOf } from './figure-links.ts';
import { expect, test } from './fixtures.ts';
import { openOverview } from './overview.ts';
import { publishedRows, samplePackage } from './published-data.ts';
import { figuresOf, inWords, languages, latestOf, sampleRow, sampleRows, seriesWith } from './sample-figures.ts';
import { expectAnswers } from './search-box.ts';

// Villages and concurrent posts: what sources contradict stands side by side, shares are of one day.

const vi = { name: languages.vi, address: '', link: 'Thôn, kiêm nhiệm', nearly: 'gần 120', cut: 'giảm' };
const en: typeof vi = {
  name: languages.en,
  address: 'en/',
  link: 'Villages, concurrent posts',
  nearly: 'nearly 120',
  cut: 'down',
};

for (const text of [vi, en]) {
  test(`${text.name}: stock, cut and shares of the made-up province, worked out by hand`, async ({ page }) => {
    await openOverview(page, `${text.address}?package=${samplePackage}`);
    await page.getByRole('banner').getByRole('link', { name: text.link, exact: true }).click();
    await expectAnswers(page);
    const main = page.getByRole('main');
    const [series = ''] = seriesWith({
      indicator: 'villages',
      unit: samplePackage,
      counts_what_vi: 'thôn và tổ dân phố',
    });
    const [first] = figuresOf(series);
    const last = latestOf(series);
    const cut = (first?.value ?? 0) - last.value;
    expect(cut).toBeGreaterThan(0);
    await expect(main).toContainText(`${text.cut} ${inWords(cut, text.name)} `);
    await expect(main).toContainText(`${inWords((cut * 100) / (first?.value ?? NaN), text.name)}%`);
    const [heads = ''] = seriesWith({ indicator: 'village-heads-party-members', unit: samplePackage });
    expect(latestOf(heads).on).toBe(last.on);
    await expect(main).toContainText(`${inWords((latestOf(heads).value * 100) / last.value, text.name)}%`);
    // Beside a target stands what was reached, worked out from the figure that it leads to.
    const figures = await figuresIn(page.locator('main section:not(:has(a[href*="target/?"])) td'), samplePackage);
    expect(figures.length).toBeGreaterThan(50);
    expectPrintedAsReported(figures, text.name);
  });

  test(`${text.name}: what sources contradict is shown twice and marked, never repaired`, async ({ page }) => {
    await page.goto(`${text.address}villages/?package=${samplePackage}`);
    await expectAnswers(page);
    const named = sampleRows('contradictions').flatMap((row) => (row['observations'] ?? '').split(';'));
    const villages = named.filter(
      (id) =>
        id !== '' && sampleRow('series', sampleRow('observations', id)['series'] ?? '')['indicator'] === 'villages',
    );
    expect(villages.length).toBeGreaterThanOrEqual(2);
    for (const id of villages) {
      const cell = page
        .locator('main td, main dd, main li')
        .filter({ has: page.locator(`[data-origin="observation.${id}"]`) });
      await expect(cell.first(), id).toContainText(inWords(Number(sampleRow('observations', id)['value']), text.name));
    }
    await page.goto(`${text.address}villages/`);
    await expectAnswers(page);
    await expect(page.getByRole('main')).toContainText(text.nearly);
    await expect(page.getByRole('main')).toContainText('756');
    const asked = publishedRows('gaps').filter(({ indicator }) => indicator === 'villages');
    expect(asked.length).toBeGreaterThan(0);
    for (const gap of asked) await expect(page.getByRole('main')).toContainText(gap[`question_${text.name}`] ?? '');
    expect(indicatorsOf(await figuresIn(page.locator('main td'), 'kon-tum'))).toContain('villages');
  });
}
