import { describe, expect, it } from 'vitest';
import { aDirective, aDocument, dateOf } from '../../testing/build-records.ts';
import { itemOf, roadOn, standingOf } from './roadmap.fixture.ts';

describe('a directive', () => {
  it.each<[string, Partial<Parameters<typeof aDirective>[0]>, string, string]>([
    ['not issued yet', {}, '2022-07-31', 'not yet known'],
    ['due', {}, '2022-12-31', 'ahead'],
    ['overdue, nothing reported', {}, '2023-01-01', 'unknown'],
    ['overdue, reported as open', { status: 'open' }, '2023-01-01', 'late'],
    ['carried out', { status: 'resolved', resolvedOn: dateOf('2022-11-30') }, '2022-11-30', 'done'],
    ['carried out later', { status: 'resolved', resolvedOn: dateOf('2022-11-30') }, '2022-11-29', 'ahead'],
    ['carried out on an unknown day, deadline ahead', { status: 'resolved' }, '2022-12-30', 'ahead'],
    ['carried out on an unknown day, deadline past', { status: 'resolved' }, '2022-12-31', 'done'],
    ['without a deadline', { dueOn: null }, '2023-01-01', 'undated'],
    ['of a document that came later', { issuedOn: null, document: 'late' }, '2022-07-01', 'not yet known'],
    ['of a document that was there', { issuedOn: null, document: 'late' }, '2022-07-15', 'ahead'],
    ['of which no day of issue is known', { issuedOn: null }, '2022-07-01', 'ahead'],
  ])('%s', (_, own, day, standing) => {
    const documents = [aDocument({ id: 'late', issuedOn: dateOf('2022-07-15') })];
    const road = roadOn({ documents, directives: [aDirective({ ...own, id: 'd' })] }, day);
    expect(standingOf(road, 'directive.d')).toBe(standing);
  });

  it('stands at the day it was carried out, its deadline as the plan', () => {
    const row = aDirective({
      id: 'd',
      status: 'resolved',
      dueOn: dateOf('2022-12-31'),
      resolvedOn: dateOf('2023-01-12'),
    });
    const on = (day: string) => {
      const item = itemOf(roadOn({ directives: [row] }, day), 'directive.d');
      return [
        item?.startsOn?.iso,
        item?.plannedOn?.iso ?? null,
        item?.kind === 'directive' ? item.delay : undefined,
        item?.standing,
      ];
    };
    expect(on('2023-01-12')).toEqual(['2023-01-12', '2022-12-31', 12, 'done']);
    expect(on('2023-01-11')).toEqual(['2022-12-31', null, null, 'late']);
  });
});
