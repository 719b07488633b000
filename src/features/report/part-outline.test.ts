import { describe, expect, it } from 'vitest';
import { failedPart, hasAppendices, neededParts, type PartOutline } from './part-outline.ts';

const outlines: readonly PartOutline[] = [
  { id: 'targets', title: 'Chỉ tiêu', appendices: [] },
  { id: 'staffing', title: 'Biên chế', appendices: ['t4', 't2'] },
  { id: 'reorganisation', title: 'Sắp xếp', appendices: ['t1'] },
];

describe('neededParts', () => {
  it.each([
    ['a brief of all', 'brief', null, null, ['targets', 'staffing', 'reorganisation']],
    [
      'a brief of some: those, in the usual order',
      'brief',
      ['reorganisation', 'targets'],
      null,
      ['targets', 'reorganisation'],
    ],
    ['a brief has no appendices', 'brief', ['targets'], ['t4'], ['targets']],
    ['a report of some with all appendices', 'report', ['targets'], null, ['targets', 'staffing', 'reorganisation']],
    ['a report of some with one appendix', 'report', ['targets'], ['t2'], ['targets', 'staffing']],
    ['appendices alone do not need the parts chosen', 'appendices', ['targets'], ['t1'], ['reorganisation']],
    ['nothing is asked for', 'report', [], [], []],
    ['parts that no subject has', 'brief', ['weather'], null, []],
  ] as const)('%s', (_, product, parts, appendices, expected) => {
    expect(neededParts(outlines, { product, parts, appendices })).toEqual(expected);
  });
});

it.each([
  ['brief', null, false],
  ['report', null, true],
  ['appendices', ['t8'], false],
  ['appendices', ['t8', 't1'], true],
] as const)('%s with %j has appendices: %s', (product, appendices, expected) => {
  expect(hasAppendices(outlines, { product, appendices })).toBe(expected);
});

it('a failed part says so in its chapter and in the brief', () => {
  const { part } = failedPart({ id: 'staffing', title: 'Biên chế' }, 'vi');
  const words = [{ text: 'Biên chế: chưa lập được nội dung này từ dữ liệu đang mở.' }];
  expect(part.blocks).toEqual([{ kind: 'paragraph', id: 'staffing-failed', runs: words }]);
  expect(part.brief.headline).toEqual(words);
});
