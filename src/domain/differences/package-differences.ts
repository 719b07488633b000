import { type CellRow, cellRowsOf } from '../checks/check-input.ts';
import { tableNames } from '../records/table-names.ts';
import type { PackageData, TableName } from '../records/package-data.ts';
import type { Id, Observation, ReportedValue } from '../records/records.ts';

/** A cell of a row in both versions, as it stands in the file; null when it is empty. Lists joined by `;`. */
export interface CellDifference {
  /** As in the header of the file: `valid_from`. */
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row of both versions that reads differently. */
export interface RowDifference {
  readonly key: string;
  readonly cells: readonly CellDifference[];
}

/** Rows of one table by key: the id, `change unit role` in change_units, or `layout unit` in tiles. */
export interface TableDifference {
  readonly table: TableName;
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
  readonly changed: readonly RowDifference[];
}

/** A figure that is new, gone or says something else; null on the side where it is not. */
export interface FigureDifference {
  readonly observation: Id;
  /** Series of the later version, or of the earlier one for a figure withdrawn. */
  readonly series: Id;
  readonly before: ReportedValue | null;
  readonly after: ReportedValue | null;
}

/** What changed from one version of a package to another. */
export interface PackageDifferences {
  /** Tables with any difference, in the order of the files. */
  readonly tables: readonly TableDifference[];
  /** Figures in the order of the later version, the withdrawn last. A new note alone is no new figure. */
  readonly figures: readonly FigureDifference[];
}

type Keyed = ReadonlyMap<string, CellRow>;

// Columns of the tables without an id that say something about a row and do not name it.
const describing: ReadonlySet<string> = new Set(['share', 'column', 'row', 'note_vi', 'note_en']);

function keyOf({ cells }: CellRow): string {
  const id = cells.find((cell) => cell.kind === 'id')?.items[0];
  if (id !== undefined) return id;
  const identifying = cells.filter((cell) => !describing.has(cell.column));
  return identifying.map((cell) => cell.items.join(';')).join(' ');
}

// Of rows with one key the first counts; the checks report the others.
function keyed(data: PackageData, table: TableName): Keyed {
  const rows = new Map<string, CellRow>();
  for (const row of cellRowsOf(data, table)) {
    const key = keyOf(row);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function textOfCell(row: CellRow, at: number): string | null {
  const items = row.cells[at]?.items ?? [];
  return items.length === 0 ? null : items.join(';');
}

function changedCells(before: CellRow, after: CellRow): readonly CellDifference[] {
  return after.cells.flatMap(({ column }, at) => {
    const cell = { column, before: textOfCell(before, at), after: textOfCell(after, at) };
    return cell.before === cell.after ? [] : [cell];
  });
}

function tableDifference(table: TableName, before: Keyed, after: Keyed): TableDifference {
  const changed: RowDifference[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    if (old === undefined) continue;
    const cells = changedCells(old, row);
    if (cells.length > 0) changed.push({ key, cells });
  }
  return {
    table,
    added: [...after.keys()].filter((key) => !before.has(key)),
    withdrawn: [...before.keys()].filter((key) => !after.has(key)),
    changed,
  };
}

function sameValue(a: ReportedValue, b: ReportedValue): boolean {
  if ('missing' in a || 'missing' in b) return 'missing' in a && 'missing' in b && a.missing === b.missing;
  return a.value === b.value && a.high === b.high && a.qualifier === b.qualifier;
}

function firstById(observations: readonly Observation[]): ReadonlyMap<Id, Observation> {
  const found = new Map<Id, Observation>();
  for (const observation of observations) if (!found.has(observation.id)) found.set(observation.id, observation);
  return found;
}

function figureDifferences(before: PackageData, after: PackageData): readonly FigureDifference[] {
  const old = firstById(before.observations);
  const young = firstById(after.observations);
  const differing: FigureDifference[] = [];
  for (const { id, series, reported } of young.values()) {
    const earlier = old.get(id)?.reported ?? null;
    if (earlier !== null && sameValue(earlier, reported)) continue;
    differing.push({ observation: id, series, before: earlier, after: reported });
  }
  for (const { id, series, reported } of old.values()) {
    if (!young.has(id)) differing.push({ observation: id, series, before: reported, after: null });
  }
  return differing;
}

/** Compares two versions of a package, row by row and cell by cell. The order of rows does not matter. */
export function differences(before: PackageData, after: PackageData): PackageDifferences {
  const tables = tableNames.map((table) => tableDifference(table, keyed(before, table), keyed(after, table)));
  return {
    tables: tables.filter(({ added, withdrawn, changed }) => added.length + withdrawn.length + changed.length > 0),
    figures: figureDifferences(before, after),
  };
}
