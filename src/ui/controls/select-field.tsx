import type { ReactNode } from 'react';
import styles from './field.module.css';

/** One choice of a select. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  /** Null is the first choice. */
  readonly value: Value | null;
  /** The first choice in words: "all", "none". */
  readonly nullLabel: string;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** A labelled choice of one value or none. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactNode {
  const { label, value, nullLabel, choices, onChange } = props;
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(choices.find((choice) => choice.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{nullLabel}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
