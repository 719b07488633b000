import type { OfficialMeasures } from '../../domain/report/official-measures.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';

/** How a table is set. */
export interface TableSetting {
  /** Shares of its columns in the width; they add up to 1. */
  readonly shares: readonly number[];
  /** Size of its type, pt. */
  readonly size: number;
}

/** By what the sheets are laid out, so that Word and Excel come out alike. */
export interface ReportLayout {
  /** Measures of the form of the report. */
  readonly measures: OfficialMeasures;
  /** How a table of the report is set in a width in mm. */
  readonly settingOf: (table: ReportTable, widthMm: number) => TableSetting;
  /** How many columns each cell of a row takes of so many; 0 is no cell. */
  readonly cellSpans: (row: ReportRow, count: number) => readonly number[];
  /** Whether the cells of a column, with these texts from top to bottom, stand in its middle. */
  readonly isCentred: (column: ReportColumn, texts: readonly string[]) => boolean;
}
