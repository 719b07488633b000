import { province } from '../administrative-units.ts';
import type { FigureBook, SeriesFields } from '../figure-book.ts';
import type { Pair } from '../rows.ts';
import { reportOf } from '../sources.ts';
import { periodOf, yearsFrom } from '../years.ts';
import { reasonTexts } from './reasons.ts';
import type { StaffFlow } from './staff-line.ts';
import type { PlacedLine, StaffModel } from './staff-model.ts';
import { type StaffScope, staffScopes } from './staff-scopes.ts';
import { staffStocks, sumInYear } from './staff-figures.ts';

const directions = [
  {
    direction: 'increase',
    indicator: 'quota-increase',
    prefix: 'inc',
    counts: ['biên chế giao tăng', 'assigned posts added'],
    usual: 'task-taken',
  },
  {
    direction: 'cut',
    indicator: 'posts-cut',
    prefix: 'cut',
    counts: ['biên chế giao giảm', 'assigned posts cut'],
    usual: 'streamlined',
  },
] as const satisfies readonly {
  direction: StaffFlow['direction'];
  indicator: string;
  prefix: string;
  counts: Pair;
  usual: StaffFlow['reason'];
}[];
type Direction = (typeof directions)[number];

interface Ledger {
  readonly key: string;
  readonly unit: string;
  readonly scope: StaffScope;
  readonly flows: readonly StaffFlow[];
  readonly first: number;
  readonly last: number;
  /** Its report leaves out one post: the first retirement from this year on. */
  readonly leavesOutFrom: number | null;
}

// One ledger of the province, on purpose, does not say where a post went.
const leavesOut = { scope: 'party-p', from: 2018 };

// The report names the item and gives no number.
const unknownItem = { key: 'tnmt', year: 2022, reason: 'retired' };

function seriesOf({ key, unit, scope }: Ledger, direction: Direction, reason: StaffFlow['reason']): SeriesFields {
  const { block, level, kind: staffKind } = scope;
  const { indicator, prefix, counts } = direction;
  return {
    id: `${prefix}-${key}-${reason}`,
    indicator,
    unit,
    block,
    level,
    staffKind,
    reason: reasonTexts[reason],
    counts,
  };
}

function writeLedger(book: FigureBook, ledger: Ledger): void {
  let hasLeftOut = false;
  for (const direction of directions) {
    const flows = ledger.flows.filter((flow) => flow.direction === direction.direction);
    // A report without any such post says zero: left out, the ledger could not be closed.
    const reasons = flows.length === 0 ? [direction.usual] : new Set(flows.map((flow) => flow.reason));
    for (const reason of reasons) {
      const id = book.series(seriesOf(ledger, direction, reason));
      for (const year of yearsFrom(ledger.first + 1, ledger.last)) {
        const amount = flows
          .filter((flow) => flow.year === year && flow.reason === reason)
          .reduce((sum, flow) => sum + flow.amount, 0);
        const isLeftOut: boolean =
          reason === 'retired' && !hasLeftOut && amount > 0 && year >= (ledger.leavesOutFrom ?? Infinity);
        hasLeftOut ||= isLeftOut;
        const isUnknown = ledger.key === unknownItem.key && year === unknownItem.year && reason === unknownItem.reason;
        book.point(id, {
          period: periodOf(year),
          value: isUnknown ? 'unknown' : amount - (isLeftOut ? 1 : 0),
          source: reportOf('staff', year),
          ...(isUnknown
            ? { note: ['Báo cáo nêu có nhưng không ghi số.', 'The report names it without a number.'] }
            : {}),
        });
      }
    }
  }
}

/** The ledger of a scope: what its bodies report, without what only moved between them. */
function scopeLedger(model: StaffModel, scope: StaffScope): Ledger {
  const lines = model.lines.filter((line) => line.scope === scope.key);
  const flows = [
    ...lines.flatMap((line) => line.flows),
    ...model.scopeFlows.filter((flow) => flow.scope === scope.key),
  ];
  const { key, first, last } = scope;
  const leavesOutFrom = key === leavesOut.scope ? leavesOut.from : null;
  return {
    key,
    unit: province,
    scope,
    first,
    last,
    flows: flows.filter(({ internal }) => internal !== true),
    leavesOutFrom,
  };
}

function lineLedger(line: PlacedLine, scope: StaffScope): Ledger | null {
  const [place] = line.places;
  if (place === undefined || line.first === line.last) return null;
  const flows = line.flows.filter(({ unreported }) => unreported !== true);
  return { key: line.key, unit: place.unit.id, scope, flows, first: line.first, last: line.last, leavesOutFrom: null };
}

const scopeTotal: Pair = [
  'biên chế, hợp đồng và người không chuyên trách giao giảm, toàn hệ thống chính trị của tỉnh',
  'assigned posts, contracts and part-time workers cut, whole political system of the province',
];
const scopeTotalUp: Pair = [
  'biên chế, hợp đồng và người không chuyên trách giao tăng, toàn hệ thống chính trị của tỉnh',
  'assigned posts, contracts and part-time workers added, whole political system of the province',
];

/** Yearly totals of the whole system without reasons, and the cut added up since 2015. */
function addWholeSystem(book: FigureBook, model: StaffModel): void {
  const [quota] = staffStocks;
  const shared = { unit: province, block: 'whole-system' } as const;
  const cuts = book.series({ ...shared, id: 'cut-all', indicator: 'posts-cut', counts: scopeTotal });
  const increases = book.series({ ...shared, id: 'inc-all', indicator: 'quota-increase', counts: scopeTotalUp });
  const since = book.series({
    ...shared,
    id: 'cut-all-since-2015',
    indicator: 'posts-cut',
    counts: [`${scopeTotal[0]}, lũy kế từ năm 2016`, `${scopeTotal[1]}, cumulative from 2016`],
    startsWhen: '2016-01-01',
    startsNote: ['Tính từ sau mốc 31/12/2015.', 'Counted from the baseline of 31/12/2015.'],
  });
  const flows = [...model.lines.flatMap((line) => line.flows), ...model.scopeFlows];
  let total = 0;
  for (const year of yearsFrom(2016, 2026)) {
    const added = flows
      .filter((flow) => flow.year === year && flow.direction === 'increase' && flow.internal !== true)
      .reduce((sum, { amount }) => sum + amount, 0);
    const before = sumInYear(model.lines, quota, year - 1) ?? 0;
    const lost = before + added - (sumInYear(model.lines, quota, year) ?? 0);
    const source = reportOf('staff', year);
    const period = periodOf(year);
    total += lost;
    book.point(increases, { period, value: added, source });
    book.point(cuts, { period, value: lost, source });
    book.point(since, { period: { start: '2016-01-01', end: period.end }, value: total, source });
  }
}

/** Opening + increases − cuts = closing: for each cell of the table of posts, each department, and the whole system. */
export function addLedgerFigures(book: FigureBook, model: StaffModel): void {
  addWholeSystem(book, model);
  for (const scope of staffScopes) {
    writeLedger(book, scopeLedger(model, scope));
    if (scope.key !== 'gov-p') continue;
    for (const line of model.lines.filter((one) => one.scope === scope.key)) {
      const ledger = lineLedger(line, scope);
      if (ledger !== null) writeLedger(book, ledger);
    }
  }
}
