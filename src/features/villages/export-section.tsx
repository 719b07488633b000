import type { TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { exportMessages } from './export-messages.ts';
import { placesExport, exportFileName, figuresExport } from './villages-export.ts';
import type { VillagesModel } from './villages-model.ts';
import styles from '../../ui/page/figure-page.module.css';

interface ExportSectionProps {
  readonly input: PageInput;
  readonly model: VillagesModel;
}

/** The tables of the page as files. */
export function ExportSection({ input, model }: ExportSectionProps) {
  const text = useMessages(exportMessages);
  const language = useLanguage();
  const unit = model.unit?.id ?? input.place;
  const make = (table: () => TableExport) => async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    return writeTable(table(), format, { rows: text.sheet, notes: text.notes }, signal);
  };
  const hasCounts = model.counts.counts.length + model.places.length > 0;
  return (
    <div className={styles.screenOnly}>
      <PageSection id="downloads" title={text.title} intro={text.intro}>
        {hasCounts ? (
          <div className={styles.tools}>
            <b>{text.places}</b>
            <DownloadButtons
              label={text.places}
              fileName={exportFileName(input, unit, text.placesFile, language)}
              make={make(() => placesExport(input, model, language))}
            />
          </div>
        ) : null}
        <div className={styles.tools}>
          <b>{text.figures}</b>
          <DownloadButtons
            label={text.figures}
            fileName={exportFileName(input, unit, text.figuresFile, language)}
            make={make(() => figuresExport(input, model, language))}
          />
        </div>
      </PageSection>
    </div>
  );
}
