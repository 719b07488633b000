import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { compareExport, compareFileName } from './compare-export.ts';
import { compareMessages } from './compare-messages.ts';
import type { CompareModel } from './compare-model.ts';
import styles from './compare-page.module.css';

/** Downloads of the comparison as it is shown. */
export function ExportButtons({ model }: { readonly model: CompareModel }) {
  const { exports: text } = useMessages(compareMessages);
  const language = useLanguage();
  const make = async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    return writeTable(compareExport(model, language), format, { rows: text.sheet, notes: text.notes }, signal);
  };
  return (
    <p className={styles.tools}>
      <DownloadButtons label={text.sheet} fileName={compareFileName(model, language)} make={make} />
    </p>
  );
}
