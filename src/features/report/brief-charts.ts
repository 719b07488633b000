import type { ReportBlock, ReportChart } from '../../domain/report/report-document.ts';
import { printWidth } from '../../ui/charts/chart-metrics.ts';
import { chartHeight } from '../../ui/charts/chart-size.ts';
import type { ChartSpec } from '../../ui/charts/chart-spec.ts';
import { formatNumber } from '../../ui/format.ts';
import { pairGap, pairWidth } from './chart-widths.ts';
import type { ReportContext } from './report-context.ts';
import { reportMessages } from './report-messages.ts';

type ChartBlock = Extract<ReportBlock, { readonly kind: 'chart' }>;

/** The charts of the brief as one block, one beside the other. */
export interface BriefCharts {
  readonly block: ChartBlock;
  readonly specs: readonly ChartSpec[];
}

interface Candidate {
  readonly chart: ReportChart;
  /** As much of the chart as the page has room for. */
  readonly spec: ChartSpec;
  readonly shown: number;
  readonly all: number;
  /** Of the drawing at half the width of the page, px. */
  readonly height: number;
}

const blockId = 'brief-charts';
const widthMm = 160;
/** Room in px that a drawing has at the width of half a page: about 55 mm. */
const highest = 232;

/**
 * As many rows of a chart of targets or of bars as told. Those stand in the order of importance; what has no figure yet
 * goes last. Other kinds say something with all their rows and cannot be shortened.
 */
function withRows(spec: ChartSpec, rows: number): ChartSpec | null {
  if (spec.kind === 'progress') {
    const known = spec.rows.filter(({ achieved }) => achieved !== null);
    const unknown = spec.rows.filter(({ achieved }) => achieved === null);
    return { ...spec, rows: [...known, ...unknown].slice(0, rows) };
  }
  return spec.kind === 'grouped' ? { ...spec, rows: spec.rows.slice(0, rows) } : null;
}

function heightOf(spec: ChartSpec): number {
  return chartHeight(spec, pairWidth);
}

function candidate(chart: ReportChart, spec: ChartSpec): Candidate | null {
  const all = 'rows' in spec ? spec.rows.length : 1;
  if (heightOf(spec) <= highest) return { chart, spec, shown: all, all, height: heightOf(spec) };
  for (let shown = all - 1; shown > 0; shown -= 1) {
    const short = withRows(spec, shown);
    if (short !== null && heightOf(short) <= highest)
      return { chart, spec: short, shown, all, height: heightOf(short) };
  }
  return null;
}

/** One chart of a part, the first that has room. */
function candidates({ chosen, specs }: ReportContext): readonly Candidate[] {
  return chosen.flatMap(({ blocks }) => {
    const ofPart = blocks.flatMap((block) => {
      const spec = block.kind === 'chart' ? specs.get(block.chart.id) : undefined;
      return block.kind === 'chart' && spec !== undefined ? (candidate(block.chart, spec) ?? []) : [];
    });
    return ofPart.slice(0, 1);
  });
}

/** The chart of the first part, and of the others the one that loses least of itself. */
function chosenTwo(found: readonly Candidate[]): readonly Candidate[] {
  const [first, ...others] = found;
  const [second] = [...others].sort((a, b) => b.shown / b.all - a.shown / a.all);
  return [first, second].filter((one) => one !== undefined);
}

/** What stands in full in the report: the brief says where, and what its drawings leave out. */
function captionOf(two: readonly Candidate[], { language }: ReportContext): string {
  const text = reportMessages[language];
  const number = (value: number) => formatNumber(value, language);
  const cut = two.flatMap(({ shown, all }, at) =>
    shown === all
      ? []
      : [text.chartRows(two.length === 1 ? null : at === 0 ? 'left' : 'right', number(shown), number(all))],
  );
  return `${[text.chartCaption, ...cut].join('; ')}.`;
}

function chartsBlock(two: readonly Candidate[], id: string, context: ReportContext): BriefCharts | null {
  const text = reportMessages[context.language];
  const [first, second] = two;
  if (first === undefined) return null;
  const words = {
    id,
    title: second === undefined ? first.chart.title : text.chartPair(first.chart.title, second.chart.title),
    caption: captionOf(two, context),
    alternative: two.map(({ chart }) => chart.alternative).join(' '),
  };
  const specs = two.map(({ spec }) => spec);
  const [height, width] =
    second === undefined
      ? [chartHeight(first.spec, printWidth), printWidth]
      : [Math.max(first.height, second.height), 2 * pairWidth + pairGap];
  const heightMm = Math.ceil((height * widthMm) / width);
  return { block: { kind: 'chart', id: blockId, chart: { ...words, widthMm, heightMm } }, specs };
}

/**
 * Two charts for the brief, of different parts, each in half the width of the page: first those that say most, then, for
 * a full page, the lowest two. Empty where no part has a chart that half a page holds.
 */
export function briefCharts(context: ReportContext): readonly BriefCharts[] {
  const found = candidates(context);
  const full = chosenTwo(found);
  const byHeight = new Set([...found].sort((a, b) => a.height - b.height).slice(0, 2));
  const lowest = found.filter((one) => byHeight.has(one));
  const isLower = lowest.some((one) => !full.includes(one));
  return [full, ...(isLower ? [lowest] : [])].flatMap(
    (two, version) => chartsBlock(two, `${blockId}-${version}`, context) ?? [],
  );
}
