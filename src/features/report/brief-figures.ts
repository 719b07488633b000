import type { Language } from '../../domain/records/local-text.ts';
import type { ReportCell, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import type { BriefFigure, ReportPart } from '../../domain/report/report-part.ts';
import { starredTimes } from '../../ui/words/inferred-time.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { wordsCell } from '../../ui/sheets/report-cells.ts';
import { type BriefRoom, clipCell, clipText } from './clip-text.ts';
import type { ReportContext } from './report-context.ts';
import { reportMessages } from './report-messages.ts';

/** Figures on the page: never more, and never fewer where so many are known. */
const mostFigures = 7;
export const leastFigures = 5;
const mostOfOnePart = 4;
/** Letters of a cell: more would take the page from the others. The report has them all. */
const longest = {
  usual: { name: 120, now: 60, target: 70, standing: 80 },
  tight: { name: 60, now: 40, target: 48, standing: 48 },
} as const;
type Lengths = (typeof longest)[BriefRoom];

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
  const first = ranked(ofParts.flatMap((figures) => figures.slice(0, mostOfOnePart)));
  const rest = ranked(ofParts.flatMap((figures) => figures.slice(mostOfOnePart)));
  // Of each part the best one before the others have their second.
  const best = ofParts.flatMap((figures) => figures.slice(0, 1));
  const inOrder = [...new Set([...best, ...first, ...rest])].slice(0, mostFigures);
  const held = ranked(inOrder.filter(hasTarget));
  const others = inOrder.filter((figure) => !hasTarget(figure));
  // What has no target makes the least full; beyond that it gives way to what must be acted on.
  return [...held, ...ranked(others.slice(0, Math.max(0, leastFigures - held.length)))];
}

/** How many of the figures stand on the fullest page, too: five, or as many as are known. */
export function firmFigures(figures: readonly BriefFigure[]): number {
  return Math.min(leastFigures, figures.length);
}

/** A name with one colon at most: what follows the first is the scope, and goes into brackets where it has its own. */
function nameText(name: string): string {
  const [subject = '', ...scope] = name.split(': ');
  return scope.length < 2 ? name : `${subject} (${scope[0]}: ${scope.slice(1).join(', ')})`;
}

/** Whether so few figures have a target that a column of deadlines would stand nearly empty. */
function hasFewTargets(figures: readonly BriefFigure[]): boolean {
  return figures.filter(hasTarget).length * 2 < figures.length;
}

type ColumnWidth = readonly [id: keyof (typeof reportMessages)['vi']['briefColumns'], mm: number];

/** Where few targets are, they hold their deadlines, and names and results have more room. */
const fewTargets: readonly ColumnWidth[] = [
  ['order', 6],
  ['name', 60],
  ['now', 29],
  ['target', 24],
  ['standing', 46],
];
const manyTargets: readonly ColumnWidth[] = [
  ['order', 6],
  ['name', 54],
  ['now', 31],
  ['target', 35],
  ['due', 17],
  ['standing', 22],
];

/** The figure with its own date where that is not the cut-off date of the whole page. */
function nowCell({ now, asOf }: BriefFigure, most: Lengths, cutOff: string, language: Language): ReportCell {
  const clipped = clipCell(now, most.now);
  return clipped.text === '' || asOf === '' || asOf === cutOff
    ? clipped
    : { ...clipped, text: `${clipped.text} (${starredTimes(asOf, language)})` };
}

/** Whether a figure bears the asterisk of an inferred date, which the heading explains. */
export function hasInferredDate(figures: readonly BriefFigure[], language: Language): boolean {
  return figures.some(({ asOf, standing }) => [asOf, standing].some((text) => starredTimes(text, language) !== text));
}

/** What must be reached, with the deadline where that has no column of its own. */
function targetCell({ target, due }: BriefFigure, most: Lengths, isDueHere: boolean, language: Language): ReportCell {
  const text = reportMessages[language];
  if (target === null) return wordsCell(text.noTarget);
  const clipped = clipCell(target, most.target);
  return isDueHere && due !== undefined ? { ...clipped, text: `${clipped.text} (${text.dueBy(due)})` } : clipped;
}

/** The figures of the brief as an official table. */
export function figuresTable(
  figures: readonly BriefFigure[],
  { input, language }: Pick<ReportContext, 'input' | 'language'>,
  room: BriefRoom = 'usual',
): ReportTable {
  const most = longest[room];
  const cutOff = formatDate(input.day, language);
  const heads = reportMessages[language].briefColumns;
  const isFew = hasFewTargets(figures);
  const column = ([id, width]: ColumnWidth) => ({
    id,
    heads: [heads[id]],
    index: '',
    isNumber: false,
    width,
    rule: null,
  });
  return {
    id: 'brief-figures',
    title: null,
    unitLine: null,
    columns: (isFew ? fewTargets : manyTargets).map(column),
    rows: figures.map(
      (figure, at): ReportRow => ({
        id: figure.id,
        kind: 'row',
        cells: [
          wordsCell(formatNumber(at + 1, language)),
          wordsCell(clipText(nameText(figure.name), most.name)),
          nowCell(figure, most, cutOff, language),
          targetCell(figure, most, isFew, language),
          ...(isFew ? [] : [wordsCell(figure.due ?? '')]),
          wordsCell(clipText(starredTimes(figure.standing, language), most.standing)),
        ],
      }),
    ),
    notes: [],
    isCompact: true,
  };
}
