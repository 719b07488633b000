import type { Random } from '../random.ts';
import { itemAt, valueOf } from '../rows.ts';
import { yearsFrom } from '../years.ts';
import { type CutReason, cutReasons, type IncreaseReason } from './reasons.ts';

/** Posts added or taken away in a year for one reason. */
export interface StaffFlow {
  readonly year: number;
  readonly direction: 'increase' | 'cut';
  readonly reason: CutReason | IncreaseReason;
  readonly amount: number;
  /** Moved between bodies of one scope: the scope as a whole gains and loses nothing. */
  readonly internal?: boolean;
  /** The report of the body leaves it out, so that its ledger keeps an unexplained remainder. */
  readonly unreported?: boolean;
  /** The report of the body names it without a number. */
  readonly unknown?: boolean;
}

/** Assigned posts and people in post of one body, year by year. */
export interface StaffLine {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly quota: ReadonlyMap<number, number>;
  readonly inPost: ReadonlyMap<number, number>;
  readonly flows: readonly StaffFlow[];
}

/** How a line is to run. */
export interface LinePlan {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  /** Posts assigned in the first year. */
  readonly base: number;
  /** Share of the posts of 2015 cut in 2016–2021, and of those of 2021 in 2022–2026; negative: none cut. */
  readonly rate2021: number;
  readonly rate2026: number;
  readonly reasons: readonly CutReason[];
  /** Flows beside the cuts of the two phases. */
  readonly extra?: readonly StaffFlow[];
  /** Vacant posts in percent, at most. */
  readonly vacant?: number;
}

const weights = [0.6, 0.3, 0.1];

// A few posts go one by one, many by their shares.
const few = 12;

function byReason(
  random: Random,
  amount: number,
  reasons: readonly CutReason[],
): readonly (readonly [CutReason, number])[] {
  const shares = reasons.map((_, index) => itemAt(weights, index));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share) => (amount < few ? 0 : Math.floor((amount * share) / all)));
  for (let left = amount - parts.reduce((sum, part) => sum + part, 0); left > 0; left -= 1) {
    let drawn = random.next() * all;
    const found = shares.findIndex((share) => {
      drawn -= share;
      return drawn < 0;
    });
    const index = Math.max(0, found);
    parts[index] = itemAt(parts, index) + 1;
  }
  return reasons.map((reason, index) => [reason, itemAt(parts, index)] as const);
}

function phaseCuts(random: Random, plan: LinePlan, base: number, rate: number, phase: readonly number[]): StaffFlow[] {
  const parts = random.split(Math.max(0, Math.round(base * rate)), phase.length);
  return phase.flatMap((year, index) =>
    byReason(random, itemAt(parts, index), plan.reasons).map(
      ([reason, amount]): StaffFlow => ({ year, direction: 'cut', reason, amount }),
    ),
  );
}

function change(flows: readonly StaffFlow[], year: number): number {
  return flows
    .filter((flow) => flow.year === year)
    .reduce((sum, { direction, amount }) => sum + (direction === 'increase' ? amount : -amount), 0);
}

// Now and then a body has one person more than posts, until someone retires.
function vacancies(random: Random, posts: number, most: number): number {
  return random.happens(0.05) ? -1 : random.between(0, Math.max(1, Math.floor((posts * most) / 100)));
}

/** Draws a line by its plan. Opening + increases − cuts = closing holds for its flows, unreported ones included. */
export function growLine(random: Random, plan: LinePlan): StaffLine {
  const { key, first, last, base, extra = [], vacant = 4 } = plan;
  const quota = new Map<number, number>([[first, base]]);
  const flows = phaseCuts(random, plan, base, plan.rate2021, yearsFrom(2016, 2021)).filter(({ year }) => year > first);
  const run = (from: number, to: number) => {
    for (const year of yearsFrom(Math.max(from, first + 1), Math.min(to, last))) {
      quota.set(year, valueOf(quota, year - 1) + change(flows, year) + change(extra, year));
    }
  };
  run(2016, 2021);
  const base2021 = quota.get(2021) ?? base;
  flows.push(
    ...phaseCuts(random, plan, base2021, plan.rate2026, yearsFrom(2022, 2026)).filter(({ year }) => year > first),
  );
  run(2022, 2026);
  const inPost = new Map<number, number>();
  for (const [year, posts] of quota) inPost.set(year, posts - vacancies(random, posts, vacant));
  return { key, first, last, quota, inPost, flows: [...flows, ...extra].filter(({ year }) => year <= last) };
}

/** Reasons for cuts of ordinary bodies, in the order of their weight. */
export const usualReasons: readonly CutReason[] = [cutReasons[0], cutReasons[1]];
