import type { ReactNode, Ref } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { ChartText } from '../charts/chart-text.tsx';
import { AxisBunch } from './axis-bunch.tsx';
import { AxisCalendar, AxisNames, AxisToday } from './axis-calendar.tsx';
import { AxisKeys, keysOf, layoutAxisKeys } from './axis-keys.tsx';
import { AxisLabel } from './axis-label.tsx';
import { AxisMarkButton, type MarkState } from './axis-mark.tsx';
import { AxisMomentShape } from './axis-moment.tsx';
import { AxisPatterns } from './axis-patterns.tsx';
import { AxisSpanShape } from './axis-span.tsx';
import { type AxisLayout, type LaidLane } from './layout-time-axis.ts';
import type { PlacedBunch } from './place-lane.ts';
import { useTimeAxisMessages } from './time-axis-messages.ts';
import styles from './time-axis.module.css';
import { xWithin } from './time-scale.ts';

interface TimeAxisSvgProps {
  /** Unique on the page: hatches are referred to by it. */
  readonly axisId: string;
  readonly layout: AxisLayout;
  readonly title: string;
  readonly state: MarkState;
  readonly onBunch: (bunch: PlacedBunch) => void;
  readonly drawing?: Ref<SVGSVGElement>;
}

type LaneProps = Omit<TimeAxisSvgProps, 'title' | 'drawing'> & { readonly lane: LaidLane };

function LaneMarks({ axisId, layout, lane, state, onBunch }: LaneProps): ReactNode {
  const text = useTimeAxisMessages();
  const { looks } = layout.prepared.metrics;
  return (
    <g transform={`translate(0 ${lane.contentTop})`}>
      {lane.placed.marks.map((placed) => (
        <AxisMarkButton key={placed.prepared.mark.id} mark={placed.prepared.mark} box={placed.box} state={state}>
          {placed.kind === 'moment' ? (
            <AxisMomentShape axisId={axisId} placed={placed} radius={looks[placed.prepared.mark.importance].radius} />
          ) : (
            <AxisSpanShape
              axisId={axisId}
              placed={placed}
              filledTo={xWithin(layout.scale, layout.prepared.today + 0.5)}
            />
          )}
          {placed.label === null ? null : <AxisLabel label={placed.label} />}
        </AxisMarkButton>
      ))}
      {lane.placed.bunches.map((bunch) => (
        <AxisBunch key={bunch.members[0]?.mark.id} bunch={bunch} state={state} nameOf={text.bunch} onBunch={onBunch} />
      ))}
    </g>
  );
}

/** The names of the lanes and the lines between them. */
function LaneFrame({ layout, lane }: { readonly layout: AxisLayout; readonly lane: LaidLane }): ReactNode {
  const { width, gutter, name } = layout.prepared.metrics;
  return (
    <g aria-hidden="true">
      {gutter === 0 && <rect x={0} y={lane.top} width={width} height={lane.nameHeight} fill={chartColours.track} />}
      <line x1={0} x2={width} y1={lane.top} y2={lane.top} stroke={chartColours.axis} strokeWidth={1} />
      <ChartText
        x={gutter === 0 ? 2 : 0}
        top={lane.top + layout.prepared.metrics.lanePadding / 2}
        lines={lane.name}
        size={name.size}
        lineHeight={name.line}
        bold
      />
    </g>
  );
}

const keysGap = 14;

/** A finished drawing of what is seen of the axis. */
export function TimeAxisSvg({ axisId, layout, title, state, onBunch, drawing }: TimeAxisSvgProps): ReactNode {
  const text = useTimeAxisMessages();
  const { spec, metrics } = layout.prepared;
  const keys = layoutAxisKeys(keysOf(spec), text.keys, metrics.width, metrics.key);
  const height = Math.ceil(layout.height + (keys.height === 0 ? 0 : keysGap + keys.height));
  return (
    <svg
      ref={drawing}
      className={styles['drawing']}
      width={metrics.width}
      height={height}
      viewBox={`0 0 ${metrics.width} ${height}`}
      role={state.isLive ? 'group' : 'img'}
      aria-label={title}
    >
      <AxisPatterns axisId={axisId} />
      <AxisCalendar layout={layout} />
      {layout.lanes.map((lane) => (
        <LaneFrame key={lane.id} layout={layout} lane={lane} />
      ))}
      <line
        x1={0}
        x2={metrics.width}
        y1={layout.plotBottom}
        y2={layout.plotBottom}
        stroke={chartColours.axis}
        strokeWidth={1}
      />
      <AxisToday layout={layout} label={spec.todayLabel} />
      <AxisNames layout={layout} />
      {layout.lanes.map((lane, index) => (
        <g key={lane.id} role="group" aria-label={spec.lanes[index]?.label}>
          <LaneMarks axisId={axisId} layout={layout} lane={lane} state={state} onBunch={onBunch} />
        </g>
      ))}
      <AxisKeys axisId={axisId} laid={keys} top={layout.height + keysGap} />
    </svg>
  );
}
