import { expect, it } from 'vitest';
import type { ReportTable } from '../../domain/report/report-document.ts';
import { totalNotes } from './total-notes.ts';

function tableOf(total: number, notes: readonly string[] = [], missing = false): ReportTable {
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
          { text: '', value: total },
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

it('says what the total of the source differs by', () => {
  expect(totalNotes(tableOf(1205), 'vi')).toEqual([
    'Cột 1 (Hiện tại, Biên chế), dòng “TỔNG CỘNG”: tổng theo nguồn 1.205, chênh +5 so với cộng các dòng (1.200).',
  ]);
  expect(totalNotes(tableOf(1195, [], true), 'en')).toEqual([
    'Column 1 (Hiện tại, Biên chế), row “TỔNG CỘNG”: the total of the source is 1,195, -5 against the sum of the rows (1,200); 1 row has no figure.',
  ]);
});

it('says nothing of a total that is right, or that the notes explain already', () => {
  expect(totalNotes(tableOf(1200), 'vi')).toEqual([]);
  const told = 'Cột 1: tổng số theo nguồn là 1.205, các dòng cộng lại được 1.200, chênh 5.';
  expect(totalNotes(tableOf(1205, [told]), 'vi')).toEqual([]);
  expect(totalNotes(tableOf(1205, ['Nghị quyết số 1.205/NQ ngày 15/1.200.']), 'vi')).toHaveLength(1);
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
