import type { ReactNode } from 'react';
import type { Id } from '../../domain/records/records.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { type CompareChoice, type CompareGroup, seriesNaming } from './compare-choice.ts';
import type { CompareBase } from './compare-base.ts';
import { itemLabel, scopeLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import styles from './compare-page.module.css';
import { type CompareParams, defaultCompareParams } from './compare-params.ts';
import { ItemChoice } from './item-choice.tsx';
import { MomentChoice } from './moment-choice.tsx';

interface ChoiceFormProps {
  readonly base: CompareBase;
  readonly choice: CompareChoice;
  readonly params: CompareParams;
  readonly onParams: (next: CompareParams) => void;
}

/** First and last year with a figure: groups that are told apart by nothing else are of different times. */
function yearsOf({ read }: CompareBase, id: Id): string {
  const dated = read(id)?.dated ?? [];
  const years = [dated[0], dated.at(-1)].flatMap((reading) => reading?.moment.on.iso.slice(0, 4) ?? []);
  return [...new Set(years)].join('–');
}

/** The choice of the scope that all compared series share; nothing where there is only one. */
function GroupField({ base, choice, onParams }: ChoiceFormProps): ReactNode {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const { groups, group, by } = choice;
  const [first] = group.series;
  if (groups.length < 2 || first === undefined) return null;
  const label = (one: CompareGroup) => {
    const items = one.series.map((series) => itemLabel(base, series, by, language));
    const scope = scopeLabel(base, one, by, language);
    if (by === 'date') return scope;
    const named = `${items.slice(0, 3).join(' / ')}${items.length > 3 ? '…' : ''}`;
    const [years, ...more] = [...new Set(seriesNaming(one, groups).map((id) => yearsOf(base, id)))];
    const size = text.groupSize(items.length, more.length > 0 ? '' : (years ?? ''));
    return `${scope === '' ? '' : `${scope}: `}${named} (${size})`;
  };
  return (
    <label className={styles.wide}>
      <span>{text.group}</span>
      <select
        value={groups.indexOf(group)}
        onChange={(event) => {
          const next = groups[Number(event.currentTarget.value)];
          if (next === undefined) return;
          const { indicator } = choice.comparisons;
          onParams({ ...defaultCompareParams, indicator: indicator.id, by, scope: seriesNaming(next, groups) });
        }}
      >
        {groups.map((one, index) => (
          <option key={seriesNaming(one, groups).join()} value={index}>
            {label(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Indicator, what to compare by, scope, items and dates, as native controls; each applies at once and stands in the address. */
export function ChoiceForm(props: ChoiceFormProps): ReactNode {
  const { base, choice, params, onParams } = props;
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const { comparisons, by } = choice;
  const comparable = base.indicators.filter((row) => row.reason === null);
  return (
    <form
      className={styles.form}
      method="get"
      aria-label={text.choose}
      onSubmit={(event) => event.preventDefault()}
      onReset={(event) => {
        event.preventDefault();
        onParams(defaultCompareParams);
      }}
    >
      <div className={styles.fields}>
        <label className={styles.wide}>
          <span>{text.indicator}</span>
          <select
            value={comparisons.indicator.id}
            onChange={(event) => onParams({ ...defaultCompareParams, indicator: event.currentTarget.value })}
          >
            {comparable.map(({ indicator }) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.name[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{text.by}</span>
          <select
            value={by}
            onChange={(event) => {
              const next = comparisons.kinds.find((kind) => kind === event.currentTarget.value) ?? null;
              onParams({ ...defaultCompareParams, indicator: comparisons.indicator.id, by: next });
            }}
          >
            {comparisons.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {text.kind[kind]}
              </option>
            ))}
          </select>
        </label>
        <GroupField {...props} />
        {by === 'date' || choice.chosen.length < 2 ? null : (
          <SelectField
            label={text.baseline}
            value={choice.chosen[0]?.series.id ?? null}
            nullLabel={text.baselineFirst}
            choices={choice.chosen.map(({ series }) => ({
              value: series.id,
              label: itemLabel(base, series, by, language),
            }))}
            onChange={(id) => {
              const ids = choice.chosen.map(({ series }) => series.id);
              if (id !== null)
                onParams({
                  ...params,
                  indicator: comparisons.indicator.id,
                  by,
                  series: [id, ...ids.filter((one) => one !== id)],
                });
            }}
          />
        )}
        <button type="reset">{text.reset}</button>
      </div>
      {by === 'date' ? null : <ItemChoice base={base} choice={choice} params={params} onParams={onParams} />}
      <MomentChoice choice={choice} params={params} onParams={onParams} />
    </form>
  );
}
