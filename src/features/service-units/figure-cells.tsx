import type { ReactNode } from 'react';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import type { ServiceUnitsModel } from './service-units-model.ts';

interface PointsProps {
  readonly model: ServiceUnitsModel;
  readonly points: readonly Point[];
  /** Figures without a date, planned or known to be missing, after the dated ones. */
  readonly others?: readonly Observation[];
  readonly measure?: LocalText;
}

/** All figures that a series has of one date, or the word for none. */
export function Points({ model, points, others, measure }: PointsProps): ReactNode {
  return (
    <ObservationList
      context={model.context}
      observations={[...points.map((point) => point.observation), ...(others ?? [])]}
      measure={measure}
    />
  );
}
