import type { Id } from '../../domain/records/records.ts';
import { targetStatuses } from '../../domain/targets/target-result.ts';
import { type Choice, SelectField } from '../../ui/controls/select-field.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import { isFiltered, offeredIds } from './filter-targets.ts';
import { targetScopes } from './target-scope.ts';
import type { EvaluatedTargets, TargetRow } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';
import styles from './targets-page.module.css';
import { everyTarget, type TargetsParams } from './targets-params.ts';

interface FilterFormProps {
  readonly evaluated: EvaluatedTargets;
  readonly params: TargetsParams;
  readonly onParams: (next: TargetsParams) => void;
}

/** Choices by name; what the address asks for stays selectable even where no target has it. */
function choicesOf(
  rows: readonly TargetRow[],
  idOf: (row: TargetRow) => Id,
  nameOf: (row: TargetRow) => string,
  asked: Id | null,
): readonly Choice<Id>[] {
  const names = new Map(rows.map((row) => [idOf(row), nameOf(row)]));
  const collator = new Intl.Collator('vi');
  const ids = offeredIds(rows, idOf);
  const all = asked === null || ids.includes(asked) ? ids : [...ids, asked];
  return all
    .map((id) => ({ value: id, label: names.get(id) ?? id }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** The filters as native controls; each applies at once and stands in the address. */
export function TargetsFilterForm({ evaluated, params, onParams }: FilterFormProps) {
  const text = useMessages(targetsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const { rows } = evaluated;
  const set = (change: Partial<TargetsParams>) => onParams({ ...params, ...change });
  const scopes = targetScopes.filter((scope) => scope === params.scope || rows.some((row) => row.scope === scope));
  return (
    <form
      className={styles.filter}
      method="get"
      aria-label={text.filter}
      onSubmit={(event) => event.preventDefault()}
      onReset={(event) => {
        event.preventDefault();
        onParams(everyTarget);
      }}
    >
      <SelectField
        label={text.status}
        value={params.status}
        nullLabel={text.all}
        choices={targetStatuses.map((status) => ({ value: status, label: words.statusName[status] }))}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label={text.scopeField}
        value={params.scope}
        nullLabel={text.all}
        choices={scopes.map((scope) => ({ value: scope, label: text.scope[scope] }))}
        onChange={(scope) => set({ scope })}
      />
      <SelectField
        label={text.phase}
        value={params.phase}
        nullLabel={text.all}
        choices={choicesOf(
          rows,
          (row) => row.target.phase,
          ({ phase, target }) =>
            phase === null ? target.phase : `${phase.programmeName[language]}: ${phase.name[language]}`,
          params.phase,
        )}
        onChange={(phase) => set({ phase })}
      />
      <SelectField
        label={text.indicator}
        value={params.indicator}
        nullLabel={text.all}
        choices={choicesOf(
          rows,
          (row) => row.indicator.id,
          (row) => row.indicator.name[language],
          params.indicator,
        )}
        onChange={(indicator) => set({ indicator })}
      />
      <SelectField
        label={text.unit}
        value={params.unit}
        nullLabel={text.all}
        choices={choicesOf(
          rows,
          (row) => row.unit.id,
          (row) => row.unit.name[language],
          params.unit,
        )}
        onChange={(unit) => set({ unit })}
      />
      {isFiltered(params) ? <button type="reset">{text.clear}</button> : null}
    </form>
  );
}
