import { describe, expect, it } from 'vitest';
import { obstacleChains } from '../../domain/obstacles/obstacle-chains.ts';
import { textOf } from '../../testing/build-records.ts';
import { assigneeSlug, filterChains, type ObstacleFilter } from './filter-chains.ts';
import { smallData } from './obstacles.fixture.ts';
import { everyObstacle } from './obstacles-params.ts';

const all = obstacleChains(smallData, '2026-11-23');

function idsOf(filter: Partial<ObstacleFilter>) {
  const { chains, directives } = filterChains(all, { ...everyObstacle, ...filter });
  return [chains.map(({ obstacle }) => obstacle.id), directives.map(({ directive }) => directive.id)];
}

describe('filterChains', () => {
  it('without a filter nothing is left out', () => {
    expect(filterChains(all, everyObstacle)).toBe(all);
    expect(idsOf({})).toEqual([
      ['surplus-deputies', 'late-prices', 'morale', 'late-payment', 'village-names'],
      ['move', 'prices', 'pay', 'plan-2030', 'explain', 'list'],
    ]);
  });

  it.each<readonly [string, Partial<ObstacleFilter>, readonly string[], readonly string[]]>([
    [
      'category: obstacles and what answers them',
      { category: 'resources' },
      ['late-prices', 'late-payment'],
      ['prices', 'pay'],
    ],
    ['level', { level: 'commune' }, ['late-payment'], ['pay']],
    ['state', { state: 'not-reported' }, ['late-prices', 'morale'], ['prices']],
    ['resolved', { state: 'resolved' }, ['village-names'], []],
    ['standing: directives and what they answer', { standing: 'due' }, ['late-payment'], ['pay', 'plan-2030']],
    ['past due is not overdue', { standing: 'overdue' }, ['surplus-deputies'], ['move']],
    [
      'past their deadline, reported or not',
      { overdue: true },
      ['surplus-deputies', 'late-prices'],
      ['move', 'prices'],
    ],
    ['assignee', { assignee: 'so-tai-chinh' }, ['late-prices', 'late-payment'], ['prices', 'pay']],
    ['no assignee', { assignee: 'unnamed' }, [], ['plan-2030', 'explain']],
    ['unknown assignee', { assignee: 'so-y-te' }, [], []],
    ['both sides', { category: 'resources', standing: 'due' }, ['late-payment'], ['pay']],
    ['text of an obstacle', { text: 'tam tu' }, ['morale'], []],
    ['text of a directive, without diacritics', { text: 'dieu dong' }, ['surplus-deputies'], ['move']],
    ['text over both', { text: 'dôi dư danh sách' }, ['surplus-deputies'], ['list']],
    ['text of the outcome', { text: 'lập xong' }, ['surplus-deputies'], ['list']],
    ['number of the document', { text: '118/kh' }, ['surplus-deputies'], ['move', 'list']],
    ['English', { text: 'finance' }, ['late-prices', 'late-payment'], ['prices', 'pay']],
    [
      'no word at all',
      { text: '…' },
      ['surplus-deputies', 'late-prices', 'morale', 'late-payment', 'village-names'],
      ['move', 'prices', 'pay', 'plan-2030', 'explain', 'list'],
    ],
    ['nothing found', { text: 'không có đâu' }, [], []],
  ])('%s', (_, filter, chains, directives) => {
    expect(idsOf(filter)).toEqual([chains, directives]);
  });

  it('the chains that are shown stay whole', () => {
    const [chain] = filterChains(all, { ...everyObstacle, standing: 'overdue' }).chains;
    expect(chain?.directives.map(({ directive }) => directive.id)).toEqual(['move', 'list']);
  });
});

describe('assigneeSlug', () => {
  it.each([
    [textOf('Sở Giáo dục và Đào tạo'), 'so-giao-duc-va-dao-tao'],
    [textOf('UBND các xã, phường'), 'ubnd-cac-xa-phuong'],
    [textOf("Huyện Ia H'Drai"), 'huyen-ia-hdrai'],
    [null, 'unnamed'],
  ])('%o is %s', (assignee, slug) => {
    expect(assigneeSlug(assignee)).toBe(slug);
  });
});
