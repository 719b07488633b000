import { useState } from 'react';
import { parsePartialDate } from '../../domain/time/partial-date.ts';

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day to filter by. While a year is being typed it passes through days such as 0202-07-01: those stay in the field. */
export function DateField({ name, label, value, onChange }: DateFieldProps) {
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
    <label>
      <span>{label}</span>
      <input type="date" name={name} value={draft} onChange={(event) => change(event.currentTarget.value)} />
    </label>
  );
}
