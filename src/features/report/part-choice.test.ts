import { describe, expect, it } from 'vitest';
import { choiceOf, movedPart, toggledAppendix, toggledPart } from './part-choice.ts';
import { appendixKinds } from './report-params.ts';

describe('parts', () => {
  it.each([
    ['left out', ['a', 'b'], 'a', ['b']],
    ['put at the end', ['b'], 'a', ['b', 'a']],
  ])('toggled are %s', (_, chosen, id, next) => {
    expect(toggledPart(chosen, id)).toEqual(next);
  });

  it.each([
    ['up', ['a', 'b', 'c'], 'c', -1, ['a', 'c', 'b']],
    ['down', ['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
  ] as const)('move %s', (_, chosen, id, by, next) => {
    expect(movedPart(chosen, id, by)).toEqual(next);
  });

  it.each([
    ['a', -1],
    ['b', 1],
    ['x', 1],
  ] as const)('%s cannot move by %i: the same list', (id, by) => {
    const chosen = ['a', 'b'];
    expect(movedPart(chosen, id, by)).toBe(chosen);
  });

  it('all in their usual order are nothing said', () => {
    expect(choiceOf(['a', 'b'], ['a', 'b'])).toBeNull();
    expect(choiceOf(['b', 'a'], ['a', 'b'])).toEqual(['b', 'a']);
  });
});

it('appendices toggled one after the other add up, in the order of the forms', () => {
  const without = toggledAppendix(toggledAppendix(null, 't9'), 't1');
  expect(without).toEqual(appendixKinds.filter((kind) => kind !== 't1' && kind !== 't9'));
  expect(toggledAppendix(toggledAppendix(without, 't9'), 't1')).toBeNull();
});
