import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../testing/build-records.ts';
import { csvLines } from './csv.ts';
import { restoreFormula } from './neutralise-formula.ts';
import type { ExportCell, TableExport } from './table-export.ts';

function tableOf(rows: readonly (readonly ExportCell[])[], warning: string | null = null): TableExport {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => ({ title: `Cột ${index + 1}`, width: 10 }));
  return { title: 'Danh sách', notes: [], warning, columns, rows };
}

function csvOf(table: TableExport): string {
  return [...csvLines(table)].join('');
}

/** Reads a file of ours back: the cells below the header. */
function readBack(csv: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' });
  return data.slice(1, -1).map((row) => row.map(restoreFormula));
}

describe('csvLines', () => {
  it.each<readonly [string, ExportCell, string]>([
    ['a code with leading zeros', '00123', '00123'],
    ['an exponent', '1E5', '1E5'],
    ['a date-like code', '3-4', '3-4'],
    ['a boolean-like code', 'TRUE', 'TRUE'],
    ['a comma', 'a,b', '"a,b"'],
    ['a semicolon', 'a;b', '"a;b"'],
    ['a quote', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '=SUM(1,2)', `"'=SUM(1,2)"`],
    ['a negative number, which is none', '-5', "'-5"],
    ['a number', -5.25, '-5.25'],
    ['a day', dateOf('2025-07-01'), '2025-07-01'],
    ['a month', dateOf('2025-07'), '2025-07'],
    ['a year', dateOf('2025'), '2025'],
    ['nothing', null, ''],
  ])('%s', (_, cell, written) => {
    expect(csvOf(tableOf([[cell, 'x']]))).toBe(`\uFEFFCột 1,Cột 2\r\n${written},x\r\n`);
  });

  it('marks made-up data in every row', () => {
    expect(csvOf(tableOf([['a'], ['b']], 'DỮ LIỆU MINH HỌA'))).toBe(
      '\uFEFFCột 1,DỮ LIỆU MINH HỌA\r\na,DỮ LIỆU MINH HỌA\r\nb,DỮ LIỆU MINH HỌA\r\n',
    );
  });

  it('gives back every text when read again', () => {
    const hostile = fc.constantFrom(
      "=cmd|' /C calc'!A0",
      "'=1",
      '\t',
      '\r\n',
      '＝1',
      '\u202Exã',
      'Đăk "Cấm"',
      ',;',
      '00',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      hostile,
      fc.string({ unit: fc.constantFrom("'", '=', '"', ',', '\n', '\r', 'a') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(readBack(csvOf(tableOf(rows)))).toEqual(rows);
      }),
    );
  });
});
