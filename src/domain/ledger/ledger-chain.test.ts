import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../figures/figure.ts';
import type { Series } from '../records/records.ts';
import { seriesPoints } from '../series/series-points.ts';
import { flow, type Line, said, stock } from '../staffing/staffing.fixture.ts';
import { chainLedgers, ledgerYear, type QuotaLedger } from './ledger-chain.ts';
import type { FlowPoints } from './ledger-flows.ts';

const reason = (vi: string): Partial<Series> => ({ reason: { vi, en: vi } });

function points({ series, observations }: Line): FlowPoints {
  return { series, points: seriesPoints(series, observations, '2030-12-31').dated };
}

interface Given {
  readonly quota: Line;
  readonly increases?: readonly Line[];
  readonly decreases?: readonly Line[];
  readonly breakDay?: string | null;
  readonly rivalDays?: readonly string[];
}

function ledgersOf({ quota, increases = [], decreases = [], breakDay = null, rivalDays = [] }: Given) {
  return chainLedgers({
    quota: points(quota).points,
    increases: increases.map(points),
    decreases: decreases.map(points),
    breakDay,
    rivalDays,
  });
}

function only(ledgers: readonly QuotaLedger[]): QuotaLedger {
  const [first] = ledgers;
  if (first === undefined || ledgers.length > 1) throw new Error(`not one ledger: ${ledgers.length}`);
  return first;
}

const year2024 = stock('quota', { '2023-12-31': 2400, '2024-12-31': 2300 });
const noIncrease = flow('inc', { '2024': 0 });

const twoTotals = (running: number) => [flow('year', { '2024': 100 }), flow('running', { '2024-01-01/2024': running })];

describe('a ledger', () => {
  it('balances when all items of the stretch are known', () => {
    const ledger = only(
      ledgersOf({
        quota: year2024,
        increases: [flow('inc', { '2024': 15 })],
        decreases: [
          flow('cut', { '2024': 100 }, reason('tinh giản')),
          flow('retired', { '2024': 15 }, reason('nghỉ hưu')),
        ],
      }),
    );
    expect(ledger.balance).toMatchObject({ decrease: exactly(115), unexplained: exactly(0), balances: 'yes' });
    expect(ledgerYear(ledger)).toBe(2024);
  });

  it.each([
    ['its year', { '2024': 100 }],
    ['its days', { '2024-01-01/2024-12-31': 100 }],
    ['its months', { '2024-01/2024-12': 100 }],
    ['two halves that fill it', { '2024-01/2024-06': 60, '2024-07-01/2024-12-31': 40 }],
  ])('takes a flow for %s', (_, values) => {
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases: [flow('cut', values)] }));
    expect(ledger.balance.balances).toBe('yes');
  });

  it.each([
    ['another year', { '2023': 100 }],
    ['half of it', { '2024-01/2024-06': 100 }],
    ['more than it', { '2023/2024': 100 }],
    ['two stretches with a gap', { '2024-01/2024-05': 60, '2024-07/2024-12': 40 }],
    ['two stretches that overlap', { '2024-01/2024-07': 60, '2024-07/2024-12': 40 }],
    ['a day more', { '2024-01-01/2025-01-01': 100 }],
  ])('takes no flow for %s, and no missing flow for zero', (_, values) => {
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases: [flow('cut', values)] }));
    expect(ledger.balance).toMatchObject({ decrease: null, unexplained: null, balances: 'cannot-be-said' });
  });

  it('cannot be drawn up without any increases or decreases', () => {
    const ledger = only(ledgersOf({ quota: year2024 }));
    expect(ledger.balance).toMatchObject({ increase: null, decrease: null, balances: 'cannot-be-said' });
  });

  it('wants a figure of every reason that the scope has', () => {
    const cuts = [flow('a', { '2024': 100 }, reason('tinh giản')), flow('b', { '2023': 5 }, reason('nghỉ hưu'))];
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases: cuts }));
    expect(ledger.decrease.items).toEqual([exactly(100), null]);
    expect(ledger.balance.balances).toBe('cannot-be-said');
  });

  it('counts a reported total once and holds the reasons against it', () => {
    const cuts = [flow('all', { '2024': 100 }), flow('a', { '2024': 90 }, reason('tinh giản'))];
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases: cuts }));
    expect(ledger.balance.decrease).toEqual(exactly(100));
    expect(ledger.decrease.againstTotal?.difference).toEqual(exactly(10));
  });

  it('counts a total once that a yearly and a running series report alike, and none that they report differently', () => {
    const quota = year2024;
    expect(only(ledgersOf({ quota, increases: [noIncrease], decreases: twoTotals(100) })).balance.decrease).toEqual(
      exactly(100),
    );
    expect(only(ledgersOf({ quota, increases: [noIncrease], decreases: twoTotals(99) })).balance.decrease).toBeNull();
  });

  it('chooses between no two series of one reason', () => {
    const cuts = [flow('a', { '2024': 100 }, reason('tinh giản')), flow('b', { '2024': 100 }, reason('tinh giản'))];
    expect(only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases: cuts })).balance.decrease).toBeNull();
  });

  it('leaves other cuts through the same posts out', () => {
    const byMethod = flow('m', { '2024': 100 }, { method: { vi: 'thôi việc', en: 'severance' } });
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases: [byMethod] }));
    expect(ledger.decrease.items).toEqual([null]);
  });

  it('shows what nothing explains, with the words of its items', () => {
    const ledger = only(
      ledgersOf({ quota: year2024, increases: [noIncrease], decreases: [flow('cut', { '2024': said('nearly', 90) })] }),
    );
    expect(ledger.balance).toMatchObject({ balances: 'no', unexplained: said('less-than', -10) });
  });

  it('is not drawn up over contradictory stocks', () => {
    const rival = stock('quota', { '2024-12-31': 2310 }).observations.map((row) => ({ ...row, id: 'rival' }));
    const quota = { ...year2024, observations: [...year2024.observations, ...rival] };
    const ledger = only(ledgersOf({ quota, increases: [noIncrease], decreases: [flow('cut', { '2024': 100 })] }));
    expect(ledger.to).toMatchObject({ quota: null, points: { length: 2 } });
    expect(ledger.balance.balances).toBe('cannot-be-said');
  });

  it.each([
    ['level-break', { breakDay: '2024-07-01' }],
    ['several-quotas', { rivalDays: ['2024-06-30'] }],
  ] as const)('looks at no flow: %s', (obstacle, given) => {
    const decreases = [flow('cut', { '2024': 100 })];
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases, ...given }));
    expect(ledger).toMatchObject({ obstacle, balance: { balances: 'cannot-be-said', decrease: null } });
  });

  it('minds no other quota series of another time', () => {
    const decreases = [flow('cut', { '2024': 100 })];
    const rivalDays = ['2022-12-31', '2025-12-31'];
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases, rivalDays }));
    expect(ledger.balance.balances).toBe('yes');
  });

  it.each(['2023-12-31', '2025-01-01'])('is untouched by a break outside its days, on %s', (breakDay) => {
    const decreases = [flow('cut', { '2024': 100 })];
    const ledger = only(ledgersOf({ quota: year2024, increases: [noIncrease], decreases, breakDay }));
    expect(ledger.balance.balances).toBe('yes');
  });
});

describe('a chain of ledgers', () => {
  it('goes from date to date, the last stretch shorter than a year', () => {
    const quota = stock('quota', { '2024-12-31': 2300, '2025-12-31': 2200, '2026-10-31': 2150 });
    const ledgers = ledgersOf({ quota, decreases: [flow('cut', { '2026-01-01/2026-10-31': 50 })] });
    expect(ledgers.map(ledgerYear)).toEqual([2025, null]);
    expect(ledgers[1]?.balance.decrease).toEqual(exactly(50));
  });

  it('leaves a blank where the stock of a year is missing', () => {
    const ledgers = ledgersOf({ quota: stock('quota', { '2018-12-31': 10, '2020-12-31': 8 }) });
    expect(ledgers.map(({ opening, closing }) => [opening, closing])).toEqual([
      ['2018-12-31', '2019-12-31'],
      ['2019-12-31', '2020-12-31'],
    ]);
    expect(ledgers[0]?.to).toEqual({ day: '2019-12-31', points: [], quota: null });
  });

  it('takes no stock that is not dated to the day', () => {
    expect(ledgersOf({ quota: stock('quota', { '2023': 10, '2024-12': 8 }) })).toEqual([]);
  });

  it('closes each ledger where the next one opens, and explains the whole way or says what it does not explain', () => {
    const years = fc.array(fc.record({ up: fc.nat(200), down: fc.nat(200), rest: fc.integer({ min: -50, max: 50 }) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(years, fc.nat(9999), (steps, start) => {
        const stocks: Record<string, number> = { '2000-12-31': start };
        const ups: Record<string, number> = {};
        const downs: Record<string, number> = {};
        let level = start;
        for (const [index, { up, down, rest }] of steps.entries()) {
          level += up - down + rest;
          stocks[`${2001 + index}-12-31`] = level;
          ups[`${2001 + index}`] = up;
          downs[`${2001 + index}`] = down;
        }
        const ledgers = ledgersOf({
          quota: stock('quota', stocks),
          increases: [flow('up', ups)],
          decreases: [flow('down', downs)],
        });
        expect(ledgers.map((ledger) => ledger.balance.unexplained?.value)).toEqual(steps.map(({ rest }) => rest));
        expect(ledgers.slice(1).map((ledger) => ledger.from)).toEqual(ledgers.slice(0, -1).map((ledger) => ledger.to));
        for (const ledger of ledgers) {
          expect(ledger.balance.balances).toBe(ledger.balance.unexplained?.value === 0 ? 'yes' : 'no');
        }
      }),
      { numRuns: 50 },
    );
  });
});
