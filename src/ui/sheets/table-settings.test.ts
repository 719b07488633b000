import { describe, expect, it } from 'vitest';
import type { ReportTable } from '../../domain/report/report-document.ts';
import { wordsCell } from './report-cells.ts';
import { tableSettings } from './table-settings.ts';

function tableOf(id: string, heads: readonly string[], rows: readonly (readonly string[])[]): ReportTable {
  return {
    id,
    title: null,
    unitLine: null,
    columns: heads.map((head, at) => ({
      id: `c${at}`,
      heads: [head],
      index: `${at + 1}`,
      isNumber: false,
      width: 10,
      rule: null,
    })),
    rows: rows.map((texts, at) => ({ id: `r${at}`, kind: 'row', cells: texts.map((text) => wordsCell(text)) })),
    notes: [],
  };
}

const words = 'Nghị quyết của Ủy ban Thường vụ Quốc hội về việc sắp xếp các đơn vị hành chính cấp xã';

describe('tableSettings', () => {
  it('sets tables with the same columns alike, and others by themselves', () => {
    const left = tableOf('a', ['Một', 'Hai'], [[words, 'b']]);
    const right = tableOf('b', ['Một', 'Hai'], [['a', words]]);
    const other = tableOf('c', ['Một', 'Ba'], [['a', words]]);
    const settingOf = tableSettings([left, right, other], 160);
    expect(settingOf(left)).toEqual(settingOf(right));
    expect(settingOf(other)).toEqual(tableSettings([other], 160)(other));
    expect(settingOf(other).shares[1]).toBeGreaterThan(settingOf(right).shares[1] ?? 1);
  });
});
