import type { PageInput } from '../../data/page-input.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import styles from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { exportMessages } from './export-messages.ts';
import { type ExportedPart, exportedParts, exportFileName, sourcesExport } from './sources-export.ts';
import type { SourcesModel } from './sources-model.ts';

interface ExportSectionProps {
  readonly input: PageInput;
  readonly model: SourcesModel;
}

/** The tables of the page as files. */
export function ExportSection({ input, model }: ExportSectionProps) {
  const text = useMessages(exportMessages);
  const language = useLanguage();
  const make = (part: ExportedPart) => async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    const names = { rows: text.sheet, notes: text.notes };
    return writeTable(sourcesExport(input, model, part, language), format, names, signal);
  };
  return (
    <div className={styles.screenOnly}>
      <PageSection id="downloads" title={text.title} intro={text.intro}>
        {exportedParts.map((part) => (
          <div key={part} className={styles.tools}>
            <b>{text[part]}</b>
            <DownloadButtons label={text[part]} fileName={exportFileName(input, part, language)} make={make(part)} />
          </div>
        ))}
      </PageSection>
    </div>
  );
}
