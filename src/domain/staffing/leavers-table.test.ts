import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../figures/figure.ts';
import type { Series } from '../records/records.ts';
import { leaversTable, sharePaidOf } from './leavers-table.ts';
import { summariseLeavers } from './leavers-summary.ts';
import { leaversYears, sharesBy } from './leavers-years.ts';
import { everyone, flow, indexOf, type Line, said, stock } from './staffing.fixture.ts';

const day = '2026-11-23';
const text = (vi: string) => ({ vi, en: vi });
const people = (id: string, values: Parameters<typeof flow>[1], changes: Partial<Series> = {}): Line =>
  flow(id, values, { indicator: 'leavers-settled', ...everyone, ...changes });
const money = (
  id: string,
  indicator: string,
  values: Parameters<typeof flow>[1],
  changes: Partial<Series> = {},
): Line => flow(id, values, { indicator, ...everyone, ...changes });
const early = { method: text('nghỉ hưu trước tuổi') };
const severance = { method: text('thôi việc ngay') };

/** Kon Tum, 2015 and 2016: 24 + 2, then 46 + 10, and 82 in all. */
const scheme2015 = [
  stock(
    'cumulative',
    { '2016': 82 },
    { indicator: 'leavers-settled', ...everyone, startsWhen: { iso: '2015', precision: 'year' } },
  ),
  people('2015-early', { '2015': 24 }, early),
  people('2015-severance', { '2015': 2 }, severance),
  people('2016', { '2016': 56 }),
  people('2016-early', { '2016': 46 }, early),
  people('2016-severance', { '2016': 10 }, severance),
];

describe('leaversTable', () => {
  it('holds running and yearly totals against their parts, and adds neither to the other', () => {
    const { rows, balances } = leaversTable(indexOf(...scheme2015), 'tinh-a', day, null);
    expect(rows).toHaveLength(6);
    expect(balances.map(({ total, sum, agrees }) => [total.series.id, sum.value, agrees])).toEqual([
      ['cumulative', 82, 'yes'],
      ['2016', 56, 'yes'],
    ]);
  });

  it('holds a total once against its parts that a yearly and a running series report alike', () => {
    const index = indexOf(
      people('yearly', { '2023': 40, '2024': 60 }),
      people('running', { '2023/2024': 100 }),
      people('a', { '2023': 30, '2024': 40 }, early),
      people('b', { '2023': 10, '2024': 20 }, severance),
    );
    const { balances } = leaversTable(index, 'tinh-a', day, null);
    expect(balances).toMatchObject([{ total: { series: { id: 'yearly' } }, sum: exactly(100), agrees: 'yes' }]);
  });

  it('shows what the parts do not explain', () => {
    const index = indexOf(
      people('all', { '2024': 100 }),
      people('a', { '2024': 60 }, early),
      people('b', { '2024': 30 }, severance),
    );
    expect(leaversTable(index, 'tinh-a', day, 2024).balances).toMatchObject([
      { unexplained: exactly(10), agrees: 'no', parts: { length: 2 } },
    ]);
  });

  it('adds no parts that may count the same people', () => {
    const index = indexOf(
      people('all', { '2022-01/2022-06': said('more-than', 30) }),
      people('civil', { '2022-01/2022-06': 4 }, { staffKind: 'civil-servant' }),
      people('public', { '2022-01/2022-06': 26 }, { staffKind: 'public-employee' }),
      people('commune', { '2022-01/2022-06': 1 }, { staffKind: 'commune-cadre-civil-servant', level: 'commune' }),
      people('party', { '2022-01/2022-06': 1 }, { block: 'party' }),
    );
    const { balances } = leaversTable(index, 'tinh-a', day, null);
    expect(balances.map(({ parts, sum }) => [parts.map((part) => part.series.id), sum.value])).toEqual([
      [['civil', 'public', 'commune'], 31],
    ]);
    expect(balances[0]?.agrees).toBe('cannot-be-said');
  });

  it('takes parts of a narrower scope for parts, if they state what sets them apart', () => {
    const at = { '2025-10-17': said('about', 3800) };
    const whole = { indicator: 'leavers-settled', ...everyone, block: 'whole-system' } as const;
    const index = indexOf(
      stock('all', at, whole),
      stock('nd178', { '2025-10-17': said('about', 2800) }, { ...whole, decree: 'nd178' }),
      stock(
        'nd154',
        { '2025-10-17': said('about', 1000) },
        { ...whole, block: null, level: 'commune', decree: 'nd154' },
      ),
    );
    const [balance] = leaversTable(index, 'tinh-a', day, null).balances;
    expect(balance).toMatchObject({ sum: said('about', 3800), agrees: 'cannot-be-said', parts: { length: 2 } });
  });

  it('puts cost and amount paid beside the people of the same kind and days only', () => {
    const index = indexOf(
      people('a', { '2024': 60 }, early),
      money('cost', 'leavers-settled-cost', { '2024': 12 }, early),
      money('paid', 'leavers-settled-cost-paid', { '2024': 9 }, early),
      people('b', { '2024': 30 }, severance),
      money('cost-h1', 'leavers-settled-cost', { '2024-01/2024-06': 2 }, severance),
    );
    const { rows } = leaversTable(index, 'tinh-a', day, 2024);
    expect(rows.map((row) => [row.people?.series.id, row.cost?.series.id, row.sharePaid?.value])).toEqual([
      [undefined, 'cost-h1', undefined],
      ['a', 'cost', 75],
      ['b', undefined, undefined],
    ]);
  });

  it('gives no share where only the cost, or only the amount paid, is of the period', () => {
    const index = indexOf(
      people('a', { '2024': 60 }),
      money('cost', 'leavers-settled-cost', { '2024': 12 }),
      money('paid', 'leavers-settled-cost-paid', { '2023/2024': 9 }),
    );
    expect(leaversTable(index, 'tinh-a', day, null).rows[0]?.sharePaid).toBeNull();
  });

  it('reads no other unit', () => {
    expect(leaversTable(indexOf(people('b', { '2024': 1 }, { unit: 'tinh-b' })), 'tinh-a', day, null).rows).toEqual([]);
  });
});

describe('sharePaidOf', () => {
  it.each([
    [exactly(9), exactly(12), exactly(75)],
    [exactly(0), exactly(12), exactly(0)],
    [exactly(9), said('more-than', 12), said('less-than', 75)],
    [said('more-than', 9), exactly(12), said('more-than', 75)],
    [exactly(9), exactly(0), null],
    [{ ...exactly(9), high: 10 }, exactly(12), null],
  ])('%j of %j is %j percent', (paid, cost, expected) => {
    expect(sharePaidOf(paid, cost)).toEqual(expected);
  });
});

describe('summariseLeavers', () => {
  it('adds kinds that are told apart, with their cost and the share paid', () => {
    const index = indexOf(
      people('a', { '2024': 60 }, early),
      people('b', { '2024': 30 }, severance),
      money('ca', 'leavers-settled-cost', { '2024': 12 }, early),
      money('cb', 'leavers-settled-cost', { '2024': 8 }, severance),
      money('pa', 'leavers-settled-cost-paid', { '2024': 9 }, early),
      money('pb', 'leavers-settled-cost-paid', { '2024': 6 }, severance),
    );
    expect(summariseLeavers(leaversTable(index, 'tinh-a', day, 2024).rows)).toMatchObject({
      people: { figure: exactly(90) },
      cost: { figure: exactly(20) },
      paid: { figure: exactly(15) },
      sharePaid: exactly(75),
    });
  });

  it('gives no share where one cost has no amount paid', () => {
    const index = indexOf(
      people('a', { '2024': 60 }, early),
      people('b', { '2024': 30 }, severance),
      money('ca', 'leavers-settled-cost', { '2024': 12 }, early),
      money('cb', 'leavers-settled-cost', { '2024': 8 }, severance),
      money('pa', 'leavers-settled-cost-paid', { '2024': 9 }, early),
    );
    const summary = summariseLeavers(leaversTable(index, 'tinh-a', day, 2024).rows);
    expect([summary.cost?.figure, summary.sharePaid]).toEqual([exactly(20), null]);
  });

  it('adds no totals of different periods', () => {
    const index = indexOf(people('a', { '2018': 100 }), people('b', { '2022-01/2022-06': said('more-than', 30) }));
    expect(summariseLeavers(leaversTable(index, 'tinh-a', day, null).rows).people).toBeNull();
  });

  it('counts a total and not its parts', () => {
    const index = indexOf(people('all', { '2024': 100 }), people('a', { '2024': 60 }, early));
    expect(summariseLeavers(leaversTable(index, 'tinh-a', day, null).rows).people?.figure).toEqual(exactly(100));
  });

  it('counts a total once that a yearly and a running series report alike, with its cost', () => {
    const index = indexOf(
      people('yearly', { '2023': 40, '2024': 60 }),
      people('running', { '2023/2024': 100 }),
      money('cost', 'leavers-settled-cost', { '2023/2024': 20 }),
      money('paid', 'leavers-settled-cost-paid', { '2023/2024': 15 }),
    );
    expect(summariseLeavers(leaversTable(index, 'tinh-a', day, null).rows)).toMatchObject({
      people: { figure: exactly(100) },
      sharePaid: exactly(75),
    });
  });

  it('chooses between no two totals that differ', () => {
    const index = indexOf(people('yearly', { '2023': 40, '2024': 60 }), people('running', { '2023/2024': 101 }));
    expect(summariseLeavers(leaversTable(index, 'tinh-a', day, null).rows).people).toBeNull();
  });

  it('adds up to the sum of any kinds that are told apart', () => {
    const counts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(500)), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(counts, (given) => {
        const kinds = new Map(
          given.map(([reason, method, count]) => [`${reason}-${method}`, { reason, method, count }]),
        );
        const lines = [...kinds].map(([id, { reason, method, count }]) =>
          people(id, { '2024': count }, { reason: text(`r${reason}`), method: text(`m${method}`), decree: 'nd154' }),
        );
        const total = [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
        const { rows } = leaversTable(indexOf(...lines), 'tinh-a', day, 2024);
        expect(summariseLeavers(rows).people?.figure).toEqual(exactly(total));
      }),
      { numRuns: 50 },
    );
  });
});

describe('leaversYears', () => {
  it('shows each year once, by its parts where they add up to its total', () => {
    const years = leaversYears(indexOf(...scheme2015), 'tinh-a', day);
    expect(years.map((year) => [year.from, year.figure.value, year.parts.map((part) => part.series.id)])).toEqual([
      ['2015-01-01', 26, ['2015-early', '2015-severance']],
      ['2016-01-01', 56, ['2016-early', '2016-severance']],
    ]);
    expect(years.slice(0, 1).flatMap((year) => sharesBy(year, 'method'))).toMatchObject([
      { key: 'nghỉ hưu trước tuổi', figure: exactly(24) },
      { key: 'thôi việc ngay', figure: exactly(2) },
    ]);
  });

  it('shows the total alone where the parts do not add up to it', () => {
    const index = indexOf(
      people('all', { '2024': 100 }),
      people('a', { '2024': 60 }, early),
      people('b', { '2024': 30 }, severance),
    );
    expect(leaversYears(index, 'tinh-a', day)).toMatchObject([
      { figure: exactly(100), parts: [{ series: { id: 'all' } }] },
    ]);
  });
});
