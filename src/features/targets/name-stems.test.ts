import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameStems } from './name-stems.ts';

const ofField = (field: string) => `Giảm tối thiểu 10% đơn vị sự nghiệp ${field} so với năm 2021`;

describe('names that share most of their words', () => {
  it('finds what differs at the beginning, without the colon', () => {
    const rest = 'giảm tối thiểu 10% viên chức hưởng lương ngân sách so với năm 2015';
    expect(
      nameStems([`Sự nghiệp y tế: ${rest}`, 'Cắt giảm biên chế', `Sự nghiệp khác: ${rest}`, `Báo chí: ${rest}`]),
    ).toEqual([
      {
        shared: rest,
        names: [
          { at: 0, own: 'Sự nghiệp y tế' },
          { at: 2, own: 'Sự nghiệp khác' },
          { at: 3, own: 'Báo chí' },
        ],
      },
    ]);
  });

  it('finds what differs in the middle', () => {
    expect(nameStems([ofField('y tế'), ofField('giáo dục'), ofField('văn hóa, thể thao')])[0]).toEqual({
      shared: 'Giảm tối thiểu 10% đơn vị sự nghiệp … so với năm 2021',
      names: [
        { at: 0, own: 'y tế' },
        { at: 1, own: 'giáo dục' },
        { at: 2, own: 'văn hóa, thể thao' },
      ],
    });
  });

  it.each([
    [
      'two names only',
      ['Giảm 10% biên chế của các cơ quan so với năm 2015', 'Giảm 20% biên chế của các cơ quan so với năm 2015'],
    ],
    ['a few shared words', ['Giảm 10% xã', 'Giảm 10% thôn', 'Giảm 10% sở']],
  ])('%s: no stem', (_, names) => {
    expect(nameStems(names)).toEqual([]);
  });

  it('every name is in one stem at most, and its own words stand in it', () => {
    const name = fc.array(fc.constantFrom('giảm', 'tối', 'thiểu', 'biên', 'chế:', 'năm', '2021', 'của'), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (lists) => {
        const names = lists.map((words) => words.join(' '));
        const found = nameStems(names).flatMap((stem) => stem.names);
        expect(new Set(found.map(({ at }) => at)).size).toBe(found.length);
        for (const { at, own } of found) {
          expect(own).not.toBe('');
          expect(names[at]).toContain(own);
        }
      }),
    );
  });
});
