import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../records/codes.ts';
import type { Observation, Target } from '../records/records.ts';
import { observationRow, periodRow, seriesRow } from '../series/series.fixture.ts';
import { targetCourse } from './target-course.ts';
import { figure, indicatorRow, targetRow } from './target.fixture.ts';

function course(observations: readonly Observation[], kind: IndicatorKind = 'stock', changes: Partial<Target> = {}) {
  return targetCourse({
    target: targetRow(changes),
    indicator: indicatorRow(kind),
    series: seriesRow(),
    observations,
    day: '2025-06-30',
  });
}

function told({ points }: ReturnType<typeof course>) {
  return points.map((point) => [point.on.iso, point.figure.value]);
}

describe('the course of a stock', () => {
  it('is its levels after the baseline, in the order of their dates', () => {
    const found = course([
      observationRow('2020', 930),
      observationRow('2017', 980),
      observationRow('2015-12-31', 1000),
    ]);
    expect(told(found)).toEqual([
      ['2017', 980],
      ['2020', 930],
    ]);
    expect(found.before.map(({ observation }) => observation.id)).toEqual(['o-2015-12-31']);
  });

  it('keeps both figures of one date that contradict each other, and marks them', () => {
    const found = course([observationRow('2020', 930, { id: 'a' }), observationRow('2020', 950, { id: 'b' })]);
    expect(found.points.map((point) => [point.observation.id, point.isContradicted])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it('holds undated, missing and planned figures apart, and leaves out what is later than the day', () => {
    const found = course([
      observationRow(null, 940),
      observationRow('2020', 930, { id: 'unknown', reported: { missing: 'unknown' } }),
      observationRow('2026', 900, { id: 'plan', status: 'planned' }),
      observationRow('2025-12-31', 910, { id: 'later' }),
    ]);
    expect(found.points).toEqual([]);
    expect([found.undated, found.missing, found.planned].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['o-undated'],
      ['unknown'],
      ['plan'],
    ]);
  });

  it('has every dated figure where the baseline is undated', () => {
    expect(
      told(course([observationRow('2014', 1010), observationRow('2020', 930)], 'stock', { baselineOn: null })),
    ).toEqual([
      ['2014', 1010],
      ['2020', 930],
    ]);
  });
});

describe('the course of a flow', () => {
  it('adds up periods since the baseline', () => {
    const found = course([periodRow('2016', '2018', 40), periodRow('2019', '2021', 48)], 'flow');
    expect(told(found)).toEqual([
      ['2018', 40],
      ['2021', 88],
    ]);
  });

  it('takes running totals as they are', () => {
    const found = course([periodRow('2016', '2018', 40), periodRow('2016', '2021', 88)], 'flow');
    expect(told(found)).toEqual([
      ['2018', 40],
      ['2021', 88],
    ]);
  });

  it('says "at least" where a stretch is not covered', () => {
    const found = course([periodRow('2016', '2017', 20), periodRow('2019', '2021', 48)], 'flow');
    expect(found.points.map((point) => point.figure)).toEqual([figure('exact', 20), figure('at-least', 68)]);
  });

  it('makes no total of periods that overlap, and names them', () => {
    const found = course([periodRow('2016', '2019', 80), periodRow('2018', '2021', 80)], 'flow');
    expect(told(found)).toEqual([['2019', 80]]);
    expect(found.notAdded.map(({ observation }) => observation.id)).toEqual(['o-2018-2021']);
  });

  it('makes no total of contradictory periods', () => {
    const found = course(
      [periodRow('2016', '2018', 40), periodRow('2019', '2021', 48), periodRow('2019', '2021', 60, { id: 'other' })],
      'flow',
    );
    expect(told(found)).toEqual([['2018', 40]]);
    expect(found.notAdded.map(({ observation }) => observation.id)).toEqual(['o-2019-2021', 'other']);
  });
});

describe('targetCourse', () => {
  it('is empty without a series', () => {
    const none = targetCourse({
      target: targetRow(),
      indicator: indicatorRow('stock'),
      series: null,
      observations: [observationRow('2020', 930)],
      day: '2025-06-30',
    });
    expect(none).toEqual({ points: [], before: [], notAdded: [], undated: [], missing: [], planned: [] });
  });

  it('puts every figure of a stock series in exactly one list, in whatever order they come', () => {
    const anyDate = fc.constantFrom(null, '2014', '2015-12-31', '2017', '2018-06', '2020', '2024-12-31');
    const observed = fc
      .array(fc.record({ on: anyDate, value: fc.integer({ min: 0, max: 2000 }), planned: fc.boolean() }))
      .map((rows) =>
        rows.map(({ on, value, planned }, index) =>
          observationRow(on, value, { id: `o-${index}`, status: planned ? 'planned' : 'reported' }),
        ),
      );
    fc.assert(
      fc.property(observed, (observations) => {
        const { points, before, notAdded, undated, missing, planned } = course(observations);
        const ids = [
          ...[...points, ...before, ...notAdded].map(({ observation }) => observation),
          ...undated,
          ...missing,
          ...planned,
        ].map(({ id }) => id);
        expect([...ids].sort()).toEqual(observations.map(({ id }) => id).sort());
        expect(course([...observations].reverse()).points).toEqual(points);
      }),
    );
  });
});
