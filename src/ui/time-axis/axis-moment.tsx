import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { toneColours, uncertainFill } from './axis-patterns.tsx';
import type { DatePlace } from './mark-extent.ts';
import { MomentGlyph } from './moment-glyph.tsx';
import type { PlacedMoment } from './place-lane.ts';
import type { MarkTone } from './time-axis-spec.ts';

interface StretchProps {
  readonly axisId: string;
  readonly place: DatePlace;
  readonly tone: MarkTone;
  readonly isInferred: boolean;
  readonly y: number;
}

const stretchHalf = 4;

/** The days between which a date lies, hatched. */
function Stretch({ axisId, place, tone, isInferred, y }: StretchProps): ReactNode {
  if (place.between === null) return null;
  const { left, right } = place.between;
  return (
    <rect
      x={left}
      y={y - stretchHalf}
      width={Math.max(1, right - left)}
      height={2 * stretchHalf}
      fill={uncertainFill(axisId, tone)}
      stroke={toneColours[tone]}
      strokeWidth={1}
      {...(isInferred ? { strokeDasharray: '4 3' } : {})}
    />
  );
}

interface AxisMomentProps {
  readonly axisId: string;
  readonly placed: PlacedMoment;
  readonly radius: number;
}

/** What happens once: its mark, the stretch in which it lies when no day is known, and what was planned, joined to it. */
export function AxisMomentShape({ axisId, placed, radius }: AxisMomentProps): ReactNode {
  const { prepared, extent, body } = placed;
  const { tone, isInferred } = prepared.mark;
  const y = (body.top + body.bottom) / 2;
  const shared = { isInferred, y };
  return (
    <>
      {extent.line !== null && (
        <line
          x1={extent.line.left}
          x2={extent.line.right}
          y1={y}
          y2={y}
          stroke={chartColours.beforeLine}
          strokeWidth={1.5}
        />
      )}
      {extent.planned !== null && (
        <>
          <Stretch axisId={axisId} {...shared} place={extent.planned} tone="planned" />
          {extent.planned.x !== null && (
            <MomentGlyph
              {...shared}
              isInferred={false}
              tone="planned"
              x={extent.planned.x}
              radius={radius}
              isUncertain={extent.planned.between !== null}
            />
          )}
        </>
      )}
      <Stretch axisId={axisId} {...shared} place={extent.on} tone={tone} />
      {extent.on.x !== null && (
        <MomentGlyph
          {...shared}
          tone={tone}
          x={extent.on.x}
          radius={extent.planned === null ? radius : radius - 1}
          isUncertain={extent.on.between !== null}
        />
      )}
    </>
  );
}
