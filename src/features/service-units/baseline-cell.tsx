import type { ReactNode } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import type { FigureOnDate } from '../../domain/series/figure-on-date.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { Points } from './figure-cells.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';

interface BaselineCellProps {
  readonly model: ServiceUnitsModel;
  readonly row: CountRow;
  readonly figure: FigureOnDate;
  /** Position of the baseline. */
  readonly at: number;
}

/** Targets measured by this very series whose document gives a baseline that the series does not have. */
function statedOtherwise(targets: readonly IndicatorTarget[], row: CountRow, figure: FigureOnDate) {
  const known = new Set(figure.points.map((point) => point.figure.value));
  const stated = new Map<number, IndicatorTarget>();
  for (const found of targets) {
    const { baselineValue, series } = found.target;
    if (series !== row.series.id || baselineValue === null || known.has(baselineValue)) continue;
    if (!stated.has(baselineValue)) stated.set(baselineValue, found);
  }
  return [...stated];
}

/** The figure of a series at a baseline and, where a target states another one, that too. */
export function BaselineCell({ model, row, figure, at }: BaselineCellProps): ReactNode {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const stated = statedOtherwise(model.baselines[at]?.targets ?? [], row, figure);
  return (
    <>
      {figure.points.length === 0 && stated.length > 0 ? null : <Points model={model} points={figure.points} />}
      {stated.map(([value, { target }]) => (
        <span key={target.id} className={styles.figure}>
          <FigureLink origin={originOf.target(target.id)} note={model.noteOf(target.source)} label={text.source}>
            {formatNumber(value, language)}
          </FigureLink>
          <small>{text.perTarget}</small>
        </span>
      ))}
    </>
  );
}
