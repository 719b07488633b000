import { useId } from 'react';
import { useTypedText } from '../../ui/controls/use-typed-text.ts';
import { longestName, nameFrom } from './report-params.ts';
import styles from './report-page.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly value: string | null;
  /** What is printed when the field is empty; null to say nothing. */
  readonly hint: string | null;
  readonly onChange: (name: string | null) => void;
}

/** A name to print; it takes effect when typing pauses. */
export function NameField({ label, value, hint, onChange }: NameFieldProps) {
  const id = useId();
  const [typed, type] = useTypedText(value ?? '', (text) => onChange(nameFrom(text)));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longestName}
        value={typed}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {hint === null ? null : (
        <small id={`${id}-hint`} className={styles.hint}>
          {hint}
        </small>
      )}
    </div>
  );
}
