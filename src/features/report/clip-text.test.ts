import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipCell, clipRuns, clipText } from './clip-text.ts';

describe('texts that are too long for the brief', () => {
  it.each([
    ['Giảm 30% phòng, chi cục', 30, 'Giảm 30% phòng, chi cục'],
    ['Giảm 30% phòng, chi cục của các sở', 25, 'Giảm 30% phòng, chi cục…'],
    ['Giảm 30% phòng, chi cục của các sở', 17, 'Giảm 30% phòng…'],
    ['Nghiêngnghiêngnghiêng', 10, 'Nghiêngng…'],
  ])('%s in %i letters: %s', (text, most, clipped) => {
    expect(clipText(text, most)).toBe(clipped);
  });

  it('are never longer than told, and begin as they were', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const clipped = clipText(text, most);
        expect(clipped.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(clipped.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });

  it('a figure cut short is no number any more', () => {
    const cell = { text: '21.736 biên chế', value: 21_736, origin: 'observation.a' };
    expect(clipCell(cell, 40)).toBe(cell);
    expect(clipCell(cell, 10)).toEqual({ text: '21.736…', value: null, origin: 'observation.a' });
  });

  it('sentences end within the run where they are full', () => {
    const runs = [{ text: 'Giao ' }, { text: '100', origin: 'observation.a' }, { text: ' biên chế cho các sở.' }];
    expect(clipRuns(runs, 60)).toEqual(runs);
    expect(clipRuns(runs, 19)).toEqual([...runs.slice(0, 2), { text: ' biên chế…' }]);
    expect(clipRuns(runs, 9)).toEqual([runs[0], { text: '100…', origin: 'observation.a' }]);
    expect(clipRuns(runs, 5)).toEqual([{ text: 'Giao…' }]);
  });
});
