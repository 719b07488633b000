import type { DirectiveLink, ObstacleChain, ObstacleChains } from './obstacle-chains.ts';

/** What a reader must be told of obstacles and directives, each list most pressing first. */
export interface ObstacleFindings {
  /** Obstacles that are not resolved and that no directive known on the day answers. */
  readonly unanswered: readonly ObstacleChain[];
  /** Directives past their deadline that a source reports as not carried out. */
  readonly overdue: readonly DirectiveLink[];
  /** Directives past their deadline of which no source tells what came: only the deadline is certain. */
  readonly pastDue: readonly DirectiveLink[];
  /** Directives whose deadline falls within {@link soonDays} days. */
  readonly dueSoon: readonly DirectiveLink[];
  /** Directives without a deadline, not carried out and without a reported outcome. */
  readonly withoutDeadline: readonly DirectiveLink[];
  /** Directives that answer no recorded obstacle; for information. */
  readonly withoutObstacle: readonly DirectiveLink[];
}

/** Deadlines within this many days count as near. */
export const soonDays = 30;

/** Works out the findings from the chains of a day. */
export function obstacleFindings({ chains, directives }: ObstacleChains): ObstacleFindings {
  const standing = (wanted: DirectiveLink['standing']) => directives.filter((link) => link.standing === wanted);
  return {
    unanswered: chains.filter((chain) => chain.standing === 'unanswered'),
    overdue: standing('overdue'),
    pastDue: standing('past-due'),
    dueSoon: directives.filter(({ state }) => state.kind === 'due' && state.daysLeft <= soonDays),
    withoutDeadline: standing('no-deadline').filter(({ outcome }) => outcome === null),
    withoutObstacle: directives.filter(({ answers }) => answers.length === 0),
  };
}
