import { describe, expect, it } from 'vitest';
import type { Unit } from '../../domain/records/records.ts';
import { aUnit } from '../../testing/build-records.ts';
import { scopeOf } from './target-scope.ts';

const rows: readonly Unit[] = [
  aUnit({ id: 'viet-nam', parent: null }),
  aUnit({ id: 'kon-tum', parent: 'viet-nam' }),
  aUnit({ id: 'so-y-te', parent: 'kon-tum' }),
  aUnit({ id: 'phong', parent: 'so-y-te' }),
  aUnit({ id: 'quang-ngai', parent: 'viet-nam' }),
  aUnit({ id: 'ring-a', parent: 'ring-b' }),
  aUnit({ id: 'ring-b', parent: 'ring-a' }),
];
const units = new Map(rows.map((row) => [row.id, row]));

describe('whose target it is', () => {
  it.each([
    ['kon-tum', 'place'],
    ['viet-nam', 'country'],
    ['so-y-te', 'below'],
    ['phong', 'below'],
    ['quang-ngai', 'other'],
    ['ring-a', 'other'],
    ['lost', 'other'],
  ])('%s: %s', (unit, scope) => {
    expect(scopeOf(units, unit, 'kon-tum', 'viet-nam')).toBe(scope);
  });
});
