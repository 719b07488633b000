import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import { figureFormula, numberFormat } from './report-workbook-figures.ts';

describe('numberFormat', () => {
  it.each<readonly [text: string, value: number | null, format: string | null]>([
    ['1.234.567', 1_234_567, '#,##0'],
    ['1.234.567,5', 1_234_567.5, '#,##0.0'],
    ['40', 40, '#,##0'],
    ['2017', 2017, '0'],
    ['02', 2, '00'],
    ['66,91%', 66.91, '#,##0.00"%"'],
    ['66,91%', 66.905_829_596, '#,##0.00"%"'],
    ['12,00', 12, '#,##0.00'],
    ['-5', -5, '#,##0'],
    ['−5', -5, '#,##0'],
    ['tăng 3', -3, '#,##0;"tăng "#,##0'],
    ['5 (*)', 5, '#,##0" (*)"'],
    // Text and number say different things: the text stands.
    ['1,2 triệu', 1_200_000, null],
    ['hơn 850', null, null],
    ['–', null, null],
    ['', null, null],
    ['5-7', 5, null],
    ['41', 40, null],
    ['-5', 5, null],
    ['5"', 5, null],
    // Excel reads formats of up to 255 characters: here 5 and 2 quotation marks with the words.
    [`5${'x'.repeat(248)}`, 5, `#,##0"${'x'.repeat(248)}"`],
    [`5${'x'.repeat(249)}`, 5, null],
    [`x${'y'.repeat(120)}5${'x'.repeat(121)}`, -5, null],
    [`-5${'x'.repeat(249)}`, -5, null],
  ])('prints %j (%j) by %j', (text, value, format) => {
    expect(numberFormat({ text, value }, 'vi')).toBe(format);
  });

  it('reads the signs of English', () => {
    expect(numberFormat({ text: '1,234.5', value: 1234.5 }, 'en')).toBe('#,##0.0');
    expect(numberFormat({ text: '1.234', value: 1234 }, 'en')).toBeNull();
  });
});

const base = { heads: ['Số'], index: '', isNumber: true, width: 1, rule: null } as const;
const columns: readonly ReportColumn[] = [
  { ...base, id: 'name', isNumber: false },
  { ...base, id: 'before' },
  { ...base, id: 'now' },
  { ...base, id: 'cut', rule: { kind: 'difference', from: 'before', less: 'now' } },
  { ...base, id: 'rate', rule: { kind: 'percent', part: 'cut', whole: 'before' } },
];

function row(kind: ReportRow['kind'], ...cells: readonly (number | string)[]): ReportRow {
  return {
    id: JSON.stringify(cells),
    kind,
    cells: cells.map(
      (said): ReportCell =>
        typeof said === 'number' ? { text: String(said).replace('.', ','), value: said } : { text: said, value: null },
    ),
  };
}

function formulasOf(...rows: readonly ReportRow[]): readonly (readonly (string | null)[])[] {
  const table: ReportTable = { id: 't', title: null, unitLine: null, columns, rows, notes: [] };
  return rows.map((own) => columns.map((column) => figureFormula({ table, language: 'vi', firstRow: 9 }, own, column)));
}

describe('figureFormula', () => {
  it('writes the rules of the columns, rounded where the report rounds', () => {
    expect(formulasOf(row('row', 'A', 635, 559, 76, 11.97), row('row', 'B', 10, 5, 5, 50))).toEqual([
      [null, null, null, 'B9-C9', 'ROUND(D9*100/B9,2)'],
      [null, null, null, 'B10-C10', 'D10*100/B10'],
    ]);
  });

  it('sums the rows of a total and of a group, past other groups', () => {
    const [total, group] = formulasOf(
      row('total', 'Tổng', 660, 570, 90, 13.64),
      row('group', 'I', 645, 564, 81, 12.56),
      row('row', 'A', 635, 559, 76, 11.97),
      row('row', 'B', 10, 5, 5, 50),
      row('group', 'II', '', '', '', ''),
      row('row', 'C', 15, 6, 9, 60),
    );
    expect(total).toEqual([null, 'SUM(B11:B12,B14:B14)', 'SUM(C11:C12,C14:C14)', 'B9-C9', 'ROUND(D9*100/B9,2)']);
    expect(group?.[1]).toBe('SUM(B11:B12)');
  });

  it('leaves the printed number where a formula would give another, or an operand is not exact', () => {
    expect(formulasOf(row('total', 'Tổng', 650, 'hơn 500', 140, 21), row('row', 'A', 635, 559, 75, 11.9))).toEqual([
      [null, null, null, null, null],
      [null, null, null, null, null],
    ]);
  });
});
