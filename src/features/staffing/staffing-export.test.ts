import { describe, expect, it } from 'vitest';
import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { deputiesExport } from './deputies-export.ts';
import { exportFileName, figureExport } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { leaversExport } from './leavers-export.ts';
import { ledgerExport } from './ledger-export.ts';
import { numbersExport } from './numbers-export.ts';
import { staffingIndexes, staffingModel } from './staffing-model.ts';
import { parseStaffingParams } from './staffing-params.ts';

const { data, descriptor } = await publishedPackage('kon-tum');
const input = { data, ...descriptor, day: '2026-11-23' };
const model = staffingModel(staffingIndexes({ data }), input, parseStaffingParams({}));

function rowsOf(table: TableExport): readonly (readonly ExportCell[])[] {
  const rows = [...table.rows];
  for (const row of rows) expect(row).toHaveLength(table.columns.length);
  return rows;
}

describe('exports', () => {
  it('keep the words of a figure, and a number only where it is exact', () => {
    expect(figureExport({ value: 850, high: null, qualifier: 'more-than' }, 'vi')).toBe('hơn 850');
    expect(figureExport({ value: 277, high: null, qualifier: 'exact' }, 'vi')).toBe(277);
    expect(figureExport({ value: 60, high: 70, qualifier: 'exact' }, 'vi')).toBe('60–70');
    expect(figureExport(null, 'vi')).toBeNull();
  });

  it('have a cell for each column, the source and what is counted', () => {
    const rows = rowsOf(numbersExport(model, model.rows, 'x', 'vi'));
    const found = rows.find((row) => row.includes('hơn 850'));
    expect(found?.some((cell) => typeof cell === 'string' && cell.includes('doanh nghiệp nhà nước'))).toBe(true);
    expect(typeof found?.at(-1)).toBe('string');
  });

  it('list the leavers of the place and of what it became, each with its unit', () => {
    const units = new Set(rowsOf(leaversExport(model, 'vi')).map((row) => row[0]));
    expect(units).toEqual(new Set(['tỉnh Kon Tum', 'tỉnh Quảng Ngãi']));
  });

  it('are empty where nothing is known, and still say what they are', () => {
    for (const table of [ledgerExport(model, 'en'), deputiesExport(model, 'en')]) {
      expect(rowsOf(table)).toEqual([]);
      expect(table.notes.join(' ')).toContain('Kon Tum');
    }
  });

  it('mark made-up data in every row and in the name of the file', () => {
    const sample = { ...input, sample: true };
    const marked = staffingModel(staffingIndexes({ data }), sample, parseStaffingParams({}));
    expect(numbersExport(marked, marked.rows, 'x', 'vi').warning).toBe('DỮ LIỆU MINH HỌA');
    expect(numbersExport(model, model.rows, 'x', 'vi').warning).toBeNull();
    expect(exportFileName(sample, 'bien-che', 'so-a', exportMessages.vi)).toBe('minh-hoa-bien-che-so-a-2026-11-23');
  });
});
