import * as fc from 'fast-check';
import type { ChangeForm } from '../domain/records/codes.ts';
import type { ChangeEvent, ChangeUnit, Id, Unit } from '../domain/records/records.ts';
import { dayNumber, dayOfNumber } from '../domain/time/partial-date.ts';
import { aChange, aUnit, dateOf } from './build-records.ts';

/** A register of units before and after a chain of changes, one a year from 1/7/2001, all in force. */
export interface GeneratedRegister {
  readonly before: readonly Id[];
  readonly after: readonly Id[];
  readonly units: readonly Unit[];
  readonly changes: readonly ChangeEvent[];
  readonly changeUnits: readonly ChangeUnit[];
}

interface Draft {
  readonly form: ChangeForm;
  readonly picks: readonly number[];
  readonly newcomers: number;
}

const generatedForms = [
  'absorption',
  'consolidation',
  'joining',
  'division',
  'separation',
  'dissolution',
  'cessation',
  'transfer',
  'renaming',
  'establishment',
  'reorganisation',
] as const;

const draft: fc.Arbitrary<Draft> = fc.record({
  form: fc.constantFrom(...generatedForms),
  picks: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  newcomers: fc.integer({ min: 1, max: 3 }),
});

interface Plan {
  readonly goingIn: number;
  readonly comingOut: number;
  readonly stays: boolean;
  /** An absorption's resulting unit is picked from the living. */
  readonly intoLiving: boolean;
}

function planOf({ form, picks, newcomers }: Draft): Plan {
  const plan = { goingIn: 1, comingOut: 1, stays: false, intoLiving: false };
  switch (form) {
    case 'absorption':
      return { ...plan, goingIn: picks.length, comingOut: 0, intoLiving: true };
    case 'consolidation':
    case 'joining':
      return { ...plan, goingIn: Math.max(2, picks.length) };
    case 'division':
      return { ...plan, comingOut: newcomers + 1 };
    case 'separation':
      return { ...plan, comingOut: newcomers, stays: true };
    case 'dissolution':
    case 'cessation':
      return { ...plan, goingIn: picks.length, comingOut: 0 };
    case 'transfer':
    case 'renaming':
      return plan;
    case 'establishment':
      return { ...plan, goingIn: 0, comingOut: newcomers };
    case 'reorganisation':
      return { ...plan, goingIn: picks.length, comingOut: newcomers };
  }
}

function run(size: number, drafts: readonly Draft[]): GeneratedRegister {
  const before = Array.from({ length: size }, (_, index) => `u-${index}`);
  const lives = new Map<Id, { from: string | null; to: string | null }>();
  for (const id of before) lives.set(id, { from: null, to: null });
  const living = new Set(before);
  const changes: ChangeEvent[] = [];
  const changeUnits: ChangeUnit[] = [];
  drafts.forEach((item, year) => {
    const plan = planOf(item);
    if (living.size < plan.goingIn + (plan.intoLiving ? 1 : 0)) return;
    const day = `${2001 + year}-07-01`;
    const id = `c-${year}`;
    const rest = [...living];
    const take = (pick: number) => rest.splice(pick % rest.length, 1);
    const originals = Array.from({ length: plan.goingIn }, (_, index) => take(item.picks[index] ?? index)).flat();
    const resulting = plan.intoLiving
      ? take(item.newcomers)
      : Array.from({ length: plan.comingOut }, (_, index) => `u-${year}-${index}`);
    changes.push(aChange({ id, form: item.form, effectiveOn: dateOf(day) }));
    for (const unit of originals) {
      changeUnits.push({ change: id, unit, role: 'original', share: plan.stays ? 'part' : 'whole' });
      const life = lives.get(unit);
      if (plan.stays || life === undefined) continue;
      life.to = dayOfNumber(dayNumber(day) - 1);
      living.delete(unit);
    }
    for (const unit of resulting) {
      changeUnits.push({ change: id, unit, role: 'resulting', share: 'whole' });
      if (plan.intoLiving) continue;
      lives.set(unit, { from: day, to: null });
      living.add(unit);
    }
  });
  const units = [...lives].map(([id, { from, to }]) =>
    aUnit({ id, validFrom: from === null ? null : dateOf(from), validTo: to === null ? null : dateOf(to) }),
  );
  return { before, after: [...living], units, changes, changeUnits };
}

/** Registers of up to 12 units and up to 15 changes of every form, each obeying the cardinality of its form. */
export const generatedRegister: fc.Arbitrary<GeneratedRegister> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(draft, { maxLength: 15 }))
  .map(([size, drafts]) => run(size, drafts));
