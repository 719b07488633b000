import type { PartialDate } from '../records/partial-date.ts';
import type { Id, LegalDocument } from '../records/records.ts';
import { comparePartialDates, firstDay, isReachedBy, lastDay } from '../time/partial-date.ts';

/** Since when a document holds: from its stated day of effect, or, where no source states one, only its day of issue. */
export interface DocumentStart {
  readonly on: PartialDate;
  readonly basis: 'effective' | 'issued';
}

/** A document that took the place of another, and since when. */
export interface Replacement extends DocumentStart {
  readonly document: Id;
}

/**
 * Why the state cannot be said: neither day of issue nor of effect is known; the day lies within the month or year of
 * issue, of effect or of the end; or a document that replaces it may already hold, but its date does not tell.
 */
export type UnsaidReason = 'undated' | 'within-issue' | 'within-effect' | 'within-end' | 'replacement-undated';

/**
 * Whether a document is in force on a day.
 * - `not-issued`: issued only later, so not known on the day.
 * - `not-yet-in-force`: its day of effect lies ahead.
 * - `in-force`: with the ground on which that is said.
 * - `replaced`: by documents that had come into force by then, the first one first.
 * - `ended`: its last day has passed.
 * - `no-validity`: reports and submissions inform and ask; nothing in them is in force.
 */
export type DocumentState =
  | { readonly kind: 'not-issued' }
  | { readonly kind: 'not-yet-in-force'; readonly from: PartialDate }
  | { readonly kind: 'in-force'; readonly since: DocumentStart }
  | { readonly kind: 'replaced'; readonly by: readonly Replacement[] }
  | { readonly kind: 'ended'; readonly on: PartialDate }
  | { readonly kind: 'no-validity' }
  | { readonly kind: 'cannot-be-said'; readonly reason: UnsaidReason };

/** The kinds of state, in the order in which a document goes through them. */
export const documentStateKinds = [
  'not-issued',
  'not-yet-in-force',
  'in-force',
  'replaced',
  'ended',
  'no-validity',
  'cannot-be-said',
] as const satisfies readonly DocumentState['kind'][];

/** Kind of state of a document. */
export type DocumentStateKind = DocumentState['kind'];

/** Whether a document may have been issued by `day` (`YYYY-MM-DD`); one without a day of issue always may. */
export function isIssuedBy({ issuedOn }: LegalDocument, day: string): boolean {
  return issuedOn === null || firstDay(issuedOn) <= day;
}

/** Since when a document holds; null when no source gives a date. */
function documentStart({ effectiveOn, issuedOn }: LegalDocument): DocumentStart | null {
  if (effectiveOn !== null) return { on: effectiveOn, basis: 'effective' };
  return issuedOn === null ? null : { on: issuedOn, basis: 'issued' };
}

/** The day from which a document surely holds: an effect that reaches back before its issue was not known before it. */
function surelyFrom({ issuedOn }: LegalDocument, start: DocumentStart): string {
  const held = lastDay(start.on);
  const issued = issuedOn === null ? held : firstDay(issuedOn);
  return issued > held ? issued : held;
}

interface DatedReplacement extends Replacement {
  /** `YYYY-MM-DD`. */
  readonly from: string;
}

function replacementsBy(replacedBy: readonly LegalDocument[], day: string): readonly DatedReplacement[] {
  const reached = replacedBy.flatMap((row) => {
    const start = documentStart(row);
    if (start === null) return [];
    const from = surelyFrom(row, start);
    return from <= day ? [{ document: row.id, ...start, from }] : [];
  });
  return reached.sort((a, b) => (a.from === b.from ? comparePartialDates(a.on, b.on) : a.from < b.from ? -1 : 1));
}

/** A document that replaces it, and of which it cannot be told whether it already holds on the day. */
function mayBeReplaced(replacedBy: readonly LegalDocument[], day: string): boolean {
  return replacedBy.some((row) => {
    const start = documentStart(row);
    return isIssuedBy(row, day) && (start === null || firstDay(start.on) <= day);
  });
}

/** The end of a document that is over on the day: by its own last day or by what replaced it, whichever came first. */
function pastState(
  { endedOn }: LegalDocument,
  replacements: readonly DatedReplacement[],
  day: string,
): Extract<DocumentState, { kind: 'replaced' | 'ended' }> | null {
  const [first] = replacements;
  const last = endedOn === null ? null : lastDay(endedOn);
  const hasEnded = last !== null && last < day;
  const isReplacedFirst = first !== undefined && !(hasEnded && last < first.from);
  if (isReplacedFirst)
    return { kind: 'replaced', by: replacements.map(({ document, on, basis }) => ({ document, on, basis })) };
  return hasEnded && endedOn !== null ? { kind: 'ended', on: endedOn } : null;
}

/**
 * State of a document on `day` (`YYYY-MM-DD`), never more certain than the dates; `replacedBy` are the documents that
 * name it as replaced. The last day of validity still counts. What has come into force replaces for good, even when it
 * is replaced or over itself later: the old document does not come back.
 */
export function documentState(
  document: LegalDocument,
  replacedBy: readonly LegalDocument[],
  day: string,
): DocumentState {
  if (!isIssuedBy(document, day)) return { kind: 'not-issued' };
  if (document.kind === 'report' || document.kind === 'submission') return { kind: 'no-validity' };
  const past = pastState(document, replacementsBy(replacedBy, day), day);
  if (past !== null) return past;
  const since = documentStart(document);
  if (since === null) return { kind: 'cannot-be-said', reason: 'undated' };
  if (firstDay(since.on) > day) return { kind: 'not-yet-in-force', from: since.on };
  if (!isReachedBy(since.on, day)) {
    return { kind: 'cannot-be-said', reason: since.basis === 'issued' ? 'within-issue' : 'within-effect' };
  }
  const { endedOn } = document;
  if (endedOn !== null && firstDay(endedOn) < day) return { kind: 'cannot-be-said', reason: 'within-end' };
  if (mayBeReplaced(replacedBy, day)) return { kind: 'cannot-be-said', reason: 'replacement-undated' };
  return { kind: 'in-force', since };
}
