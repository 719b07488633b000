import type { TableSort } from '../../ui/table/data-table.tsx';
import type { ColumnSort } from './obstacles-params.ts';

/** What the heading of a column needs to sort: pressed again it turns the order round, and then gives it up. */
export function columnSort<Column extends string>(
  column: Column,
  sort: ColumnSort<Column> | null,
  onSort: (next: ColumnSort<Column> | null) => void,
): TableSort {
  const isOwn = sort?.column === column;
  if (!isOwn) return { direction: 'none', onToggle: () => onSort({ column, descending: false }) };
  return sort.descending
    ? { direction: 'descending', onToggle: () => onSort(null) }
    : { direction: 'ascending', onToggle: () => onSort({ column, descending: true }) };
}
