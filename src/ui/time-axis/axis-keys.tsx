import type { ReactNode } from 'react';
import { chartColours } from '../charts/chart-colours.ts';
import { ChartText } from '../charts/chart-text.tsx';
import { textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { LabelType } from './axis-metrics.ts';
import { toneColours, uncertainFill } from './axis-patterns.tsx';
import { MomentGlyph } from './moment-glyph.tsx';
import type { AxisMark, MarkTone, TimeAxisSpec } from './time-axis-spec.ts';

/** What a key explains: a tone, or a way in which a date is uncertain. */
export type AxisKeyKind = MarkTone | 'inferred' | 'between' | 'moved' | 'open';

/** A key with its place in px from the top left of the keys. */
interface LaidKey {
  readonly kind: AxisKeyKind;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The keys of a drawing. */
export interface LaidKeys {
  readonly type: LabelType;
  readonly keys: readonly LaidKey[];
  readonly height: number;
}

const swatch = 34;
const gap = 20;

function hasRange(mark: AxisMark): boolean {
  const ranges = mark.kind === 'moment' ? [mark.on, mark.planned] : [mark.start, mark.end];
  return ranges.some((range) => range !== null && range.first !== range.last);
}

/** Only what occurs in the drawing is explained; what is seen of it at the moment makes no difference. */
export function keysOf({ marks }: TimeAxisSpec): AxisKeyKind[] {
  const tones = (['done', 'ahead', 'planned', 'late', 'unknown'] as const).filter((tone) =>
    marks.some((mark) => mark.tone === tone),
  );
  const occurs: readonly (readonly [AxisKeyKind, boolean])[] = [
    ['moved', marks.some((mark) => mark.kind === 'moment' && mark.planned !== null)],
    ['between', marks.some(hasRange)],
    ['inferred', marks.some((mark) => mark.isInferred)],
    ['open', marks.some((mark) => mark.kind === 'span' && (mark.start === null || mark.end === null))],
  ];
  return [...tones, ...occurs.flatMap(([kind, does]) => (does ? [kind] : []))];
}

/** The keys side by side as far as they fit, in px. */
export function layoutAxisKeys(
  kinds: readonly AxisKeyKind[],
  words: Readonly<Record<AxisKeyKind, string>>,
  width: number,
  type: LabelType,
): LaidKeys {
  const { size, line } = type;
  let x = 0;
  let y = 0;
  let tallest = 1;
  const keys = kinds.map((kind): LaidKey => {
    const lines = wrapText(words[kind], width - swatch, size, 3);
    const needed = swatch + Math.max(...lines.map((text) => textWidth(text, size)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += tallest * line + 2;
      tallest = 1;
    }
    const key = { kind, x, y, lines };
    tallest = Math.max(tallest, lines.length);
    x += needed + gap;
    return key;
  });
  return { type, keys, height: keys.length === 0 ? 0 : y + tallest * line };
}

function Swatch({
  axisId,
  kind,
  x,
  y,
}: {
  readonly axisId: string;
  readonly kind: AxisKeyKind;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  const glyph = { y, radius: 8, isInferred: false, isUncertain: false };
  switch (kind) {
    case 'inferred':
      return <MomentGlyph {...glyph} tone="done" x={x + 12} isInferred />;
    case 'between':
      return (
        <>
          <rect x={x} y={y - 4} width={26} height={8} fill={uncertainFill(axisId, 'done')} stroke={toneColours.done} />
          <MomentGlyph {...glyph} tone="done" x={x + 13} radius={6} isUncertain />
        </>
      );
    case 'moved':
      return (
        <>
          <line x1={x + 6} x2={x + 20} y1={y} y2={y} stroke={chartColours.beforeLine} strokeWidth={1.5} />
          <MomentGlyph {...glyph} radius={6} tone="planned" x={x + 6} />
          <MomentGlyph {...glyph} radius={6} tone="done" x={x + 22} />
        </>
      );
    case 'open':
      return (
        <path
          d={`M${x} ${y - 7}H${x + 17}L${x + 26} ${y}L${x + 17} ${y + 7}H${x}Z`}
          fill={chartColours.surface}
          stroke={toneColours.done}
          strokeWidth={2}
        />
      );
    case 'done':
    case 'ahead':
    case 'planned':
    case 'late':
    case 'unknown':
      return <MomentGlyph {...glyph} tone={kind} x={x + 12} />;
  }
}

interface AxisKeysProps {
  readonly axisId: string;
  readonly laid: LaidKeys;
  readonly top: number;
}

/** What the marks mean. */
export function AxisKeys({ axisId, laid, top }: AxisKeysProps): ReactNode {
  const { size, line } = laid.type;
  return laid.keys.map(({ kind, x, y, lines }) => (
    <g key={kind}>
      <Swatch axisId={axisId} kind={kind} x={x} y={top + y + line / 2} />
      <ChartText x={x + swatch} top={top + y} lines={lines} size={size} lineHeight={line} />
    </g>
  ));
}
