import { chartLayout } from './chart-metrics.ts';
import type { ChartSpec } from './chart-spec.ts';
import { layoutBeforeAfter } from './layout-before-after.ts';
import { layoutFlow } from './layout-flow.ts';
import { layoutGrouped } from './layout-grouped.ts';
import { layoutLedger } from './layout-ledger.ts';
import { layoutLines } from './layout-lines.ts';
import { layoutPace } from './layout-pace.ts';
import { layoutProgress } from './layout-progress.ts';
import { layoutProgressCompact } from './layout-progress-compact.ts';
import { layoutSpans } from './layout-spans.ts';
import { layoutStock } from './layout-stock.ts';
import { layoutTimeline } from './layout-timeline.ts';
import { layoutYears } from './layout-years.ts';

/**
 * Height in px of the drawing in a box of this width, known before anything is drawn. It has two values per spec: one
 * for boxes narrower than 640 px, one for all others.
 */
export function chartHeight(spec: ChartSpec, width: number): number {
  const layout = chartLayout(width);
  switch (spec.kind) {
    case 'spans':
      return Math.ceil(layoutSpans(spec, layout).height);
    case 'before-after':
      return Math.ceil(layoutBeforeAfter(spec, layout).height);
    case 'timeline':
      return Math.ceil(layoutTimeline(spec, layout).height);
    case 'stock':
      return Math.ceil(layoutStock(spec, layout).height);
    case 'progress':
      return spec.isCompact === true
        ? layoutProgressCompact(spec, layout).height
        : Math.ceil(layoutProgress(spec, layout).height);
    case 'flow':
      return Math.ceil(layoutFlow(spec, layout).height);
    case 'years':
      return Math.ceil(layoutYears(spec, layout).height);
    case 'lines':
      return layoutLines(spec, layout).height;
    case 'pace':
      return layoutPace(spec, layout).height;
    case 'grouped':
      return layoutGrouped(spec, layout).height;
    case 'ledger':
      return layoutLedger(spec, layout).height;
  }
}
