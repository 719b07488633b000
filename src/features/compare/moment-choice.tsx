import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import type { CompareChoice } from './compare-choice.ts';
import { momentLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import styles from './compare-page.module.css';
import type { CompareParams } from './compare-params.ts';

interface MomentChoiceProps {
  readonly choice: CompareChoice;
  readonly params: CompareParams;
  readonly onParams: (next: CompareParams) => void;
}

/** The dates or periods with figures of at least two items, the latest first; nothing to choose where there is one. */
export function MomentChoice({ choice, params, onParams }: MomentChoiceProps): ReactNode {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const { moments, chosenMoments, by, chosen } = choice;
  if (moments.length < 2) return null;
  const keys = chosenMoments.map(({ key }) => key);
  // Names the series too, so that the items stay as another date is chosen.
  const series = chosen.map((readings) => readings.series.id);
  return (
    <fieldset className={styles.items}>
      <legend>{text.dates}</legend>
      <div className={styles.list}>
        {[...moments].reverse().map(({ key, moment, count }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={keys.includes(key)}
              disabled={keys.length === 1 && keys.includes(key)}
              onChange={(event) => {
                const dates = event.currentTarget.checked ? [...keys, key] : keys.filter((one) => one !== key);
                onParams({
                  ...params,
                  indicator: choice.comparisons.indicator.id,
                  by,
                  series,
                  dates: [...dates].sort(),
                });
              }}
            />{' '}
            {momentLabel(moment, language)}
            {by === 'date' ? null : <small> ({text.dateCount(count)})</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
