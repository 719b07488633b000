import type { ChangeForm } from '../records/codes.ts';
import type { ChangeEvent, ChangeUnit } from '../records/records.ts';

/** Fewest and most units on one side of a change; `most` null is no limit. */
export interface SideRule {
  readonly least: number;
  readonly most: number | null;
}

/** How many units a form of change takes and gives, and whether its originals go in whole. */
export interface FormRule {
  readonly originals: SideRule;
  readonly resulting: SideRule;
  /** `whole`: every original ends; `part`: it stays; `any`: the form allows both. */
  readonly share: 'whole' | 'part' | 'any';
}

const none: SideRule = { least: 0, most: 0 };
const one: SideRule = { least: 1, most: 1 };
const oneOrMore: SideRule = { least: 1, most: null };
const twoOrMore: SideRule = { least: 2, most: null };
const anyNumber: SideRule = { least: 0, most: null };

/**
 * Cardinality of each form of one change (domain.md 1.4). The body that absorbs others lives before and after: it is
 * the one resulting unit of an absorption and not among its originals. An establishment "on the basis of" others is a
 * consolidation or, if the source says no more, a reorganisation.
 */
export const formRules: Readonly<Record<ChangeForm, FormRule>> = {
  absorption: { originals: oneOrMore, resulting: one, share: 'any' },
  consolidation: { originals: twoOrMore, resulting: one, share: 'any' },
  joining: { originals: twoOrMore, resulting: one, share: 'any' },
  division: { originals: one, resulting: twoOrMore, share: 'whole' },
  separation: { originals: oneOrMore, resulting: oneOrMore, share: 'part' },
  dissolution: { originals: oneOrMore, resulting: none, share: 'whole' },
  cessation: { originals: oneOrMore, resulting: none, share: 'whole' },
  transfer: { originals: oneOrMore, resulting: oneOrMore, share: 'any' },
  renaming: { originals: one, resulting: one, share: 'whole' },
  establishment: { originals: none, resulting: oneOrMore, share: 'any' },
  reorganisation: { originals: anyNumber, resulting: anyNumber, share: 'any' },
};

// One row may stand for several mergers or renamings of one decision when the source only gives the numbers.
const bundledForms: ReadonlySet<ChangeForm> = new Set(['consolidation', 'joining', 'renaming']);

/** A side of a change whose number of units breaks the rule of its form. */
export interface CardinalityBreach {
  readonly side: 'originals' | 'resulting';
  readonly count: number;
  readonly rule: SideRule;
  /** Whether the count is the number stated by the source rather than that of the units named. */
  readonly stated: boolean;
}

function breachOf(
  side: CardinalityBreach['side'],
  rule: SideRule,
  named: number,
  stated: number | null,
): CardinalityBreach | null {
  const count = stated ?? named;
  // Nothing named and nothing stated is a gap, not a breach.
  if (named === 0 && stated === null) return null;
  const breaks = count < rule.least || (rule.most !== null && count > rule.most);
  return breaks ? { side, count, rule, stated: stated !== null } : null;
}

/**
 * Where a change breaks the rule of its form. A number stated by the source goes before the number of units named,
 * because a source need not name them all. Consolidations, joinings and renamings with a stated number on both sides
 * and no units named may bundle several: then only "no more come out than went in" is asked (renaming: as many).
 */
export function cardinalityBreaches(
  change: ChangeEvent,
  originals: readonly ChangeUnit[],
  resulting: readonly ChangeUnit[],
): readonly CardinalityBreach[] {
  const rule = formRules[change.form];
  const { originalsStated: before, resultingStated: after } = change;
  if (bundledForms.has(change.form) && before !== null && after !== null && resulting.length <= 1) {
    const asMany = change.form === 'renaming';
    return [
      breachOf('originals', { least: rule.originals.least, most: null }, originals.length, before),
      breachOf('resulting', { least: asMany ? before : 1, most: before }, resulting.length, after),
    ].filter((breach) => breach !== null);
  }
  return [
    breachOf('originals', rule.originals, originals.length, before),
    breachOf('resulting', rule.resulting, resulting.length, after),
  ].filter((breach) => breach !== null);
}
