import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { exactly } from './figure.ts';
import { reconcile } from './reconcile.ts';

const moreThan = (value: number): Figure => ({ value, high: null, qualifier: 'more-than' });
const nearly = (value: number): Figure => ({ value, high: null, qualifier: 'nearly' });

describe('reconcile', () => {
  it('agrees when exact parts add up', () => {
    expect(reconcile(exactly(102), [exactly(85), exactly(10), exactly(7)])).toEqual({
      difference: exactly(0),
      agrees: 'yes',
    });
  });

  it('shows what the parts leave unexplained, with its sign', () => {
    expect(reconcile(exactly(102), [exactly(85), exactly(10)])).toEqual({ difference: exactly(7), agrees: 'no' });
    expect(reconcile(exactly(90), [exactly(85), exactly(10)])).toEqual({ difference: exactly(-5), agrees: 'no' });
  });

  it('cannot say with a vague part, even where the printed numbers add up', () => {
    expect(reconcile(exactly(100), [exactly(40), nearly(60)])).toEqual({
      difference: { value: 0, high: null, qualifier: 'more-than' },
      agrees: 'cannot-be-said',
    });
  });

  it('disagrees where the bounds exclude it', () => {
    expect(reconcile(exactly(100), [exactly(40), moreThan(70)]).agrees).toBe('no');
    expect(reconcile(exactly(100), [exactly(40), moreThan(60)]).agrees).toBe('no');
    expect(reconcile(exactly(100), [exactly(30), nearly(60)]).agrees).toBe('no');
    expect(reconcile(exactly(100), [exactly(40), moreThan(50)]).agrees).toBe('cannot-be-said');
  });

  it('says nothing without parts', () => {
    expect(reconcile(exactly(100), [])).toEqual({ difference: null, agrees: 'cannot-be-said' });
  });
});
