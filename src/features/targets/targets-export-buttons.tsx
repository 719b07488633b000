import type { PageInput } from '../../data/page-input.ts';
import { DownloadButtons, type TableFormat } from '../../ui/controls/download-buttons.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import { exportMessages } from './export-messages.ts';
import { targetsExport, targetsFileName } from './targets-export.ts';
import { targetsMessages } from './targets-messages.ts';
import type { TargetsModel } from './targets-model.ts';
import type { TargetsParams } from './targets-params.ts';
import styles from './targets-page.module.css';

interface TargetsExportProps {
  readonly input: PageInput;
  readonly model: TargetsModel;
  readonly params: TargetsParams;
}

/** Downloads of all filtered targets, those that cannot be said included. */
export function TargetsExport({ input, model, params }: TargetsExportProps) {
  const text = useMessages(exportMessages);
  const page = useMessages(targetsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const { evaluated, shown } = model;
  const indicator = evaluated.figures.indicators.get(params.indicator ?? '');
  const unit = evaluated.units.get(params.unit ?? '');
  const filters: readonly (readonly [label: string, value: string | null])[] = [
    [page.status, params.status === null ? null : words.statusName[params.status]],
    [page.scopeField, params.scope === null ? null : page.scope[params.scope]],
    [page.phase, params.phase],
    [page.indicator, indicator?.name[language] ?? params.indicator],
    [page.unit, unit?.name[language] ?? params.unit],
  ];

  const make = async (format: TableFormat, signal: AbortSignal) => {
    // The writers arrive when first asked for.
    const { writeTable } = await import('../../data/export/write-table.ts');
    const named = filters.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
    const table = targetsExport({ input, model, rows: shown, filters: named }, language);
    return writeTable(table, format, { rows: text.sheet, notes: text.notes }, signal);
  };

  return (
    <p className={styles.downloads}>
      <DownloadButtons label={text.title} fileName={targetsFileName(input, language)} make={make} />
    </p>
  );
}
