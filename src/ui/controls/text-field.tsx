import type { ReactNode } from 'react';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

const longestText = 200;

/** A labelled box for a word to look for. */
export function TextField({ label, value, onType }: TextFieldProps): ReactNode {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={longestText}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
