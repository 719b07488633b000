import { describe, expect, it } from 'vitest';
import { aDocument, aPhase, aSource, dateOf } from '../../testing/build-records.ts';
import { itemOf, roadOn, standingOf } from './roadmap.fixture.ts';

const issued = [aDocument({ id: 'nq', issuedOn: dateOf('2017-10-25') }), aDocument({ id: 'undated', issuedOn: null })];

describe('a phase', () => {
  it.each([
    ['2018', '2021', '2017-12-31', 'ahead'],
    ['2018', '2021', '2018-01-01', 'running'],
    ['2018', '2021', '2021-12-31', 'running'],
    ['2018', '2021', '2022-01-01', 'done'],
    ['2018-03-15', '2021-06', '2018-03-14', 'ahead'],
    ['2018-03-15', '2021-06', '2021-07-01', 'done'],
    ['2018', null, '2030-01-01', 'running'],
    [null, '2021', '2020-01-01', 'ahead'],
    [null, '2021', '2022-01-01', 'done'],
    [null, null, '2022-01-01', 'undated'],
  ])('from %s to %s is on %s: %s', (start, end, day, standing) => {
    const phases = [
      aPhase({
        id: 'p',
        document: 'nq',
        startsOn: start === null ? null : dateOf(start),
        endsOn: end === null ? null : dateOf(end),
      }),
    ];
    expect(standingOf(roadOn({ phases, documents: issued }, day), 'phase.p')).toBe(standing);
  });

  it.each([
    ['its document came later', 'nq', null, '2017-10-24', 'not yet known'],
    ['its document was issued that day', 'nq', null, '2017-10-25', 'running'],
    ['a source told of it before', 'nq', '2017-06-01', '2017-06-01', 'running'],
    ['no document, and it had begun', null, null, '2017-03-01', 'running'],
    ['no document, and it had not begun', null, null, '2016-12-31', 'not yet known'],
    ['a document of which no day is known, and it had not begun', 'undated', null, '2016-12-31', 'not yet known'],
  ])('%s', (_, document, publishedOn, day, standing) => {
    const tables = {
      documents: issued,
      sources: [aSource({ publishedOn: publishedOn === null ? null : dateOf(publishedOn) })],
      phases: [aPhase({ id: 'p', document, startsOn: dateOf('2017'), endsOn: dateOf('2021') })],
    };
    expect(standingOf(roadOn(tables, day), 'phase.p')).toBe(standing);
  });

  it('of an undated document was known once an earlier phase of that document had begun', () => {
    const own = { document: 'undated', endsOn: dateOf('2030') };
    const phases = [
      aPhase({ ...own, id: 'second', startsOn: dateOf('2025') }),
      aPhase({ ...own, id: 'first', startsOn: dateOf('2021-01-01') }),
    ];
    const on = (day: string) => standingOf(roadOn({ phases, documents: issued }, day), 'phase.second');
    expect([on('2020-12-31'), on('2021-01-01')]).toEqual(['not yet known', 'ahead']);
  });

  it('stands in the lane of its programme', () => {
    const phases = [aPhase({ id: 'p', programme: 'nq19', document: null })];
    const road = roadOn({ phases }, '2030-01-01');
    expect(itemOf(road, 'phase.p')?.lane).toBe('programme-nq19');
    expect(road.lanes.map(({ id, kind }) => [id, kind])).toEqual([['programme-nq19', 'programme']]);
  });
});
