import type { ReactNode } from 'react';
import { Surface } from 'recharts';
import { usePrinting } from '../print/use-printing.ts';
import { chartColours } from './chart-colours.ts';
import { ChartKeys } from './chart-keys.tsx';
import { chartLayout } from './chart-metrics.ts';
import { ChartPatterns } from './chart-patterns.tsx';
import type { GroupedSpec } from './chart-spec.ts';
import { ChartText } from './chart-text.tsx';
import styles from './grouped-chart.module.css';
import { GroupedRowMarks } from './grouped-row.tsx';
import { swatchWidth } from './layout-keys.ts';
import { type GroupedLayout, layoutGrouped } from './layout-grouped.ts';
import { PartSwatch } from './part-mark.tsx';
import { PartPatterns } from './part-patterns.tsx';
import { RowTexts } from './row-texts.tsx';
import { TopAxis } from './top-axis.tsx';

interface GroupedChartProps {
  readonly chartId: string;
  readonly spec: GroupedSpec;
  readonly width: number;
  readonly title: string;
}

/** Height in px up to which a drawing stays whole on paper. */
const sheetHeight = 860;

/** What stands above the first row. */
function Head({
  chartId,
  spec,
  layout,
}: Omit<GroupedChartProps, 'title' | 'width'> & { layout: GroupedLayout }): ReactNode {
  return (
    <>
      <ChartPatterns chartId={chartId} />
      <PartPatterns chartId={chartId} used={spec.series.map((series) => series.pattern)} />
      <ChartText x={0} top={0} lines={layout.axisLabelLines} fill={chartColours.textMuted} />
      {layout.seriesKeys.keys.map(({ key, x, y, lines }) => (
        <g key={key.series.id} data-key={key.series.id}>
          <PartSwatch chartId={chartId} pattern={key.series.pattern} x={x} y={layout.seriesKeysTop + y} />
          <ChartText x={x + swatchWidth + 6} top={layout.seriesKeysTop + y} lines={lines} />
        </g>
      ))}
    </>
  );
}

/**
 * Bars in groups on one scale from zero, with the group's limit across it. What is missing stands there as a word. The
 * rows are our own shapes on a Recharts surface, because each is as high as its texts need; on paper a long drawing is
 * cut between its rows, so that a sheet may end there.
 */
export function GroupedChart({ chartId, spec, width, title }: GroupedChartProps): ReactNode {
  const printing = usePrinting();
  const layout = layoutGrouped(spec, chartLayout(width));
  const { left, right, bottom } = layout.margin;
  const { from, to } = layout.axis;
  const x = (value: number): number => left + ((value - from) * (width - left - right)) / (to - from);
  const rowsEnd = layout.height - bottom;
  const cuts = printing && layout.height > sheetHeight ? layout.rows.slice(1).map((row) => row.top) : [];
  const edges = [0, ...cuts, layout.height];

  const draw = (start: number, end: number): ReactNode => {
    const inside = (index: number): boolean => {
      const top = layout.rows[index]?.top ?? -1;
      return top >= start && top < end;
    };
    const some = <Item,>(items: readonly Item[]): Item[] => items.filter((_item, index) => inside(index));
    return (
      <>
        {start === 0 && <Head chartId={chartId} spec={spec} layout={layout} />}
        {spec.ticks !== undefined && spec.rows.length > 0 && (
          <TopAxis
            ticks={layout.axis.ticks}
            x={x}
            labelTop={start === 0 ? layout.ticksTop : null}
            top={Math.max(start + 1, layout.margin.top - 3)}
            bottom={Math.min(end - 1, rowsEnd)}
            left={left}
            right={width}
          />
        )}
        {start > 0 && <line x1={0} x2={width} y1={start + 1} y2={start + 1} stroke={chartColours.grid} />}
        <RowTexts ids={some(spec.rows)} rows={some(layout.rows)} width={width} halo isCompact={spec.isCompact} />
        {some(layout.groups).map((group) => (
          <GroupedRowMarks
            key={group.row.id}
            chartId={chartId}
            group={group}
            barHeight={layout.barHeight}
            x={x}
            left={left}
            right={width}
          />
        ))}
        {end === layout.height && <ChartKeys chartId={chartId} keys={spec.keys} width={width} top={layout.keysTop} />}
      </>
    );
  };

  return (
    <div className={styles['grouped']}>
      {edges.slice(1).map((end, index) => {
        const start = edges[index] ?? 0;
        return (
          <Surface
            key={start}
            role="img"
            aria-label={title}
            width={width}
            height={end - start}
            viewBox={{ x: 0, y: start, width, height: end - start }}
          >
            {draw(start, end)}
          </Surface>
        );
      })}
    </div>
  );
}
