import { describe, expect, it } from 'vitest';
import { numberSources } from '../../data/source-notes.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aContradiction,
  anIndicator,
  anObservation,
  aSeries,
  aSource,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import { cutRows } from './cut-rows.ts';

const posts = anIndicator({ id: 'posts-cut', kind: 'flow', staffMeasure: 'posts-cut', measure: textOf('biên chế') });
const people = anIndicator({ id: 'leavers', kind: 'flow', staffMeasure: 'leavers-settled', measure: textOf('người') });
const quota = anIndicator({ id: 'quota', staffMeasure: 'quota-assigned' });

const whole = aSeries({ id: 'whole', indicator: 'posts-cut', countsWhat: textOf('toàn tỉnh') });
const retired = aSeries({
  id: 'retired',
  indicator: 'posts-cut',
  method: textOf('nghỉ hưu'),
  countsWhat: textOf('nghỉ hưu'),
});
const teachers = aSeries({
  id: 'teachers',
  indicator: 'posts-cut',
  staffKind: 'teacher',
  countsWhat: textOf('giáo viên'),
});
const settled = aSeries({ id: 'settled', indicator: 'leavers', countsWhat: textOf('người nghỉ') });

/** The figure of a series: `to` is the end of its period. */
function figure(id: string, series: string, value: number, to: string | null, source = 'a') {
  const reported = { value, high: null, qualifier: 'exact' } as const;
  return anObservation({ id, series, reported, source, asOf: null, periodEnd: to === null ? null : dateOf(to) });
}

function rowsOf(tables: Partial<PackageData>, day = '2026-11-23') {
  const data = packageOf({
    indicators: [posts, people, quota],
    series: [whole, retired, teachers, settled],
    sources: [aSource({ id: 'a' }), aSource({ id: 'b' })],
    ...tables,
  });
  return cutRows(data, 'kon-tum', day, numberSources(data.sources));
}

function brief(rows: ReturnType<typeof rowsOf>) {
  return rows.map((row) => [row.id, row.parts.map((part) => part.id)]);
}

describe('totals and their parts', () => {
  it('figures of one source and period make one row: the whole with its parts', () => {
    const rows = rowsOf({
      observations: [
        figure('part-1', 'retired', 20, '2022'),
        figure('total', 'whole', 32, '2022'),
        figure('part-2', 'teachers', 12, '2022'),
      ],
    });
    expect(brief(rows)).toEqual([['total', ['part-1', 'part-2']]]);
    expect(rows[0]?.parts.map((part) => part.scope.vi)).toEqual(['nghỉ hưu', 'giáo viên']);
  });

  it('parts without a whole are rows of their own', () => {
    const observations = [figure('x', 'retired', 20, '2022'), figure('y', 'teachers', 12, '2022')];
    expect(brief(rowsOf({ observations }))).toEqual([
      ['x', []],
      ['y', []],
    ]);
  });

  it.each([
    ['another source', figure('y', 'teachers', 12, '2022', 'b')],
    ['another period', figure('y', 'teachers', 12, '2021')],
    ['another measure', figure('y', 'settled', 12, '2022')],
    ['a plan', { ...figure('y', 'teachers', 12, '2022'), status: 'planned' as const }],
  ])('%s makes no part of the whole', (_, other) => {
    const rows = rowsOf({ observations: [figure('total', 'whole', 32, '2022'), other] });
    expect(rows.map((row) => row.id).sort()).toEqual(['total', 'y']);
    expect(rows.flatMap((row) => row.parts)).toEqual([]);
  });
});

describe('what is a row', () => {
  it('the same figure from two sources gives one row', () => {
    const observations = [figure('x', 'whole', 277, '2024'), figure('y', 'whole', 277, '2024', 'b')];
    expect(brief(rowsOf({ observations }))).toEqual([['x', []]]);
  });

  it.each([
    ['value', figure('y', 'whole', 278, '2024', 'b')],
    ['end', figure('y', 'whole', 277, '2023', 'b')],
    ['scope', figure('y', 'teachers', 277, '2024', 'b')],
    ['start', { ...figure('y', 'whole', 277, '2024', 'b'), periodStart: dateOf('2022') }],
    [
      'qualifier',
      { ...figure('y', 'whole', 277, '2024', 'b'), reported: { value: 277, high: null, qualifier: 'about' as const } },
    ],
  ])('another %s from the second source gives a second row', (_, other) => {
    expect(rowsOf({ observations: [figure('x', 'whole', 277, '2024'), other] })).toHaveLength(2);
  });

  it.each([
    ['people instead of posts', figure('y', 'settled', 277, '2024', 'b')],
    ['a plan instead of a report', { ...figure('y', 'whole', 277, '2024', 'b'), status: 'planned' as const }],
  ])('%s is another row, even of the same number, scope and time', (_, other) => {
    const series = [whole, retired, teachers, { ...settled, countsWhat: whole.countsWhat }];
    expect(rowsOf({ series, observations: [figure('x', 'whole', 277, '2024'), other] })).toHaveLength(2);
  });

  it('other places and other measures are none', () => {
    const observations = [
      figure('x', 'elsewhere', 1, '2022'),
      figure('y', 'assigned', 2, '2022'),
      figure('z', 'lost', 3, '2022'),
    ];
    const series = [
      aSeries({ id: 'elsewhere', indicator: 'posts-cut', unit: 'quang-ngai' }),
      aSeries({ id: 'assigned', indicator: 'quota' }),
      aSeries({ id: 'lost', indicator: 'nowhere' }),
    ];
    expect(rowsOf({ observations, series })).toEqual([]);
  });

  it('posts come before people, earlier ends before later, undated last', () => {
    const observations = [
      figure('people', 'settled', 1, '2015'),
      figure('undated', 'whole', 2, null),
      figure('late', 'whole', 3, '2024'),
      figure('early', 'whole', 4, '2019-02'),
    ];
    expect(rowsOf({ observations }).map((row) => row.id)).toEqual(['early', 'late', 'undated', 'people']);
  });
});

describe('what a row says', () => {
  it('keeps dates as printed, with the whole days they may cover', () => {
    const observation = { ...figure('x', 'whole', 430, '2019-02'), periodStart: dateOf('2015') };
    expect(rowsOf({ observations: [observation] })[0]).toMatchObject({
      start: '2015',
      startDay: '2015-01-01',
      end: '2019-02',
      endDay: '2019-02-28',
      staffMeasure: 'posts-cut',
      measure: { vi: 'biên chế' },
      planned: false,
      isOfWholePlace: true,
      inferred: null,
    });
  });

  it('takes the start from the series where the source counts from one; none is guessed', () => {
    const series = [{ ...whole, startsWhen: dateOf('2015-04-17') }, retired];
    const observations = [figure('x', 'whole', 1, '2020'), figure('y', 'retired', 2, '2021')];
    expect(rowsOf({ series, observations }).map((row) => row.start)).toEqual(['2015-04-17', null]);
  });

  it('an undated figure is kept and has no place in time', () => {
    expect(rowsOf({ observations: [figure('x', 'whole', 1, null)] })[0]).toMatchObject({
      id: 'x',
      start: null,
      end: null,
      startDay: null,
      endDay: null,
    });
  });

  it.each([
    ['planned', true],
    ['forecast', true],
    ['reported', false],
  ] as const)('a figure that is %s: planned is %s', (status, planned) => {
    expect(rowsOf({ observations: [{ ...figure('x', 'whole', 1, '2020'), status }] })[0]?.planned).toBe(planned);
  });

  it('says from what an inferred date was inferred', () => {
    const note = textOf('Bài báo chỉ in 25/7');
    const dating = { basis: 'inferred', note } as const;
    const stated = { basis: 'stated', note } as const;
    const observations = [
      { ...figure('x', 'whole', 1, '2020'), dating },
      { ...figure('y', 'whole', 2, '2021'), dating: stated },
    ];
    expect(rowsOf({ observations }).map((row) => row.inferred)).toEqual([note, null]);
  });

  it('tells that another source says otherwise, and cites its own', () => {
    const rows = rowsOf({
      observations: [figure('x', 'whole', 1, '2020', 'b'), figure('y', 'whole', 2, '2021', 'lost')],
      contradictions: [aContradiction({ observations: ['x'] })],
    });
    expect(rows.map((row) => [row.contradicted, row.note])).toEqual([
      [true, 1],
      [false, null],
    ]);
  });
});

describe('as of a day', () => {
  const observations = [
    figure('y-2022', 'whole', 1, '2022'),
    figure('m-2022-07', 'whole', 2, '2022-07'),
    figure('d-2022-07-25', 'whole', 3, '2022-07-25'),
    figure('undated', 'whole', 4, null),
  ];

  it.each([
    ['2022-07-24', ['undated']],
    ['2022-07-25', ['d-2022-07-25', 'undated']],
    ['2022-07-31', ['d-2022-07-25', 'm-2022-07', 'undated']],
    ['2022-12-30', ['d-2022-07-25', 'm-2022-07', 'undated']],
    ['2022-12-31', ['d-2022-07-25', 'm-2022-07', 'y-2022', 'undated']],
  ])('%s knows %j', (day, ids) => {
    expect(rowsOf({ observations }, day).map((row) => row.id)).toEqual(ids);
  });
});
