import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { exactly } from '../figures/figure.ts';
import { staffMeasures } from '../records/codes.ts';
import { staffFigure, subtractStaffFigures } from './staff-figure.ts';

const quota = staffFigure('quota-assigned', exactly(2400));
const inPost = staffFigure('in-post', exactly(2310));
const cut = staffFigure('posts-cut', exactly(100));
const settled = staffFigure('leavers-settled', exactly(80));
const moreThan = (value: number): Figure => ({ value, high: null, qualifier: 'more-than' });

describe('figures of one staff number', () => {
  it.each([
    [exactly(2400), exactly(2300), exactly(100)],
    [exactly(2310), exactly(2400), exactly(-90)],
    [moreThan(2400), exactly(2300), moreThan(100)],
  ])('%j less %j is %j', (a, b, expected) => {
    expect(subtractStaffFigures(staffFigure('in-post', a), staffFigure('in-post', b)).figure).toEqual(expected);
  });

  it('stay of their staff number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...staffMeasures), fc.nat(), fc.nat(), (measure, a, b) => {
        const difference = subtractStaffFigures(staffFigure(measure, exactly(a)), staffFigure(measure, exactly(b)));
        expect(difference).toEqual(staffFigure(measure, exactly(a - b)));
      }),
    );
  });

  // The compiler is the test: the build fails where one of these lines compiles.
  it('never mix with another staff number', () => {
    // @ts-expect-error people in post are no quota assigned
    expect(() => subtractStaffFigures(quota, inPost)).not.toThrow();
    // @ts-expect-error leavers settled are no posts cut
    expect(() => subtractStaffFigures(cut, settled)).not.toThrow();
  });
});
