import type { LocalText } from '../records/local-text.ts';
import { lastReported, type ReportedTables } from '../time/last-reported.ts';
import type { Directive, Id, LegalDocument, Obstacle } from '../records/records.ts';
import { type DirectiveState, directiveState } from './directive-state.ts';
import { type DayCount, obstacleAge, type ObstacleState, obstacleState } from './obstacle-state.ts';

/** State of a directive that is known on the day. */
export type KnownDirectiveState = Exclude<DirectiveState, { readonly kind: 'not-issued' }>;

/** State of an obstacle that is known on the day. */
export type KnownObstacleState = Exclude<ObstacleState, { readonly kind: 'not-raised' }>;

/**
 * What is said of a directive, most pressing first. `overdue` is reported as not carried out; of `past-due` only the
 * deadline is certain, since no source tells what came of it. The two are never counted as one.
 */
export const directiveStandings = ['overdue', 'past-due', 'due', 'no-deadline', 'resolved'] as const;
export type DirectiveStanding = (typeof directiveStandings)[number];

/**
 * The most pressing thing in a chain, most pressing first: that of its directives; `unanswered` when it stands without
 * any directive; `carried-out` when all were carried out and it is not resolved; `resolved` when the obstacle is.
 */
export const chainStandings = [
  'overdue',
  'past-due',
  'unanswered',
  'due',
  'no-deadline',
  'carried-out',
  'resolved',
] as const;
export type ChainStanding = (typeof chainStandings)[number];

/** A directive as known on a day. */
export interface DirectiveLink {
  readonly directive: Directive;
  readonly state: KnownDirectiveState;
  readonly standing: DirectiveStanding;
  /** Null when none is named, or the data do not hold it. */
  readonly document: LegalDocument | null;
  /** What came of it as known on the day; null when nothing is reported. */
  readonly outcome: LocalText | null;
  /** The obstacles it answers that are known on the day. */
  readonly answers: readonly Obstacle[];
}

/** An obstacle as known on a day, with the directives that answer it, most pressing first. */
export interface ObstacleChain {
  readonly obstacle: Obstacle;
  readonly state: KnownObstacleState;
  readonly age: DayCount | null;
  readonly document: LegalDocument | null;
  readonly directives: readonly DirectiveLink[];
  readonly standing: ChainStanding;
}

/** All that is known of obstacles and directives on a day, each list most pressing first. */
export interface ObstacleChains {
  readonly chains: readonly ObstacleChain[];
  /** All directives, those that answer no obstacle among them. */
  readonly directives: readonly DirectiveLink[];
}

/** What is said of a directive in a state. */
function directiveStanding(state: KnownDirectiveState): DirectiveStanding {
  return state.kind === 'overdue' && !state.isReported ? 'past-due' : state.kind;
}

function pressing({ state, standing }: Pick<DirectiveLink, 'state' | 'standing'>): readonly [number, number] {
  const within = state.kind === 'overdue' ? -state.days : state.kind === 'due' ? state.daysLeft : 0;
  return [directiveStandings.indexOf(standing), within];
}

/**
 * Order of directives by urgency: overdue by days, longest first; past due likewise; due by days left; then those
 * without a deadline; carried out last. Equal ones keep their order.
 */
export function compareDirectives(a: DirectiveLink, b: DirectiveLink): number {
  const [groupA, withinA] = pressing(a);
  const [groupB, withinB] = pressing(b);
  return groupA === groupB ? withinA - withinB : groupA - groupB;
}

function chainStanding(state: KnownObstacleState, directives: readonly DirectiveLink[]): ChainStanding {
  if (state.kind === 'resolved') return 'resolved';
  const [worst] = directives;
  if (worst === undefined) return 'unanswered';
  return worst.standing === 'resolved' ? 'carried-out' : worst.standing;
}

/** Order of chains by urgency: by standing, then by their most pressing directive, then the older obstacle. */
function compareChains(a: ObstacleChain, b: ObstacleChain): number {
  const rank = chainStandings.indexOf(a.standing) - chainStandings.indexOf(b.standing);
  if (rank !== 0) return rank;
  const [first] = a.directives;
  const [second] = b.directives;
  const urgency = first === undefined || second === undefined ? 0 : compareDirectives(first, second);
  return urgency === 0 ? (b.age?.most ?? -1) - (a.age?.most ?? -1) : urgency;
}

/**
 * Chains of obstacle → directive → deadline → outcome as known on `day` (`YYYY-MM-DD`). What is undated is known on
 * every day, unless the document it stands in is younger. An outcome has no date but the day it was carried out; where
 * that is not known, it counts as known once nothing in the record is reported later. References to rows the data do not hold are passed over; the
 * checks report them.
 */
export function obstacleChains(data: ReportedTables, day: string): ObstacleChains {
  const last = lastReported(data);
  const isRecordComplete = last === null || last <= day;
  const documents = new Map(data.documents.map((row) => [row.id, row]));
  const documentOf = (id: Id | null) => documents.get(id ?? '') ?? null;

  const known = data.obstacles.flatMap((obstacle) => {
    const document = documentOf(obstacle.document);
    const state = obstacleState({ ...obstacle, raisedOn: obstacle.raisedOn ?? document?.issuedOn ?? null }, day);
    return state.kind === 'not-raised' ? [] : [{ obstacle, state, document, age: obstacleAge(obstacle, day) }];
  });
  const obstacles = new Map(known.map(({ obstacle }) => [obstacle.id, obstacle]));

  const directives = data.directives
    .flatMap((directive): readonly DirectiveLink[] => {
      const document = documentOf(directive.document);
      const state = directiveState({ ...directive, issuedOn: directive.issuedOn ?? document?.issuedOn ?? null }, day);
      if (state.kind === 'not-issued') return [];
      const isOutcomeKnown = (state.kind === 'resolved' && state.on !== null) || isRecordComplete;
      return [
        {
          directive,
          state,
          standing: directiveStanding(state),
          document,
          outcome: isOutcomeKnown ? directive.outcome : null,
          answers: [...new Set(directive.answers)].flatMap((id) => obstacles.get(id) ?? []),
        },
      ];
    })
    .sort(compareDirectives);

  const chains = known
    .map(({ obstacle, state, document, age }): ObstacleChain => {
      const own = directives.filter(({ answers }) => answers.includes(obstacle));
      return { obstacle, state, age, document, directives: own, standing: chainStanding(state, own) };
    })
    .sort(compareChains);
  return { chains, directives };
}
