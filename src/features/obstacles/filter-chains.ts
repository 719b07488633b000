import type { DirectiveLink, ObstacleChain, ObstacleChains } from '../../domain/obstacles/obstacle-chains.ts';
import type { LocalText } from '../../domain/records/local-text.ts';
import { foldVietnamese } from '../../domain/search/fold-vietnamese.ts';
import type { ObstaclesParams } from './obstacles-params.ts';

/** The part of the parameters that decides which rows are shown. */
export type ObstacleFilter = Omit<ObstaclesParams, 'sort' | 'order'>;

/** Name in the address of those to whom nothing is assigned. */
const unnamedAssignee = 'unnamed';

/** An assignee as the address names it: its Vietnamese name without diacritics. */
export function assigneeSlug(assignee: LocalText | null): string {
  return assignee === null ? unnamedAssignee : foldVietnamese(assignee.vi).replaceAll(' ', '-');
}

/** Whether a filter leaves out any rows. */
export function isFiltered({ text, category, level, state, standing, overdue, assignee }: ObstacleFilter): boolean {
  return text !== '' || overdue || [category, level, state, standing, assignee].some((value) => value !== null);
}

function textsOf(text: LocalText | null): readonly string[] {
  return text === null ? [] : [text.vi, text.en];
}

function obstacleTexts({ obstacle, document }: ObstacleChain): readonly string[] {
  return [...textsOf(obstacle.title), ...textsOf(obstacle.detail), document?.number ?? ''];
}

function directiveTexts({ directive, document, outcome }: DirectiveLink): readonly string[] {
  const { text, assignedTo } = directive;
  return [...textsOf(text), ...textsOf(assignedTo), ...textsOf(outcome), document?.number ?? ''];
}

function obstaclePasses({ obstacle, state }: ObstacleChain, filter: ObstacleFilter): boolean {
  return (
    (filter.category === null || obstacle.category === filter.category) &&
    (filter.level === null || obstacle.level === filter.level) &&
    (filter.state === null || state.kind === filter.state)
  );
}

function directivePasses({ directive, standing }: DirectiveLink, filter: ObstacleFilter): boolean {
  return (
    (filter.standing === null || standing === filter.standing) &&
    (!filter.overdue || standing === 'overdue' || standing === 'past-due') &&
    (filter.assignee === null || assigneeSlug(directive.assignedTo) === filter.assignee)
  );
}

/** An obstacle with one of its directives; either is null where it stands alone. */
type Pair = readonly [chain: ObstacleChain | null, link: DirectiveLink | null];

function pairsOf({ chains, directives }: ObstacleChains): readonly Pair[] {
  return [
    ...chains.flatMap((chain): readonly Pair[] =>
      chain.directives.length === 0 ? [[chain, null]] : chain.directives.map((link) => [chain, link]),
    ),
    ...directives.filter(({ answers }) => answers.length === 0).map((link): Pair => [null, link]),
  ];
}

/**
 * Filters obstacles and directives together: each filter looks at the side it is about, the text at both, and a row is
 * shown where one of its pairs (an obstacle with a directive that answers it) passes all of them. What stands alone
 * passes no filter of the other side. The chains that are shown stay whole.
 */
export function filterChains(all: ObstacleChains, filter: ObstacleFilter): ObstacleChains {
  if (!isFiltered(filter)) return all;
  const words = foldVietnamese(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  const asksObstacle = [filter.category, filter.level, filter.state].some((value) => value !== null);
  const asksDirective = filter.overdue || filter.standing !== null || filter.assignee !== null;
  const passing = pairsOf(all).filter(([chain, link]) => {
    const passes =
      (chain === null ? !asksObstacle : obstaclePasses(chain, filter)) &&
      (link === null ? !asksDirective : directivePasses(link, filter));
    if (!passes || words.length === 0) return passes;
    const texts = [...(chain === null ? [] : obstacleTexts(chain)), ...(link === null ? [] : directiveTexts(link))];
    const folded = texts.map(foldVietnamese).join('\n');
    return words.every((word) => folded.includes(word));
  });
  const chains = new Set(passing.map(([chain]) => chain));
  const links = new Set(passing.map(([, link]) => link));
  return {
    chains: all.chains.filter((chain) => chains.has(chain)),
    directives: all.directives.filter((link) => links.has(link)),
  };
}
