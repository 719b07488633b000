import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import type { Observation } from '../records/records.ts';
import type { AccumulatedFlow } from './accumulate-flow.ts';
import { accumulateFlow } from './accumulate-flow.ts';
import { seriesPoints } from './series-points.ts';
import { date, observationRow, periodRow, seriesRow } from './series.fixture.ts';

function accumulate(
  observations: readonly Observation[],
  since: string | null = null,
  startsWhen: string | null = null,
): AccumulatedFlow {
  const points = seriesPoints(seriesRow(), observations, '2030-12-31').dated;
  return accumulateFlow(points, startsWhen === null ? null : date(startsWhen), since === null ? null : date(since));
}

function totals(flow: AccumulatedFlow): readonly Figure[] | string {
  return flow.kind === 'total' ? flow.readings.map(({ figure }) => figure) : flow.kind;
}

const atLeast = (value: number): Figure => ({ value, high: null, qualifier: 'at-least' });
const moreThan = (value: number): Figure => ({ value, high: null, qualifier: 'more-than' });

describe('accumulateFlow', () => {
  it('takes the latest of running totals', () => {
    expect(
      totals(accumulate([observationRow('2019-02', moreThan(430)), observationRow('2022', moreThan(850))])),
    ).toEqual([moreThan(850)]);
    expect(totals(accumulate([periodRow('2016', '2019', 430), periodRow('2016', '2021', 600)]))).toEqual([
      exactly(600),
    ]);
  });

  it('adds separate periods that follow each other', () => {
    const flow = accumulate([periodRow('2022', '2022', 100), periodRow('2023', '2023', moreThan(50))]);
    expect(totals(flow)).toEqual([moreThan(150)]);
    expect(flow.kind === 'total' ? flow.readings[0]?.observation.id : null).toBe('o-2023-2023');
  });

  it('says "at least" over a stretch that no figure covers', () => {
    expect(totals(accumulate([periodRow('2022', '2022', 100), periodRow('2024', '2024', 50)]))).toEqual([atLeast(150)]);
    expect(totals(accumulate([periodRow('2022', '2024', 277)], '2015'))).toEqual([atLeast(277)]);
    expect(totals(accumulate([observationRow('2024', 277)], '2015', '2022'))).toEqual([atLeast(277)]);
  });

  it('takes one day without a figure for a stretch without one', () => {
    const untilEve = periodRow('2022', '2022-12-30', 100);
    expect(totals(accumulate([untilEve, periodRow('2023', '2023', 50)]))).toEqual([atLeast(150)]);
    expect(totals(accumulate([periodRow('2022', '2022-12-31', 100), periodRow('2023', '2023', 50)]))).toEqual([
      exactly(150),
    ]);
  });

  it('takes a start up to New Year after the baseline year for the start', () => {
    expect(totals(accumulate([periodRow('2016', '2021', 600)], '2015-04-30'))).toEqual([exactly(600)]);
    expect(totals(accumulate([periodRow('2021', '2026', 600)], '2021'))).toEqual([exactly(600)]);
  });

  it('leaves out periods that end within the baseline', () => {
    expect(totals(accumulate([periodRow('2021', '2021', 30), periodRow('2022', '2022', 40)], '2021'))).toEqual([
      exactly(40),
    ]);
    expect(accumulate([periodRow('2019', '2020', 30)], '2021').kind).toBe('no-points');
  });

  it('counts a period told twice in the same number once', () => {
    expect(
      totals(
        accumulate([
          periodRow('2022', '2022', moreThan(90), { id: 'a' }),
          periodRow('2022', '2022', 100, { id: 'b' }),
          periodRow('2023', '2023', 5),
        ]),
      ),
    ).toEqual([exactly(105)]);
  });

  it.each<[string, Observation[], string | null]>([
    ['overlapping periods', [periodRow('2022', '2023', 1), periodRow('2023', '2024', 2)], null],
    ['periods that share a day', [periodRow('2022', '2022-06-30', 1), periodRow('2022-06-30', '2022', 2)], null],
    ['a period that begins before the baseline', [periodRow('2015', '2022', 1)], '2021'],
    ['totals with and without a start', [periodRow('2022', '2022', 1), observationRow('2023', 2)], null],
  ])('does not add %s', (_, observations, since) => {
    expect(accumulate(observations, since).kind).toBe('cannot-be-added');
  });

  it('gives every reading of a contradictory running total', () => {
    expect(
      totals(accumulate([observationRow('2022', 5, { id: 'a' }), observationRow('2022', 7, { id: 'b' })])),
    ).toEqual([exactly(5), exactly(7)]);
  });

  it('does not choose between contradictory parts of a sum', () => {
    const flow = accumulate([
      periodRow('2022', '2022', 5, { id: 'a' }),
      periodRow('2022', '2022', 7, { id: 'b' }),
      periodRow('2023', '2023', 1, { id: 'c' }),
    ]);
    expect(flow).toEqual({ kind: 'contradictory', observations: ['a', 'b'] });
  });

  it('has nothing to say without points', () => {
    expect(accumulate([])).toEqual({ kind: 'no-points' });
  });
});
