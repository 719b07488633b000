import { describe, expect, it } from 'vitest';
import type { Observation, Target } from '../records/records.ts';
import { date, observationRow, seriesRow } from '../series/series.fixture.ts';
import { evaluateTargets } from './evaluate-targets.ts';
import type { TargetTables } from './target-cases.ts';
import { indicatorRow, targetRow } from './target.fixture.ts';

const earlier = targetRow({ id: 'to-2021', baselineValue: 4300 });
const next = targetRow({
  id: 'to-2026',
  value: 5,
  baselineValue: 3900,
  baselineOn: date('2021'),
  dueOn: date('2026'),
  carriesOver: 'to-2021',
});

function tables(observations: readonly Observation[], targets: readonly Target[] = [next, earlier]): TargetTables {
  return { targets, indicators: [indicatorRow('stock')], series: [seriesRow()], observations };
}

describe('evaluateTargets', () => {
  it('adds the shortfall of the earlier target, whatever the order of the rows', () => {
    const [second, first] = evaluateTargets(
      tables([observationRow('2021-12-31', 3900), observationRow('2026', 3675)]),
      '2027-01-01',
    );
    expect(first).toMatchObject({ status: 'met', late: true });
    expect(second).toMatchObject({ status: 'met', required: { amount: 225 } });
  });

  it('carries what was short at the due date, even if it was reached later', () => {
    const [second] = evaluateTargets(
      tables([observationRow('2021-12-31', 3900), observationRow('2023', 3800)]),
      '2024-06-30',
    );
    expect(second?.required.amount).toBe(225);
  });

  it.each<[string, readonly Observation[], readonly Target[], string]>([
    ['without a figure at the due date', [observationRow('2020', 3900)], [next, earlier], '2024-06-30'],
    [
      'with a vague figure at the due date',
      [observationRow('2021-12-31', { value: 3900, high: null, qualifier: 'nearly' })],
      [next, earlier],
      '2024-06-30',
    ],
    ['before the earlier target is due', [observationRow('2021-12-31', 3900)], [next, earlier], '2021-12-30'],
    ['without the row', [observationRow('2021-12-31', 3900)], [next], '2024-06-30'],
    ['in a ring', [observationRow('2021-12-31', 3900)], [next, { ...earlier, carriesOver: 'to-2026' }], '2027-01-01'],
    ['of itself', [observationRow('2021-12-31', 3900)], [{ ...next, carriesOver: 'to-2026' }], '2027-01-01'],
  ])('does not know the carry-over %s', (_, observations, targets, day) => {
    const [second] = evaluateTargets(tables(observations, targets), day);
    expect(second?.reason?.code).toBe('carry-over-unknown');
  });

  it('judges by the indicator that the series measures', () => {
    const share = indicatorRow('share', { id: 'reduction-rate' });
    const results = evaluateTargets(
      {
        targets: [targetRow({ series: 'rate', baselineValue: null })],
        indicators: [indicatorRow('stock'), share],
        series: [seriesRow({ id: 'rate', indicator: 'reduction-rate' })],
        observations: [observationRow('2021-12-31', 10.5, { series: 'rate' })],
      },
      '2022-06-30',
    );
    expect(results[0]?.status).toBe('exceeded');
  });

  it('says that there is no series where the row names one that does not exist', () => {
    const [result] = evaluateTargets(tables([], [targetRow({ series: 'lost' })]), '2022-06-30');
    expect(result?.reason?.code).toBe('no-series');
  });

  it('leaves out a target without its indicator', () => {
    expect(evaluateTargets({ ...tables([]), indicators: [] }, '2022-06-30')).toEqual([]);
  });
});
