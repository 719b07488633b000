import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Unit } from '../../domain/records/records.ts';
import { foldBeginning } from '../../domain/search/fold-vietnamese.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Register } from './register.ts';
import { orderUnits } from './unit-order.ts';
import { unitStateOn } from './unit-state.ts';
import type { UnitsParams } from './units-params.ts';
import { stepsPerPortion } from './sort-in-steps.ts';

/** The part of the parameters that decides which rows are shown, and in which order. */
export type UnitQuery = Pick<UnitsParams, 'text' | 'kind' | 'level' | 'block' | 'under' | 'state' | 'sort'>;

/** Whether a filter leaves out any rows. */
export function isFiltered({ text, kind, level, block, under, state }: UnitQuery): boolean {
  return text.trim() !== '' || [kind, level, block, under, state].some((value) => value !== null);
}

function foldOnce({ foldedNames }: Register, text: string): string {
  const known = foldedNames.get(text);
  if (known !== undefined) return known;
  const folded = foldBeginning(text);
  foldedNames.set(text, folded);
  return folded;
}

function foldedTextOf(register: Register, position: number, unit: Unit): string {
  const known = register.foldedTexts[position];
  if (known !== undefined) return known;
  const texts = [unit.name.vi, unit.name.en, ...unit.aliases, unit.code ?? ''];
  const folded = texts.map((text) => foldOnce(register, text)).join('\n');
  register.foldedTexts[position] = folded;
  return folded;
}

/** Folds the texts of all units, so that the first word looked for is answered as fast as the next. */
export function* foldTexts(register: Register): Steps<null> {
  for (const [position, unit] of register.units.entries()) {
    foldedTextOf(register, position, unit);
    if (position % 200 === 0) yield;
  }
  return null;
}

/** Tells whether a unit stands under another, over any number of levels; loops in the data count as not. */
function standsUnder({ lineage }: Register, above: Id): (unit: Unit) => boolean {
  const known = new Map<Id, boolean>();
  return (unit) => {
    const way: Id[] = [];
    let found = false;
    let parent = unit.parent;
    while (parent !== null) {
      if (parent === above) {
        found = true;
        break;
      }
      const answer = known.get(parent);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      // Not known yet, or a loop that has come round.
      known.set(parent, false);
      way.push(parent);
      parent = lineage.units.get(parent)?.parent ?? null;
    }
    for (const id of way) known.set(id, found);
    return found;
  };
}

/**
 * Positions of the units that pass all filters, in the order asked for. Text passes when every word of it stands in a
 * name, an old name or the code, without regard to case, tones and marks.
 */
export function* selectUnits(register: Register, query: UnitQuery, language: Language): Steps<Uint32Array> {
  const order = yield* orderUnits(register, query.sort, language);
  yield;
  if (!isFiltered(query)) return order;
  const { kind, level, block, under, state, text } = query;
  const isUnder = under === null ? null : standsUnder(register, under);
  const words = foldBeginning(text)
    .split(' ')
    .filter((word) => word !== '');
  const passes = (unit: Unit, position: number): boolean =>
    (kind === null || unit.kind === kind) &&
    (level === null || unit.level === level) &&
    (block === null || unit.block === block) &&
    (state === null || unitStateOn(unit, register.day) === state) &&
    (isUnder === null || isUnder(unit)) &&
    words.every((word) => foldedTextOf(register, position, unit).includes(word));
  const found = new Uint32Array(order.length);
  let count = 0;
  for (const [at, position] of order.entries()) {
    if (at % stepsPerPortion === 0) yield;
    const unit = register.units[position];
    if (unit === undefined || !passes(unit, position)) continue;
    found[count] = position;
    count += 1;
  }
  return found.slice(0, count);
}
