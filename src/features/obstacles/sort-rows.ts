import type { DirectiveLink, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import type { ColumnSort, DirectiveColumn, ObstacleColumn } from './obstacles-params.ts';

/** Rows by a text of theirs, those without one last in either direction; equal ones keep their order. */
function sorted<Row>(rows: readonly Row[], textOf: (row: Row) => string | null, descending: boolean): readonly Row[] {
  const { compare } = new Intl.Collator('vi');
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  });
}

function dayOf(date: PartialDate | null, edge: (date: PartialDate) => string): string | null {
  return date === null ? null : edge(date);
}

/** Obstacles in the order asked for; by urgency, as they come, where none is. */
export function sortChains(
  chains: readonly ObstacleChain[],
  sort: ColumnSort<ObstacleColumn> | null,
  language: Language,
): readonly ObstacleChain[] {
  if (sort === null) return chains;
  const textOf: Readonly<Record<ObstacleColumn, (chain: ObstacleChain) => string | null>> = {
    title: ({ obstacle }) => obstacle.title[language],
    category: ({ obstacle }) => progressWords[language].category[obstacle.category],
    raised: ({ obstacle }) => dayOf(obstacle.raisedOn, firstDay),
  };
  return sorted(chains, textOf[sort.column], sort.descending);
}

/** Directives in the order asked for; by urgency, as they come, where none is. A deadline counts by its last day. */
export function sortDirectives(
  directives: readonly DirectiveLink[],
  sort: ColumnSort<DirectiveColumn> | null,
  language: Language,
): readonly DirectiveLink[] {
  if (sort === null) return directives;
  const textOf: Readonly<Record<DirectiveColumn, (link: DirectiveLink) => string | null>> = {
    text: ({ directive }) => directive.text[language],
    assignee: ({ directive }) => directive.assignedTo?.[language] ?? null,
    due: ({ directive }) => dayOf(directive.dueOn, lastDay),
  };
  return sorted(directives, textOf[sort.column], sort.descending);
}
