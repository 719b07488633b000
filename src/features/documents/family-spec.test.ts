import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { aDocument, dateOf } from '../../testing/build-records.ts';
import { documentRegister } from './document-register.ts';
import { familySpec } from './family-spec.ts';

function specOf(documents: readonly Parameters<typeof aDocument>[0][], focus: string | null = null) {
  const { index, rowOf } = documentRegister({
    data: packageOf({ documents: documents.map(aDocument) }),
    day: '2024-01-01',
  });
  return familySpec({ documents: index.documents, rowOf, focus }, 'vi');
}

describe('familySpec', () => {
  const rows = [
    { id: 'a', number: '108/2014/NĐ-CP', issuedOn: dateOf('2014'), effectiveOn: null },
    { id: 'b', number: '113/2018/NĐ-CP', issuedOn: dateOf('2018'), effectiveOn: null },
    {
      id: 'c',
      number: '29/2023/NĐ-CP',
      issuedOn: dateOf('2023-06-03'),
      effectiveOn: dateOf('2023-07-20'),
      replaces: ['a', 'b', 'gone'],
    },
    { id: 'd', number: '7/KH-UBND', issuedOn: dateOf('2023-09-01'), effectiveOn: null, implements: ['c'] },
    {
      id: 'e',
      number: '8/KH-UBND',
      issuedOn: dateOf('2023-12-01'),
      effectiveOn: dateOf('2024-06-01'),
      replaces: ['d'],
    },
  ];

  it('joins what is replaced to what replaces it, and what is carried out to what does so', () => {
    expect(specOf(rows).joints).toEqual([
      { id: 'below c', lines: ['được triển khai bằng'], from: ['c'], to: ['d'], dashed: false },
      { id: 'before c', lines: ['được thay bằng'], from: ['a', 'b'], to: ['c'], dashed: false },
      { id: 'before e', lines: ['được thay bằng'], from: ['d'], to: ['e'], dashed: true },
    ]);
  });

  it('marks what is not in force on the day, and the document of the page', () => {
    const { nodes } = specOf(rows, 'c');
    expect(nodes.map(({ id, isPast, isFocus }) => [id, isPast, isFocus])).toEqual([
      ['a', true, false],
      ['b', true, false],
      ['c', false, true],
      ['d', false, false],
      ['e', true, false],
    ]);
    expect(nodes[0]?.name).toBe('108/2014/NĐ-CP (2014)');
    expect(nodes[0]?.details.at(-1)).toBe('đã được thay thế');
  });

  it('draws at most four steps of a family, and all around a document', () => {
    const chain = Array.from({ length: 8 }, (_, at) => ({
      id: `n${at}`,
      implements: at === 0 ? [] : [`n${at - 1}`],
      issuedOn: dateOf('2020'),
    }));
    expect(specOf(chain).nodes).toHaveLength(5);
    expect(specOf(chain, 'n3').nodes).toHaveLength(8);
  });

  it('puts up with circles', () => {
    const spec = specOf([
      { id: 'x', implements: ['y'], issuedOn: dateOf('2020') },
      { id: 'y', implements: ['x'], issuedOn: dateOf('2021') },
    ]);
    expect(spec.nodes).toHaveLength(2);
    expect(spec.joints).toHaveLength(2);
  });
});
