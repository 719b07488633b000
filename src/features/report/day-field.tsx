import { useState } from 'react';
import { parsePartialDate } from '../../domain/time/partial-date.ts';
import styles from './report-page.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day to print. While a year is being typed it passes through days such as 0202-07-01: those stay in the field. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const [draft, setDraft] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value ?? '');
  }
  const change = (next: string) => {
    setDraft(next);
    if (next === '') onChange(null);
    else if (parsePartialDate(next)?.precision === 'day') onChange(next);
  };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input type="date" value={draft} onChange={(event) => change(event.currentTarget.value)} />
    </label>
  );
}
