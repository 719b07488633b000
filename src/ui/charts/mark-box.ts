import type { LinePoint } from './chart-spec.ts';
import { lineMarkRadius, openMarkHeight } from './line-styles.ts';
import type { Box, Stroke } from './place-values.ts';

/** A place on the drawing, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the mark of a point covers, its arrow included. */
export function markBox({ x, y }: Place, { ending }: Pick<LinePoint, 'ending'>): Box {
  const up = ending === 'open' ? openMarkHeight : lineMarkRadius;
  return { left: x - lineMarkRadius, right: x + lineMarkRadius, top: y - up, bottom: y + lineMarkRadius };
}

/** What a sign without direction covers. */
export function signBox({ x, y }: Place, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The straight pieces of a line through these places. */
export function lineStrokes(places: readonly Place[]): Stroke[] {
  return places.slice(1).flatMap((to, index) => {
    const from = places[index];
    return from === undefined ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
  });
}
