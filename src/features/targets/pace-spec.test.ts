import { describe, expect, it } from 'vitest';
import { dateOf } from '../../testing/build-records.ts';
import { paceChart } from './pace-spec.ts';
import { targetModel } from './target-model.ts';
import { evaluatedTargets } from './target-rows.ts';
import { postsLeft, smallData, smallInput } from './targets.fixture.ts';

function chartOf(id: string, input = smallInput(), language: 'vi' | 'en' = 'vi') {
  const model = targetModel(input, evaluatedTargets(input), id);
  if (model === null) throw new Error(`no such target: ${id}`);
  return paceChart(model, language);
}

describe('the chart of the way', () => {
  it('has the required line, the points after the baseline, and the month in which the pace leads to the target', () => {
    expect(chartOf('home-2021')).toMatchObject({
      kind: 'chart',
      title: 'Còn 930 biên chế, phải còn không quá 900 biên chế vào 31/12/2021',
      unit: 'biên chế',
      spec: {
        baseline: { day: '2015-12-31', value: 1000, valueText: '1.000' },
        target: { day: '2021-12-31', value: 900, valueText: '900' },
        points: [
          { day: '2021-12-31', value: 940, ending: 'exact' },
          { day: '2023-12-31', value: 930, ending: 'exact' },
        ],
        forecast: { day: '2027-06-30', value: 900, valueText: '6/2027' },
        today: '2024-06-30',
        keys: [{ mark: 'required' }, { mark: 'exact' }, { mark: 'forecast' }],
      },
    });
  });

  it('holds the way to the target, the forecast included', () => {
    const chart = chartOf('home-2021');
    const { from, to } = chart.kind === 'chart' ? chart.spec : { from: '', to: '' };
    expect([from < '2015-12-31', to > '2027-06-30']).toEqual([true, true]);
  });

  it('draws no forecast that lies far beyond the way, and none that is reached', () => {
    const slow = { ...smallData, observations: [postsLeft('so-noi-vu', '2023-12-31', 999)] };
    expect(chartOf('home-2021', smallInput({ data: slow }))).toMatchObject({ spec: { forecast: null } });
    expect(chartOf('health-2021')).toMatchObject({ spec: { forecast: null } });
  });

  it('marks what a figure leaves open', () => {
    const observations = [
      postsLeft('so-noi-vu', '2021-12-31', 940, {
        reported: { value: 940, high: null, qualifier: 'more-than' },
        confidence: 'low',
      }),
    ];
    expect(chartOf('home-2021', smallInput({ data: { ...smallData, observations } }))).toMatchObject({
      spec: {
        points: [{ ending: 'open', faint: true, valueText: 'hơn 940' }],
        keys: [{ mark: 'required' }, { mark: 'open' }, { mark: 'faint' }],
      },
    });
  });

  it.each([
    ['task', {}, 'no-number'],
    ['country-2021', {}, 'no-points'],
    ['health-2021', { dueOn: null }, 'no-due'],
    ['health-2021', { baselineValue: null }, 'no-level'],
  ])('%s says why it has none: %s', (id, changes, reason) => {
    const targets = smallData.targets.map((row) => (row.id === id ? { ...row, ...changes } : row));
    expect(chartOf(id, smallInput({ data: { ...smallData, targets } }))).toEqual({ kind: 'none', reason });
  });

  it('draws no line from an undated baseline', () => {
    const targets = smallData.targets.map((row) => ({ ...row, baselineOn: null }));
    expect(chartOf('health-2021', smallInput({ data: { ...smallData, targets } }))).toMatchObject({
      spec: { baseline: null, points: [{ value: 900 }] },
    });
  });

  it('of a flow rises from zero to the duty', () => {
    const flow = {
      ...smallData,
      indicators: smallData.indicators.map((row) => ({ ...row, kind: 'flow' as const })),
      observations: [
        postsLeft('so-y-te', '2021', 45, { asOf: null, periodStart: dateOf('2016'), periodEnd: dateOf('2018') }),
      ],
    };
    expect(chartOf('health-2021', smallInput({ data: flow }), 'en')).toMatchObject({
      title: '45 posts cut, 100 posts required by 31 December 2021',
      spec: { baseline: { value: 0 }, target: { value: 100 }, points: [{ day: '2018-12-31', value: 45 }] },
    });
  });
});
