import type {
  ReportBlock,
  ReportCell,
  ReportRow,
  ReportRun,
  ReportTable,
} from '../../domain/report/report-document.ts';
import type { BriefFigure, ReportPart } from '../../domain/report/report-part.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { wordsCell } from '../../ui/sheets/report-cells.ts';
import { joinRuns } from '../../ui/sheets/report-runs.ts';
import { type BriefCharts, briefCharts } from './brief-charts.ts';
import type { ReportContext } from './report-context.ts';
import { reportMessages } from './report-messages.ts';

/** The brief with what the page may leave out or shorten so that it stays one. */
export interface AssembledBrief {
  readonly blocks: readonly ReportBlock[];
  /** The charts in the versions that the page may have, from the fullest. */
  readonly charts: readonly BriefCharts[];
  /** By block id; what has none is never left out. */
  readonly priorities: ReadonlyMap<string, number>;
  readonly shorter: ReadonlyMap<string, readonly ReportBlock[]>;
}

type Line = readonly ReportRun[];

const most = { figures: 7, ofOnePart: 4, lines: 5 } as const;
const leastFigures = 5;
/**
 * What goes last when the page is full, first. Headline and figures always stay; words that only lead over go before
 * anything that says something, and the foot has the cut-off date.
 */
const leftOutLast = [
  'brief-charts',
  'brief-worst',
  'brief-obstacles',
  'brief-worst-heading',
  'brief-figures-heading',
  'brief-cut-off',
  'brief-more',
] as const;

function ranked(figures: readonly BriefFigure[]): readonly BriefFigure[] {
  return [...figures].sort((a, b) => a.rank - b.rank);
}

function hasTarget({ target }: BriefFigure): boolean {
  return target !== null;
}

/** The most telling figures of all parts, those with a target first: no part crowds out the best of another. */
export function briefFigures(parts: readonly ReportPart[]): readonly BriefFigure[] {
  const seen = new Set<string>();
  // Two subjects may name one target, or give one count: it is said once, by the part that comes first.
  const isNew = ({ id, counts, now: { origin } }: BriefFigure) => {
    const names = [id, counts, origin].filter((name) => name !== undefined);
    const wasSaid = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return !wasSaid;
  };
  const ofParts = parts.map(({ brief }) => ranked(brief.figures).filter(isNew));
  const first = ranked(ofParts.flatMap((figures) => figures.slice(0, most.ofOnePart)));
  const rest = ranked(ofParts.flatMap((figures) => figures.slice(most.ofOnePart)));
  // Of each part the best one before the others have their second.
  const best = ofParts.flatMap((figures) => figures.slice(0, 1));
  const inOrder = [...new Set([...best, ...first, ...rest])].slice(0, most.figures);
  return [...ranked(inOrder.filter(hasTarget)), ...ranked(inOrder.filter((figure) => !hasTarget(figure)))];
}

/** The first line of each part, then the second of each, and so on. */
export function inTurns(lists: readonly (readonly Line[])[]): readonly Line[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** The figure with its own date where that is not the cut-off date of the whole page. */
function nowCell({ now, asOf }: BriefFigure, cutOff: string): ReportCell {
  return now.text === '' || asOf === '' || asOf === cutOff ? now : { ...now, text: `${now.text} (${asOf})` };
}

function figuresTable(figures: readonly BriefFigure[], { input, language }: ReportContext): ReportTable {
  const cutOff = formatDate(input.day, language);
  const text = reportMessages[language];
  const heads = text.briefColumns;
  const column = (id: keyof typeof heads, index: string, width: number) => ({
    id,
    heads: [heads[id]],
    index,
    isNumber: false,
    width,
    rule: null,
  });
  return {
    id: 'brief-figures',
    title: null,
    unitLine: null,
    columns: [
      column('order', 'A', 8),
      column('name', 'B', 47),
      column('now', '1', 31),
      column('target', '2', 40),
      column('standing', 'C', 34),
    ],
    rows: figures.map(
      (figure, at): ReportRow => ({
        id: figure.id,
        kind: 'row',
        cells: [
          wordsCell(formatNumber(at + 1, language)),
          wordsCell(figure.name),
          nowCell(figure, cutOff),
          figure.target ?? wordsCell(text.noTarget),
          wordsCell(figure.standing),
        ],
      }),
    ),
    notes: [],
    isCompact: true,
  };
}

/** A text and its shorter versions: the first so many of its pieces, down to one. */
function versions<T>(pieces: readonly T[], least: number, blockOf: (pieces: readonly T[]) => ReportBlock) {
  const shorter = Array.from({ length: Math.max(0, pieces.length - least) }, (_, less) =>
    blockOf(pieces.slice(0, pieces.length - less - 1)),
  );
  return { block: blockOf(pieces), shorter };
}

/** The first headline always stands; the others as far as there is room. */
function headlines({ chosen, input, language }: ReportContext) {
  const [first, ...others] = chosen.flatMap(({ brief }) => (brief.headline === null ? [] : [brief.headline]));
  const nothing: Line = [{ text: reportMessages[language].noHeadline(formatDate(input.day, language)) }];
  const paragraph = (id: string, runs: Line): ReportBlock => ({ kind: 'paragraph', id, runs });
  return {
    first: paragraph('brief-headline', first ?? nothing),
    more: others.length === 0 ? null : versions(others, 1, (some) => paragraph('brief-more', joinRuns(some))),
  };
}

function lineList(id: string, lines: readonly Line[], nothing: string) {
  if (lines.length === 0) {
    const block: ReportBlock = { kind: 'paragraph', id, runs: [{ text: nothing }] };
    return { block, shorter: [] };
  }
  return versions(lines, 1, (items) => ({ kind: 'bullets', id, items }));
}

function heading(id: string, words: string): ReportBlock {
  return { kind: 'heading', id, level: 2, number: '', text: words };
}

/** The one-page brief: headline, figures against targets, two charts, what is worst, obstacles, cut-off date. */
export function assembleBrief(context: ReportContext): AssembledBrief {
  const { chosen, input, language } = context;
  const text = reportMessages[language];
  const figures = briefFigures(chosen);
  const charts = briefCharts(context);
  const { first, more } = headlines(context);
  const table =
    figures.length === 0
      ? lineList('brief-figures', [], text.noFigures)
      : versions(figures, Math.min(leastFigures, figures.length), (some) => ({
          kind: 'table',
          id: 'brief-figures',
          table: figuresTable(some, context),
        }));
  const worst = lineList(
    'brief-worst',
    inTurns(chosen.map(({ brief }) => brief.worst)).slice(0, most.lines),
    text.noWorst,
  );
  const obstacles = lineList(
    'brief-obstacles',
    inTurns(chosen.map(({ brief }) => brief.obstacles)).slice(0, most.lines),
    text.noObstacles,
  );
  const cutOff = text.cutOff(formatDate(input.day, language), input.version ?? '–');
  const blocks: readonly ReportBlock[] = [
    first,
    ...(more === null ? [] : [more.block]),
    heading('brief-figures-heading', text.briefFigures),
    table.block,
    ...charts.slice(0, 1).map(({ block }) => block),
    heading('brief-worst-heading', text.briefWorst),
    worst.block,
    obstacles.block,
    { kind: 'paragraph', id: 'brief-cut-off', runs: [{ text: cutOff, italic: true }] },
  ];
  return {
    blocks,
    charts,
    priorities: new Map(
      leftOutLast.flatMap((id, at) => (blocks.some((block) => block.id === id) ? [[id, leftOutLast.length - at]] : [])),
    ),
    shorter: new Map([
      ...[more, table, worst, obstacles].flatMap((one) => (one === null ? [] : [[one.block.id, one.shorter] as const])),
      ...charts.slice(0, 1).map(({ block }) => [block.id, charts.slice(1).map((lower) => lower.block)] as const),
    ]),
  };
}
