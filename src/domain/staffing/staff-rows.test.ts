import { describe, expect, it } from 'vitest';
import { exactly } from '../figures/figure.ts';
import { staffRows, unitsWithStaff } from './staff-rows.ts';
import { everyone, flow, indexOf, said, stock } from './staffing.fixture.ts';

const inPost = { indicator: 'in-post' };
const settled = { indicator: 'leavers-settled', ...everyone };
const all = () => true;
const latest = { day: '2026-11-23', year: null };

describe('staffRows', () => {
  it('keeps the staff numbers of one scope apart', () => {
    const index = indexOf(
      stock('quota', { '2024-12-31': 2300 }),
      stock('people', { '2024-12-31': 2210 }, inPost),
      flow('cut', { '2024': 100 }, { indicator: 'posts-cut' }),
    );
    const [row, ...others] = staffRows(index, all, latest);
    expect(others).toEqual([]);
    expect(row?.quota[0]?.points[0]?.staff).toEqual({ measure: 'quota-assigned', figure: exactly(2300) });
    expect(row?.inPost[0]?.points[0]?.staff).toEqual({ measure: 'in-post', figure: exactly(2210) });
    expect(row?.postsCut[0]?.points[0]?.staff).toEqual({ measure: 'posts-cut', figure: exactly(100) });
    expect(row?.leavers).toEqual([]);
  });

  it('gives another scope a row of its own', () => {
    const index = indexOf(
      stock('a', { '2024-12-31': 1 }),
      stock('b', { '2024-12-31': 2 }, { level: 'district' }),
      stock('c', { '2024-12-31': 3 }, { block: 'party' }),
    );
    expect(staffRows(index, all, latest).map((row) => row.quota[0]?.series.id)).toEqual(['c', 'a', 'b']);
  });

  it('lists several series of one scope and joins none', () => {
    const reserve = { countsWhat: { vi: 'dự phòng', en: 'reserve' } };
    const index = indexOf(stock('a', { '2025-08-22': 2298 }), stock('b', { '2025-08-22': 88 }, reserve));
    const [row] = staffRows(index, all, latest);
    expect(row?.quota.map((reading) => reading.points[0]?.staff.figure.value)).toEqual([2298, 88]);
  });

  it('lists the series with the latest figure first', () => {
    const after = { countsWhat: { vi: 'mô hình 2 cấp', en: 'two tiers' } };
    const index = indexOf(stock('before', { '2024-12-31': 508 }), stock('after', { '2026-10-31': 611 }, after));
    const [row] = staffRows(index, all, latest);
    expect(row?.quota.map((reading) => reading.series.id)).toEqual(['after', 'before']);
  });

  it('takes the latest point, with those of its date that contradict it', () => {
    const rival = stock('quota', { '2024-12-31': 2310 });
    const index = indexOf({
      ...stock('quota', { '2023-12-31': 2400, '2024-12-31': 2300 }),
      observations: [
        ...stock('quota', { '2023-12-31': 2400, '2024-12-31': 2300 }).observations,
        ...rival.observations.map((row) => ({ ...row, id: 'rival' })),
      ],
    });
    const [row] = staffRows(index, all, latest);
    expect(row?.quota[0]?.points.map((point) => point.staff.figure.value).sort()).toEqual([2300, 2310]);
  });

  it.each([
    [null, '2026-11-23', 2200],
    [2023, '2026-11-23', 2400],
    [2024, '2026-11-23', 2300],
    [2022, '2026-11-23', null],
    [null, '2024-12-30', 2400],
    [2024, '2024-12-30', null],
  ])('as of the year %s on the day %s it is %s', (year, day, expected) => {
    const index = indexOf(stock('quota', { '2023-12-31': 2400, '2024-12-31': 2300, '2026-10-31': 2200 }));
    const [row] = staffRows(index, all, { day, year });
    expect(row?.quota[0]?.points[0]?.staff.figure.value ?? null).toBe(expected);
  });

  it('leaves parts by reason, method or decree out: they are no number of the whole scope', () => {
    const index = indexOf(
      flow('all', { '2024': 82 }, settled),
      flow('retired', { '2024': 70 }, { ...settled, method: { vi: 'nghỉ hưu', en: 'retirement' } }),
      flow('decree', { '2024': 12 }, { ...settled, decree: 'nd-154' }),
    );
    const rows = staffRows(index, all, latest);
    expect(rows.flatMap((row) => row.leavers.map((reading) => reading.series.id))).toEqual(['all']);
  });

  it('shows undated figures only where the latest is asked for', () => {
    const undated = stock('quota', { '2024-12-31': 1 }).observations.map((row) => ({
      ...row,
      id: 'undated',
      asOf: null,
    }));
    const index = indexOf({ ...stock('quota', {}), observations: undated });
    expect(staffRows(index, all, latest)[0]?.quota[0]?.undated).toHaveLength(1);
    expect(staffRows(index, all, { ...latest, year: 2024 })).toEqual([]);
  });

  it('asks only for the scopes wanted', () => {
    const index = indexOf(stock('a', { '2024': 1 }), stock('b', { '2024': said('more-than', 2) }, { unit: 'tinh-b' }));
    expect(staffRows(index, (scope) => scope.unit === 'tinh-b', latest)).toHaveLength(1);
    expect([...unitsWithStaff(index)]).toEqual(['tinh-a', 'tinh-b']);
  });
});
