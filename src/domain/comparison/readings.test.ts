import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFigures } from '../series/figure-index.ts';
import { anIndicator, anObservation, aSeries, dateOf } from '../../testing/build-records.ts';
import type { Observation } from '../records/records.ts';
import type { IndicatorKind } from '../records/codes.ts';
import { commonMoments } from './common-moments.ts';
import { type Moment, momentKey, seriesReadings } from './dated-readings.ts';
import { readingAt } from './reading-at.ts';

const day = '2026-01-01';

function figure(id: string, value: number, changes: Partial<Observation> = {}): Observation {
  return anObservation({ id, series: 's', reported: { value, high: null, qualifier: 'exact' }, ...changes });
}

function read(observations: readonly Observation[], kind: IndicatorKind = 'stock', on = day) {
  const series = aSeries({ id: 's' });
  const index = indexFigures({
    indicators: [anIndicator({ kind })],
    series: [series],
    observations,
    contradictions: [],
  });
  return seriesReadings(index, series, kind, on);
}

const at = (iso: string): Moment => ({ from: null, on: dateOf(iso), status: 'reported' });
const over = (from: string, to: string): Moment => ({ from: dateOf(from), on: dateOf(to), status: 'reported' });
const period = (from: string, to: string) => ({ asOf: null, periodStart: dateOf(from), periodEnd: dateOf(to) });

/** What is read, in short: `756`, `756 within`, `contradictory 2`. */
function said(result: ReturnType<typeof readingAt>): string {
  switch (result.kind) {
    case 'figure':
      return `${result.reading.figure.value}${result.isWithin ? ' within' : ''}`;
    case 'contradictory':
    case 'several':
      return `${result.kind} ${result.readings.length}`;
    case 'missing':
    case 'none':
      return result.kind;
  }
}

describe('a reading at a moment', () => {
  it.each<readonly [string, readonly Observation[], Moment, string]>([
    ['the same day', [figure('a', 7, { asOf: dateOf('2021-12-31') })], at('2021-12-31'), '7'],
    ['a day of the year asked for', [figure('a', 7, { asOf: dateOf('2021-12-31') })], at('2021'), '7 within'],
    ['the year of the day asked for', [figure('a', 7, { asOf: dateOf('2021') })], at('2021-06-30'), '7 within'],
    ['the day before: never the nearest', [figure('a', 7, { asOf: dateOf('2021-12-30') })], at('2021-12-31'), 'none'],
    ['the year after', [figure('a', 7, { asOf: dateOf('2022') })], at('2021-12-31'), 'none'],
    [
      'between two figures: nothing is interpolated',
      [figure('a', 7, { asOf: dateOf('2020') }), figure('b', 9, { asOf: dateOf('2022') })],
      at('2021'),
      'none',
    ],
    [
      'several days of the year',
      [figure('a', 7, { asOf: dateOf('2021-06-30') }), figure('b', 9, { asOf: dateOf('2021-12-31') })],
      at('2021'),
      'several 2',
    ],
    [
      'the year itself beside a day of it',
      [figure('a', 7, { asOf: dateOf('2021') }), figure('b', 9, { asOf: dateOf('2021-12-31') })],
      at('2021'),
      '7',
    ],
    [
      'contradictory figures',
      [figure('a', 7, { asOf: dateOf('2021') }), figure('b', 9, { asOf: dateOf('2021') })],
      at('2021'),
      'contradictory 2',
    ],
    [
      'the same figure from two sources',
      [figure('a', 7, { asOf: dateOf('2021') }), figure('b', 7, { asOf: dateOf('2021') })],
      at('2021'),
      '7',
    ],
    [
      'a figure known to be missing',
      [
        figure('a', 7, { asOf: dateOf('2020') }),
        anObservation({ series: 's', asOf: dateOf('2021'), reported: { missing: 'unknown' } }),
      ],
      at('2021'),
      'missing',
    ],
    [
      'a plan when a result is asked for',
      [figure('a', 7, { asOf: dateOf('2021'), status: 'planned' })],
      at('2021'),
      'none',
    ],
    ['an undated figure', [figure('a', 7, { asOf: null, dating: { basis: null, note: null } })], at('2021'), 'none'],
    ['a figure later than the day shown', [figure('a', 7, { asOf: dateOf('2026-06-30') })], at('2026-06-30'), 'none'],
  ])('%s', (_, observations, moment, expected) => {
    expect(said(readingAt(read(observations), moment))).toBe(expected);
  });

  it.each<readonly [string, Moment, string]>([
    ['the same period', over('2021', '2021'), '7'],
    ['the same days written otherwise', over('2021-01-01', '2021-12-31'), '7'],
    ['half of it', over('2021-01', '2021-06'), 'none'],
    ['the year without a start', at('2021'), 'none'],
  ])('of a flow: %s', (_, moment, expected) => {
    expect(said(readingAt(read([figure('a', 7, period('2021', '2021'))], 'flow'), moment))).toBe(expected);
  });

  it('plans and results of one date are two moments', () => {
    const readings = read([
      figure('a', 7, { asOf: dateOf('2021') }),
      figure('b', 5, { asOf: dateOf('2021'), status: 'planned' }),
    ]);
    expect(readings.dated.map(({ moment }) => momentKey(moment))).toEqual(['2021', '2021_planned']);
  });
});

function keys(lists: readonly (readonly Observation[])[], kind: IndicatorKind = 'stock') {
  return commonMoments(
    lists.map((list) => read(list, kind)),
    kind,
  ).map(({ key, count }) => `${key}: ${count}`);
}

describe('common moments', () => {
  it('are those with two figures at least, in the order of time', () => {
    expect(
      keys([
        [figure('a', 1, { asOf: dateOf('2022') }), figure('b', 2, { asOf: dateOf('2020') })],
        [figure('c', 1, { asOf: dateOf('2020') }), figure('d', 2, { asOf: dateOf('2021') })],
        [figure('e', 1, { asOf: dateOf('2020') }), figure('f', 1, { asOf: dateOf('2022') })],
      ]),
    ).toEqual(['2020: 3', '2022: 2']);
  });

  it('of a year and a day of it with the same figures the day stands', () => {
    expect(
      keys([[figure('a', 1, { asOf: dateOf('2021') })], [figure('b', 2, { asOf: dateOf('2021-12-31') })]]),
    ).toEqual(['2021-12-31: 2']);
  });

  it('flows without a stated start have none', () => {
    const open = [figure('a', 1, { asOf: dateOf('2021') })];
    expect(keys([open, [figure('b', 1, { asOf: dateOf('2021') })]], 'flow')).toEqual([]);
    expect(
      keys([[figure('a', 1, period('2021', '2021'))], [figure('b', 1, period('2021-01', '2021-12'))]], 'flow'),
    ).toEqual(['2021-01-01_2021-12-31: 2']);
  });

  it('do not depend on the order of the series', () => {
    const dates = fc.array(fc.constantFrom('2020', '2021', '2021-06-30', '2021-12-31', '2022-12'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 4 }), (lists) => {
        const all = lists.map((list, row) =>
          [...new Set(list)].map((iso, index) => figure(`${row}-${index}`, index, { asOf: dateOf(iso) })),
        );
        const counts = keys(all);
        expect(keys([...all].reverse())).toEqual(counts);
      }),
    );
  });
});
