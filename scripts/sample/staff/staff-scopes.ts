import type { Block, Level, StaffKind } from '../../../src/domain/records/codes.ts';
import type { Pair } from '../rows.ts';

/** A block at a level with one kind of staff: the cells of the table of posts. */
export interface StaffScope {
  readonly key: string;
  readonly block: Block;
  readonly level: Level;
  readonly kind: StaffKind;
  readonly first: number;
  readonly last: number;
}

function scope(key: string, block: Block, level: Level, kind: StaffKind, first = 2015, last = 2026): StaffScope {
  return { key, block, level, kind, first, last };
}

/**
 * All cells. The district level ends on 30/6/2025, and the commune level of before and after are not the same thing:
 * their figures never share a series.
 */
export const staffScopes: readonly StaffScope[] = [
  scope('party-p', 'party', 'province', 'cadre-civil-servant'),
  scope('party-d', 'party', 'district', 'cadre-civil-servant', 2015, 2024),
  scope('party-c', 'party', 'commune', 'cadre-civil-servant', 2025),
  scope('gov-p', 'government', 'province', 'civil-servant'),
  scope('gov-d', 'government', 'district', 'civil-servant', 2015, 2024),
  scope('gov-x', 'government', 'commune', 'commune-cadre-civil-servant', 2015, 2024),
  scope('gov-c', 'government', 'commune', 'civil-servant', 2025),
  scope('ptw-x', 'government', 'commune', 'part-time-worker', 2015, 2024),
  scope('con-p', 'government', 'province', 'contract-worker'),
  scope('front-p', 'front-mass', 'province', 'cadre-civil-servant'),
  scope('front-d', 'front-mass', 'district', 'cadre-civil-servant', 2015, 2024),
  scope('front-c', 'front-mass', 'commune', 'cadre-civil-servant', 2025),
  scope('assoc-p', 'association', 'province', 'cadre-civil-servant'),
  scope('assoc-d', 'association', 'district', 'cadre-civil-servant', 2015, 2024),
  scope('psu-p', 'public-service', 'province', 'public-employee'),
  scope('psu-d', 'public-service', 'district', 'public-employee', 2015, 2024),
  scope('psu-c', 'public-service', 'commune', 'public-employee', 2025),
  scope('pcon-p', 'public-service', 'province', 'contract-worker'),
  scope('pcon-d', 'public-service', 'district', 'contract-worker', 2015, 2024),
  scope('pcon-c', 'public-service', 'commune', 'contract-worker', 2025),
];

/** The staff number of an indicator, worded alike for every place so that places can be compared. */
export interface StaffWording {
  readonly quota: Pair;
  readonly inPost: Pair;
}

/** What the figures of a kind of staff count, the same words wherever they are counted. */
export const kindWording: Readonly<Partial<Record<StaffKind, StaffWording>>> = {
  'civil-servant': {
    quota: ['biên chế công chức giao', 'civil-servant posts assigned'],
    inPost: ['công chức có mặt', 'civil servants in post'],
  },
  'cadre-civil-servant': {
    quota: ['biên chế cán bộ, công chức giao', 'cadre and civil-servant posts assigned'],
    inPost: ['cán bộ, công chức có mặt', 'cadres and civil servants in post'],
  },
  'commune-cadre-civil-servant': {
    quota: [
      'biên chế cán bộ, công chức cấp xã giao (đến 30/6/2025)',
      'commune cadre and civil-servant posts assigned (to 30/6/2025)',
    ],
    inPost: [
      'cán bộ, công chức cấp xã có mặt (đến 30/6/2025)',
      'commune cadres and civil servants in post (to 30/6/2025)',
    ],
  },
  'public-employee': {
    quota: [
      'số lượng người làm việc hưởng lương từ ngân sách giao',
      'state-paid headcount assigned to public service units',
    ],
    inPost: ['viên chức hưởng lương từ ngân sách có mặt', 'state-paid public employees in post'],
  },
  'contract-worker': {
    quota: ['chỉ tiêu hợp đồng lao động hỗ trợ, phục vụ giao', 'labour contracts for support work assigned'],
    inPost: ['người làm hợp đồng hỗ trợ, phục vụ có mặt', 'support workers on contract in post'],
  },
  'part-time-worker': {
    quota: ['số người hoạt động không chuyên trách cấp xã giao', 'commune part-time workers assigned'],
    inPost: ['người hoạt động không chuyên trách cấp xã có mặt', 'commune part-time workers in post'],
  },
};
