import {
  columnVisibilityFeature,
  createColumnHelper,
  FlexRender,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMessages } from '../../ui/language/language-context.ts';
import { DataTable, type SortDirection } from '../../ui/table/data-table.tsx';
import { UnitCell } from './unit-cell.tsx';
import { type UnitColumn, unitColumns } from './unit-column.ts';
import type { UnitReading } from './unit-reading.ts';
import { unitsMessages } from './units-messages.ts';
import type { UnitSort } from './units-params.ts';

// Filtering, sorting and paging are done beforehand over the whole register; the table gets the rows of one page.
const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });
const helper = createColumnHelper<typeof features, UnitReading>();
const columns = helper.columns(
  unitColumns.map((column) =>
    helper.accessor((reading) => reading.unit.id, {
      id: column,
      sortDescFirst: false,
      cell: ({ row }) => <UnitCell column={column} reading={row.original} />,
    }),
  ),
);

/** With more columns than this none can be given a third of the width. */
const mostBesideWide = 9;

const directions = { asc: 'ascending', desc: 'descending' } as const satisfies Record<string, SortDirection>;

function sortOf([first]: SortingState): UnitSort | null {
  const column = unitColumns.find((one) => one === first?.id);
  return column === undefined || first === undefined ? null : { column, descending: first.desc };
}

interface RegisterTableProps {
  readonly readings: readonly UnitReading[];
  readonly columns: readonly UnitColumn[];
  readonly sort: UnitSort | null;
  readonly onSort: (sort: UnitSort | null) => void;
}

/** The rows of one page under heads that sort. */
export function RegisterTable({ readings, columns: shown, sort, onSort }: RegisterTableProps) {
  const text = useMessages(unitsMessages);
  const sorting = sort === null ? [] : [{ id: sort.column, desc: sort.descending }];
  const table = useTable({
    features,
    columns,
    data: readings,
    getRowId: (reading) => reading.unit.id,
    manualSorting: true,
    state: {
      sorting,
      columnVisibility: Object.fromEntries(unitColumns.map((column) => [column, shown.includes(column)])),
    },
    onSortingChange: (update) => onSort(sortOf(functionalUpdate(update, sorting))),
  });
  const visible = unitColumns.filter((column) => shown.includes(column));
  return (
    <DataTable
      caption={text.title}
      hideCaption
      columns={visible.map((column) => {
        const direction = table.getColumn(column)?.getIsSorted() ?? false;
        return {
          title: text.column[column],
          isWide: column === 'document' && visible.length <= mostBesideWide,
          sort: {
            direction: direction === false ? 'none' : directions[direction],
            onToggle: () => table.getColumn(column)?.toggleSorting(),
          },
        };
      })}
      rows={table.getRowModel().rows.map((row) => ({
        id: row.id,
        cells: row.getVisibleCells().map((cell) => <FlexRender key={cell.id} cell={cell} />),
      }))}
    />
  );
}
