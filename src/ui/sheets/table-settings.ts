import type { ReportColumn, ReportTable } from '../../domain/report/report-document.ts';
import { type TableSetting, tableSetting } from './column-shares.ts';

/** Says of each table of a flow how it is set. */
export type TableSettings = (table: ReportTable) => TableSetting;

function columnKey({ heads, index, isNumber, width }: ReportColumn): unknown {
  return [heads, index, isNumber, width];
}

/** Tables with the same key have the same columns. */
function columnsKey({ columns, isCompact }: ReportTable): string {
  return JSON.stringify([isCompact === true, columns.map(columnKey)]);
}

/** Settings of tables of one width: those with the same columns are set alike, as if they were one. */
export function tableSettings(tables: readonly ReportTable[], widthMm: number): TableSettings {
  const alike = new Map<string, readonly ReportTable[]>();
  for (const table of tables) alike.set(columnsKey(table), [...(alike.get(columnsKey(table)) ?? []), table]);
  const settings = new Map<string, TableSetting>();
  return (table) => {
    const key = columnsKey(table);
    const own = alike.get(key) ?? [table];
    const setting = settings.get(key) ?? tableSetting({ ...table, rows: own.flatMap(({ rows }) => rows) }, widthMm);
    settings.set(key, setting);
    return setting;
  };
}
