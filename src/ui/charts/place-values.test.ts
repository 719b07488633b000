import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, overlaps, placeValues, type ValueLabel } from './place-values.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 200 };
const at = (id: string, x: number, y: number, optional = false): ValueLabel => ({
  id,
  x,
  y,
  width: 40,
  height: 16,
  optional,
});

describe('crosses', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  it.each([
    ['through it', { x1: 0, y1: 15, x2: 30, y2: 15 }, true],
    ['slanting through a corner', { x1: 8, y1: 16, x2: 16, y2: 8 }, true],
    ['within it', { x1: 12, y1: 12, x2: 18, y2: 18 }, true],
    ['past it', { x1: 0, y1: 5, x2: 30, y2: 5 }, false],
    ['ending before it', { x1: 0, y1: 15, x2: 9, y2: 15 }, false],
    ['upright beside it', { x1: 25, y1: 0, x2: 25, y2: 30 }, false],
  ])('knows a stroke %s', (_name, stroke, expected) => {
    expect(crosses(stroke, box)).toBe(expected);
  });
});

describe('placeValues', () => {
  it('stands above its mark where that is free, else below', () => {
    const free = placeValues([at('a', 200, 100)], { bounds, taken: [], strokes: [], marks: [] }).get('a');
    expect(free?.bottom).toBeLessThan(100);
    const above = { left: 150, right: 250, top: 60, bottom: 95 };
    const moved = placeValues([at('a', 200, 100)], { bounds, taken: [above], strokes: [], marks: [] }).get('a');
    expect(moved?.top).toBeGreaterThan(100);
  });

  it('lets an optional text give way to a line, a required one cross it', () => {
    const strokes = Array.from({ length: 80 }, (_, index) => ({ x1: 0, x2: 400, y1: index * 3, y2: index * 3 }));
    const places = placeValues([at('must', 100, 100), at('may', 300, 100, true)], {
      bounds,
      taken: [],
      strokes,
      marks: [],
    });
    expect([...places.keys()]).toEqual(['must']);
  });

  it('leaves a text out rather than drawing it over another', () => {
    const everything = { left: 0, right: 400, top: 0, bottom: 200 };
    expect(placeValues([at('a', 200, 100)], { bounds, taken: [everything], strokes: [], marks: [] }).size).toBe(0);
  });

  it('does not stand beside the mark of another value', () => {
    const beside = { x: 200, y: 107 };
    const bands = [{ left: 0, right: 400, top: 0, bottom: 95 }];
    const marks = [{ x: 200, y: 100 }, beside];
    const labels = [at('may', 200, 100, true)];
    expect(placeValues(labels, { bounds, taken: bands, strokes: [], marks: marks.slice(0, 1) }).size).toBe(1);
    const moved = placeValues(labels, { bounds, taken: bands, strokes: [], marks }).get('may');
    expect(moved === undefined || moved.top < beside.y).toBe(true);
    const above = placeValues(labels, { bounds, taken: [], strokes: [], marks }).get('may');
    expect(above?.bottom).toBeLessThan(100);
  });

  const label = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 200 }),
    width: fc.integer({ min: 8, max: 120 }),
    optional: fc.boolean(),
  });

  it('never covers a mark or another text and never leaves its bounds', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (list) => {
        const labels = list.map((one, index) => ({ ...one, id: `${index}`, height: 16 }));
        const taken = labels.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
        const boxes = [...placeValues(labels, { bounds, taken, strokes: [], marks: [] }).values()];
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(bounds.left);
          expect(box.right).toBeLessThanOrEqual(bounds.right);
          expect(box.top).toBeGreaterThanOrEqual(bounds.top);
          expect(box.bottom).toBeLessThanOrEqual(bounds.bottom);
          expect([...taken, ...boxes.slice(index + 1)].some((other) => overlaps(box, other))).toBe(false);
        }
      }),
    );
  });
});
