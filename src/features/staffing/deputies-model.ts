import type { PageInput } from '../../data/page-input.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';
import { type ClearBy, clearByOf, isClearingOverdue } from '../../domain/staffing/deputies-deadline.ts';
import { type DeputiesRow, deputiesRows } from '../../domain/staffing/deputies.ts';
import type { StaffMoment } from '../../domain/staffing/staff-reading.ts';
import { figuresOfSeries, type OtherFigure } from './other-figures.ts';
import { isBelow, stoodOn } from './unit-choices.ts';

/** Deputies of one scope with their deadline. */
export interface DeputiesLine extends DeputiesRow {
  readonly unit: Unit | null;
  /** Only where there is or may be something to clear. */
  readonly clearBy: ClearBy | null;
  readonly isOverdue: boolean;
}

/** Deputies of the unit shown and of those below it. */
export interface DeputiesModel {
  /** Of the unit itself: totals of its parts, never ranked among them. */
  readonly own: readonly DeputiesLine[];
  /** Of the units below: the largest excess first, of equal ones the earlier deadline; unknown last. */
  readonly below: readonly DeputiesLine[];
  /** Of units below that had ended by the moment asked for. */
  readonly ended: readonly DeputiesLine[];
  /** The deadline for the unit itself, whether or not anything is known of its deputies. */
  readonly general: ClearBy | null;
  /** Other figures about deputies of the unit and of what it has become. */
  readonly others: readonly OtherFigure[];
  /** Rows with a source, in the order of the page. */
  readonly cited: readonly { readonly source: Id }[];
}

interface Asked {
  readonly unit: Id;
  readonly successors: readonly Unit[];
  readonly moment: StaffMoment;
  /** Day on which a unit has to stand to be listed as one that must act. */
  readonly asOf: string;
}

const measured: ReadonlySet<Id> = new Set([
  standardIndicators.deputiesPermitted,
  standardIndicators.deputiesInPost,
  standardIndicators.deputiesOverLimit,
]);

function othersOf(figures: FigureIndex, units: ReadonlySet<Id>, moment: StaffMoment): readonly OtherFigure[] {
  const series = [...figures.series.values()].filter(
    (row) => units.has(row.unit) && row.staffKind === 'deputy' && !measured.has(row.indicator),
  );
  return figuresOfSeries(figures, series, moment);
}

function compareLines(a: DeputiesLine, b: DeputiesLine): number {
  const size = ({ excess }: DeputiesLine) => excess?.value ?? Number.NEGATIVE_INFINITY;
  const due = ({ clearBy }: DeputiesLine) => clearBy?.target.dueOn?.iso ?? '9999';
  const [sizeA, sizeB] = [size(a), size(b)];
  if (sizeA !== sizeB) return sizeB - sizeA;
  return due(a) === due(b) ? 0 : due(a) < due(b) ? -1 : 1;
}

/** Works out the deputies of a unit and of all units below it. */
export function deputiesModel(
  figures: FigureIndex,
  lineage: LineageIndex,
  input: PageInput,
  { unit, successors, moment, asOf }: Asked,
): DeputiesModel {
  const { data, country, day } = input;
  const isAsked = (id: Id) => id === unit || isBelow(lineage, id, unit);
  const clearBy = (id: Id, block: DeputiesRow['scope']['block']) =>
    clearByOf(data, lineage.units, { unit: id, block, country, day });
  const lines = deputiesRows(figures, isAsked, moment)
    .map((row): DeputiesLine => {
      const owner = lineage.units.get(row.scope.unit) ?? null;
      const found = clearBy(row.scope.unit, row.scope.block ?? owner?.block ?? null);
      const isNone = row.excess?.qualifier === 'exact' && row.excess.value <= 0;
      return {
        ...row,
        unit: owner,
        clearBy: isNone ? null : found,
        isOverdue: isClearingOverdue(found, row.excess, day),
      };
    })
    .sort(compareLines);
  const others = othersOf(figures, new Set([unit, ...successors.map((row) => row.id)]), moment);
  const general = clearBy(unit, null);
  const ofUnit = (line: DeputiesLine) => line.scope.unit === unit;
  const stands = (line: DeputiesLine) => stoodOn(lineage, line.scope.unit, unit, asOf);
  const own = lines.filter(ofUnit);
  const below = lines.filter((line) => !ofUnit(line) && stands(line));
  const ended = lines.filter((line) => !ofUnit(line) && !stands(line));
  return {
    own,
    below,
    ended,
    general,
    others,
    cited: [
      ...[...own, ...below, ...ended].flatMap((line) => [
        ...[...line.permitted, ...line.inPost, ...line.stated].map((point) => point.observation),
        ...(line.clearBy === null ? [] : [line.clearBy.target]),
      ]),
      ...(general === null ? [] : [general.target, ...general.others]),
      ...others.map(({ observation }) => observation),
    ],
  };
}
