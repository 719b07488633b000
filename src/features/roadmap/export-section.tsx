import type { PageInput } from '../../data/page-input.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { exportMessages } from './export-messages.ts';
import { exportFileName, roadmapExport } from './roadmap-export.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import styles from './roadmap-page.module.css';

interface ExportSectionProps {
  readonly input: PageInput;
  readonly model: RoadmapModel;
}

/** The list as a file. */
export function ExportSection({ input, model }: ExportSectionProps) {
  const text = useMessages(exportMessages);
  const language = useLanguage();
  const make = async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    return writeTable(roadmapExport(input, model, language), format, { rows: text.sheet, notes: text.notes }, signal);
  };
  return (
    <div className={styles.screenOnly}>
      <PageSection id="downloads" title={text.title} intro={text.intro}>
        <div className={styles.tools}>
          <b>{text.list}</b>
          <DownloadButtons label={text.list} fileName={exportFileName(input, language)} make={make} />
        </div>
      </PageSection>
    </div>
  );
}
