import { romanNumber } from '../../domain/report/number-headings.ts';
import type { ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import type { BriefFigure, BriefItem, BriefItems } from '../../domain/report/report-part.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { briefFigures, leastFigures } from './brief-figures.ts';
import { inferredSign } from '../../ui/words/inferred-time.ts';
import { type BriefRoom, clipCell } from './clip-text.ts';
import type { ReportContext } from './report-context.ts';
import { reportMessages } from './report-messages.ts';

/** Lines of one kind on the page: never more, and never fewer where there are so many. The charts need the rest. */
export const mostItems = 5;
export const leastItems = 1;
/** Letters of a cell: more would take the page from the others. The report has them all. */
const longest = { usual: { what: 130, state: 110 }, tight: { what: 64, state: 60 } } as const;

/** Lines of one kind under their heading. */
export interface ItemGroup {
  readonly id: string;
  readonly items: readonly BriefItem[];
  /** Says how many of all are shown; where none is, that there is none. */
  readonly title: (shown: number) => string;
}

type GroupContext = Pick<ReportContext, 'chosen' | 'parts' | 'language'>;

/** The first line of each list, then the second of each, and so on, as many as the page may have; null without a list. */
function inTurns(found: readonly (BriefItems | null)[]): BriefItems | null {
  const lists = found.filter((list) => list !== null);
  if (lists.length === 0) return null;
  const rounds = Array.from({ length: mostItems }, (_, at) => lists.flatMap(({ items }) => items.slice(at, at + 1)));
  const all = lists.reduce((sum, list) => sum + list.all, 0);
  const told = lists.filter((list) => list.all > 0);
  const counted = told.flatMap((list) => list.counted ?? []);
  // Where one list alone says what it counts, the words would leave out the others.
  const words = counted.length > 0 && counted.length === told.length ? { counted: counted.join('; ') } : {};
  return { items: rounds.flat().slice(0, mostItems), all, ...words };
}

/**
 * What is behind as one part counts it: deputies over the limit are targets of units, too. The first in the usual order of
 * the parts that has any counts, however the reader has put them.
 */
function worstOf(chosen: ReportContext['chosen'], parts: ReportContext['parts']): BriefItems | null {
  const told = parts.flatMap(({ part }) => chosen.find(({ id }) => id === part.id)?.brief.worst ?? []);
  return told.find(({ all }) => all > 0) ?? told[0] ?? null;
}

/** What is behind: first what does not stand among the figures of the page already. */
function worstGroup({ items, all }: BriefItems, figures: readonly BriefFigure[], language: Language): ItemGroup {
  const text = reportMessages[language].briefItems;
  const number = (value: number) => formatNumber(value, language);
  const said = new Set(figures.map(({ id }) => id));
  const isSaid = ({ what: { origin } }: BriefItem) => origin !== undefined && said.has(origin);
  const more = items.filter((item) => !isSaid(item));
  return {
    id: 'worst',
    items: [...more, ...items.filter(isSaid)].slice(0, mostItems),
    title: (shown) => {
      if (all === 0) return text.noWorst;
      const hasOnlyMore = shown > 0 && shown <= more.length && more.length < items.length;
      return (hasOnlyMore ? text.moreWorst : text.worst)(number(shown), number(all));
    },
  };
}

/** What is behind; where nothing is and the results of targets cannot be said, of which, and what is missing. */
function behindGroup({ chosen, parts, language }: GroupContext): ItemGroup | null {
  const text = reportMessages[language].briefItems;
  const number = (value: number) => formatNumber(value, language);
  const worst = worstOf(chosen, parts);
  const unsaid = inTurns(chosen.map(({ brief }) => brief.unsaid));
  if (worst !== null && worst.all === 0 && unsaid !== null && unsaid.all > 0) {
    return { id: 'unsaid', items: unsaid.items, title: (shown) => text.unsaid(number(shown), number(unsaid.all)) };
  }
  return worst === null ? null : worstGroup(worst, briefFigures(chosen).slice(0, leastFigures), language);
}

function obstaclesGroup({ chosen, language }: GroupContext): ItemGroup | null {
  const text = reportMessages[language].briefItems;
  const number = (value: number) => formatNumber(value, language);
  const obstacles = inTurns(chosen.map(({ brief }) => brief.obstacles));
  if (obstacles === null) return null;
  const { items, all, counted } = obstacles;
  const title = (shown: number) => {
    if (all === 0) return text.noObstacles;
    return counted === undefined
      ? text.obstacles(number(shown), number(all))
      : text.counted(capitalised(counted), number(shown));
  };
  return { id: 'obstacles', items, title };
}

function proposalsGroup({ chosen, language }: GroupContext): ItemGroup | null {
  const text = reportMessages[language].briefItems;
  const proposals = inTurns(chosen.map(({ brief }) => brief.proposals));
  if (proposals === null) return null;
  const all = formatNumber(proposals.all, language);
  return {
    id: 'proposals',
    items: proposals.items,
    title: (shown) => (proposals.all === 0 ? text.noProposals : text.proposals(formatNumber(shown, language), all)),
  };
}

/**
 * What the reader must act on, in three groups: what is behind, obstacles and orders, proposals. A group that no chosen
 * part tells of is left out: that it was not asked for must not read as that there is none.
 */
export function itemGroups(context: GroupContext): readonly ItemGroup[] {
  return [behindGroup(context), obstaclesGroup(context), proposalsGroup(context)].filter((group) => group !== null);
}

/** How many lines of each group the versions of the table show, from the fullest: the longer group gives way first. */
export function itemCounts(groups: readonly Pick<ItemGroup, 'items'>[]): readonly (readonly number[])[] {
  const versions = [groups.map(({ items }) => Math.min(mostItems, items.length))];
  for (;;) {
    const counts = versions.at(-1) ?? [];
    const longestGroup = counts.lastIndexOf(Math.max(0, ...counts));
    if ((counts[longestGroup] ?? 0) <= leastItems) return versions;
    versions.push(counts.map((count, at) => (at === longestGroup ? count - 1 : count)));
  }
}

/** The groups as one official table, with so many lines of each, in the usual or in the least room. */
export function itemsTable(
  groups: readonly ItemGroup[],
  counts: readonly number[],
  { language }: Pick<ReportContext, 'language'>,
  room: BriefRoom = 'usual',
): ReportTable {
  const { columns, starred } = reportMessages[language].briefItems;
  const isStarred = groups.some(({ items }, group) =>
    items.slice(0, counts[group]).some(({ state }) => state.text.includes(inferredSign)),
  );
  const heads = isStarred ? { ...columns, state: starred(columns.state) } : columns;
  const column = (id: keyof typeof columns, width: number) => ({
    id,
    heads: [heads[id]],
    index: '',
    isNumber: false,
    width,
    rule: null,
  });
  return {
    id: 'brief-items',
    title: null,
    unitLine: null,
    columns: [column('order', 6), column('what', 87), column('state', 70)],
    rows: groups.flatMap(({ id, items, title }, group): readonly ReportRow[] => {
      const shown = items.slice(0, counts[group]);
      return [
        { id, kind: 'group', cells: [wordsCell(romanNumber(group + 1)), wordsCell(title(shown.length)), emptyCell] },
        ...shown.map(
          (item, at): ReportRow => ({
            id: `${id}-${item.id}`,
            kind: 'row',
            cells: [
              wordsCell(formatNumber(at + 1, language)),
              clipCell(item.what, longest[room].what),
              clipCell(item.state, longest[room].state),
            ],
          }),
        ),
      ];
    }),
    notes: [],
    isCompact: true,
  };
}
