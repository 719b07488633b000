import type { ReportBlock, ReportChart } from '../../domain/report/report-document.ts';
import { printWidth } from '../charts/chart-metrics.ts';
import { chartHeight } from '../charts/chart-size.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';

/** Width of a chart in a report, mm: the width of the text on an upright page. */
const widthMm = 160;

type ChartWords = Pick<ReportChart, 'id' | 'title' | 'caption' | 'alternative'>;

/** A chart of a report, in the shape that its drawing has at the width of paper. */
export function reportChart(words: ChartWords, spec: ChartSpec): ReportChart {
  const heightMm = Math.ceil((chartHeight(spec, printWidth) * widthMm) / printWidth);
  return { ...words, widthMm, heightMm };
}

/** The same as a block of its text. */
export function chartBlock(words: ChartWords, spec: ChartSpec): ReportBlock {
  return { kind: 'chart', id: words.id, chart: reportChart(words, spec) };
}
