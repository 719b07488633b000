import { chartsOnPaper } from './chart-parts.ts';
import { expect, test } from './fixtures.ts';
import { expectDrawn, layOutForPaper } from './overview.ts';
import { faultsOfCopies } from './photocopy.ts';
import { samplePackage } from './published-data.ts';
import { openReport } from './report-sheets.ts';
import { expectAnswers } from './search-box.ts';

// Paper is black and white, and what lies on the table in a meeting is a copy of a copy.
/** Pages of either package in two shares, with those of one thing that have a chart: a target, a unit, a document. */
const pages = {
  'Kon Tum': [
    ['', 'targets/', 'staffing/', 'service-units/', 'unit/?id=23284-dak-cam'],
    ['reorganisation/', 'villages/', 'roadmap/', 'sources/', 'document/?id=18-nq-tw-2017'],
  ],
  'tinh-mau': [
    ['', 'targets/', 'target/?id=t26-giaoduc', 'staffing/'],
    ['service-units/', 'reorganisation/', 'villages/', 'roadmap/', 'sources/'],
  ],
} as const;

for (const [name, search] of [
  ['Kon Tum', ''],
  ['tinh-mau', `?package=${samplePackage}`],
] as const) {
  for (const share of pages[name])
    test(`charts on ${share.length} pages of ${name} are legible after a copy: /${share.join(' /')}`, async ({
      page,
      context,
    }) => {
      test.setTimeout(240_000);
      const reader = await context.newPage();
      let looked = 0;
      for (const address of share) {
        await page.setViewportSize({ width: 680, height: 1_000 });
        await page.goto(`${address}${address.includes('?') ? search.replace('?', '&') : search}`);
        await expect(page.getByText(/^DỮ LIỆU MINH HỌA: /)).toHaveCount(search === '' ? 0 : 1);
        await expectAnswers(page);
        await expectDrawn(page);
        await layOutForPaper(page);
        for (const chart of await chartsOnPaper(page, 'main')) {
          looked += 1;
          const faults = await faultsOfCopies(reader, chart);
          expect.soft(faults, `/${address}${search}, ${chart.name}`).toEqual([]);
        }
        await page.emulateMedia({ media: 'screen' });
      }
      expect(looked).toBeGreaterThan(3);
    });

  test(`charts of the report of ${name} are legible after a copy`, async ({ page, context }) => {
    test.setTimeout(240_000);
    const reader = await context.newPage();
    await openReport(page, `report/${search}${search === '' ? '?' : '&'}product=report&appendices=none`);
    await page.emulateMedia({ media: 'print' });
    const charts = await chartsOnPaper(page, '[data-sheet] [data-chart]');
    // Of Kon Tum no target can be drawn: its report has the chart of the communes alone.
    expect(charts.length).toBeGreaterThan(search === '' ? 0 : 1);
    for (const chart of charts) {
      expect.soft(await faultsOfCopies(reader, chart), chart.name).toEqual([]);
    }
  });
}
