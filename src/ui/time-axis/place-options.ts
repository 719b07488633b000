import type { AxisMetrics, MarkLook } from './axis-metrics.ts';
import { type LabelShape, labelShapes, type MeasuredLabel, shapeLabel } from './label-shape.ts';
import type { MomentExtent, Reach, SpanExtent } from './mark-extent.ts';
import type { PlacedBox, PlacedLabel } from './placed-box.ts';
import type { PreparedMoment, PreparedSpan } from './prepare-axis.ts';
import type { TimeScale } from './time-scale.ts';

/** A way to put a mark and its label together; px from the top of the place it may be given. */
export interface PlaceOption extends Reach {
  readonly height: number;
  readonly body: PlacedBox;
  readonly label: PlacedLabel;
}

const gap = 5;
/** Room in px between the edge of a bar and its label, and more where its end opens. */
const barPadding = 7;
export const openTip = 12;
/** Room in px for the mark of its state before the label of a bar. */
export const barGlyphRoom = 20;
const aboveFrom = 48;
/** Less than this in px is not worth trying: a word or two must fit. */
const leastLabel = 64;

function labelBox(
  label: MeasuredLabel,
  shape: LabelShape,
  left: number,
  top: number,
  anchor: 'start' | 'end' = 'start',
): PlacedLabel {
  const { lines, width, height } = shape;
  return { lines, type: label.type, anchor, left, right: left + width, top, bottom: top + height };
}

interface Sides {
  readonly label: MeasuredLabel;
  /** The label as it is wrapped where there is room. */
  readonly shapes: readonly LabelShape[];
  readonly look: MarkLook;
  /** What the label stands beside. */
  readonly body: Reach;
  readonly bodyHeight: number;
  readonly leastHeight: number;
}

/** The label to the right and to the left of its mark, as far as there is room without cutting it. */
function besideOptions({ label, shapes, look, body, bodyHeight, leastHeight }: Sides, scale: TimeScale): PlaceOption[] {
  const rooms = [scale.right - body.right - gap, body.left - gap - scale.left];
  const widest = Math.max(...rooms);
  return rooms.flatMap((room, side) => {
    if (room < leastLabel) return [];
    const fits = (shapes[0]?.width ?? 0) <= room;
    return (fits ? shapes : labelShapes(label, Math.min(room, look.labelWidth), look.maxLines)).flatMap(
      (shape): PlaceOption[] => {
        // A label is cut only on the side with more room.
        if (shape.isCut && room < widest) return [];
        const height = Math.max(leastHeight, bodyHeight, shape.height);
        const labelLeft = side === 0 ? body.right + gap : body.left - gap - shape.width;
        const top = (height - bodyHeight) / 2;
        return [
          {
            left: side === 0 ? body.left : labelLeft,
            right: side === 0 ? labelLeft + shape.width : body.right,
            height,
            body: { left: body.left, right: body.right, top, bottom: top + bodyHeight },
            label: labelBox(label, shape, labelLeft, (height - shape.height) / 2, side === 0 ? 'start' : 'end'),
          },
        ];
      },
    );
  });
}

/** The label on top of a mark that is drawn over a stretch, from its left end on. */
function aboveOption({ label, look, body, bodyHeight }: Sides, scale: TimeScale): PlaceOption {
  const width = Math.min(scale.right - scale.left, Math.max(look.labelWidth, body.right - body.left));
  const shape = shapeLabel(label, width, look.maxLines);
  const labelLeft = Math.max(scale.left, Math.min(body.left, scale.right - shape.width));
  const height = shape.height + bodyHeight;
  return {
    left: Math.min(labelLeft, body.left),
    right: Math.max(labelLeft + shape.width, body.right),
    height,
    body: { left: body.left, right: body.right, top: shape.height, bottom: height },
    label: labelBox(label, shape, labelLeft, 0),
  };
}

/** How a moment and its label may stand: beside each other, or the label on top of a long stretch. */
export function momentOptions(
  { label, shapes, mark }: PreparedMoment,
  extent: MomentExtent,
  scale: TimeScale,
  metrics: AxisMetrics,
): PlaceOption[] {
  const look = metrics.looks[mark.importance];
  const sides = { label, shapes, look, body: extent, bodyHeight: 2 * look.radius + 2, leastHeight: metrics.leastRow };
  const beside = besideOptions(sides, scale);
  if (beside.length > 0 && extent.right - extent.left < aboveFrom) return beside;
  return [...beside, aboveOption(sides, scale)];
}

/** How a bar and its label may stand: the label within it where all of it fits, otherwise beside it. */
export function spanOptions(
  { label, shapes, mark }: PreparedSpan,
  extent: SpanExtent,
  scale: TimeScale,
  metrics: AxisMetrics,
): PlaceOption[] {
  const look = metrics.looks[mark.importance];
  const glyph = mark.tone === 'done' || mark.tone === 'ahead' ? 0 : barGlyphRoom;
  const barLeft = extent.left + (extent.startIsOpen || extent.startsBefore ? openTip : 0);
  const barRight = extent.right - (extent.endIsOpen || extent.endsAfter ? openTip : 0);
  const room = barRight - barLeft - 2 * barPadding - glyph;
  const inside = (shape: LabelShape, from: number): PlaceOption => {
    const height = Math.max(metrics.barHeight, shape.height + 2);
    const { left, right } = extent;
    return {
      left,
      right,
      height,
      body: { left, right, top: 0, bottom: height },
      label: labelBox(label, shape, from + barPadding + glyph, (height - shape.height) / 2),
    };
  };
  // On what is certain first: hatching is hard to read on.
  const parts = [...(extent.certain === null ? [] : [extent.certain]), { left: barLeft, right: barRight }].map(
    (part) => ({
      left: Math.max(barLeft, part.left),
      right: Math.min(barRight, part.right),
    }),
  );
  const fitting = (lines: number): PlaceOption[] =>
    parts.flatMap((part): PlaceOption[] => {
      const partRoom = part.right - part.left - 2 * barPadding - glyph;
      const shape = partRoom < leastLabel / 2 ? null : shapeLabel(label, partRoom, lines);
      return shape === null || shape.isCut ? [] : [inside(shape, part.left)];
    });
  const [inLine] = fitting(1);
  if (inLine !== undefined) return [inLine];
  const [inTwo] = fitting(2);
  if (inTwo !== undefined) return [inTwo];
  const bodyHeight = metrics.barHeight;
  const beside = besideOptions({ label, shapes, look, body: extent, bodyHeight, leastHeight: bodyHeight }, scale);
  if (beside.length > 0) return beside;
  return room < leastLabel ? [] : [inside(shapeLabel(label, room, look.maxLines), barLeft)];
}
