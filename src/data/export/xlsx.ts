import type { TableExport } from './table-export.ts';
import { workbookParts } from './workbook-parts.ts';
import { notesSheet, tableSheet } from './worksheet-xml.ts';
import { zip } from './zip.ts';

/** Media type of an Excel workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const longestSheetName = 31;

/** Excel's limits on the name of a sheet. */
export function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestSheetName);
}

/**
 * A table as an Excel workbook of two sheets: the rows, and what they are (`names.notes`).
 * @throws the reason of the signal when it is aborted.
 */
export function writeXlsx(
  table: TableExport,
  names: { readonly rows: string; readonly notes: string },
  signal?: AbortSignal,
): Promise<Blob> {
  const files = workbookParts([sheetName(names.rows), sheetName(names.notes)]).map(([path, xml]) => ({
    path,
    text: [xml],
  }));
  const sheets = [
    { path: 'xl/worksheets/sheet1.xml', text: tableSheet(table) },
    { path: 'xl/worksheets/sheet2.xml', text: notesSheet(table) },
  ];
  return zip([...files, ...sheets], xlsxType, signal);
}
