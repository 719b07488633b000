import type { ReportTable } from '../../domain/report/report-document.ts';

/** Sizes of type of a table in pt, from the one of a narrow table to the least that is still read from paper. */
export const tableSizes = [12, 11, 10] as const;
export type TableSize = (typeof tableSizes)[number];

/** A table as the browser set it. */
export interface MeasuredTable {
  readonly size: TableSize;
  readonly head: number;
  readonly rows: readonly number[];
  /** Columns in which a word or figure is wider than its cell. */
  readonly cutColumns: readonly string[];
}

function cutColumnsOf(table: HTMLElement): readonly string[] {
  const cut = [...table.querySelectorAll<HTMLElement>('[data-column]')].filter(
    (cell) => cell.scrollWidth > cell.clientWidth + 1,
  );
  return [...new Set(cut.map((cell) => cell.dataset['column'] ?? ''))];
}

/** Rules are drawn in whole dots: on paper they may be thicker than on this screen, by as much as this. */
function ruleSlack(table: HTMLElement): number {
  const cell = table.querySelector('th, td');
  return cell === null ? 0 : Math.max(0, 1 - Number.parseFloat(getComputedStyle(cell).borderTopWidth));
}

/** Sets the table in the largest type, up to `most`, in which every word fits its cell, and measures its rows in it. */
export function measureTable(element: HTMLElement, table: ReportTable, most: TableSize): MeasuredTable {
  let size: TableSize = most;
  let cutColumns: readonly string[] = [];
  for (size of tableSizes.filter((candidate) => candidate <= most)) {
    element.dataset['size'] = `${size}`;
    cutColumns = cutColumnsOf(element);
    if (cutColumns.length === 0) break;
  }
  if (cutColumns.length > 0) element.dataset['breaks'] = '';
  const slack = ruleSlack(element);
  const heightOf = (part: Element | null): number => (part === null ? 0 : part.getBoundingClientRect().height + slack);
  const rows = element.querySelectorAll('tbody > tr');
  return {
    size,
    // Half of the outer rules stands outside the rows.
    head: heightOf(element.querySelector('thead')) + 1,
    rows: table.rows.map((_, index) => heightOf(rows[index] ?? null)),
    cutColumns,
  };
}
