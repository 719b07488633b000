import type { PackageData, TableName } from '../domain/records/package-data.ts';
import type { ChangeEvent, ChangeUnit, Id, Unit } from '../domain/records/records.ts';
import {
  aChange,
  aContradiction,
  aDirective,
  aDocument,
  aGap,
  aMilestone,
  anIndicator,
  anObservation,
  anObstacle,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aTile,
  aUnit,
  dateOf,
  partiesOf,
  textOf,
} from './build-records.ts';

/** A package with the given tables; all others are empty. */
export function packageOf(tables: Partial<PackageData> = {}): PackageData {
  return {
    sources: [],
    documents: [],
    phases: [],
    milestones: [],
    units: [],
    changes: [],
    change_units: [],
    indicators: [],
    series: [],
    observations: [],
    targets: [],
    obstacles: [],
    directives: [],
    gaps: [],
    contradictions: [],
    tiles: [],
    ...tables,
  };
}

/** A small whole package, with a row in every table, that is right in every respect. */
export function goodPackage(): PackageData {
  const ends = { validTo: dateOf('2025-06-30'), parent: 'kon-tum' };
  return packageOf({
    sources: [aSource()],
    documents: [aDocument()],
    phases: [aPhase()],
    milestones: [aMilestone()],
    units: [
      aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum', 'Kon Tum province'), kind: 'province', level: 'province' }),
      aUnit({ code: '23284', ...ends }),
      aUnit({
        id: 'dak-cam-xa',
        name: textOf('xã Đăk Cấm', 'Đăk Cấm commune'),
        code: '23296',
        kind: 'commune',
        ...ends,
      }),
      aUnit({
        id: 'dak-cam',
        name: textOf('phường Đăk Cấm', 'Đăk Cấm ward'),
        code: '23284',
        parent: 'kon-tum',
        validFrom: dateOf('2025-07-01'),
      }),
    ],
    changes: [aChange({ phase: 'overhaul-2025', document: '1677-nq-ubtvqh15-2025' })],
    change_units: [...partiesOf('join-dak-cam', ['duy-tan', 'dak-cam-xa'], ['dak-cam'])],
    indicators: [anIndicator()],
    series: [aSeries()],
    observations: [anObservation()],
    targets: [aTarget()],
    obstacles: [anObstacle()],
    directives: [aDirective()],
    gaps: [aGap()],
    contradictions: [aContradiction({ documents: ['1677-nq-ubtvqh15-2025'] })],
    tiles: [aTile()],
  });
}

function count(rows: readonly unknown[]): readonly number[] {
  return rows.map((_, index) => index + 2);
}

/** Excel row numbers of a package whose rows follow the header without a gap. */
export function linesOf(data: PackageData): Record<TableName, readonly number[]> {
  return {
    sources: count(data.sources),
    documents: count(data.documents),
    phases: count(data.phases),
    milestones: count(data.milestones),
    units: count(data.units),
    changes: count(data.changes),
    change_units: count(data.change_units),
    indicators: count(data.indicators),
    series: count(data.series),
    observations: count(data.observations),
    targets: count(data.targets),
    obstacles: count(data.obstacles),
    directives: count(data.directives),
    gaps: count(data.gaps),
    contradictions: count(data.contradictions),
    tiles: count(data.tiles),
  };
}

/** Tables of the good package with one more change `c`, of units of its own, as their last rows. */
export function withChange(
  change: Partial<ChangeEvent>,
  units: readonly Unit[],
  originals: readonly Id[],
  resulting: readonly Id[],
  share: ChangeUnit['share'] = 'whole',
): Pick<PackageData, 'units' | 'changes' | 'change_units'> {
  const good = goodPackage();
  return {
    units: [...good.units, ...units],
    changes: [...good.changes, aChange({ ...change, id: 'c' })],
    change_units: [...good.change_units, ...partiesOf('c', originals, resulting, share)],
  };
}
