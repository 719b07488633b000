import { expect, it } from 'vitest';
import { sliceRuns } from './slice-runs.ts';

const runs = [{ text: 'Đến nay ' }, { text: '62', bold: true, origin: 'observation.x' }, { text: ' đơn vị.' }];

it.each([
  [0, 8, [{ text: 'Đến nay ' }]],
  [4, 9, [{ text: 'nay ' }, { text: '6', bold: true, origin: 'observation.x' }]],
  [9, Number.POSITIVE_INFINITY, [{ text: '2', bold: true, origin: 'observation.x' }, { text: ' đơn vị.' }]],
])('from %i to %i keeps style and origin', (from, to, expected) => {
  expect(sliceRuns(runs, from, to)).toEqual(expected);
});

it('cut anywhere, the parts together say the same', () => {
  const text = runs.map((run) => run.text).join('');
  for (let cut = 0; cut <= text.length; cut += 1) {
    const parts = [...sliceRuns(runs, 0, cut), ...sliceRuns(runs, cut, Number.POSITIVE_INFINITY)];
    expect(parts.map((run) => run.text).join('')).toBe(text);
  }
});
