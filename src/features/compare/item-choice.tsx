import { type ReactNode, useState } from 'react';
import { foldVietnamese } from '../../domain/search/fold-vietnamese.ts';
import { TextField } from '../../ui/controls/text-field.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import type { CompareBase } from './compare-base.ts';
import type { CompareChoice } from './compare-choice.ts';
import { itemLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import styles from './compare-page.module.css';
import type { CompareParams } from './compare-params.ts';

interface ItemChoiceProps {
  readonly base: CompareBase;
  readonly choice: CompareChoice;
  readonly params: CompareParams;
  readonly onParams: (next: CompareParams) => void;
}

const mostWithoutSearch = 12;
const mostAtOnce = 40;

/** The items as boxes to tick, with a search where they are many; the one ticked first is the one held against. */
export function ItemChoice({ base, choice, params, onParams }: ItemChoiceProps): ReactNode {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const { group, by, chosen } = choice;
  const ids = chosen.map(({ series }) => series.id);
  const collator = new Intl.Collator(language);
  const items = group.series
    .map((series) => ({ id: series.id, label: itemLabel(base, series, by, language) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const wanted = foldVietnamese(typed.trim());
  const shown = items.filter(({ label }) => foldVietnamese(label).includes(wanted));
  const choose = (series: readonly string[]) =>
    onParams({ ...params, indicator: choice.comparisons.indicator.id, by, series });
  const count = (value: number) => formatNumber(value, language);
  return (
    <fieldset className={styles.items}>
      <legend>{text.items}</legend>
      {items.length > mostWithoutSearch ? <TextField label={text.search} value={typed} onType={setTyped} /> : null}
      <p className={styles.quiet} role="status">
        {text.itemsCount(count(ids.length), count(items.length))}
        {shown.length === 0 ? `. ${text.noMatch}` : ''}
      </p>
      <div className={styles.list}>
        {shown.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={(event) => choose(event.currentTarget.checked ? [...ids, id] : ids.filter((one) => one !== id))}
            />{' '}
            {label}
          </label>
        ))}
      </div>
      {shown.length > 1 && shown.length <= mostAtOnce && shown.some(({ id }) => !ids.includes(id)) ? (
        <button
          type="button"
          onClick={() => choose([...ids, ...shown.map(({ id }) => id).filter((id) => !ids.includes(id))])}
        >
          {text.chooseShown}
        </button>
      ) : null}
    </fieldset>
  );
}
