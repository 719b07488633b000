import { effectOf } from '../../domain/lineage/change-effect.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import type { NamedUnit, SentenceFacts } from './sentence-facts.ts';
import { enumerate, phrase, type Sentence, type SentencePart } from './sentence-parts.ts';

function from(date: PartialDate, isInferred: boolean): string {
  return `from ${formatDate(date.iso, 'en')}${isInferred ? ' (date inferred)' : ''}`;
}

function old({ unit, isNamesake }: NamedUnit): SentencePart {
  return { unit: unit.id, text: isNamesake ? `the former ${unit.name.en}` : unit.name.en };
}

function young({ unit, isNamesake }: NamedUnit): SentencePart {
  return { unit: unit.id, text: isNamesake ? `the new ${unit.name.en}` : unit.name.en };
}

function oldNames(units: readonly NamedUnit[]): Sentence {
  return enumerate(units.map(old), 'and');
}

function youngNames(units: readonly NamedUnit[]): Sentence {
  return enumerate(units.map(young), 'and');
}

/** "the whole of A, B and part of C". */
function shares(units: readonly NamedUnit[]): Sentence {
  const whole = units.filter((one) => one.share === 'whole');
  const part = units.filter((one) => one.share === 'part');
  if (part.length === 0) return phrase`the whole of ${oldNames(whole)}`;
  if (whole.length === 0) return phrase`part of ${oldNames(part)}`;
  return phrase`the whole of ${oldNames(whole)} and part of ${oldNames(part)}`;
}

function basis({ change, document }: SentenceFacts): string {
  const clause = change.clause === null ? '' : `${change.clause.en} of `;
  return `under ${clause}${citeDocument(document, 'en')}`;
}

/** What is done, as a noun without article: "consolidation of A and B into C". */
function action(facts: SentenceFacts): Sentence {
  const originals = oldNames(facts.originals);
  const resulting = youngNames(facts.resulting);
  const { superiors } = facts;
  switch (facts.change.form) {
    case 'absorption':
      return phrase`absorption of ${originals} into ${resulting}`;
    case 'consolidation':
      return phrase`consolidation of ${originals} into ${resulting}`;
    case 'joining':
      return phrase`joining of ${shares(facts.originals)} into ${resulting}`;
    case 'division':
      return phrase`division of ${originals} into ${resulting}`;
    case 'separation':
      return phrase`separation of ${resulting} from ${originals}`;
    case 'dissolution':
      return phrase`dissolution of ${originals}`;
    case 'cessation':
      return phrase`end of ${originals}`;
    case 'transfer':
      return superiors === null
        ? phrase`transfer of ${originals} to ${resulting}`
        : phrase`transfer of ${originals} from under ${superiors.before.name.en} to under ${superiors.after.name.en}`;
    case 'renaming':
      return facts.changesKind
        ? phrase`conversion of ${originals} into ${resulting}`
        : phrase`renaming of ${originals} as ${resulting}`;
    case 'establishment':
      return phrase`establishment of ${resulting}`;
    case 'reorganisation':
      if (facts.originals.length === 0) return phrase`reorganisation of ${resulting}`;
      return facts.resulting.length === 0
        ? phrase`reorganisation of ${originals}`
        : phrase`reorganisation of ${originals} into ${resulting}`;
  }
}

/** How the unit came out of the change, up to its basis. */
function formed(facts: SentenceFacts): Sentence {
  const { originals, superiors } = facts;
  const subject = young(facts.subject);
  switch (facts.change.form) {
    case 'absorption':
      return phrase`${subject} absorbed ${shares(originals)}`;
    case 'consolidation':
      return phrase`${subject} was established by the consolidation of ${oldNames(originals)}`;
    case 'joining':
      return phrase`${subject} was established by joining ${shares(originals)}`;
    case 'division':
      return phrase`${subject} was established by the division of ${oldNames(originals)} into ${youngNames(facts.resulting)}`;
    case 'separation':
      return phrase`${subject} was established by separation from ${oldNames(originals)}`;
    case 'transfer':
      return superiors === null
        ? phrase`${subject} took over ${oldNames(originals)} by transfer`
        : phrase`${subject} passed from under ${superiors.before.name.en} to under ${superiors.after.name.en}`;
    case 'renaming':
      return facts.changesKind
        ? phrase`${subject} was established from ${shares(originals)}`
        : phrase`${subject} is the new name of ${oldNames(originals)}`;
    case 'establishment':
      return phrase`${subject} was newly established`;
    case 'reorganisation':
      return originals.length === 0
        ? phrase`${subject} was reorganised`
        : phrase`${subject} came out of the reorganisation of ${oldNames(originals)}`;
    case 'dissolution':
    case 'cessation':
      return phrase`${subject} remained when ${oldNames(originals)} ended`;
  }
}

function together(facts: SentenceFacts): Sentence {
  const others = facts.originals.filter((one) => one.unit.id !== facts.subject.unit.id);
  return others.length === 0 ? [] : phrase` with ${shares(others)}`;
}

/** What became of the unit in the change, its date included, up to its basis. */
function wentIn(facts: SentenceFacts, date: string): Sentence {
  const { superiors } = facts;
  const subject = old(facts.subject);
  const result = youngNames(facts.resulting);
  const isPart = facts.subject.share === 'part';
  const ended = isPart ? phrase`part of ${subject} was, ${date},` : phrase`${subject} ended ${date} and was`;
  switch (facts.change.form) {
    case 'absorption':
      return phrase`${ended} absorbed into ${result}`;
    case 'consolidation':
      return phrase`${ended} consolidated${together(facts)} into ${result}`;
    case 'joining':
      return phrase`${ended} joined${together(facts)} into ${result}`;
    case 'division':
      return phrase`${ended} divided into ${result}`;
    case 'separation':
      return phrase`part of ${subject} was separated ${date} to establish ${result}, while ${subject} continued`;
    case 'dissolution':
      return phrase`${subject} was dissolved ${date}`;
    case 'cessation':
      return phrase`${subject} ceased to operate ${date}`;
    case 'transfer':
      return superiors === null
        ? phrase`${isPart ? 'part of ' : ''}${subject} was transferred to ${result} ${date}`
        : phrase`${subject} passed from under ${superiors.before.name.en} to under ${superiors.after.name.en} ${date}`;
    case 'renaming':
      return facts.changesKind
        ? phrase`${ended} converted into ${result}`
        : phrase`${subject} was renamed ${result} ${date}`;
    case 'establishment':
      return phrase`${result} was newly established on the basis of ${subject} ${date}`;
    case 'reorganisation':
      return phrase`${isPart ? 'part of ' : ''}${subject} was reorganised into ${result} ${date}`;
  }
}

function reverted(facts: SentenceFacts): Sentence {
  const { change } = facts;
  const isInferred = change.dating.basis === 'inferred';
  const trial = change.pilot ? 'pilot ' : '';
  const began = change.effectiveOn === null ? '' : `, in effect ${from(change.effectiveOn, isInferred)}`;
  const stop = change.status === 'paused' ? 'was paused' : 'ended';
  const end = change.endedOn === null ? '' : ` ${from(change.endedOn, false)}`;
  return facts.documentEnds
    ? phrase`the ${trial}${action(facts)}${began === '' ? '' : `${began},`} ${stop}${end}, ${basis(facts)}.`
    : phrase`the ${trial}${action(facts)}${began}, ${basis(facts)}, ${stop}${end}.`;
}

/** The sentence in English. */
export function englishSentence(facts: SentenceFacts): Sentence {
  const { change, role } = facts;
  const isInferred = change.dating.basis === 'inferred';
  const date = change.effectiveOn === null ? '' : from(change.effectiveOn, isInferred);
  const when = date === '' ? '' : `, ${date}`;
  switch (effectOf(change)) {
    case 'planned':
      return phrase`planned: ${change.pilot ? 'pilot ' : ''}${action(facts)}${when}, ${basis(facts)}.`;
    case 'not-known':
      return phrase`${action(facts)}${when}, ${basis(facts)}; no source was found saying that it was carried out.`;
    case 'reverted':
      return reverted(facts);
    case 'counted': {
      const trial = change.pilot ? ' (pilot model)' : '';
      return role === 'resulting'
        ? phrase`${formed(facts)}${trial}, ${basis(facts)}, with effect ${date}.`
        : phrase`${wentIn(facts, date)}${trial}, ${basis(facts)}.`;
    }
  }
}
