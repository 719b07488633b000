import { describe, expect, it } from 'vitest';
import { numberSources } from '../../data/source-notes.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aMilestone, aPhase, aSource, aUnit, dated, dateOf, textOf, undated } from '../../testing/build-records.ts';
import { roadRows } from './timeline-rows.ts';

const units = [
  aUnit({ id: 'kon-tum', name: textOf('tỉnh Kon Tum') }),
  aUnit({ id: 'viet-nam', name: textOf('Việt Nam') }),
];
const inferred = { basis: 'inferred', note: textOf('suy ra') } as const;

function road(tables: Partial<PackageData>, day = '2022-07-25') {
  const data = packageOf({ sources: [aSource()], units, ...tables });
  return roadRows(data, 'viet-nam', day, numberSources(data.sources));
}

/** A milestone at `on`; null for none known. */
function milestone(id: string, on: string | null, overrides: Parameters<typeof aMilestone>[0] = {}) {
  return aMilestone({ major: true, id, kind: 'event', startsOn: on === null ? null : dateOf(on), ...overrides });
}

describe('programmes', () => {
  it('gather their phases in the order of the file', () => {
    const phases = [
      aPhase({ id: 'a1', programme: 'a', programmeName: textOf('A') }),
      aPhase({ id: 'b1', programme: 'b', programmeName: textOf('B') }),
      aPhase({ id: 'a2', programme: 'a', programmeName: textOf('A') }),
    ];
    const { programmes } = road({ phases });
    expect(programmes.map((row) => [row.id, row.name.vi, row.phases.map((phase) => phase.id)])).toEqual([
      ['a', 'A', ['a1', 'a2']],
      ['b', 'B', ['b1']],
    ]);
  });

  it('a phase covers the whole of its partial dates; an end nobody states stays open', () => {
    const phases = [
      aPhase({ id: 'x', startsOn: dateOf('2021'), endsOn: dateOf('2025-06'), dating: inferred }),
      aPhase({ id: 'y', startsOn: null, endsOn: null, dating: undated, note: textOf('chưa rõ') }),
    ];
    expect(road({ phases }).programmes[0]?.phases).toMatchObject([
      {
        start: '2021',
        startDay: '2021-01-01',
        end: '2025-06',
        endDay: '2025-06-30',
        inferred: true,
        remark: { vi: 'suy ra' },
      },
      { start: null, startDay: null, end: null, endDay: null, inferred: false, remark: { vi: 'chưa rõ' } },
    ]);
  });
});

describe('milestones', () => {
  it('stand by date and are numbered so, undated ones last', () => {
    const milestones = [
      milestone('undated', null, { dating: undated }),
      milestone('later', '2025-07-01'),
      milestone('first', '2017-10-25'),
      milestone('year', '2018'),
    ];
    expect(road({ milestones }).milestones.map((row) => [row.number, row.id])).toEqual([
      [1, 'first'],
      [2, 'year'],
      [3, 'later'],
      [4, 'undated'],
    ]);
  });

  it.each([
    ['an event of a year', 'event', '2022', '2022-01-01'],
    ['a deadline of a year', 'deadline', '2022', '2022-12-31'],
    ['a deadline of a month', 'deadline', '2024-02', '2024-02-29'],
    ['a document of a day', 'document', '2022-07-25', '2022-07-25'],
  ] as const)('%s stands at its day', (_, kind, on, day) => {
    expect(road({ milestones: [milestone('x', on, { kind })] }).milestones[0]).toMatchObject({ on, day });
  });

  it.each([
    ['2022-07-25', null, true],
    ['2022-07-26', null, false],
    ['2022-07', null, false],
    ['2022-06', null, true],
    ['2022-07-20', '2022-07-25', true],
    ['2022-07-20', '2022-07-26', false],
    [null, null, false],
  ])('from %s to %s has passed on 25/7/2022: %s', (on, to, passed) => {
    const row = milestone('x', on, { endsOn: to === null ? null : dateOf(to) });
    expect(road({ milestones: [row] }).milestones[0]?.passed).toBe(passed);
  });

  it.each([
    ['2022-07-25', dated, false, null],
    ['2022-07', dated, true, null],
    ['2022-07-25', inferred, true, 'suy ra'],
    [null, undated, true, null],
  ])('%s, %j: uncertain is %s', (on, dating, uncertain, note) => {
    const [row] = road({ milestones: [milestone('x', on, { dating })] }).milestones;
    expect([row?.uncertain, row?.inferred?.vi ?? null]).toEqual([uncertain, note]);
  });

  it.each([
    ['nothing but a plan, ahead', null, '2022-09-30', '2022-09-30', 'not-yet', false],
    ['nothing but a plan, its month still running', null, '2022-07', '2022-07', 'not-yet', false],
    ['nothing but a plan, its day gone by', null, '2022-07-24', '2022-07-24', 'open', false],
    ['a plan kept', '2022-06-30', '2022-05-31', '2022-06-30', null, true],
    ['a plan missed, which came true only after the day', '2022-08-01', '2022-06-30', '2022-06-30', 'not-yet', false],
    ['a plan ahead of the day and of what came', '2022-08-15', '2022-08-31', '2022-08-31', 'not-yet', false],
    ['a plan gone by, and a month that may have been it', '2022-07', '2022-06-30', '2022-06-30', 'open', false],
    ['neither', null, null, null, null, false],
  ] as const)('%s', (_, on, planned, shown, plan, passed) => {
    const row = milestone('x', on, { plannedOn: planned === null ? null : dateOf(planned) });
    expect(road({ milestones: [row] }).milestones[0]).toMatchObject({ on: shown, plan, passed });
  });

  it('with only a plan stand at its day, drawn as unsure', () => {
    const plan = milestone('plan', null, { plannedOn: dateOf('2023-03'), dating: dated });
    const milestones = [milestone('undated', null, { dating: undated }), plan, milestone('last', '2025-07-01')];
    expect(road({ milestones }).milestones.map((row) => [row.id, row.day, row.uncertain])).toEqual([
      ['plan', '2023-03-01', true],
      ['last', '2025-07-01', false],
      ['undated', null, true],
    ]);
  });

  it('tell the country from the place, and cite their source', () => {
    const milestones = [milestone('here', '2022'), milestone('there', '2023', { unit: 'viet-nam', source: 'lost' })];
    expect(road({ milestones }).milestones.map((row) => [row.place.vi, row.isNational, row.note])).toEqual([
      ['tỉnh Kon Tum', false, 1],
      ['Việt Nam', true, null],
    ]);
  });

  it('are only those that mark the road', () => {
    const milestones = [milestone('small', '2022', { major: false }), milestone('big', '2023')];
    expect(road({ milestones }).milestones.map((row) => [row.number, row.id])).toEqual([[1, 'big']]);
  });

  it('of a unit that is not there are left out', () => {
    expect(road({ milestones: [milestone('x', '2022', { unit: 'lost' })] }).milestones).toEqual([]);
  });
});
