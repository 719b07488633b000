import { describe, expect, it } from 'vitest';
import type { Observation } from '../records/records.ts';
import { indexFigures } from './figure-index.ts';
import { firstAndLast } from './first-and-last.ts';
import { observationRow, seriesRow } from './series.fixture.ts';

function line(observations: readonly Observation[], day = '2026-01-01') {
  const series = seriesRow();
  return firstAndLast(
    indexFigures({ indicators: [], series: [series], observations, contradictions: [] }),
    series,
    day,
  );
}

describe('before and after of one series', () => {
  it('takes the first and the last date', () => {
    const found = line([observationRow('2019', 90), observationRow('2015', 100), observationRow('2024', 80)]);
    expect([found.first.deciding?.figure.value, found.last.deciding?.figure.value]).toEqual([100, 80]);
    expect(found.change).toMatchObject({ kind: 'reduction', amount: { value: 20 } });
  });

  it('knows nothing later than the day', () => {
    const found = line(
      [observationRow('2015', 100), observationRow('2019', 90), observationRow('2024', 80)],
      '2020-01-01',
    );
    expect(found.change?.amount.value).toBe(10);
  });

  it('makes no change of one date, of contradictory figures or of undated ones', () => {
    expect(line([observationRow('2015', 100)]).change).toBeNull();
    expect(line([observationRow('2015', 100), observationRow('2015', 99, { id: 'b' })]).change).toBeNull();
    const disputed = [observationRow('2015', 100), observationRow('2020', 80), observationRow('2020', 81, { id: 'b' })];
    expect(line(disputed).change).toBeNull();
    expect(line([observationRow(null, 869), observationRow('2020', 756)]).change).toBeNull();
  });

  it('keeps undated, missing and planned figures apart', () => {
    const rows = [
      observationRow('2020', 756),
      observationRow(null, 869, { id: 'undated' }),
      observationRow('2021', 1, { id: 'missing', reported: { missing: 'unknown' } }),
      observationRow('2030', 690, { id: 'planned', status: 'planned' }),
    ];
    const found = line(rows);
    expect(found.points.map(({ observation }) => observation.id)).toEqual(['o-2020']);
    expect(found.others.map(({ id }) => id)).toEqual(['undated', 'missing', 'planned']);
  });
});
