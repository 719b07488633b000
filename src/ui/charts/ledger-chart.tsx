import type { ReactNode } from 'react';
import { barOutline } from './bar-outline.ts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout, detailLine, labelSize } from './chart-metrics.ts';
import { ChartPatterns, hatchFill } from './chart-patterns.tsx';
import type { LedgerSpec, LedgerStep } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import { ledgerBarHeight, layoutLedger, type LedgerLayout, ledgerX } from './layout-ledger.ts';
import { valueGap } from './layout-value-rows.ts';
import { FilledBar } from './part-mark.tsx';
import { PartPatterns, partFill } from './part-patterns.tsx';
import { RowChart } from './row-chart.tsx';
import { RowTexts } from './row-texts.tsx';
import { TopAxis } from './top-axis.tsx';
import { UnknownMark } from './unknown-mark.tsx';
import { unknownWidth } from './unknown-width.ts';

interface LedgerChartProps {
  readonly chartId: string;
  readonly spec: LedgerSpec;
  readonly width: number;
  readonly title: string;
}

const stockPattern = 0;
const increasePattern = 1;
const decreasePattern = 6;

function stepFill(chartId: string, kind: LedgerStep['kind']): { fill: string; stroke: string } {
  switch (kind) {
    case 'opening':
    case 'closing':
      return { fill: partFill(chartId, stockPattern), stroke: chartColours.actual };
    case 'increase':
      return { fill: partFill(chartId, increasePattern), stroke: chartColours.actual };
    case 'decrease':
      return { fill: partFill(chartId, decreasePattern), stroke: chartColours.actual };
    case 'unexplained':
      return { fill: hatchFill(chartId, 'remaining'), stroke: chartColours.remaining };
  }
}

/** The sign on a bar of which a part has been left out. */
function BarBreak({ x, top }: { readonly x: number; readonly top: number }): ReactNode {
  const step = (ledgerBarHeight + 3) / 3;
  const zigzag = `M${x + 3},${top - 1.5}l-6,${step}l6,${step}l-6,${step}`;
  return (
    <g data-mark="axis-break" fill="none" strokeLinejoin="round">
      <path d={zigzag} stroke={chartColours.axis} strokeWidth={7} />
      <path d={zigzag} stroke={chartColours.surface} strokeWidth={4} />
    </g>
  );
}

interface PartProps {
  readonly spec: LedgerSpec;
  readonly layout: LedgerLayout;
  readonly width: number;
}

/** Top of the bar of a step: in the middle of the room that its text may need. */
function barTop(layout: LedgerLayout, index: number): number {
  const row = layout.rows[index]?.barTop ?? 0;
  return row + ((layout.texts[index]?.height ?? ledgerBarHeight) - ledgerBarHeight) / 2;
}

/** From the end of one step to the beginning of the next; dashed where an unknown amount lies before it. */
function Connectors({ spec, layout, width }: PartProps): ReactNode {
  return spec.steps.slice(1).map((step, index) => {
    const extent = layout.extents[index];
    if (extent === undefined || (extent.stock && !extent.known)) return null;
    const x = ledgerX(extent.end, width, layout);
    return (
      <line
        key={step.id}
        data-connector={extent.uncertain ? 'uncertain' : 'sure'}
        x1={x}
        x2={x}
        y1={barTop(layout, index) + ledgerBarHeight}
        y2={barTop(layout, index + 1)}
        stroke={chartColours.axis}
        strokeWidth={1.25}
        {...(extent.uncertain ? { strokeDasharray: '2 3' } : {})}
      />
    );
  });
}

function Step({ chartId, spec, layout, width, index }: PartProps & { chartId: string; index: number }): ReactNode {
  const step = spec.steps[index];
  const extent = layout.extents[index];
  const text = layout.texts[index];
  const row = layout.rows[index];
  if (step === undefined || extent === undefined || text === undefined || row === undefined) return null;
  const top = barTop(layout, index);
  const start = ledgerX(extent.start, width, layout);
  const end = ledgerX(extent.end, width, layout);
  const textTop = row.barTop + (text.height - text.lines.length * detailLine) / 2;
  if (!extent.known) {
    const left = text.side === 'left';
    const x = start + (left ? -valueGap : unknownWidth + valueGap);
    return (
      <g data-step={step.id} data-known="no">
        <UnknownMark x={start} top={top} height={ledgerBarHeight} />
        <ChartText
          x={x}
          top={textTop}
          lines={text.lines}
          anchor={left ? 'end' : 'start'}
          italic
          fill={chartColours.textMuted}
          halo
        />
      </g>
    );
  }
  return (
    <g data-step={step.id} data-known="yes">
      <FilledBar
        chartId={chartId}
        outline={barOutline(start, end, top, ledgerBarHeight, step.ending === 'open')}
        {...stepFill(chartId, step.kind)}
        ending={step.ending}
      />
      {layout.axis.cut && extent.stock && <BarBreak x={start + 14} top={top} />}
      <ChartText x={Math.max(start, end) + valueGap} top={textTop} lines={text.lines} size={labelSize} bold halo />
    </g>
  );
}

/**
 * Opening, what came and what went, what nobody explains, closing: read from top to bottom, each step beginning where
 * the one above it ended. The axis may be cut (`layoutLedger` says when); it is marked on the bars and said in words.
 */
export function LedgerChart({ chartId, spec, width, title }: LedgerChartProps): ReactNode {
  const layout = layoutLedger(spec, chartLayout(width));
  const { left } = layout.margin;
  // Zero, or the place where the axis is cut.
  const foot = ledgerX(0, width, layout);
  const bottom = layout.height - layout.margin.bottom;
  return (
    <RowChart
      width={width}
      height={layout.height}
      margin={layout.margin}
      title={title}
      domain={[layout.axis.from, layout.axis.to]}
      bars={false}
      rows={spec.steps}
    >
      <ChartPatterns chartId={chartId} />
      <PartPatterns chartId={chartId} used={[stockPattern, increasePattern, decreasePattern]} />
      <ChartText x={0} top={0} lines={layout.axisLabelLines} fill={chartColours.textMuted} />
      <ChartText x={0} top={layout.axisLabelLines.length * detailLine} lines={layout.cutLabelLines} italic />
      {spec.ticks !== undefined && (
        <TopAxis
          ticks={layout.axis.ticks}
          x={(value) => ledgerX(value, width, layout)}
          labelTop={layout.ticksTop}
          top={layout.margin.top - 3}
          bottom={bottom}
          left={left}
          right={width}
        />
      )}
      <line
        x1={foot}
        x2={foot}
        y1={layout.margin.top}
        y2={bottom}
        stroke={chartColours.axis}
        {...(layout.axis.cut ? { strokeDasharray: '2 4' } : {})}
      />
      <Connectors spec={spec} layout={layout} width={width} />
      <RowTexts ids={spec.steps} rows={layout.rows} width={width} halo />
      {spec.steps.map((step, index) => (
        <Step key={step.id} chartId={chartId} spec={spec} layout={layout} width={width} index={index} />
      ))}
      <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />
    </RowChart>
  );
}
