import type { ReactNode } from 'react';
import { BeforeAfterChart } from './before-after-chart.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { FlowChart } from './flow-chart.tsx';
import { GroupedChart } from './grouped-chart.tsx';
import { LedgerChart } from './ledger-chart.tsx';
import { LinesChart } from './lines-chart.tsx';
import { PaceChart } from './pace-chart.tsx';
import { ProgressChart } from './progress-chart.tsx';
import { ProgressCompactChart } from './progress-compact-chart.tsx';
import { SpansChart } from './spans-chart.tsx';
import { StockChart } from './stock-chart.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { YearsChart } from './years-chart.tsx';

export interface ChartDrawingProps {
  /** Unique on its page: the hatches are referred to by it. */
  readonly id: string;
  readonly spec: ChartSpec;
  /** Width in px; the height follows from it (`chartHeight`). */
  readonly width: number;
  /** The accessible name of the drawing. */
  readonly title: string;
  /** A node of a flow was chosen, by Enter or by pointer; other kinds have nothing to choose. */
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Draws any chart with Recharts. This module and what it imports are the lazy chunk of the charts. */
export function ChartDrawing({ id, spec, width, title, onSelect }: ChartDrawingProps): ReactNode {
  const shared = { chartId: id, width, title };
  switch (spec.kind) {
    case 'spans':
      return <SpansChart {...shared} spec={spec} />;
    case 'before-after':
      return <BeforeAfterChart {...shared} spec={spec} />;
    case 'timeline':
      return <TimelineChart {...shared} spec={spec} />;
    case 'stock':
      return <StockChart {...shared} spec={spec} />;
    case 'progress':
      return spec.isCompact === true ? (
        <ProgressCompactChart {...shared} spec={spec} />
      ) : (
        <ProgressChart {...shared} spec={spec} />
      );
    case 'flow':
      return <FlowChart {...shared} spec={spec} onSelect={onSelect} />;
    case 'years':
      return <YearsChart {...shared} spec={spec} />;
    case 'lines':
      return <LinesChart {...shared} spec={spec} />;
    case 'pace':
      return <PaceChart {...shared} spec={spec} />;
    case 'grouped':
      return <GroupedChart {...shared} spec={spec} />;
    case 'ledger':
      return <LedgerChart {...shared} spec={spec} />;
  }
}
