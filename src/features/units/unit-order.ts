import { blocks, levels, unitKinds } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Unit } from '../../domain/records/records.ts';
import type { Steps } from '../../domain/steps.ts';
import { comparePartialDates, parsePartialDate } from '../../domain/time/partial-date.ts';
import type { Register } from './register.ts';
import type { UnitColumn } from './unit-column.ts';
import { becameOf, lastDocumentOf } from './unit-reading.ts';
import { unitStateOn, unitStates } from './unit-state.ts';
import type { UnitSort } from './units-params.ts';
import { sortInSteps } from './sort-in-steps.ts';

/** How a column is ordered: what of a unit decides, null when it is missing, and which of two comes first. */
interface ColumnOrder {
  readonly keyOf: (unit: Unit) => string | null;
  readonly compare: (a: string, b: string) => number;
}

// Following a unit to what became of it takes some twenty times a plain step.
const keysPerPortion = 200;

/** Names are Vietnamese in both languages of the interface; numbers in them count as numbers. */
const collator = new Intl.Collator('vi', { numeric: true });

function compareDates(a: string, b: string): number {
  const left = parsePartialDate(a);
  const right = parsePartialDate(b);
  return left === null || right === null ? 0 : comparePartialDates(left, right);
}

/** Protocol goes before the alphabet where the data have an order of their own. */
function inOrderOf(codes: readonly string[]) {
  return (a: string, b: string) => codes.indexOf(a) - codes.indexOf(b);
}

function documentOrder(register: Register): ColumnOrder {
  return {
    keyOf: (unit) => lastDocumentOf(register, unit)?.id ?? null,
    compare: (a, b) => {
      const left = register.documents.get(a);
      const right = register.documents.get(b);
      const byDate = compareDates(left?.issuedOn?.iso ?? '', right?.issuedOn?.iso ?? '');
      return byDate === 0 ? collator.compare(left?.number ?? a, right?.number ?? b) : byDate;
    },
  };
}

function orderOf(register: Register, column: UnitColumn, language: Language): ColumnOrder {
  const { compare } = collator;
  switch (column) {
    case 'name':
      return { keyOf: (unit) => unit.name[language], compare };
    case 'kind':
      return { keyOf: (unit) => unit.kind, compare: inOrderOf(unitKinds) };
    case 'level':
      return { keyOf: (unit) => unit.level, compare: inOrderOf(levels) };
    case 'block':
      return { keyOf: (unit) => unit.block, compare: inOrderOf(blocks) };
    case 'code':
      return { keyOf: (unit) => unit.code, compare };
    case 'parent':
      return { keyOf: (unit) => register.lineage.units.get(unit.parent ?? '')?.name[language] ?? null, compare };
    case 'from':
      return { keyOf: (unit) => unit.validFrom?.iso ?? null, compare: compareDates };
    case 'to':
      return { keyOf: (unit) => unit.validTo?.iso ?? null, compare: compareDates };
    case 'state':
      return { keyOf: (unit) => unitStateOn(unit, register.day), compare: inOrderOf(unitStates) };
    case 'became':
      return {
        keyOf: (unit) => {
          const names = becameOf(register, unit).map((successor) => successor.unit?.name[language] ?? successor.id);
          return names.length === 0 ? null : names.join(', ');
        },
        compare,
      };
    case 'document':
      return documentOrder(register);
    case 'source':
      return { keyOf: (unit) => register.sources.get(unit.source)?.title ?? null, compare };
  }
}

/** Rank of each unit by a column, from 0; equals share a rank, −1 is a missing value. Worked out once. */
function* ranksOf(register: Register, column: UnitColumn, language: Language): Steps<Int32Array> {
  const name = `${column} ${language}`;
  const known = register.ranks.get(name);
  if (known !== undefined) return known;
  const { keyOf, compare } = orderOf(register, column, language);
  // Few values are distinct in most columns, and only those are compared.
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(register.units.length).fill(-1);
  for (const [position, unit] of register.units.entries()) {
    if (position % keysPerPortion === 0) yield;
    const key = keyOf(unit);
    if (key === null) continue;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    numberOf[position] = number;
  }
  const sorted = yield* sortInSteps([...numbers.keys()], compare);
  const rankOfNumber = new Int32Array(sorted.length);
  let rank = -1;
  let before: string | null = null;
  for (const key of sorted) {
    if (before === null || compare(before, key) !== 0) rank += 1;
    before = key;
    rankOfNumber[numbers.get(key) ?? 0] = rank;
  }
  yield;
  const ranks = numberOf.map((number) => (number < 0 ? -1 : (rankOfNumber[number] ?? -1)));
  register.ranks.set(name, ranks);
  return ranks;
}

/** Positions by rank: equals in the order of the data, missing values last whichever way it goes. */
function byRank(ranks: Int32Array, descending: boolean): Uint32Array {
  const most = ranks.reduce((highest, rank) => Math.max(highest, rank), -1);
  const place = (rank: number) => (rank < 0 ? most + 1 : descending ? most - rank : rank);
  const starts = new Uint32Array(most + 3);
  for (const rank of ranks) starts[place(rank) + 1] = (starts[place(rank) + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const positions = new Uint32Array(ranks.length);
  ranks.forEach((rank, position) => {
    const at = starts[place(rank)] ?? 0;
    positions[at] = position;
    starts[place(rank)] = at + 1;
  });
  return positions;
}

/**
 * All positions of the register in an order: Vietnamese collation for text, protocol for codes, `comparePartialDates`
 * for dates; missing values last, equals in the order of the data, which is also the order when none is asked for.
 */
export function* orderUnits(register: Register, sort: UnitSort | null, language: Language): Steps<Uint32Array> {
  if (sort === null) return Uint32Array.from(register.units.keys());
  return byRank(yield* ranksOf(register, sort.column, language), sort.descending);
}
