import type { ReactNode } from 'react';

/** One choice of a select. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  /** Null is the first choice, "all". */
  readonly value: Value | null;
  readonly allLabel: string;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** A labelled choice of one value or all. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactNode {
  const { name, label, value, allLabel, choices, onChange } = props;
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(choices.find((choice) => choice.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{allLabel}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
