import { numberHeadings } from '../../domain/report/number-headings.ts';
import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import type { ReportPart } from '../../domain/report/report-part.ts';
import { formatDate } from '../../ui/format.ts';
import type { ReportContext } from './report-context.ts';
import { reportMessages } from './report-messages.ts';

type Chapter = 'results' | 'obstacles' | 'directions';

/** Where a part stands: what stands in the way and what comes next have chapters of their own. */
function chapterOf({ id }: ReportPart): Chapter {
  if (id === 'obstacles') return 'obstacles';
  return id === 'roadmap' || id === 'proposals' ? 'directions' : 'results';
}

function heading(level: 1 | 2 | 3, id: string, text: string): ReportBlock {
  return { kind: 'heading', id, level, number: '', text };
}

function paragraph(id: string, runs: readonly ReportRun[]): ReportBlock {
  return { kind: 'paragraph', id, runs };
}

/** The same below one heading more; what has no level left becomes a line in bold. */
function lowered(block: ReportBlock): ReportBlock {
  if (block.kind !== 'heading') return block;
  if (block.level === 3) return paragraph(block.id, [{ text: block.text, bold: true }]);
  return { ...block, level: 3 };
}

function textOf(part: ReportPart, { input, language }: ReportContext): readonly ReportBlock[] {
  if (part.blocks.length > 0) return part.blocks;
  const words = reportMessages[language].noContent(part.title, formatDate(input.day, language));
  return [paragraph(`${part.id}-nothing`, [{ text: words }])];
}

/** A part below a heading of its own. */
function section(part: ReportPart, context: ReportContext): readonly ReportBlock[] {
  return [heading(2, `part-${part.id}`, part.title), ...textOf(part, context).map(lowered)];
}

function situation(context: ReportContext): readonly ReportBlock[] {
  const { chosen, input, language, place } = context;
  const text = reportMessages[language];
  const known = chosen.flatMap(({ id, brief }) =>
    brief.headline === null ? [] : [paragraph(`situation-${id}`, brief.headline)],
  );
  const nothing = paragraph('situation-nothing', [{ text: text.noHeadline(formatDate(input.day, language)) }]);
  const succession = place.succession === '' ? [] : [paragraph('situation-place', [{ text: place.succession }])];
  return [
    heading(1, 'chapter-situation', text.chapters.situation),
    ...succession,
    ...(known.length === 0 ? [nothing] : known),
  ];
}

/**
 * The text of the full report in the parts that officials write: situation, results, obstacles, directions and
 * proposals. Parts keep the order of the reader's choice within their chapter; a chapter without any is left out.
 */
export function assembleChapters(context: ReportContext): readonly ReportBlock[] {
  const { chosen, input, language, issuer, place } = context;
  const text = reportMessages[language];
  const day = formatDate(input.day, language);
  const of = (chapter: Chapter) => chosen.filter((part) => chapterOf(part) === chapter);
  const results = of('results');
  const obstacles = of('obstacles');
  const directions = of('directions');
  // The Party's documents end with a full stop, the State's with the sign of the end.
  const end = issuer.form === 'state' && language === 'vi' ? './.' : '.';
  const chapters: readonly ReportBlock[] =
    chosen.length === 0
      ? [paragraph('no-parts', [{ text: text.noParts }])]
      : [
          ...situation(context),
          ...(results.length === 0 ? [] : [heading(1, 'chapter-results', text.chapters.results)]),
          ...results.flatMap((part) => section(part, context)),
          ...(obstacles.length === 0 ? [] : [heading(1, 'chapter-obstacles', text.chapters.obstacles)]),
          ...obstacles.flatMap((part) => textOf(part, context)),
          ...(directions.length === 0 ? [] : [heading(1, 'chapter-directions', text.chapters.directions)]),
          ...directions.flatMap((part) => section(part, context)),
        ];
  return numberHeadings(
    [
      paragraph('opening', [{ text: text.opening(issuer.name, place.where, day) }]),
      ...chapters,
      paragraph('conclusion', [{ text: `${text.conclusion(place.where, day)}${end}` }]),
    ],
    language,
  );
}
