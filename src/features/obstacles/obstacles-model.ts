import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { type BlockedRows, blockedRows } from '../../domain/obstacles/blocked-rows.ts';
import { countStandings, type StandingCount } from '../../domain/obstacles/count-standings.ts';
import {
  type DirectiveLink,
  type DirectiveStanding,
  type KnownObstacleState,
  type ObstacleChain,
  obstacleChains,
  type ObstacleChains,
} from '../../domain/obstacles/obstacle-chains.ts';
import { type ObstacleFindings, obstacleFindings } from '../../domain/obstacles/obstacle-findings.ts';
import type { Level, ObstacleCategory } from '../../domain/records/codes.ts';
import type { Language, LocalText } from '../../domain/records/local-text.ts';
import type { Id, Obstacle, Unit } from '../../domain/records/records.ts';
import { assigneeSlug, filterChains } from './filter-chains.ts';
import type { ObstaclesParams } from './obstacles-params.ts';
import { sortChains, sortDirectives } from './sort-rows.ts';

/** How many directives of an assignee stand how. */
export interface AssigneeCount {
  readonly slug: string;
  /** Null where no source names one. */
  readonly assignee: LocalText | null;
  readonly count: StandingCount<string, DirectiveStanding>;
}

/** All that the page shows of a package on a day. */
export interface ObstaclesModel {
  readonly day: string;
  readonly placeId: Id;
  readonly place: Unit | null;
  /** Everything known on the day, filtered by nothing. */
  readonly all: ObstacleChains;
  /** What passes the filters, in the order asked for. */
  readonly chains: readonly ObstacleChain[];
  readonly directives: readonly DirectiveLink[];
  /** Findings of what passes the filters. */
  readonly findings: ObstacleFindings;
  readonly assignees: readonly AssigneeCount[];
  readonly byCategory: readonly StandingCount<ObstacleCategory, KnownObstacleState['kind']>[];
  readonly byLevel: readonly StandingCount<Level, KnownObstacleState['kind']>[];
  readonly blockedOf: (obstacle: Obstacle) => BlockedRows;
  readonly unitOf: (id: Id) => Unit | null;
  readonly noteOf: (source: Id) => number | null;
  readonly sources: readonly SourceNote[];
}

/** Assignees with more of these come first; where no source names one, last. */
const pressing: readonly DirectiveStanding[] = ['overdue', 'past-due', 'due', 'no-deadline'];

function assigneeCounts(directives: readonly DirectiveLink[]): readonly AssigneeCount[] {
  const names = new Map(directives.map(({ directive: { assignedTo } }) => [assigneeSlug(assignedTo), assignedTo]));
  return countStandings(
    directives,
    ({ directive }) => assigneeSlug(directive.assignedTo),
    ({ standing }) => standing,
  )
    .map((count) => ({ slug: count.key, assignee: names.get(count.key) ?? null, count }))
    .sort((a, b) => {
      if ((a.assignee === null) !== (b.assignee === null)) return a.assignee === null ? 1 : -1;
      const decisive = pressing.find((standing) => a.count.of(standing) !== b.count.of(standing));
      return decisive === undefined ? 0 : b.count.of(decisive) - a.count.of(decisive);
    });
}

/** Works out the page for a package, a day and what the address asks for. */
export function obstaclesModel(input: PageInput, params: ObstaclesParams, language: Language): ObstaclesModel {
  const { data, day, place } = input;
  const { units } = lineageOf(input);
  const notes = numberSources(data.sources);
  const all = obstacleChains(data, day);
  const shown = filterChains(all, params);
  const chains = sortChains(shown.chains, params.sort, language);
  const directives = sortDirectives(shown.directives, params.order, language);
  // Numbered in the order in which the page cites them.
  for (const { obstacle } of chains) notes.numberOf(obstacle.source);
  for (const { directive } of directives) notes.numberOf(directive.source);
  return {
    day,
    placeId: place,
    place: units.get(place) ?? null,
    all,
    chains,
    directives,
    findings: obstacleFindings(shown),
    assignees: assigneeCounts(shown.directives),
    byCategory: countStandings(
      shown.chains,
      ({ obstacle }) => obstacle.category,
      ({ state }) => state.kind,
    ),
    byLevel: countStandings(
      shown.chains,
      ({ obstacle }) => obstacle.level,
      ({ state }) => state.kind,
    ),
    blockedOf: blockedRows(data, figuresOf(input), day),
    unitOf: (id) => units.get(id) ?? null,
    noteOf: notes.numberOf,
    sources: notes.list(),
  };
}
