import { Fragment } from 'react';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { compareMessages } from './compare-messages.ts';
import type { CompareModel } from './compare-model.ts';
import styles from './compare-page.module.css';
import type { CompareView } from './compare-params.ts';
import { chartNotes, chartTitle, groupedSpec, linesSpec } from './compare-spec.ts';

interface CompareChartProps {
  readonly model: CompareModel;
  /** Null leaves it to the page: over time where there is a course to follow. */
  readonly view: CompareView | null;
  readonly onView: (view: CompareView) => void;
}

function SourceNumbers({ notes }: { readonly notes: readonly (number | null)[] }) {
  const numbers = [...new Set(notes.filter((note) => note !== null))].sort((a, b) => a - b);
  return numbers.map((note, index) => (
    <Fragment key={note}>
      {index === 0 ? null : ', '}
      <a href={`#source-${note}`}>[{note}]</a>
    </Fragment>
  ));
}

/** The comparison on one scale from zero: over time, or at the chosen dates. */
export function CompareChart({ model, view, onView }: CompareChartProps) {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const words = { text, language };
  const lines = linesSpec(model, words);
  const bars = groupedSpec(model, words);
  const shown =
    lines !== null && (view === 'time' || bars === null || (view === null && model.choice.by === 'date'))
      ? 'time'
      : 'dates';
  const spec = shown === 'time' ? lines : bars;
  return (
    <>
      {lines === null || bars === null ? null : (
        <fieldset className={styles.view}>
          <legend>{text.view}</legend>
          {(['dates', 'time'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="view" checked={one === shown} onChange={() => onView(one)} />{' '}
              {one === 'time' ? text.time : text.atDates}
            </label>
          ))}
        </fieldset>
      )}
      {spec === null ? (
        <p>{text.negative}</p>
      ) : (
        <ChartFrame
          id="chart-compare"
          title={chartTitle(model, words)}
          unit={model.indicator.measure[language]}
          asOf={formatDate(model.base.input.day, language)}
          sources={<SourceNumbers notes={chartNotes(model, shown)} />}
          spec={spec}
          table={null}
          fileName="so-sanh"
        />
      )}
    </>
  );
}
