import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTotals } from './check-totals.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from './report-document.ts';

function column(id: string, rule: ReportColumn['rule'] = null): ReportColumn {
  return { id, heads: [id], index: id, isNumber: true, width: 1, rule };
}

const columns: readonly ReportColumn[] = [
  { ...column('name'), isNumber: false },
  column('before'),
  column('now'),
  column('cut', { kind: 'difference', from: 'before', less: 'now' }),
  column('rate', { kind: 'percent', part: 'cut', whole: 'before' }),
];

type Given = number | string | null;

function cell(given: Given): ReportCell {
  return typeof given === 'number' ? { text: String(given), value: given } : { text: given ?? '–', value: null };
}

function row(kind: ReportRow['kind'], id: string, ...cells: readonly Given[]): ReportRow {
  return { id, kind, cells: cells.map(cell) };
}

function tableOf(...rows: readonly ReportRow[]): ReportTable {
  return { id: 't', title: null, unitLine: null, columns, rows, notes: [] };
}

const a = row('row', 'a', 'A', 635, 559, 76, 11.97);
const b = row('row', 'b', 'B', 10, 5, 5, 50);

describe('checkTotals', () => {
  it.each<readonly [string, ReportTable]>([
    ['a total first', tableOf(row('total', 't', 'Tổng', 645, 564, 81, 12.56), a, b)],
    ['a total last', tableOf(a, b, row('total', 't', 'Tổng', 645, 564, 81, 12.56))],
    [
      'sums of groups',
      tableOf(row('group', 'g', 'I', 635, 559, 76, 11.97), a, row('group', 'h', 'II', 10, 5, 5, 50), b),
    ],
    [
      'a second total',
      tableOf(row('total', 't', 'Tổng', 635, 559, 76, 11.97), row('total', 'u', 'Trong đó', 3, 1, 2, 66.67), a),
    ],
    ['a rate with one decimal', tableOf(row('row', 'c', 'C', 1000, 877, 123, 12.3))],
    ['a rate not rounded', tableOf(row('row', 'c', 'C', 10_035, 3321, 6714, (6714 * 100) / 10_035))],
    [
      'a total over figures that are not exact',
      tableOf(row('total', 't', 'Tổng', 900, null, null, null), a, row('row', 'c', 'C', 'hơn 200', null, null, null)),
    ],
    ['no rows', tableOf(row('total', 't', 'Tổng', 5, null, null, null))],
  ])('finds nothing in a table with %s', (_, table) => {
    expect(checkTotals(table)).toEqual([]);
  });

  it('says which total differs from its rows, and by how much', () => {
    const table = tableOf(row('total', 't', 'Tổng', 650, 564, 86, null), a, b);
    expect(checkTotals(table)).toEqual([
      { kind: 'sum', rowId: 't', columnId: 'before', printed: 650, computed: 645, difference: 5, missingRows: 0 },
      { kind: 'sum', rowId: 't', columnId: 'cut', printed: 86, computed: 81, difference: 5, missingRows: 0 },
    ]);
  });

  it('counts rows without a figure, which may hold the difference', () => {
    const table = tableOf(
      row('total', 't', 'Tổng', 650, null, null, null),
      a,
      row('row', 'c', 'C', null, null, null, null),
    );
    expect(checkTotals(table)).toEqual([
      { kind: 'sum', rowId: 't', columnId: 'before', printed: 650, computed: 635, difference: 15, missingRows: 1 },
    ]);
  });

  it('holds figures against the rule of their column, to the decimals printed', () => {
    expect(checkTotals(tableOf(row('row', 'c', 'C', 635, 559, 75, 11.97)))).toEqual([
      { kind: 'rule', rowId: 'c', columnId: 'cut', printed: 75, computed: 76, difference: -1, missingRows: 0 },
      { kind: 'rule', rowId: 'c', columnId: 'rate', printed: 11.97, computed: 11.81, difference: 0.16, missingRows: 0 },
    ]);
  });

  it('adds no rates up', () => {
    const rates = tableOf(
      { id: 't', kind: 'total', cells: [cell('Tổng'), { text: '12%', value: 12 }] },
      { id: 'a', kind: 'row', cells: [cell('A'), { text: '7%', value: 7 }] },
    );
    expect(checkTotals(rates)).toEqual([]);
  });

  it('finds exactly what a true total is changed by', () => {
    const figures = fc.array(
      fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: -500, max: 500 }), (values, cents) => {
        const sum = Math.round(values.reduce((all, value) => all + Math.round(value * 100), 0) + cents) / 100;
        const rows = values.map((value, at) => row('row', `r${at}`, 'A', value));
        const found = checkTotals(tableOf(row('total', 't', 'Tổng', sum), ...rows));
        expect(found.map(({ difference }) => difference)).toEqual(cents === 0 ? [] : [cents / 100]);
      }),
    );
  });
});
