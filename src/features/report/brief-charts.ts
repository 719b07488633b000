import type { ReportBlock, ReportChart } from '../../domain/report/report-document.ts';
import type { ReportPart } from '../../domain/report/report-part.ts';
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
  /** In the low form, and of its rows as many as there is room for. */
  readonly spec: ChartSpec;
  readonly shown: number;
  readonly all: number;
}

const blockId = 'brief-charts';
const widthMm = 160;
/** Room for the drawings in px: about 48 mm, beside one another or alone. */
const highest = 200;
/** A chart with fewer figures than these says no more than a sentence. */
const leastFigures = 3;

/** The low form of a chart, without rows of which nothing is known. */
function compact(spec: ChartSpec): ChartSpec {
  switch (spec.kind) {
    case 'progress':
      return { ...spec, rows: spec.rows.filter(({ achieved }) => achieved !== null), isCompact: true };
    case 'grouped':
      return {
        ...spec,
        rows: spec.rows.filter(({ bars }) => bars.some(({ value }) => value !== null)),
        isCompact: true,
      };
    case 'before-after':
      return { ...spec, isCompact: true };
    case 'lines':
      // The day of the page stands above and below it.
      return { ...spec, today: null, isCompact: true };
    case 'spans':
    case 'timeline':
    case 'stock':
    case 'flow':
    case 'years':
    case 'pace':
    case 'ledger':
      return spec;
  }
}

/** How many figures a chart has to tell: its rows, or the points of its longest line. */
function figureCount(spec: ChartSpec): number {
  if (spec.kind === 'lines') return Math.max(0, ...spec.series.map(({ points }) => points.length));
  return 'rows' in spec ? spec.rows.length : 'points' in spec ? spec.points.length : leastFigures;
}

/** As many rows of a chart of targets or of bars as told, which stand in the order of importance. */
function withRows(spec: ChartSpec, rows: number): ChartSpec | null {
  if (spec.kind === 'progress') return { ...spec, rows: spec.rows.slice(0, rows) };
  return spec.kind === 'grouped' ? { ...spec, rows: spec.rows.slice(0, rows) } : null;
}

function candidate(chart: ReportChart, full: ChartSpec, width: number): Candidate | null {
  const spec = compact(full);
  const all = 'rows' in full ? full.rows.length : 1;
  const most = 'rows' in spec ? spec.rows.length : 1;
  for (let shown = most; shown > 0; shown -= 1) {
    const some = shown === most ? spec : withRows(spec, shown);
    if (some === null) return null;
    if (chartHeight(some, width) <= highest) {
      return figureCount(some) < leastFigures ? null : { chart, spec: some, shown, all };
    }
  }
  return null;
}

/** The first chart of a part that tells enough: of its text, or one that only the brief has. */
function ofPart({ blocks, brief }: ReportPart, specs: ReportContext['specs'], width: number): Candidate | null {
  const charts = [...blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : [])), ...(brief.charts ?? [])];
  for (const chart of charts) {
    const spec = specs.get(chart.id);
    const found = spec === undefined ? null : candidate(chart, spec, width);
    if (found !== null) return found;
  }
  return null;
}

/** What stands in full in the report: the brief says where, and what its drawings leave out. */
function captionOf(charts: readonly Candidate[], { language }: ReportContext): string {
  const text = reportMessages[language];
  const number = (value: number) => formatNumber(value, language);
  const cut = charts.flatMap(({ shown, all }, at) =>
    shown === all
      ? []
      : [text.chartRows(charts.length === 1 ? null : at === 0 ? 'left' : 'right', number(shown), number(all))],
  );
  const alone = charts.length === 1 ? [text.chartAlone] : [];
  return `${[text.chartCaption, ...cut, ...alone].join('; ')}.`;
}

/**
 * Two charts for the brief, of different parts in the order of the report, each in half the width of the page and low.
 * Only those that have enough figures to say something; a single one has the width for itself, and the caption says why.
 * Null where there is none.
 */
export function briefCharts(context: ReportContext): BriefCharts | null {
  const { chosen, specs, language } = context;
  const text = reportMessages[language];
  const candidates = (width: number) => chosen.flatMap((part) => ofPart(part, specs, width) ?? []);
  const pair = candidates(pairWidth).slice(0, 2);
  const charts = pair.length === 2 ? pair : candidates(printWidth).slice(0, 1);
  const [first, second] = charts;
  if (first === undefined) return null;
  const titles = charts.map(({ chart }) => chart.title);
  const width = second === undefined ? printWidth : 2 * pairWidth + pairGap;
  const height = Math.max(
    ...charts.map(({ spec }) => chartHeight(spec, second === undefined ? printWidth : pairWidth)),
  );
  const chart: ReportChart = {
    id: blockId,
    title: second === undefined ? first.chart.title : text.chartPair(first.chart.title, second.chart.title),
    ...(second === undefined ? {} : { titles }),
    caption: captionOf(charts, context),
    alternative: charts.map((one) => one.chart.alternative).join(' '),
    widthMm,
    heightMm: Math.ceil((height * widthMm) / width),
  };
  return { block: { kind: 'chart', id: blockId, chart }, specs: charts.map(({ spec }) => spec) };
}
