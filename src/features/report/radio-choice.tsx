import styles from './report-page.module.css';

interface RadioChoiceProps {
  /** One name for all choices of a group. */
  readonly group: string;
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One of several choices, of which exactly one holds. */
export function RadioChoice({ group, value, label, isChosen, onChoose }: RadioChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={group} value={value} checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}
