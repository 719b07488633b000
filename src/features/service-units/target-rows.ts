import { originOf } from '../../domain/origin-ref.ts';
import { roundHalfAwayFromZero } from '../../domain/figures/decimal.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import type { TargetTableRow } from '../../ui/figures/target-table.tsx';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** Targets as rows of the table of targets; those whose unit or indicator the data do not hold are left out. */
export function targetRows(model: ServiceUnitsModel, targets: readonly IndicatorTarget[]): readonly TargetTableRow[] {
  return targets.flatMap(({ target, result, phase, document }) => {
    const place = model.unitOf(target.unit);
    const indicator = model.indicatorOf(target.indicator);
    if (place === null || indicator === null) return [];
    const observation = result.current?.observation ?? null;
    return [
      {
        target,
        result,
        phase,
        document,
        place: place.name,
        measure: indicator.measure,
        note: model.noteOf(target.source),
        origin: originOf.target(target.id),
        currentOrigin: observation === null ? null : originOf.observation(observation.id),
        currentNote: observation === null ? null : model.noteOf(observation.source),
      },
    ];
  });
}

/** The targets of the place shown; where it has none, those of the places above it. */
export function nearestTargets(model: ServiceUnitsModel, targets: readonly IndicatorTarget[]) {
  const own = targets.filter(({ target }) => target.unit === model.unit?.id);
  return own.length > 0 ? own : targets;
}

/** Units that a target of fewer units leaves, rounded down to whole ones; null where that is not known. */
export function unitsLeft({ target, result }: IndicatorTarget): number | null {
  const isReduction = target.rule === 'reduce-by-percent' || target.rule === 'reduce-by-amount';
  const { amount } = result.required;
  if (!isReduction || target.baselineValue === null || amount === null) return null;
  // Takes the noise of binary division away before it would cost a whole unit.
  return Math.floor(roundHalfAwayFromZero(target.baselineValue - amount, 6));
}
