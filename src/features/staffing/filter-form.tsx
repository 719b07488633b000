import type { Block, Level, StaffKind } from '../../domain/records/codes.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { codeNames } from '../../ui/code-names.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import { parseStaffingParams, type StaffingParams } from './staffing-params.ts';

interface FilterFormProps {
  readonly model: StaffingModel;
  readonly params: StaffingParams;
  readonly onParams: (next: StaffingParams) => void;
}

interface UnitFieldProps {
  readonly model: StaffingModel;
  readonly onChange: (unit: Id | null) => void;
}

function UnitField({ model, onChange }: UnitFieldProps) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const { choices, place, unit } = model;
  const groups: readonly (readonly [string, readonly Unit[]])[] = [
    [text.below, choices.below],
    [text.successors, choices.successors],
    [text.otherUnits, choices.others],
  ];
  const listed = groups.some(([, units]) => units.some((one) => one.id === unit?.id));
  const alone = unit === null || unit.id === place?.id || listed ? [] : [unit];
  const option = (one: Unit) => (
    <option key={one.id} value={one.id}>
      {one.name[language]}
    </option>
  );
  return (
    <label>
      <span>{text.unit}</span>
      <select
        name="unit"
        value={unit?.id === place?.id ? '' : (unit?.id ?? '')}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{text.wholePlace(place?.name[language] ?? model.input.place)}</option>
        {alone.map(option)}
        {groups.map(([label, units]) =>
          units.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {units.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

/** Choices of a select. What the address asks for stays selectable, even where no figure has it. */
function choicesOf<Value extends string>(
  offered: readonly Value[],
  asked: Value | null,
  names: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] {
  const values = asked === null || offered.includes(asked) ? offered : [...offered, asked];
  return values.map((value) => ({ value, label: names[value] }));
}

/** Which unit and which of its numbers; each choice applies at once and stands in the address. */
export function FilterForm({ model, params, onParams }: FilterFormProps) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const { options } = model;
  const years: readonly string[] = model.years.map(String);
  const year = params.year === null ? null : String(params.year);
  const set = (change: Partial<StaffingParams>) => onParams({ ...params, ...change });
  return (
    <form
      className={styles.filter}
      method="get"
      aria-label={text.filter}
      onSubmit={(event) => event.preventDefault()}
      onReset={(event) => {
        event.preventDefault();
        onParams(parseStaffingParams({}));
      }}
    >
      <UnitField model={model} onChange={(unit) => onParams({ ...parseStaffingParams({}), unit })} />
      <SelectField<Block>
        label={text.block}
        value={params.block}
        nullLabel={text.all}
        choices={choicesOf(options.blocks, params.block, codeNames[language].block)}
        onChange={(block) => set({ block, scope: null, ledger: null })}
      />
      <SelectField<Level>
        label={text.level}
        value={params.level}
        nullLabel={text.all}
        choices={choicesOf(options.levels, params.level, codeNames[language].level)}
        onChange={(level) => set({ level, scope: null, ledger: null })}
      />
      <SelectField<StaffKind>
        label={text.kind}
        value={params.kind}
        nullLabel={text.all}
        choices={choicesOf(options.kinds, params.kind, staffKindNames[language])}
        onChange={(kind) => set({ kind, scope: null, ledger: null })}
      />
      <SelectField
        label={text.year}
        value={year}
        nullLabel={text.latest}
        choices={(year === null || years.includes(year) ? years : [year, ...years]).map((value) => ({
          value,
          label: value,
        }))}
        onChange={(value) => set({ year: value === null ? null : Number(value) })}
      />
      <button type="reset">{text.clear}</button>
    </form>
  );
}
