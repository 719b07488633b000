import type { Id, Unit } from '../../domain/records/records.ts';
import { codeNames } from '../../ui/code-names.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { TextField } from '../../ui/controls/text-field.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import type { FilterOptions } from './filter-options.ts';
import { underLabel } from './filter-options.ts';
import { unitColumns } from './unit-column.ts';
import { unitStates } from './unit-state.ts';
import { unitsMessages } from './units-messages.ts';
import type { UnitsParams } from './units-params.ts';
import styles from './units-page.module.css';

interface UnitFiltersProps {
  readonly params: UnitsParams;
  readonly options: FilterOptions;
  /** Text as typed so far; the parameters follow when typing pauses. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onChange: (change: Partial<UnitsParams>) => void;
  readonly onClear: (() => void) | null;
}

function choices<T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: words[value] }));
}

/** The filters of the register, and on narrow screens, where there are no heads, the order. */
export function UnitFilters({ params, options, typed, onType, onChange, onClear }: UnitFiltersProps) {
  const text = useMessages(unitsMessages);
  const language = useLanguage();
  const names = codeNames[language];
  const orders = params.columns.flatMap((column) => [
    { value: column, label: text.column[column] },
    { value: `-${column}`, label: text.descending(text.column[column]) },
  ]);
  const { sort } = params;
  return (
    <fieldset className={styles.filters}>
      <legend>{text.filters}</legend>
      <TextField label={text.text} value={typed} onType={onType} />
      <SelectField
        label={text.kind}
        value={params.kind}
        nullLabel={text.all}
        choices={choices(options.kinds, names.kind)}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectField
        label={text.level}
        value={params.level}
        nullLabel={text.all}
        choices={choices(options.levels, names.level)}
        onChange={(level) => onChange({ level })}
      />
      {options.blocks.length === 0 ? null : (
        <SelectField
          label={text.block}
          value={params.block}
          nullLabel={text.all}
          choices={choices(options.blocks, names.block)}
          onChange={(block) => onChange({ block })}
        />
      )}
      <SelectField
        label={text.under}
        value={params.under}
        nullLabel={text.all}
        choices={options.parents.map((unit: Unit) => ({ value: unit.id, label: underLabel(unit, text, language) }))}
        onChange={(under: Id | null) => onChange({ under })}
      />
      <SelectField
        label={text.stateFilter}
        value={params.state}
        nullLabel={text.all}
        choices={choices(unitStates, text.state)}
        onChange={(state) => onChange({ state })}
      />
      <div className={styles.narrowOnly}>
        <SelectField
          label={text.sortBy}
          value={sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`}
          nullLabel={text.dataOrder}
          choices={orders}
          onChange={(order) => {
            const column = unitColumns.find((one) => order === one || order === `-${one}`);
            onChange({ sort: column === undefined ? null : { column, descending: order !== column } });
          }}
        />
      </div>
      {onClear === null ? null : (
        <button type="button" className={styles.clear} onClick={onClear}>
          {text.clear}
        </button>
      )}
    </fieldset>
  );
}
