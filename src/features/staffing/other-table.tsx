import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Figure } from './figure-parts.tsx';
import type { OtherFigure } from './other-figures.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

interface OtherTableProps {
  readonly caption: string;
  readonly figures: readonly OtherFigure[];
  readonly model: StaffingModel;
  readonly hideCaption?: boolean;
}

/** Figures that stand beside a subject without being it, each with what it counts and of which unit. */
export function OtherTable({ caption, figures, model, hideCaption = false }: OtherTableProps) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  if (figures.length === 0) return null;
  return (
    <div className={styles.figures}>
      <DataTable
        caption={caption}
        hideCaption={hideCaption}
        columns={[
          { title: text.counts, isWide: true },
          { title: text.unit },
          { title: text.indicator },
          { title: text.value, isNumber: true },
        ]}
        rows={figures.map(({ observation, series, indicator }) => ({
          id: observation.id,
          cells: [
            capitalised(series.countsWhat[language]),
            model.unitOf(series.unit)?.name[language] ?? series.unit,
            indicator.name[language],
            <div key="figure" className={styles.reading}>
              <Figure observation={observation} context={model} />
            </div>,
          ],
        }))}
      />
    </div>
  );
}
