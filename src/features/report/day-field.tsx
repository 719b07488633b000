import { parseDay } from '../../domain/time/partial-date.ts';
import { DayInput } from '../../ui/controls/day-input.tsx';
import styles from './report-page.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day to print, with its name. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <DayInput value={value} parse={parseDay} onChange={onChange} />
    </label>
  );
}
