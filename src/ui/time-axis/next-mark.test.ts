import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenMetrics } from './axis-metrics.ts';
import { axisSpecs } from './axis-specs.fixture.ts';
import { markPositions, nearestMark, nextMark } from './next-mark.ts';
import { prepareAxis } from './prepare-axis.ts';
import type { AxisMark, TimeAxisSpec } from './time-axis-spec.ts';

const moment = (id: string, lane: string, day: string): AxisMark => ({
  kind: 'moment',
  id,
  lane,
  label: id,
  title: id,
  isInferred: false,
  tone: 'done',
  importance: 2,
  on: { first: day, last: day },
  planned: null,
});

const spec: TimeAxisSpec = {
  whole: { from: '2015-01-01', to: '2030-12-31' },
  today: '2025-07-01',
  todayLabel: '',
  lanes: ['top', 'empty', 'bottom'].map((id) => ({ id, label: id })),
  marks: [
    moment('late', 'top', '2029-01-01'),
    moment('early', 'top', '2016-01-01'),
    moment('below', 'bottom', '2017-01-01'),
    moment('far', 'bottom', '2028-01-01'),
  ],
};

function positionsOf(one: TimeAxisSpec): ReturnType<typeof markPositions> {
  return markPositions(prepareAxis(one, screenMetrics(1000)));
}

describe('nextMark', () => {
  it.each([
    ['early', 'ArrowRight', 'below'],
    ['below', 'ArrowRight', 'far'],
    ['late', 'ArrowRight', undefined],
    ['below', 'ArrowLeft', 'early'],
    ['early', 'ArrowLeft', undefined],
    ['early', 'ArrowDown', 'below'],
    ['late', 'ArrowDown', 'far'],
    ['far', 'ArrowUp', 'late'],
    ['early', 'ArrowUp', undefined],
    ['far', 'Home', 'early'],
    ['early', 'End', 'late'],
    ['early', 'x', undefined],
    ['gone', 'ArrowRight', undefined],
    ['gone', 'Home', 'early'],
  ])('leads from %s with %s to %s', (from, pressed, to) => {
    expect(nextMark(positionsOf(spec), from, pressed)?.mark.id).toBe(to);
  });

  it('reaches every mark once from Home with the arrow to the right', () => {
    fc.assert(
      fc.property(axisSpecs, (any) => {
        const positions = positionsOf(any);
        const visited: string[] = [];
        for (let at = nextMark(positions, '', 'Home'); at !== null; ) {
          visited.push(at.mark.id);
          at = nextMark(positions, at.mark.id, 'ArrowRight');
        }
        expect([...visited].sort()).toEqual(any.marks.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('nearestMark', () => {
  it('finds the mark nearest to a day, and none among none', () => {
    const positions = positionsOf(spec);
    const [first] = positions;
    expect(nearestMark(positions, (first?.day ?? 0) + 10)?.mark.id).toBe('early');
    expect(nearestMark([], 0)).toBeNull();
  });
});
