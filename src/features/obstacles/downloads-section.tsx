import type { TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { exportMessages } from './export-messages.ts';
import { directivesExport, exportFileName, obstaclesExport } from './obstacles-export.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import styles from './obstacles-page.module.css';

interface DownloadsSectionProps {
  readonly input: PageInput;
  readonly model: ObstaclesModel;
  /** The filters in words; empty for none. */
  readonly filters: readonly string[];
}

/** The registers as tables and the deadlines as a calendar. */
export function DownloadsSection({ input, model, filters }: DownloadsSectionProps) {
  const text = useMessages(exportMessages);
  const language = useLanguage();
  const request = { input, model, filters };
  const make = (table: () => TableExport) => async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    return writeTable(table(), format, { rows: text.sheet, notes: text.notes }, signal);
  };
  return (
    <div className={styles.screenOnly}>
      <PageSection id="downloads" title={text.title} intro={text.intro}>
        <div className={styles.tools}>
          <b>{text.obstacles}</b>
          <DownloadButtons
            label={text.obstacles}
            fileName={exportFileName(input, text.obstaclesFile, language)}
            make={make(() => obstaclesExport(request, language))}
          />
        </div>
        <div className={styles.tools}>
          <b>{text.directives}</b>
          <DownloadButtons
            label={text.directives}
            fileName={exportFileName(input, text.directivesFile, language)}
            make={make(() => directivesExport(request, language))}
          />
        </div>
        <div className={styles.tools}>
          <b>{text.calendar}</b>
          <CalendarButton request={request} />
        </div>
      </PageSection>
    </div>
  );
}
