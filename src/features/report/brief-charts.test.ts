import { describe, expect, it } from 'vitest';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { briefCharts } from './brief-charts.ts';
import { aPart, chartPart, reportSources } from './report.fixture.ts';
import { reportContext } from './report-context.ts';

function charts(...parts: readonly PartWithCharts[]) {
  return briefCharts(reportContext(reportSources({ parts })));
}

describe('the charts of the brief', () => {
  it('are the first two that have three figures or more, side by side, each below its title', () => {
    const two = charts(chartPart('targets', 4), chartPart('villages', 2), chartPart('staffing', 3));
    expect(two?.block.chart).toMatchObject({
      title: 'targets chậm (trái); staffing chậm (phải)',
      titles: ['targets chậm', 'staffing chậm'],
      caption: 'Nguồn, đơn vị tính ghi ở báo cáo đầy đủ.',
      widthMm: 160,
    });
    expect(two?.specs).toMatchObject([
      { kind: 'progress', isCompact: true, rows: { length: 4 } },
      { kind: 'progress', isCompact: true, rows: { length: 3 } },
    ]);
  });

  it('are low, and say how many rows they leave out', () => {
    const two = charts(chartPart('targets', 20), chartPart('staffing', 3));
    const first = two?.specs[0];
    const rows = first?.kind === 'progress' ? first.rows : [];
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(two?.block.chart.heightMm).toBeLessThanOrEqual(53);
    expect(two?.block.chart.caption).toBe(
      `Nguồn, đơn vị tính ghi ở báo cáo đầy đủ; hình trái vẽ ${rows.length} trong 20 dòng.`,
    );
  });

  it('draw nothing of which nothing is known', () => {
    const { part, charts: specs } = chartPart('targets', 6);
    const unknown = new Map(
      [...specs].map(([id, spec]) => [
        id,
        spec.kind === 'progress'
          ? { ...spec, rows: spec.rows.map((row, at) => (at < 4 ? { ...row, achieved: null } : row)) }
          : spec,
      ]),
    );
    expect(charts({ part, charts: unknown })).toBeNull();
  });

  it('one alone has the width of the page, and the caption says why', () => {
    const one = charts(chartPart('targets', 3), chartPart('villages', 1));
    expect(one?.specs).toHaveLength(1);
    expect(one?.block.chart).toMatchObject({
      title: 'targets chậm',
      caption:
        'Nguồn, đơn vị tính ghi ở báo cáo đầy đủ; chưa có hình thứ hai vì các nội dung khác chưa đủ số liệu để vẽ.',
    });
    expect(one?.block.chart).not.toHaveProperty('titles');
  });

  it('a subject may have one for the brief alone', () => {
    const { charts: specs, part } = chartPart('obstacles', 4);
    const own = part.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : []));
    const obstacles = { ...aPart('obstacles', { blocks: [], brief: { charts: own } }), charts: specs };
    expect(charts(chartPart('targets', 3), obstacles)?.block.chart.titles).toEqual(['targets chậm', 'obstacles chậm']);
  });

  it('there are none without figures', () => {
    expect(charts(aPart('targets'))).toBeNull();
  });
});
