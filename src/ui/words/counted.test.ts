import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it.each([
  ['0', '0 targets'],
  ['1', '1 target'],
  ['2', '2 targets'],
  ['21', '21 targets'],
  ['1,001', '1,001 targets'],
  ['more than 1', 'more than 1 targets'],
])('%s counts %s', (count, said) => {
  expect(counted('target')(count)).toBe(said);
});

it('knows irregular plurals and verbs', () => {
  expect([counted('target is', 'targets are')('1'), counted('deputy', 'deputies')('2')]).toEqual([
    '1 target is',
    '2 deputies',
  ]);
});
