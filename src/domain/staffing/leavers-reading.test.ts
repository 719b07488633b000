import { describe, expect, it } from 'vitest';
import { exactly } from '../figures/figure.ts';
import type { Series } from '../records/records.ts';
import { dateOf } from '../../testing/build-records.ts';
import { readLeavers } from './leavers-reading.ts';
import { flow, indexOf, type Line, said, stock } from './staffing.fixture.ts';

const settled = (values: Parameters<typeof flow>[1], changes: Partial<Series> = {}): Line =>
  flow('settled', values, { indicator: 'leavers-settled', ...changes });

function read(line: Line, year: number | null, day = '2026-11-23') {
  const reading = readLeavers(indexOf(line), line.series, day, year);
  return reading === null ? null : { figure: reading.figure, points: reading.points.length, stretch: reading.stretch };
}

describe('readLeavers', () => {
  it('adds separate periods', () => {
    expect(read(settled({ '2023': 40, '2024': said('more-than', 60) }), null)).toEqual({
      figure: said('more-than', 100),
      points: 2,
      stretch: { from: '2023-01-01', to: '2024-12-31' },
    });
  });

  it('takes the latest of running totals and adds none of them', () => {
    expect(read(settled({ '2015/2016': 82, '2015/2018': 182 }), null)).toEqual({
      figure: exactly(182),
      points: 1,
      stretch: { from: '2015-01-01', to: '2018-12-31' },
    });
  });

  it('adds nothing that overlaps', () => {
    expect(read(settled({ '2015/2018': 182, '2018': 100 }), null)).toMatchObject({ figure: null, points: 2 });
  });

  it.each([
    [2023, exactly(40)],
    [2024, exactly(60)],
    [2022, undefined],
  ])('reads the year %d', (year, expected) => {
    expect(read(settled({ '2023': 40, '2024': 60 }), year)?.figure).toEqual(expected);
  });

  it('knows a half year within its year, and no running total', () => {
    expect(read(settled({ '2022-01/2022-06': said('more-than', 30) }), 2022)).toEqual({
      figure: said('more-than', 30),
      points: 1,
      stretch: { from: '2022-01-01', to: '2022-06-30' },
    });
    expect(read(settled({ '2015/2022': 300 }), 2022)).toBeNull();
  });

  it('leaves the start open where no source states it, and takes it from the series where that does', () => {
    const total = stock('settled', { '2025-10-17': 3800 }, { indicator: 'leavers-settled' });
    expect(read(total, null)?.stretch).toEqual({ from: null, to: '2025-10-17' });
    expect(read(total, 2025)).toBeNull();
    const since = stock(
      'settled',
      { '2025-10-17': 3800 },
      { indicator: 'leavers-settled', startsWhen: dateOf('2025') },
    );
    expect(read(since, 2025)?.stretch).toEqual({ from: '2025-01-01', to: '2025-10-17' });
  });

  it('knows nothing later than the day', () => {
    expect(read(settled({ '2023': 40, '2024': 60 }), null, '2024-12-30')).toMatchObject({ figure: exactly(40) });
  });
});
