import { describe, expect, it } from 'vitest';
import type { Bounds } from './bounds.ts';
import { boundsOf } from './bounds.ts';
import type { Figure } from './figure.ts';
import { exactly, figureOf } from './figure.ts';

const one = (qualifier: Figure['qualifier']): Figure => ({ value: 850, high: null, qualifier });
const band = (qualifier: Figure['qualifier']): Figure => ({ value: 60, high: 70, qualifier });

describe('boundsOf', () => {
  it.each<[string, Figure, Bounds]>([
    ['850', one('exact'), { low: 850, high: 850 }],
    ['hơn 850', one('more-than'), { low: 850, high: null }],
    ['ít nhất 850', one('at-least'), { low: 850, high: null }],
    ['gần 850', one('nearly'), { low: null, high: 850 }],
    ['dưới 850', one('less-than'), { low: null, high: 850 }],
    ['không quá 850', one('at-most'), { low: null, high: 850 }],
    ['khoảng 850', one('about'), { low: null, high: null }],
    ['60–70', band('exact'), { low: 60, high: 70 }],
    ['hơn 60–70', band('more-than'), { low: 60, high: null }],
    ['gần 60–70', band('nearly'), { low: null, high: 70 }],
    ['không quá 60–70', band('at-most'), { low: null, high: 70 }],
    ['khoảng 60–70', band('about'), { low: null, high: null }],
  ])('%s', (_, figure, bounds) => {
    expect(boundsOf(figure)).toEqual(bounds);
  });
});

describe('figureOf', () => {
  it('keeps zero apart from a missing figure', () => {
    expect(figureOf(exactly(0))).toEqual({ value: 0, high: null, qualifier: 'exact' });
    expect(figureOf({ missing: 'unknown' })).toBeNull();
    expect(figureOf({ missing: 'not-applicable' })).toBeNull();
  });
});
