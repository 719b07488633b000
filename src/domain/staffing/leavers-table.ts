import { oppositeQualifier, sumQualifier } from '../figures/arithmetic.ts';
import type { Figure } from '../figures/figure.ts';
import { percentOf } from '../figures/reduction.ts';
import { standardIndicators } from '../indicators/standard-indicators.ts';
import type { Id } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { balancesOf, isWhole, type LeaversBalance, sameLeavers, withoutRestated } from './leavers-parts.ts';
import { type LeaversKind, type LeaversReading, readLeavers, type Stretch } from './leavers-reading.ts';
import { compareScopes } from './staff-scope.ts';

/** A row of the table: people of one kind over one stretch of days, their cost, and how much of it is paid. */
export interface LeaversRow {
  readonly kind: LeaversKind;
  readonly stretch: Stretch;
  /** Null when only a cost is known. */
  readonly people: LeaversReading | null;
  /** Tỷ đồng, of the same kind and days; null when not known or when more than one series could be meant. */
  readonly cost: LeaversReading | null;
  readonly paid: LeaversReading | null;
  /** Paid as percent of the cost; null unless both are known for the same kind and days. */
  readonly sharePaid: Figure | null;
  /** Not a part of any other row. */
  readonly isWhole: boolean;
}

/** Leavers of a unit in a period. */
export interface LeaversTable {
  readonly rows: readonly LeaversRow[];
  /** Totals of people, then of cost and of cost paid, each held against its parts. */
  readonly balances: readonly LeaversBalance[];
}

/** Paid as percent of the cost, as certain as both; null when the cost is not above zero or a band is printed. */
export function sharePaidOf(paid: Figure, cost: Figure): Figure | null {
  const value = percentOf(paid.value, cost.value);
  if (value === null || paid.high !== null || cost.high !== null) return null;
  return { value, high: null, qualifier: sumQualifier(paid.qualifier, oppositeQualifier(cost.qualifier)) };
}

function onlyMatch(readings: readonly LeaversReading[], as: LeaversReading): LeaversReading | null {
  const found = withoutRestated(readings.filter((reading) => sameLeavers(reading, as)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareRows(a: LeaversRow, b: LeaversRow): number {
  return (
    compareText(a.stretch.to, b.stretch.to) ||
    compareScopes(a.kind.scope, b.kind.scope) ||
    compareText(a.kind.decree ?? '', b.kind.decree ?? '') ||
    compareText(a.kind.reason?.vi ?? '', b.kind.reason?.vi ?? '') ||
    compareText(a.kind.method?.vi ?? '', b.kind.method?.vi ?? '')
  );
}

/** Everything known of the leavers of a unit by a day (`YYYY-MM-DD`), for one year or (null) as far as it goes. */
export function leaversTable(index: FigureIndex, unit: Id, day: string, year: number | null): LeaversTable {
  const read = (indicator: Id) =>
    index
      .seriesOf(indicator)
      .filter((series) => series.unit === unit)
      .flatMap((series) => readLeavers(index, series, day, year) ?? []);
  const settled = [...index.indicators.values()].filter((row) => row.staffMeasure === 'leavers-settled');
  const people = settled.flatMap((row) => read(row.id));
  const costs = read(standardIndicators.leaversSettledCost);
  const paids = read(standardIndicators.leaversSettledCostPaid);

  const rowOf = (lead: LeaversReading, counted: LeaversReading | null): LeaversRow => {
    const alone = withoutRestated(people.filter((reading) => sameLeavers(reading, lead))).length < 2;
    const cost = alone ? onlyMatch(costs, lead) : null;
    const paid = alone ? onlyMatch(paids, lead) : null;
    const [spent, due] = [paid?.figure ?? null, cost?.figure ?? null];
    return {
      kind: lead.kind,
      stretch: lead.stretch,
      people: counted,
      cost,
      paid,
      sharePaid: spent === null || due === null ? null : sharePaidOf(spent, due),
      isWhole: isWhole(lead, [...people, ...costs]),
    };
  };
  const costsAlone = costs.filter((cost) => !people.some((reading) => sameLeavers(reading, cost)));
  const rows = [
    ...people.map((reading) => rowOf(reading, reading)),
    ...costsAlone.map((cost) => ({ ...rowOf(cost, null), cost, sharePaid: null })),
  ];
  const all = [people, costs, paids];
  return {
    rows: rows.sort(compareRows),
    balances: all.flatMap((readings) =>
      withoutRestated(readings.filter((reading) => isWhole(reading, readings))).flatMap((reading) =>
        balancesOf(reading, readings),
      ),
    ),
  };
}
