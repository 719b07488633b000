import { describe, expect, it } from 'vitest';
import { textOf } from '../../testing/build-records.ts';
import { compareScopes, isWithinScope, narrowness, type StaffScope, scopeKey } from './staff-scope.ts';

const everyone: StaffScope = { unit: 'tinh-a', block: null, level: null, staffKind: null, field: null };
const scope = (changes: Partial<StaffScope>): StaffScope => ({ ...everyone, ...changes });

describe('scopes', () => {
  it.each([
    ['another unit', { unit: 'tinh-b' }],
    ['another block', { block: 'party' }],
    ['another level', { level: 'district' }],
    ['another kind of staff', { staffKind: 'civil-servant' }],
    ['another field', { field: textOf('y tế') }],
  ] as const)('differ in %s', (_, changes) => {
    expect(scopeKey(scope(changes))).not.toBe(scopeKey(everyone));
  });

  it('do not differ by a translation', () => {
    expect(scopeKey(scope({ field: textOf('y tế', 'health') }))).toBe(
      scopeKey(scope({ field: textOf('y tế', 'care') })),
    );
  });

  it.each([
    [scope({ staffKind: 'civil-servant' }), everyone, true],
    [scope({ block: 'party' }), scope({ block: 'whole-system' }), true],
    [scope({ block: 'whole-system' }), everyone, true],
    [everyone, scope({ block: 'party' }), false],
    [scope({ block: 'government' }), scope({ block: 'party' }), false],
    [scope({ level: 'commune', staffKind: 'cadre' }), scope({ level: 'commune' }), true],
    [scope({ unit: 'tinh-b' }), everyone, false],
  ])('tells a part from a whole: %#', (part, whole, expected) => {
    expect(isWithinScope(part, whole)).toBe(expected);
  });

  it('count how far they narrow down; the whole system is everyone', () => {
    expect(narrowness(everyone)).toBe(0);
    expect(narrowness(scope({ block: 'whole-system' }))).toBe(0);
    expect(narrowness(scope({ block: 'party', level: 'province', staffKind: 'cadre' }))).toBe(3);
  });

  it('stand in the order of the codes, the undivided first', () => {
    const sorted = [
      scope({ block: 'government' }),
      scope({ block: 'party', level: 'commune' }),
      scope({ block: 'party' }),
      everyone,
    ];
    expect([...sorted].sort(compareScopes).map(scopeKey)).toEqual([...sorted].reverse().map(scopeKey));
  });
});
