import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBriefItems } from '../../domain/report/report-part.ts';
import { itemCounts, itemGroups, itemsTable, leastItems, mostItems } from './brief-items.ts';
import { aPart, briefFigure, itemsOf } from './report.fixture.ts';

type Parts = readonly (readonly [string, NonNullable<Parameters<typeof aPart>[1]>['brief']])[];

function groupsOf(parts: Parts, usual: Parts = parts) {
  const made = (all: Parts) => all.map(([id, brief = {}]) => aPart(id, { brief }));
  return itemGroups({ chosen: made(parts).map(({ part }) => part), parts: made(usual), language: 'vi' });
}

function rowsOf(parts: Parts, counts: readonly number[]) {
  return itemsTable(groupsOf(parts), counts, { language: 'vi' }).rows.map(({ cells }) =>
    cells.map(({ text }) => text).join(' | '),
  );
}

function countsFor(...lengths: readonly number[]) {
  return itemCounts(lengths.map((count) => itemsOf('dòng', count)));
}

function obstaclesTitle(...lists: readonly (typeof noBriefItems)[]) {
  return groupsOf(lists.map((obstacles, at) => [`p${at}`, { obstacles }] as const))[0]?.title(2);
}

describe('what must be acted on', () => {
  it('stands in two groups, each with how many of all', () => {
    const parts: Parts = [
      ['targets', { worst: itemsOf('chậm', 5, 17) }],
      ['obstacles', { obstacles: itemsOf('vướng mắc', 4) }],
    ];
    expect(rowsOf(parts, [2, 3])).toEqual([
      'I | Chậm so với chỉ tiêu (2 trong 17) | ',
      '1 | chậm 1 | tình hình 1',
      '2 | chậm 2 | tình hình 2',
      'II | Vướng mắc, chỉ đạo chưa xong (3 trong 4) | ',
      '1 | vướng mắc 1 | tình hình 1',
      '2 | vướng mắc 2 | tình hình 2',
      '3 | vướng mắc 3 | tình hình 3',
    ]);
  });

  it('what is behind is counted by one subject, obstacles by all in turns', () => {
    const [worst, obstacles] = groupsOf([
      ['targets', { worst: itemsOf('chậm', 2, 9), obstacles: itemsOf('a', 2) }],
      ['staffing', { worst: itemsOf('vượt', 3), obstacles: itemsOf('b', 1, 6) }],
    ]);
    expect(worst?.title(2)).toBe('Chậm so với chỉ tiêu (2 trong 9)');
    expect(obstacles?.items.map(({ id }) => id)).toEqual(['a-1', 'b-1', 'a-2']);
    expect(obstacles?.title(3)).toBe('Vướng mắc, chỉ đạo chưa xong (3 trong 8)');
  });

  it('the order in which the reader puts the parts changes no count', () => {
    const targets = ['targets', { worst: itemsOf('chậm', 2, 17) }] as const;
    const staffing = ['staffing', { worst: itemsOf('vượt', 1) }] as const;
    const usual = [targets, staffing];
    for (const chosen of [usual, [staffing, targets]]) {
      expect(groupsOf(chosen, usual)[0]?.title(1)).toBe('Chậm so với chỉ tiêu (1 trong 17)');
    }
    expect(groupsOf([staffing], usual)[0]?.title(1)).toBe('Chậm so với chỉ tiêu (1 trong 1)');
    const none = ['targets', { worst: noBriefItems }] as const;
    expect(groupsOf([none, staffing])[0]?.title(1)).toBe('Chậm so với chỉ tiêu (1 trong 1)');
  });

  it('what stands among the figures already comes after the rest, and the title says so', () => {
    const { items, all } = itemsOf('target.t', 3, 9);
    const worst = {
      items: items.map((item) => ({ ...item, what: { ...item.what, origin: item.id } })),
      all,
    };
    const [group] = groupsOf([['targets', { worst, figures: [briefFigure('target.t-1', 1)] }]]);
    expect(group?.items.map(({ id }) => id)).toEqual(['target.t-2', 'target.t-3', 'target.t-1']);
    expect(group?.title(2)).toBe('Chậm so với chỉ tiêu (nêu thêm 2 trong 9)');
    expect(group?.title(3)).toBe('Chậm so với chỉ tiêu (3 trong 9)');
  });

  it('things of several kinds are counted apart, where every part that has any says how', () => {
    const counted = { ...itemsOf('a', 3, 24), counted: '13 vướng mắc; 12 chỉ đạo' };
    expect(obstaclesTitle(counted, noBriefItems)).toBe('13 vướng mắc; 12 chỉ đạo (nêu 2)');
    expect(obstaclesTitle(counted, itemsOf('b', 1))).toBe('Vướng mắc, chỉ đạo chưa xong (2 trong 25)');
  });

  it('where nothing is behind, the targets are named that lack figures', () => {
    const parts: Parts = [
      ['targets', { worst: noBriefItems, unsaid: itemsOf('thiếu số liệu', 5, 8) }],
      ['obstacles', { obstacles: noBriefItems }],
    ];
    expect(rowsOf(parts, [2, 0])).toEqual([
      'I | Chậm so với chỉ tiêu: chưa xác định được; chỉ tiêu chưa đủ số liệu để kết luận (2 trong 8) | ',
      '1 | thiếu số liệu 1 | tình hình 1',
      '2 | thiếu số liệu 2 | tình hình 2',
      'II | Vướng mắc, chỉ đạo: chưa ghi nhận nội dung nào còn mở | ',
    ]);
  });

  it('what is behind is counted though none of it is named', () => {
    const parts: Parts = [
      ['targets', { worst: { items: [], all: 3 } }],
      ['staffing', { worst: itemsOf('vượt', 1) }],
    ];
    expect(rowsOf(parts, [0])).toEqual(['I | Chậm so với chỉ tiêu (0 trong 3) | ']);
  });

  it('proposals come last, with how many there are, or that there is none', () => {
    const parts: Parts = [
      ['proposals', { proposals: itemsOf('kiến nghị', 2, 4) }],
      ['obstacles', { obstacles: itemsOf('vướng mắc', 1) }],
    ];
    expect(rowsOf(parts, [1, 1])).toEqual([
      'I | Vướng mắc, chỉ đạo chưa xong (1 trong 1) | ',
      '1 | vướng mắc 1 | tình hình 1',
      'II | Kiến nghị về những vướng mắc chưa rõ đã giải quyết (1 trong 4) | ',
      '1 | kiến nghị 1 | tình hình 1',
    ]);
    expect(rowsOf([['proposals', { proposals: noBriefItems }]], [0])).toEqual([
      'I | Kiến nghị: chưa ghi nhận nội dung nào còn mở | ',
    ]);
  });

  it('the head explains the sign of inferred dates where a line that is shown bears it', () => {
    const [first, second] = itemsOf('dòng', 2).items;
    const starred = { text: 'nêu 8/2022*', value: null };
    const items = [first, second]
      .flatMap((item) => item ?? [])
      .map((item, at) => (at === 1 ? { ...item, state: starred } : item));
    const groups = groupsOf([['obstacles', { obstacles: { items, all: 2 } }]]);
    const headFor = (count: number) => itemsTable(groups, [count], { language: 'vi' }).columns.at(-1)?.heads;
    expect(headFor(1)).toEqual(['Tình hình, trách nhiệm']);
    expect(headFor(2)).toEqual(['Tình hình, trách nhiệm (*: ngày suy ra)']);
  });

  it('of what no chosen part tells nothing is said', () => {
    expect(groupsOf([['targets', { worst: itemsOf('chậm', 1) }]]).map(({ id }) => id)).toEqual(['worst']);
    expect(groupsOf([['obstacles', { obstacles: noBriefItems }]]).map(({ id }) => id)).toEqual(['obstacles']);
    expect(groupsOf([['villages', {}]])).toEqual([]);
  });

  it('nothing at all is said in a row of each group', () => {
    const parts: Parts = [['targets', { worst: noBriefItems, obstacles: noBriefItems }]];
    expect(rowsOf(parts, [0, 0])).toEqual([
      'I | Chậm so với chỉ tiêu: chưa xác định được nội dung nào | ',
      'II | Vướng mắc, chỉ đạo: chưa ghi nhận nội dung nào còn mở | ',
    ]);
  });
});

describe('versions of the table', () => {
  it('lose lines evenly, the last first, down to one of each', () => {
    expect(countsFor(9, 4)).toEqual([
      [5, 4],
      [4, 4],
      [4, 3],
      [3, 3],
      [3, 2],
      [2, 2],
      [2, 1],
      [1, 1],
    ]);
    expect(countsFor(1, 3)).toEqual([
      [1, 3],
      [1, 2],
      [1, 1],
    ]);
  });

  it('each is shorter, and none fewer than one of a group that has any', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }), (lengths) => {
        const versions = countsFor(...lengths);
        const sums = versions.map((counts) => counts.reduce((sum, count) => sum + count, 0));
        const [most = 0] = sums;
        expect(sums).toEqual(sums.map((_, less) => most - less));
        expect(sums.at(-1)).toBe(lengths.filter((length) => length > 0).length);
        for (const counts of versions) {
          for (const [at, length] of lengths.entries()) {
            expect(counts[at]).toBeGreaterThanOrEqual(Math.min(length, leastItems));
          }
        }
        expect(versions[0]).toEqual(lengths.map((length) => Math.min(length, mostItems)));
      }),
    );
  });
});
