import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { roundPercent } from '../figures/reduction.ts';
import type { Observation } from '../records/records.ts';
import { textOf } from '../../testing/build-records.ts';
import { date, observationRow } from '../series/series.fixture.ts';
import type { Given } from './target.fixture.ts';
import { dueNow, evaluate, figure, outcome } from './target.fixture.ts';
import type { TargetStatus, UnsaidCode } from './target-result.ts';

describe('a stock that must fall by 10 % from 1000', () => {
  it.each<[string, Figure, TargetStatus | UnsaidCode]>([
    ['900', figure('exact', 900), 'met'],
    ['899', figure('exact', 899), 'exceeded'],
    ['901', figure('exact', 901), 'behind'],
    ['1010', figure('exact', 1010), 'behind'],
    ['gần 900', figure('nearly', 900), 'met'],
    ['dưới 890', figure('less-than', 890), 'exceeded'],
    ['hơn 900', figure('more-than', 900), 'behind'],
    ['ít nhất 900', figure('at-least', 900), 'figure-too-vague'],
    ['hơn 850', figure('more-than', 850), 'figure-too-vague'],
    ['khoảng 900', figure('about', 900), 'figure-too-vague'],
    ['880–900', figure('exact', 880, 900), 'met'],
    ['890–910', figure('exact', 890, 910), 'figure-too-vague'],
  ])('%s at the due date', (_, value, expected) => {
    expect(outcome(evaluate([observationRow(dueNow, value)]))).toBe(expected);
  });

  it('gives numerator, denominator and what is missing', () => {
    const result = evaluate([observationRow(dueNow, 924)]);
    expect(result).toMatchObject({
      status: 'behind',
      overdue: true,
      duePassed: true,
      late: false,
      baseline: { value: 1000, on: date('2015-12-31') },
      achieved: { amount: 76, percent: 7.6, qualifier: 'exact' },
      required: { amount: 100, percent: 10 },
      missing: { amount: 24, percentagePoints: 2.4, qualifier: 'exact', whole: null },
      completion: 76,
      pace: { required: 100, actual: 76 },
      reason: null,
    });
    expect(result.current?.observation.id).toBe('o-2021-12-31');
  });

  it('prints the percentage of the document, not one that division left', () => {
    const result = evaluate([observationRow(dueNow, 1168)], { target: { value: 5.5, baselineValue: 1168 } });
    expect(result.required).toEqual({ amount: 64.24, percent: 5.5 });
  });

  it('counts what is missing from the worse end of a band', () => {
    const result = evaluate([observationRow(dueNow, figure('exact', 910, 930))]);
    expect(result).toMatchObject({
      status: 'behind',
      achieved: { amount: 70 },
      missing: { amount: 30 },
      completion: 70,
    });
  });

  it('turns the words round: posts left "gần 950" mean that more than 50 were cut and less than 50 are missing', () => {
    const result = evaluate([observationRow('2018-12-31', figure('nearly', 950))], { day: '2019-01-01' });
    expect(result.status).toBe('on-track');
    expect(result.achieved).toEqual({ amount: 50, percent: 5, qualifier: 'more-than' });
    expect(result.missing).toEqual({ amount: 50, percentagePoints: 5, qualifier: 'less-than', whole: null });
  });

  it.each([
    ['biên chế', 134, { amount: 0.8, qualifier: 'exact', whole: { value: 1, qualifier: 'exact' } }],
    ['phòng, chi cục', 148, { amount: 14.8, qualifier: 'exact', whole: { value: 15, qualifier: 'exact' } }],
    ['tỷ đồng', 148, { amount: 14.8, qualifier: 'exact', whole: null }],
  ] as const)(
    'of 148 %s with %s left, what is missing is whole where it is counted whole',
    (measure, left, missing) => {
      const result = evaluate([observationRow(dueNow, left)], {
        target: { baselineValue: 148 },
        measure: textOf(measure),
      });
      expect(result.missing).toMatchObject({ ...missing, amount: expect.closeTo(missing.amount, 9) });
    },
  );

  it('shows an increase as a negative reduction with more missing than was asked for', () => {
    const result = evaluate([observationRow(dueNow, 1010)]);
    expect(result.achieved.amount).toBe(-10);
    expect(result.missing).toEqual({ amount: 110, percentagePoints: 11, qualifier: 'exact', whole: null });
    expect(result.completion).toBe(-10);
  });
});

describe('the figures that count', () => {
  it('are reported, dated, of the series, and reached by the day', () => {
    const result = evaluate([
      observationRow(null, 850),
      observationRow('2023', 850),
      observationRow('2021', 850, { id: 'plan', status: 'planned' }),
      observationRow('2021', 850, { id: 'forecast', status: 'forecast' }),
      observationRow('2021', 850, { id: 'other', series: 'in-post' }),
      observationRow('2021', 0, { id: 'unknown', reported: { missing: 'unknown' } }),
      observationRow('2014', 850),
    ]);
    expect(result.reason).toEqual({
      code: 'no-figure-yet',
      wanted: date('2021-12-31'),
      observations: ['o-undated', 'unknown'],
    });
    expect(result.current).toBeNull();
    expect(result.required).toEqual({ amount: 100, percent: 10 });
    expect(result.overdue).toBe(false);
  });
});

describe('at the due date', () => {
  it('takes the first figure from the due date on as the result, whatever came later', () => {
    const result = evaluate([observationRow('2021-12-31', 900), observationRow('2023', 990)], { day: '2025-01-01' });
    expect(result.status).toBe('met');
    expect(result.current?.observation.id).toBe('o-2021-12-31');
  });

  it('calls late what only a later figure reaches', () => {
    const result = evaluate([observationRow('2021-12-31', 950), observationRow('2023', 880)], { day: '2025-01-01' });
    expect(result).toMatchObject({ status: 'met', late: true, overdue: false, missing: null });
  });

  it('does not call late what was not known to fall short', () => {
    const vague = observationRow('2021-12-31', figure('about', 900));
    const result = evaluate([vague, observationRow('2023', 880)], { day: '2025-01-01' });
    expect(result).toMatchObject({ status: 'exceeded', late: false });
  });

  it('shows the latest gap while it is still short', () => {
    const result = evaluate([observationRow('2021-12-31', 950), observationRow('2023', 920)], { day: '2025-01-01' });
    expect(result).toMatchObject({ status: 'behind', overdue: true, late: false, missing: { amount: 20 } });
  });

  it('keeps the result of the due date when later figures say less', () => {
    const later = observationRow('2023', figure('about', 900));
    const result = evaluate([observationRow('2021-12-31', 950), later], { day: '2025-01-01' });
    expect(result).toMatchObject({ status: 'behind', missing: { amount: 50 } });
  });

  it('cannot be said when the last figure is older and short, but is met when it has reached the value', () => {
    const short = evaluate([observationRow('2020-12-31', 950)]);
    expect(short).toMatchObject({ status: 'cannot-be-said', overdue: false, missing: null, completion: 50 });
    expect(short.reason).toEqual({ code: 'no-figure-after-due', wanted: date('2021-12-31'), observations: [] });
    expect(outcome(evaluate([observationRow('2020-12-31', 900)]))).toBe('met');
  });

  it('is still running on the due day itself', () => {
    const earlier = evaluate([observationRow('2021-06-30', 905)], { day: dueNow });
    expect(outcome(earlier)).toBe('on-track');
    expect(outcome(evaluate([observationRow('2021-06-30', 905)], { day: '2022-01-01' }))).toBe('no-figure-after-due');
  });

  it('counts a year as due at its end', () => {
    const given: Given = { target: { dueOn: date('2021') }, day: '2021-12-31' };
    expect(evaluate([observationRow('2021', 950)], given)).toMatchObject({
      status: 'behind',
      duePassed: false,
      overdue: false,
    });
    expect(evaluate([observationRow('2021', 950)], { ...given, day: '2022-01-01' })).toMatchObject({ overdue: true });
  });
});

describe('before the due date', () => {
  // 2015-12-31 to 2025-12-31 has 3653 days; 2020-12-31 is day 1827: 50,01 % of the time.
  const halfway = { target: { dueOn: date('2025-12-31') }, day: '2021-06-30' };
  it.each<[string, Figure, TargetStatus | UnsaidCode]>([
    ['949', figure('exact', 949), 'on-track'],
    ['950', figure('exact', 950), 'behind'],
    ['951', figure('exact', 951), 'behind'],
    ['890', figure('exact', 890), 'exceeded'],
    ['gần 940', figure('nearly', 940), 'on-track'],
    ['hơn 960', figure('more-than', 960), 'behind'],
    ['hơn 920', figure('more-than', 920), 'figure-too-vague'],
  ])('%s halfway', (_, value, expected) => {
    const result = evaluate([observationRow('2020-12-31', value)], halfway);
    expect(outcome(result)).toBe(expected);
    expect(result.overdue).toBe(false);
  });

  it('measures pace at the date of the figure, so that waiting makes nothing late', () => {
    const result = evaluate([observationRow('2020-12-31', 949)], { ...halfway, day: '2025-12-30' });
    expect(result.status).toBe('on-track');
    expect(roundPercent(result.pace?.required ?? 0)).toBe(50.01);
    expect(result.pace?.actual).toBe(51);
  });

  it('needs a dated baseline before the due date', () => {
    const undated = evaluate([observationRow('2020', 949)], {
      ...halfway,
      target: { dueOn: date('2025'), baselineOn: null },
    });
    expect(outcome(undated)).toBe('no-baseline-date');
    const sameYear = { baselineOn: date('2025'), dueOn: date('2025-07-01') };
    expect(outcome(evaluate([observationRow('2025-03', 949)], { target: sameYear, day: '2025-06-01' }))).toBe(
      'no-baseline-date',
    );
  });
});

function at(id: string, value: number): Observation {
  return observationRow(dueNow, value, { id });
}

describe('what cannot be said', () => {
  const good = [observationRow(dueNow, 900)];
  it.each<[UnsaidCode, readonly Observation[], Given, string | null]>([
    ['no-value', good, { target: { value: null } }, null],
    ['no-series', good, { series: null }, '2021-12-31'],
    ['no-series', good, { series: null, target: { baselineValue: null } }, '2021-12-31'],
    ['no-baseline', good, { target: { baselineValue: null } }, '2015-12-31'],
    ['zero-baseline', good, { target: { baselineValue: 0 } }, '2015-12-31'],
    ['baseline-after-due', good, { target: { baselineOn: date('2022') } }, null],
    ['carry-over-unknown', good, { target: { carriesOver: 'earlier' } }, null],
    ['no-due-date', [observationRow(dueNow, 950)], { target: { dueOn: null } }, null],
    ['no-figure-yet', [], {}, '2021-12-31'],
    ['figure-too-vague', [observationRow('2022-01', figure('about', 900))], { day: '2022-02-01' }, '2022-01'],
    ['target-too-vague', [observationRow(dueNow, 905)], { target: { qualifier: 'about' } }, null],
  ])('%s', (code, observations, given, wanted) => {
    const result = evaluate(observations, given);
    expect(result.status).toBe('cannot-be-said');
    expect(result.reason?.code).toBe(code);
    expect(result.reason?.wanted?.iso ?? null).toBe(wanted);
    expect(result.overdue).toBe(false);
    expect(result.missing).toBeNull();
  });

  it('still says "met" without a due date or without a dated baseline', () => {
    expect(outcome(evaluate(good, { target: { dueOn: null } }))).toBe('met');
    expect(outcome(evaluate(good, { target: { baselineOn: null } }))).toBe('met');
    expect(outcome(evaluate(good, { target: { qualifier: 'about' } }))).toBe('met');
  });

  it('says nothing on contradictory figures unless all lead to the same result, then shows the worst', () => {
    const split = evaluate([at('a', 890), at('b', 950)]);
    expect(split.reason).toEqual({
      code: 'contradictory-figures',
      wanted: date('2021-12-31'),
      observations: ['a', 'b'],
    });
    expect(evaluate([at('a', 940), at('b', 950)])).toMatchObject({ status: 'behind', missing: { amount: 50 } });
    expect(evaluate([at('a', 950), at('b', 940)])).toMatchObject({ status: 'behind', missing: { amount: 50 } });
  });
});
