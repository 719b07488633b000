import type { ReportBlock, ReportChart } from '../../domain/report/report-document.ts';
import { printWidth } from '../charts/chart-metrics.ts';
import { chartHeight } from '../charts/chart-size.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';

/** Width of a chart in a report, mm: the width of the text on an upright page. */
const widthMm = 160;

/** A chart as a block of a report, in the shape that its drawing has at the width of paper. */
export function chartBlock(
  chart: Pick<ReportChart, 'id' | 'title' | 'caption' | 'alternative'>,
  spec: ChartSpec,
): ReportBlock {
  const heightMm = Math.ceil((chartHeight(spec, printWidth) * widthMm) / printWidth);
  return { kind: 'chart', id: chart.id, chart: { ...chart, widthMm, heightMm } };
}
