import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import type { Observation } from '../records/records.ts';
import { latestPoint, seriesPoints } from './series-points.ts';
import { observationRow, periodRow, seriesRow } from './series.fixture.ts';

const series = seriesRow();
const nearly120: Figure = { value: 120, high: null, qualifier: 'nearly' };

function datedIds(observations: readonly Observation[], day = '2030-12-31'): string[] {
  return seriesPoints(series, observations, day).dated.map(({ observation }) => observation.id);
}

describe('seriesPoints', () => {
  it('keeps its own reported figures, sorted by the last day they may mean', () => {
    const observations = [
      observationRow('2022-12-31', 3),
      observationRow('2020-05-31', 2),
      observationRow('2021', 4),
      observationRow('2021-06', 5),
      observationRow('2019', 6, { id: 'other', series: 'in-post' }),
    ];
    expect(datedIds(observations)).toEqual(['o-2020-05-31', 'o-2021-06', 'o-2021', 'o-2022-12-31']);
  });

  it('leaves out what the day has not reached', () => {
    expect(datedIds([observationRow('2022', 1), observationRow('2021-12-31', 2)], '2022-07-25')).toEqual([
      'o-2021-12-31',
    ]);
  });

  it('keeps undated, missing and planned figures apart and out of the points', () => {
    const undated = observationRow(null, 850);
    const unknown = observationRow('2021', 0, { id: 'unknown', reported: { missing: 'unknown' } });
    const undatedUnknown = observationRow(null, 0, { id: 'undated-unknown', reported: { missing: 'not-applicable' } });
    const planned = observationRow('2035', 500, { status: 'planned' });
    const forecast = observationRow('2021', 500, { id: 'forecast', status: 'forecast' });
    const zero = observationRow('2020', 0);
    const points = seriesPoints(series, [undated, unknown, undatedUnknown, planned, forecast, zero], '2025-01-01');
    expect(points.dated.map(({ figure }) => figure)).toEqual([exactly(0)]);
    expect(points.undated).toEqual([undated]);
    expect(points.missing).toEqual([unknown, undatedUnknown]);
    expect(points.planned).toEqual([planned, forecast]);
  });

  it('keeps contradictory figures of one date and marks each with the other', () => {
    const points = seriesPoints(
      series,
      [
        observationRow('2022', 756, { id: 'a' }),
        observationRow('2022', 869, { id: 'b' }),
        observationRow('2021', 900, { id: 'c' }),
      ],
      '2025-01-01',
    );
    expect(points.dated.map(({ observation, conflictsWith }) => [observation.id, conflictsWith])).toEqual([
      ['c', []],
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });

  it.each<[string, Observation, Observation]>([
    ['equal figures', observationRow('2022', 756, { id: 'a' }), observationRow('2022', 756, { id: 'b' })],
    ['words that allow both', observationRow('2022', nearly120, { id: 'a' }), observationRow('2022', 113, { id: 'b' })],
    ['different dates', observationRow('2022', 1, { id: 'a' }), observationRow('2022-12-31', 2, { id: 'b' })],
    ['different periods', periodRow('2021', '2022', 5), periodRow('2022', '2022', 2)],
  ])('sees no contradiction in %s', (_, a, b) => {
    expect(seriesPoints(series, [a, b], '2025-01-01').dated.map(({ conflictsWith }) => conflictsWith)).toEqual([
      [],
      [],
    ]);
  });
});

describe('latestPoint', () => {
  it('takes the latest, of one date the least vague', () => {
    const points = seriesPoints(
      series,
      [
        observationRow('2022', 113, { id: 'exact' }),
        observationRow('2022', nearly120, { id: 'nearly' }),
        observationRow('2021', 100, { id: 'earlier' }),
      ],
      '2025-01-01',
    );
    expect(latestPoint(points.dated)?.observation.id).toBe('exact');
    expect(latestPoint([])).toBeNull();
  });
});
