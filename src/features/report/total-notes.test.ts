import { expect, it } from 'vitest';
import { originOf } from '../../domain/origin-ref.ts';
import type { ReportCell, ReportTable } from '../../domain/report/report-document.ts';
import { totalNotes } from './total-notes.ts';

interface Given {
  readonly notes?: readonly string[];
  readonly missing?: boolean;
  /** Of the total. */
  readonly origin?: string;
}

function cellOf(said: string | number): ReportCell {
  return typeof said === 'number' ? { text: String(said), value: said } : { text: said, value: null };
}

function tableOf(total: number, { notes = [], missing = false, origin }: Given = {}): ReportTable {
  const base = { width: 1, rule: null } as const;
  return {
    id: 't',
    title: null,
    unitLine: null,
    columns: [
      { ...base, id: 'name', heads: ['Cơ quan'], index: 'A', isNumber: false },
      { ...base, id: 'posts', heads: ['Hiện tại', 'Biên chế'], index: '1', isNumber: true },
    ],
    rows: [
      {
        id: 'sum',
        kind: 'total',
        cells: [
          { text: 'TỔNG CỘNG', value: null },
          { text: '', value: total, ...(origin === undefined ? {} : { origin }) },
        ],
      },
      {
        id: 'a',
        kind: 'row',
        cells: [
          { text: 'Sở A', value: null },
          { text: '', value: 1200 },
        ],
      },
      ...(missing
        ? ([
            {
              id: 'b',
              kind: 'row',
              cells: [
                { text: 'Sở B', value: null },
                { text: '–', value: null },
              ],
            },
          ] as const)
        : []),
    ],
    notes,
  };
}

it('says what a total differs by from its rows', () => {
  expect(totalNotes(tableOf(1205), 'vi')).toEqual([
    'Cột 1, dòng “TỔNG CỘNG”: dòng này tính được 1.205, các dòng cộng lại được 1.200, chênh 5.',
  ]);
  expect(totalNotes(tableOf(1195, { missing: true }), 'en')).toEqual([
    'Column 1, row “TỔNG CỘNG”: this row comes to 1,195, the rows add up to 1,200, a difference of 5; 1 row has no figure.',
  ]);
});

it('says of a figure with an origin in a source that the source has it so', () => {
  expect(totalNotes(tableOf(1205, { origin: originOf.observation('posts-2025') }), 'vi')).toEqual([
    'Cột 1, dòng “TỔNG CỘNG”: số theo nguồn là 1.205, các dòng cộng lại được 1.200, chênh 5.',
  ]);
  expect(totalNotes(tableOf(1205, { origin: originOf.communeCount('a', '2025-07-01') }), 'vi')[0]).toContain(
    'dòng này tính được 1.205',
  );
});

it('says nothing of a total that is right', () => {
  expect(totalNotes(tableOf(1200), 'vi')).toEqual([]);
});

it('is not kept quiet by a note that has the same numbers', () => {
  const notes = ['Số liệu đến ngày 5/1/2026; 1.205 nguồn, 1.200 văn bản.', 'Cột 2: 1.205, 1.200, chênh 5.'];
  expect(totalNotes(tableOf(1205, { notes }), 'vi')).toHaveLength(1);
});

it('names a row by its words, not by its number, and a column without an index by its heads', () => {
  const { columns, rows, ...table } = tableOf(1205);
  const numbered = rows.map((row) => ({ ...row, cells: [{ text: 'II', value: null }, ...row.cells] }));
  const own = columns.map((column) => ({ ...column, index: '' }));
  const number = { id: 'no', heads: ['TT'], index: '', isNumber: false, width: 1, rule: null };
  expect(totalNotes({ ...table, columns: [number, ...own], rows: numbered }, 'vi')[0]).toMatch(
    /^Cột Hiện tại, Biên chế, dòng “TỔNG CỘNG”:/,
  );
});

it('holds a figure against the formula of its column', () => {
  const base = { heads: ['Số'], isNumber: true, width: 1 } as const;
  const table: ReportTable = {
    ...tableOf(1),
    columns: [
      { ...base, id: 'name', index: 'A', isNumber: false, rule: null },
      { ...base, id: 'a', index: '1', rule: null },
      { ...base, id: 'b', index: '2', rule: null },
      { ...base, id: 'c', index: '3=1-2', rule: { kind: 'difference', from: 'a', less: 'b' } },
    ],
    rows: [{ id: 'r', kind: 'row', cells: ['Sở A', 5, 2, 4].map(cellOf) }],
  };
  expect(totalNotes(table, 'vi')).toEqual([
    'Cột 3, dòng “Sở A”: số ghi trong biểu là 4, tính theo công thức của biểu được 3, chênh 1.',
  ]);
});

it('lists at most ten and counts the others', () => {
  const { columns, rows, ...table } = tableOf(1);
  const many = Array.from({ length: 12 }, (_, at) => ({
    ...rows[0],
    id: `g${at}`,
    kind: 'group' as const,
    cells: rows[0]?.cells ?? [],
  }));
  const groups = many.flatMap((group) => [
    group,
    { id: `${group.id}-a`, kind: 'row' as const, cells: rows[1]?.cells ?? [] },
  ]);
  const notes = totalNotes({ ...table, columns, rows: groups }, 'vi');
  expect(notes).toHaveLength(11);
  expect(notes.at(-1)).toBe('Còn 2 chỗ khác không khớp.');
});
