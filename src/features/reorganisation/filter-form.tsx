import type { ReactNode } from 'react';
import { everyChange } from '../../domain/changes/change-filter.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { parseDay } from '../../domain/time/partial-date.ts';
import { DayInput } from '../../ui/controls/day-input.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { changeWords } from './change-words.ts';
import { filterMessages } from './filter-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';
import type { ReorganisationParams } from './reorganisation-params.ts';
import { type Choice, SelectField } from '../../ui/controls/select-field.tsx';

interface FilterFormProps {
  readonly model: ReorganisationModel;
  readonly params: ReorganisationParams;
  readonly onParams: (next: ReorganisationParams) => void;
}

interface PlaceFieldProps {
  readonly model: ReorganisationModel;
  readonly place: Id | null;
  readonly onChange: (place: Id | null) => void;
}

function PlaceField({ model, place, onChange }: PlaceFieldProps): ReactNode {
  const text = useMessages(filterMessages);
  const language = useLanguage();
  const { districts, communes, oldCommunes } = model.options;
  const listed = [...districts, ...communes, ...oldCommunes];
  const chosen = place === null ? null : model.unitOf(place);
  const other = chosen === null || listed.some((unit) => unit.id === chosen.id) ? [] : [chosen];
  const groups: readonly (readonly [string, readonly Unit[]])[] = [
    [text.districtsGroup, districts],
    [text.communesGroup, communes],
    [text.oldCommunesGroup, oldCommunes],
    [text.otherGroup, other],
  ];
  return (
    <label>
      <span>{text.place}</span>
      <select
        name="place"
        value={chosen?.id ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{text.all}</option>
        {groups.map(([label, units]) =>
          units.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name[language]}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

/** Choices of a select. What the address asks for stays selectable, even where no change has it. */
function choices<Value extends string>(
  offered: readonly Value[],
  asked: Value | null,
  names: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  const values = asked === null || offered.includes(asked) ? offered : [...offered, asked];
  return values.map((value) => ({ value, label: names[value] }));
}

/** The filters as native controls; each applies at once and stands in the address. */
export function FilterForm({ model, params, onParams }: FilterFormProps) {
  const text = useMessages(filterMessages);
  const words = useMessages(changeWords);
  const language = useLanguage();
  const { options } = model;
  const set = (change: Partial<ReorganisationParams>) => onParams({ ...params, ...change });
  return (
    <form
      className={styles.filter}
      method="get"
      aria-label={text.filter}
      onSubmit={(event) => event.preventDefault()}
      onReset={(event) => {
        event.preventDefault();
        onParams({ ...params, ...everyChange });
      }}
    >
      <SelectField
        label={text.form}
        value={params.form}
        nullLabel={text.all}
        choices={choices(options.forms, params.form, words.formName)}
        onChange={(form) => set({ form })}
      />
      <SelectField
        label={text.level}
        value={params.level}
        nullLabel={text.all}
        choices={choices(options.levels, params.level, words.levelName)}
        onChange={(level) => set({ level })}
      />
      <SelectField
        label={text.block}
        value={params.block}
        nullLabel={text.all}
        choices={choices(options.blocks, params.block, words.blockName)}
        onChange={(block) => set({ block })}
      />
      <SelectField
        label={text.phase}
        value={params.phase}
        nullLabel={text.all}
        choices={options.phases.map((phase) => ({
          value: phase.id,
          label: `${phase.programmeName[language]}: ${phase.name[language]}`,
        }))}
        onChange={(phase) => set({ phase })}
      />
      <SelectField
        label={text.status}
        value={params.status}
        nullLabel={text.all}
        choices={choices(options.statuses, params.status, words.statusName)}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label={text.pilot}
        value={params.pilot === null ? null : params.pilot ? 'yes' : 'no'}
        nullLabel={text.all}
        choices={[
          { value: 'yes', label: text.pilotYes },
          { value: 'no', label: text.pilotNo },
        ]}
        onChange={(pilot) => set({ pilot: pilot === null ? null : pilot === 'yes' })}
      />
      <PlaceField model={model} place={params.place} onChange={(place) => set({ place, flow: null })} />
      <label>
        <span>{text.from}</span>
        <DayInput name="from" value={params.from} parse={parseDay} onChange={(from) => set({ from })} />
      </label>
      <label>
        <span>{text.to}</span>
        <DayInput name="to" value={params.to} parse={parseDay} onChange={(to) => set({ to })} />
      </label>
      <button type="reset">{text.clear}</button>
    </form>
  );
}
