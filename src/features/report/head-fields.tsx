import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DayField } from './day-field.tsx';
import { NameField } from './name-field.tsx';
import { reportPageMessages } from './report-page-messages.ts';
import styles from './report-page.module.css';
import type { ReportParams } from './report-params.ts';

interface HeadFieldsProps {
  /** Cut-off day of the figures, `YYYY-MM-DD`. */
  readonly day: string;
  /** Name of the place as it is printed when nothing else is given. */
  readonly place: string;
  readonly params: ReportParams;
  readonly onChange: (change: Partial<ReportParams>) => void;
}

/** Place and date of issue, and the period, with what does not go together said at once. */
export function HeadFields({ day, place, params, onChange }: HeadFieldsProps) {
  const text = useMessages(reportPageMessages);
  const language = useLanguage();
  const { from, to } = params;
  return (
    <fieldset className={styles.group}>
      <legend>{text.head}</legend>
      <NameField
        label={text.place}
        value={params.place}
        hint={text.usual(place)}
        onChange={(name) => onChange({ place: name })}
      />
      <DayField label={text.date} value={params.date} onChange={(date) => onChange({ date })} />
      <p className={styles.hint}>{text.dateHint}</p>
      <div className={styles.row}>
        <DayField label={text.from} value={from} onChange={(next) => onChange({ from: next })} />
        <DayField label={text.to} value={to} onChange={(next) => onChange({ to: next })} />
      </div>
      <p className={styles.hint}>{text.periodHint}</p>
      <div role="status">
        {from !== null && to !== null && from > to ? <p className={styles.warning}>{text.periodReversed}</p> : null}
        {to === null || to === day ? null : (
          <p className={styles.warning}>{text.periodEnds(formatDate(to, language), formatDate(day, language))}</p>
        )}
      </div>
    </fieldset>
  );
}
