import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkExtent, placeFlags, placeMarks } from './place-marks.ts';

const marks = fc
  .array(fc.record({ left: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 1, max: 120 }) }), {
    maxLength: 25,
  })
  .map((list): MarkExtent[] => list.map(({ left, width }, index) => ({ id: `m${index}`, left, right: left + width })));

function pairs(list: readonly MarkExtent[]): [MarkExtent, MarkExtent][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [MarkExtent, MarkExtent] => [a, b]));
}

function overlap(a: MarkExtent, b: MarkExtent, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}

describe('placeMarks', () => {
  it('keeps marks apart that stand apart, and stacks those that collide', () => {
    const placed = placeMarks(
      [
        { id: 'a', left: 0, right: 20 },
        { id: 'b', left: 10, right: 30 },
        { id: 'c', left: 40, right: 60 },
      ],
      4,
    );
    expect([...placed]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('never lets two marks of a sub-row come closer than the gap', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 12 }), (list, gap) => {
        const rows = placeMarks(list, gap);
        expect(rows.size).toBe(list.length);
        for (const [a, b] of pairs(list)) {
          expect(rows.get(a.id) === rows.get(b.id) && overlap(a, b, gap)).toBe(false);
        }
      }),
    );
  });

  it('uses no more sub-rows than marks meet at one place', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const rows = new Set(placeMarks(list, 0).values()).size;
        const meeting = list.map((mark) => list.filter((other) => other.left <= mark.left && mark.left < other.right));
        expect(rows).toBe(Math.max(0, ...meeting.map((met) => met.length)));
      }),
    );
  });
});

describe('placeFlags', () => {
  it('never lets labels overlap nor a pole cross a label', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const tiers = placeFlags(list, 4);
        const tier = (mark: MarkExtent): number => tiers.get(mark.id) ?? -1;
        for (const [a, b] of pairs(list)) {
          expect(tier(a) === tier(b) && overlap(a, b, 4)).toBe(false);
          const [first, later] = a.left < b.left ? [a, b] : [b, a];
          // The pole of `later` reaches up to its own tier through everything below it.
          const crosses = first.left < later.left && later.left < first.right && tier(first) < tier(later);
          expect(crosses).toBe(false);
        }
      }),
    );
  });

  it('needs no more tiers when the same labels stand further apart', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 64, max: 192 }), (list, sixtyFourths) => {
        // Binary fractions: the stretched places are exact, so that labels that touch still touch.
        const stretch = sixtyFourths / 64;
        const wider = list.map(({ id, left, right }) => ({
          id,
          left: left * stretch,
          right: left * stretch + right - left,
        }));
        const narrow = placeFlags(list, 4);
        for (const [id, tier] of placeFlags(wider, 4)) expect(tier).toBeLessThanOrEqual(narrow.get(id) ?? -1);
      }),
    );
  });
});
