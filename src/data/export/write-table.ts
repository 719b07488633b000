import { csvLines } from './csv.ts';
import { createPause } from '../pause.ts';
import type { TableExport } from './table-export.ts';
import { writeXlsx } from './xlsx.ts';

const linesAPiece = 200;

async function writeCsv(table: TableExport, signal?: AbortSignal): Promise<Blob> {
  const pause = createPause(signal);
  const pieces: string[] = [];
  let piece = '';
  let lines = 0;
  for (const line of csvLines(table)) {
    piece += line;
    lines += 1;
    if (lines % linesAPiece !== 0) continue;
    pieces.push(piece);
    piece = '';
    // oxlint-disable-next-line no-await-in-loop -- the pause between pieces is what keeps the page free
    await pause();
  }
  return new Blob([...pieces, piece], { type: 'text/csv;charset=utf-8' });
}

/**
 * Writes a table as a file, in stretches that leave the page answering. `names` are those of the sheets of a workbook.
 * @throws the reason of the signal when it is aborted.
 */
export function writeTable(
  table: TableExport,
  format: 'csv' | 'xlsx',
  names: { readonly rows: string; readonly notes: string },
  signal?: AbortSignal,
): Promise<Blob> {
  return format === 'csv' ? writeCsv(table, signal) : writeXlsx(table, names, signal);
}
