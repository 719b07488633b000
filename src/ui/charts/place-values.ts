/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight stroke in px, such as a piece of a line or the pole of a label. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The text of a value that wants to stand near its mark. */
export interface ValueLabel {
  readonly id: string;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Optional texts give way: they are only shown where they cover no line and stand right at their mark. */
  readonly optional: boolean;
}

export interface Surroundings {
  /** No text leaves it. */
  readonly bounds: Box;
  /** Marks and other texts, which no text may cover. */
  readonly taken: readonly Box[];
  /** Lines, which a text avoids where it can. */
  readonly strokes: readonly Stroke[];
  /** Centres of all marks: a text nearer to another mark than to its own would be read as the value of that one. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
}

const markGap = 9;
const textGap = 3;
/** Px that a text may be pushed away; farther off nobody would know whose it is. */
const reach = [0, 4, 9, 15, 22, 30];
/** How far from its ideal place an optional text may stand. */
const optionalReach = 12;
const strokeCost = 24;
const rivalCost = 40;
/** How far from its ideal place a text may stand that is nearer to another mark than to its own. */
const rivalReach = 14;

/** Whether two boxes share more than an edge, `gap` px counted in. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** From a point to the nearest edge of a box, in px; 0 inside it. */
function distanceTo(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** Whether a stroke runs through a box (Liang–Barsky). */
export function crosses(stroke: Stroke, box: Box): boolean {
  const dx = stroke.x2 - stroke.x1;
  const dy = stroke.y2 - stroke.y1;
  let enter = 0;
  let leave = 1;
  for (const [step, room] of [
    [-dx, stroke.x1 - box.left],
    [dx, box.right - stroke.x1],
    [-dy, stroke.y1 - box.top],
    [dy, box.bottom - stroke.y1],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** Places around a mark with how far each is from the ideal one: above, below, then to either side, then farther. */
function candidates({ x, y, width, height }: ValueLabel): { box: Box; distance: number }[] {
  const at = (left: number, top: number, distance: number): { box: Box; distance: number } => ({
    box: { left, right: left + width, top, bottom: top + height },
    distance,
  });
  const corners = [x - width / 2, x - 4, x - width + 4];
  return reach.flatMap((far) => [
    ...corners.flatMap((left, index) => [
      at(left, y - markGap - height - far, far + index * 2),
      at(left, y + markGap + far, far + 1 + index * 2),
    ]),
    at(x + markGap + far, y - height / 2, far + 5),
    at(x - markGap - far - width, y - height / 2, far + 6),
  ]);
}

/**
 * A place for the text of each value: inside the bounds, over no mark and no other text, and over no line where that
 * can be had. Texts that must be shown choose first. A text without such a place is left out, never drawn over another.
 *
 * @returns id → where its text stands.
 */
export function placeValues(
  labels: readonly ValueLabel[],
  { bounds, taken, strokes, marks }: Surroundings,
): Map<string, Box> {
  const places = new Map<string, Box>();
  const full = [...taken];
  const ordered = [...labels.filter((label) => !label.optional), ...labels.filter((label) => label.optional)];
  for (const label of ordered) {
    let best: { box: Box; cost: number } | null = null;
    for (const { box, distance } of candidates(label)) {
      if (best !== null && best.cost <= distance) continue;
      if (label.optional && distance > optionalReach) continue;
      const inside =
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
      if (!inside || full.some((other) => overlaps(box, other, textGap))) continue;
      const crossed = strokes.filter((stroke) => crosses(stroke, box)).length;
      const own = distanceTo(box, label) - 0.5;
      const rivals = marks.filter((mark) => distanceTo(box, mark) < own).length;
      if (label.optional && crossed + rivals > 0) continue;
      if (rivals > 0 && distance > rivalReach) continue;
      const cost = distance + crossed * strokeCost + rivals * rivalCost;
      if (best === null || cost < best.cost) best = { box, cost };
    }
    if (best === null) continue;
    places.set(label.id, best.box);
    full.push(best.box);
  }
  return places;
}
