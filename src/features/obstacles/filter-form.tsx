import { type DirectiveStanding, directiveStandings } from '../../domain/obstacles/obstacle-chains.ts';
import {
  type Level,
  levels,
  type ObstacleCategory,
  obstacleCategories,
  type ProgressStatus,
  progressStatuses,
} from '../../domain/records/codes.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { type Choice, SelectField } from '../../ui/controls/select-field.tsx';
import { TextField } from '../../ui/controls/text-field.tsx';
import { useTypedText } from '../../ui/controls/use-typed-text.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import { assigneeSlug, isFiltered } from './filter-chains.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import { everyObstacle, type ObstaclesParams } from './obstacles-params.ts';
import { OrderFields } from './order-fields.tsx';
import styles from './obstacles-page.module.css';

interface FilterFormProps {
  readonly model: ObstaclesModel;
  readonly params: ObstaclesParams;
  readonly onParams: (next: ObstaclesParams) => void;
}

/** Choices that some row has, and the one asked for, in their fixed order. */
function offered<T extends string>(options: readonly T[], found: readonly T[], asked: T | null): readonly T[] {
  return options.filter((option) => option === asked || found.includes(option));
}

/** Assignees by name; one asked for that no directive names stays selectable. */
function assigneeChoices(
  { all: { directives } }: ObstaclesModel,
  asked: string | null,
  nameOf: (link: ObstaclesModel['directives'][number]) => string,
): readonly Choice<string>[] {
  const names = new Map(directives.map((link) => [assigneeSlug(link.directive.assignedTo), nameOf(link)]));
  if (asked !== null && !names.has(asked)) names.set(asked, asked);
  const { compare } = new Intl.Collator('vi');
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
}

/** The filters as native controls; each applies at once and stands in the address. */
export function FilterForm({ model, params, onParams }: FilterFormProps) {
  const text = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { level: levelNames } = codeNames[language];
  const { chains, directives } = model.all;
  const set = (change: Partial<ObstaclesParams>) => onParams({ ...params, ...change });
  const [typed, type] = useTypedText(params.text, (found) => set({ text: found }));
  const category = offered<ObstacleCategory>(
    obstacleCategories,
    chains.map(({ obstacle }) => obstacle.category),
    params.category,
  );
  const level = offered<Level>(
    levels,
    chains.map(({ obstacle }) => obstacle.level),
    params.level,
  );
  const state = offered<ProgressStatus>(
    progressStatuses,
    chains.map((chain) => chain.state.kind),
    params.state,
  );
  const standing = offered<DirectiveStanding>(
    directiveStandings,
    directives.map((link) => link.standing),
    params.standing,
  );
  return (
    <form
      className={styles.filter}
      method="get"
      aria-label={text.filter}
      onSubmit={(event) => event.preventDefault()}
      onReset={(event) => {
        event.preventDefault();
        onParams({ ...everyObstacle, sort: params.sort, order: params.order });
      }}
    >
      <TextField label={text.text} value={typed} onType={type} />
      <SelectField
        label={text.category}
        value={params.category}
        nullLabel={text.all}
        choices={category.map((value) => ({ value, label: words.category[value] }))}
        onChange={(value) => set({ category: value })}
      />
      <SelectField
        label={text.level}
        value={params.level}
        nullLabel={text.all}
        choices={level.map((value) => ({ value, label: capitalised(levelNames[value]) }))}
        onChange={(value) => set({ level: value })}
      />
      <SelectField
        label={text.state}
        value={params.state}
        nullLabel={text.all}
        choices={state.map((value) => ({ value, label: words.obstacle[value] }))}
        onChange={(value) => set({ state: value })}
      />
      <SelectField
        label={text.standing}
        value={params.standing}
        nullLabel={text.all}
        choices={standing.map((value) => ({ value, label: words.directive[value] }))}
        onChange={(value) => set({ standing: value })}
      />
      <SelectField
        label={text.assignee}
        value={params.assignee}
        nullLabel={text.all}
        choices={assigneeChoices(model, params.assignee, ({ directive: { assignedTo } }) =>
          assignedTo === null ? capitalised(text.noAssignee) : assignedTo[language],
        )}
        onChange={(value) => set({ assignee: value })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={params.overdue}
          onChange={(event) => set({ overdue: event.currentTarget.checked })}
        />
        {text.overdueOnly}
      </label>
      <OrderFields params={params} onParams={onParams} />
      {isFiltered(params) ? <button type="reset">{text.clear}</button> : null}
    </form>
  );
}
