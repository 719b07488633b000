import { Fragment } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import type { StaffMeasure } from '../../domain/records/codes.ts';
import type { Observation } from '../../domain/records/records.ts';
import type { Point } from '../../domain/series/series-points.ts';
import type { StaffReading } from '../../domain/staffing/staff-reading.ts';
import { ObservationCell } from '../../ui/figures/observation-cell.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';

/** The parts of the model that every figure needs. */
export type FigureContext = Pick<StaffingModel, 'noteOf' | 'isContradicted'>;

/** Said where no source gives a figure: missing is neither zero nor not applicable. */
export function NoFigure({ why }: { readonly why?: string }) {
  const text = useMessages(staffingMessages);
  return <span className={styles.missing}>{why ?? text.noFigure}</span>;
}

interface FigureProps {
  readonly observation: Observation;
  readonly context: FigureContext;
  readonly conflicts?: boolean;
  readonly scope?: string | undefined;
}

/** One figure with its date and marks, leading to its origin. */
export function Figure({ observation, context, conflicts = false, scope }: FigureProps) {
  return (
    <ObservationCell
      observation={observation}
      origin={originOf.observation(observation.id)}
      note={context.noteOf(observation)}
      isContradicted={conflicts || context.isContradicted(observation)}
      {...(scope === undefined ? {} : { scope })}
    />
  );
}

/** The points of one date; several contradict each other and are all shown. */
export function Points({ points, context }: { readonly points: readonly Point[]; readonly context: FigureContext }) {
  if (points.length === 0) return <NoFigure />;
  return points.map((point) => (
    <div key={point.observation.id} className={styles.reading}>
      <Figure observation={point.observation} context={context} conflicts={point.conflictsWith.length > 0} />
    </div>
  ));
}

interface ReadingsProps {
  readonly readings: readonly StaffReading<StaffMeasure>[];
  readonly context: FigureContext;
  /** Leaves out what a series counts where it is the only one of its scope. */
  readonly isTerse?: boolean;
}

/** All readings of one staff number in one scope, each saying what it counts. */
export function Readings({ readings, context, isTerse = false }: ReadingsProps) {
  const language = useLanguage();
  if (readings.length === 0) return <NoFigure />;
  return readings.map(({ series, points, undated, missing }) => (
    <Fragment key={series.id}>
      {[...points.map((point) => point.observation), ...undated, ...missing].map((observation) => (
        <div key={observation.id} className={styles.reading}>
          <Figure
            observation={observation}
            context={context}
            conflicts={points.length > 1}
            scope={isTerse && readings.length === 1 ? undefined : series.countsWhat[language]}
          />
        </div>
      ))}
    </Fragment>
  ));
}
