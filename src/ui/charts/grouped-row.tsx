import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { detailLine, labelSize } from './chart-metrics.ts';
import { ChartText } from './chart-text.tsx';
import { type GroupedLayout, type GroupedSlot, limitTextLeft, valueTextLeft, wordsLeft } from './layout-grouped.ts';
import { LimitMark } from './limit-mark.tsx';
import { PartMark } from './part-mark.tsx';

interface GroupedRowMarksProps {
  readonly chartId: string;
  readonly group: GroupedLayout['groups'][number];
  readonly barHeight: number;
  readonly x: (value: number) => number;
  /** Left end of the bars and right edge of the drawing, in px. */
  readonly left: number;
  readonly right: number;
}

function slotEnd(slot: GroupedSlot, x: GroupedRowMarksProps['x'], left: number): number {
  return slot.bar.value === null ? left : x(Math.max(0, slot.bar.value));
}

/** The bars first, the limit across them, the texts on top of both. */
export function GroupedRowMarks({ chartId, group, barHeight, x, left, right }: GroupedRowMarksProps): ReactNode {
  const { row, slots, barsTop, barsBottom, limitLines } = group;
  const limit = row.limit === null ? null : x(row.limit.value);
  return (
    <g data-row={row.id}>
      {slots.length > 0 && <line x1={left} x2={left} y1={barsTop - 2} y2={barsBottom + 2} stroke={chartColours.axis} />}
      {slots.map((slot) => (
        <g key={slot.series.id} data-part={slot.series.id} data-known={slot.bar.value === null ? 'no' : 'yes'}>
          {slot.bar.value !== null && (
            <PartMark
              chartId={chartId}
              pattern={slot.series.pattern}
              x={left}
              y={slot.top + (slot.height - barHeight) / 2}
              width={slotEnd(slot, x, left) - left}
              height={barHeight}
              ending={slot.bar.ending}
            />
          )}
        </g>
      ))}
      {limit !== null && <LimitMark x={limit} top={barsTop - 2} height={barsBottom - barsTop + 4} />}
      {slots.map((slot) => {
        const top = slot.top + (slot.height - slot.lines.length * detailLine) / 2;
        return slot.bar.value === null ? (
          <ChartText
            key={slot.series.id}
            x={wordsLeft(left, slot.lines, limit, right)}
            top={top}
            lines={slot.lines}
            italic
            fill={chartColours.textMuted}
            halo
          />
        ) : (
          <ChartText
            key={slot.series.id}
            x={valueTextLeft(slotEnd(slot, x, left), slot.lines, limit)}
            top={top}
            lines={slot.lines}
            size={labelSize}
            bold
            halo
          />
        );
      })}
      {limit !== null && (
        <ChartText x={limitTextLeft(limit, limitLines, left, right)} top={barsBottom + 5} lines={limitLines} halo />
      )}
    </g>
  );
}
