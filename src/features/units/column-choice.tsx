import { useMessages } from '../../ui/language/language-context.ts';
import { type UnitColumn, unitColumns } from './unit-column.ts';
import { unitsMessages } from './units-messages.ts';
import styles from './units-page.module.css';

interface ColumnChoiceProps {
  readonly columns: readonly UnitColumn[];
  readonly onColumns: (columns: readonly UnitColumn[]) => void;
}

/** Which columns the table has; the name cannot be left out. */
export function ColumnChoice({ columns, onColumns }: ColumnChoiceProps) {
  const text = useMessages(unitsMessages);
  return (
    <details className={styles.columns}>
      <summary>{text.columns}</summary>
      <fieldset>
        <legend className={styles.hidden}>{text.columns}</legend>
        {unitColumns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              disabled={column === 'name'}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                onColumns(unitColumns.filter((one) => (one === column ? isOn : columns.includes(one))));
              }}
            />{' '}
            {text.column[column]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
