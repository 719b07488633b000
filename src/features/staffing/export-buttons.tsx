import type { TableExport } from '../../data/export/table-export.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useMessages } from '../../ui/language/language-context.ts';
import { exportMessages } from './export-messages.ts';
import styles from './staffing-page.module.css';

interface ExportButtonsProps {
  /** What is downloaded, in words. */
  readonly label: string;
  /** Makes the table when it is asked for. */
  readonly table: () => TableExport;
  /** Name of the file without its extension. */
  readonly fileName: string;
}

/** Downloads of a table with all its rows, as CSV or as a workbook. */
export function ExportButtons({ label, table, fileName }: ExportButtonsProps) {
  const text = useMessages(exportMessages);
  const make = async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    return writeTable(table(), format, { rows: text.sheet, notes: text.notes }, signal);
  };
  return (
    <p className={styles.tools}>
      <DownloadButtons label={label} fileName={fileName} make={make} />
    </p>
  );
}
