import { formRules } from '../../domain/lineage/cardinality.ts';
import { effectOf } from '../../domain/lineage/change-effect.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ChangeEvent, ChangeUnit, Id, LegalDocument, Unit } from '../../domain/records/records.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import { englishSentence } from './change-sentence-en.ts';
import { vietnameseSentence } from './change-sentence-vi.ts';
import type { NamedUnit, SentenceFacts } from './sentence-facts.ts';
import { capitalisedSentence, type Sentence } from './sentence-parts.ts';

/** One side of a change as far as it is known. */
export interface ChangeSide {
  readonly rows: readonly ChangeUnit[];
  /** The units of the rows, in their order; null where the register does not hold one. */
  readonly units: readonly (Unit | null)[];
}

/** A change with all that a sentence about it needs. */
export interface ChangeFacts {
  readonly change: ChangeEvent;
  readonly originals: ChangeSide;
  readonly resulting: ChangeSide;
  readonly document: LegalDocument | null;
  /** Parents of units, by id of the unit, where the register holds them. */
  readonly parents: ReadonlyMap<Id, Unit>;
}

/** What must be known before a sentence can be written. */
export type MissingFact = 'originals' | 'resulting' | 'register' | 'date' | 'end-date' | 'document';

/** The sentence, or what is missing for one: nothing is made up to fill a gap. */
export type ChangeSentence = { readonly sentence: Sentence } | { readonly missing: readonly MissingFact[] };

function isComplete(side: ChangeSide, least: number, stated: number | null): boolean {
  return side.rows.length >= Math.max(least, stated ?? 0);
}

function missingFacts({ change, originals, resulting, document }: ChangeFacts, about: Id): readonly MissingFact[] {
  const rule = formRules[change.form];
  const effect = effectOf(change);
  const leadsNowhere =
    change.form === 'reorganisation' && resulting.rows.length === 0 && originals.rows.some((row) => row.unit === about);
  const checks: readonly (readonly [MissingFact, boolean])[] = [
    ['originals', !isComplete(originals, rule.originals.least, change.originalsStated)],
    ['resulting', leadsNowhere || !isComplete(resulting, rule.resulting.least, change.resultingStated)],
    ['register', [...originals.units, ...resulting.units].includes(null)],
    ['date', effect === 'counted' && change.effectiveOn === null],
    ['end-date', effect === 'reverted' && change.endedOn === null],
    ['document', document === null],
  ];
  return checks.flatMap(([fact, isMissing]) => (isMissing ? [fact] : []));
}

function named(side: ChangeSide, other: ChangeSide, tellApart: boolean): readonly NamedUnit[] {
  return side.rows.flatMap((row, index) => {
    const unit = side.units[index] ?? null;
    if (unit === null) return [];
    const isNamesake = tellApart && other.units.some((one) => one?.name.vi === unit.name.vi);
    return [{ unit, share: row.share, isNamesake }];
  });
}

// A document issued when a change ended, or after it began, is the one that ended it.
function documentEnds(change: ChangeEvent, document: LegalDocument): boolean {
  const { issuedOn } = document;
  if (change.endedOn === null || issuedOn === null) return false;
  if (issuedOn.iso === change.endedOn.iso) return true;
  return change.effectiveOn !== null && firstDay(issuedOn) > lastDay(change.effectiveOn);
}

function superiorsOf({ change, originals, resulting, parents }: ChangeFacts): SentenceFacts['superiors'] {
  const [before = null, ...moreBefore] = originals.units;
  const [now = null, ...moreNow] = resulting.units;
  const isOneToOne = before !== null && now !== null && moreBefore.length + moreNow.length === 0;
  if (change.form !== 'transfer' || !isOneToOne || before.name.vi !== now.name.vi) return null;
  const [old, young] = [parents.get(before.id), parents.get(now.id)];
  return old === undefined || young === undefined || old.id === young.id ? null : { before: old, after: young };
}

/**
 * One sentence about a change as an official would write it, from the side of the unit `about`. Written only when the
 * units of both sides, the document and the dates that the form and status call for are all known; otherwise it tells
 * what is missing. The rules of the forms are those of domain.md 1.4.
 */
export function changeSentence(facts: ChangeFacts, about: Id, language: Language): ChangeSentence {
  const missing = missingFacts(facts, about);
  const { change, document } = facts;
  if (missing.length > 0 || document === null) return { missing };
  const superiors = superiorsOf(facts);
  // One unit that only changed its superior needs no telling apart from itself.
  const originals = named(facts.originals, facts.resulting, superiors === null);
  const resulting = named(facts.resulting, facts.originals, superiors === null);
  const result = resulting.find((one) => one.unit.id === about);
  const subject = result ?? originals.find((one) => one.unit.id === about);
  if (subject === undefined) return { missing: ['register'] };
  const sentence: SentenceFacts = {
    change,
    subject,
    role: result === undefined ? 'original' : 'resulting',
    originals,
    resulting,
    document,
    documentEnds: documentEnds(change, document),
    superiors,
    changesKind: change.form === 'renaming' && originals[0]?.unit.kind !== resulting[0]?.unit.kind,
  };
  const write = language === 'vi' ? vietnameseSentence : englishSentence;
  return { sentence: capitalisedSentence(write(sentence)) };
}
