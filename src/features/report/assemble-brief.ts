import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import { formatDate } from '../../ui/format.ts';
import { joinRuns } from '../../ui/sheets/report-runs.ts';
import { type BriefCharts, briefCharts } from './brief-charts.ts';
import { briefFigures, figuresTable, firmFigures, hasInferredDate } from './brief-figures.ts';
import { itemCounts, itemGroups, itemsTable } from './brief-items.ts';
import { type BriefRoom, clipRuns } from './clip-text.ts';
import type { ReportContext } from './report-context.ts';
import { reportMessages } from './report-messages.ts';

/** The brief with what the page may leave out or shorten so that it stays one. */
export interface AssembledBrief {
  readonly blocks: readonly ReportBlock[];
  /** The charts as one block, where there are any. */
  readonly charts: BriefCharts | null;
  /** By block id; what has none is never left out, and what has 0 comes where the others leave room. */
  readonly priorities: ReadonlyMap<string, number>;
  readonly shorter: ReadonlyMap<string, readonly ReportBlock[]>;
}

type Line = readonly ReportRun[];

/** A block and its shorter versions, from longer to shorter. */
interface Versions {
  readonly block: ReportBlock;
  readonly shorter: readonly ReportBlock[];
}

/** Letters of a headline: about five lines. */
const longestHeadline = 360;
/** Charts go before anything is said by less than its least; further headlines come last. */
const priorityOf = { 'brief-charts': 1, 'brief-more': 0 } as const;

/** Lines of what must be acted on that come before further figures, each in a round in which the page grows. */
const linesFirst = 3;

function paragraph(id: string, runs: Line): ReportBlock {
  return { kind: 'paragraph', id, runs };
}

function heading(id: string, words: string): ReportBlock {
  return { kind: 'heading', id, level: 2, number: '', text: words };
}

/** The first so many of the pieces, in versions down to the least. */
function versions<T>(pieces: readonly T[], least: number, blockOf: (pieces: readonly T[]) => ReportBlock): Versions {
  const shorter = Array.from({ length: Math.max(0, pieces.length - least) }, (_, less) =>
    blockOf(pieces.slice(0, pieces.length - less - 1)),
  );
  return { block: blockOf(pieces), shorter };
}

/** The first headline always stands, with what became of the place; the others as far as there is room. */
function headlines({ chosen, input, language, place }: ReportContext): readonly Versions[] {
  const known = chosen.flatMap(({ brief }) =>
    brief.headline === null ? [] : [clipRuns(brief.headline, longestHeadline)],
  );
  const [first, ...others] = known;
  const nothing: Line = [{ text: reportMessages[language].noHeadline(formatDate(input.day, language)) }];
  const belongs: Line = place.belongsTo === '' ? [] : [{ text: place.belongsTo }];
  return [
    { block: paragraph('brief-headline', joinRuns([first ?? nothing, belongs])), shorter: [] },
    ...(others.length === 0 ? [] : [versions(others, 1, (some) => paragraph('brief-more', joinRuns(some)))]),
  ];
}

/** Figures with their heading, which has the cut-off date and explains the mark of an inferred one. */
function figures(context: ReportContext): readonly Versions[] {
  const { chosen, input, language } = context;
  const all = briefFigures(chosen);
  const text = reportMessages[language];
  const words = text.briefFigures(formatDate(input.day, language), hasInferredDate(all, language));
  const head: Versions = { block: heading('brief-figures-heading', words), shorter: [] };
  if (all.length === 0) return [head, { block: paragraph('brief-figures', [{ text: text.noFigures }]), shorter: [] }];
  const table = versions(all, firmFigures(all), (some) => ({
    kind: 'table',
    id: 'brief-figures',
    table: figuresTable(some, context),
  }));
  const waiting = table.shorter.slice(-1).flatMap((least) => Array.from({ length: linesFirst }, () => least));
  const tight: ReportBlock = {
    kind: 'table',
    id: 'brief-figures',
    table: figuresTable(all.slice(0, firmFigures(all)), context, 'tight'),
  };
  return [head, { block: table.block, shorter: [...table.shorter, ...waiting, tight] }];
}

/** Heading and table of what must be acted on; nothing where no chosen part tells of it. */
function items(context: ReportContext): readonly Versions[] {
  const groups = itemGroups(context);
  if (groups.length === 0) return [];
  const [fullest = [], ...less] = itemCounts(groups);
  const blockOf = (counts: readonly number[], room?: BriefRoom): ReportBlock => ({
    kind: 'table',
    id: 'brief-items',
    table: itemsTable(groups, counts, context, room),
  });
  const tight = blockOf(less.at(-1) ?? fullest, 'tight');
  const words = reportMessages[context.language].briefItems.heading;
  return [
    { block: heading('brief-items-heading', words), shorter: [] },
    { block: blockOf(fullest), shorter: [...less.map((counts) => blockOf(counts)), tight] },
  ];
}

/** The one-page brief: headline, figures against targets as of the cut-off date, two charts, what must be acted on. */
export function assembleBrief(context: ReportContext): AssembledBrief {
  const charts = briefCharts(context);
  const parts: readonly Versions[] = [
    ...headlines(context),
    ...figures(context),
    ...(charts === null ? [] : [{ block: charts.block, shorter: [] }]),
    ...items(context),
  ];
  return {
    blocks: parts.map(({ block }) => block),
    charts,
    priorities: new Map(Object.entries(priorityOf).filter(([id]) => parts.some(({ block }) => block.id === id))),
    shorter: new Map(
      parts.flatMap(({ block, shorter }) => (shorter.length === 0 ? [] : [[block.id, shorter] as const])),
    ),
  };
}
