import type { ReportLayout } from '../../data/export/report-layout.ts';
import { cellSpans } from '../../ui/sheets/cell-spans.ts';
import { formOf, sheetSize } from '../../ui/sheets/official-form.ts';
import { isCentred } from '../../ui/sheets/table-heads.ts';
import { tableSettings } from '../../ui/sheets/table-settings.ts';
import type { AssembledReport } from './assemble-report.ts';

/** By what the sheets of a report are laid out, for its files: tables of the text with the same columns are set alike. */
export function fileLayout({ document, onePage, shorter }: AssembledReport): ReportLayout {
  const measures = formOf(document.form, onePage);
  const { left, right } = measures.margins;
  const tables = [...document.blocks, ...[...shorter.values()].flat()].flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  );
  const ofText = tableSettings(tables, sheetSize.width - left.value - right.value);
  return {
    measures,
    cellSpans,
    isCentred,
    settingOf: (table, widthMm) => (tables.includes(table) ? ofText(table) : tableSettings([table], widthMm)(table)),
  };
}
