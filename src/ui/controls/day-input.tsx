import { useState } from 'react';

interface DayInputProps {
  readonly name?: string;
  /** `YYYY-MM-DD`, or null for none. */
  readonly value: string | null;
  /** The day that a text means; null while it means none. */
  readonly parse: (text: string) => string | null;
  readonly onChange: (day: string | null) => void;
}

/** A field for a day. While a year is being typed it passes through days such as 0202-07-01: those stay in the field. */
export function DayInput({ name, value, parse, onChange }: DayInputProps) {
  const [draft, setDraft] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setDraft(value ?? '');
  }
  const change = (next: string) => {
    setDraft(next);
    const day = parse(next);
    if (next === '' || day !== null) onChange(day);
  };
  return <input type="date" name={name} value={draft} onChange={(event) => change(event.currentTarget.value)} />;
}
