import { describe, expect, it } from 'vitest';
import type { TotalDifference } from '../../domain/report/check-totals.ts';
import type { ReportColumn } from '../../domain/report/report-document.ts';
import { aSource } from '../../testing/build-records.ts';
import { sourcesNote, sumNotes } from './report-notes.ts';

const columns: readonly ReportColumn[] = [
  { id: 'a', heads: ['A'], index: '1', isNumber: true, width: 1, rule: null },
  {
    id: 'b',
    heads: ['B'],
    index: '3=1-2',
    isNumber: true,
    width: 1,
    rule: { kind: 'difference', from: 'a', less: 'c' },
  },
];
const found: TotalDifference = {
  kind: 'sum',
  rowId: 'total',
  columnId: 'a',
  printed: 1000,
  computed: 990,
  difference: 10,
  missingRows: 0,
};

describe('what does not add up', () => {
  it('names the column, both numbers and the difference, and how many rows have no figure', () => {
    const ruled = { ...found, columnId: 'b', difference: -5, missingRows: 2 };
    expect(sumNotes(columns, [found, ruled, { ...found, kind: 'rule' }], 'vi')).toEqual([
      'Cột 1: tổng số theo nguồn là 1.000, các dòng cộng lại được 990, chênh 10.',
      'Cột 3: dòng tổng số tính được 1.000, các dòng cộng lại được 990, chênh 5; 2 dòng chưa có số.',
    ]);
    expect(sumNotes(columns, [], 'en')).toEqual([]);
  });
});

describe('sources of a table', () => {
  it('stand by publisher, each once; the rest is counted', () => {
    const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      aSource({ id, publisher: id < 'c' ? 'Báo' : 'Sở', title: `Bài ${id}` }),
    );
    expect(sourcesNote(sources, ['b', 'a', 'a'], 'vi')).toBe('Nguồn: Báo: Bài a, Bài b.');
    expect(sourcesNote(sources, ['a', 'b', 'c', 'd', 'e', 'f'], 'vi')).toBe(
      'Nguồn: Báo: Bài a, Bài b; Sở: Bài c, Bài d; và 2 nguồn khác.',
    );
    expect(sourcesNote(sources, ['unknown'], 'en')).toBeNull();
  });
});
