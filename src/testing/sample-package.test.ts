import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultOptions, samplePackage } from '../../scripts/sample/sample-package.ts';
import { evaluateTargets } from '../domain/targets/evaluate-targets.ts';
import { countCommunes } from '../domain/lineage/commune-count.ts';
import { directiveState } from '../domain/obstacles/directive-state.ts';
import { targetStatuses } from '../domain/targets/target-result.ts';
import { changeForms, changeStatuses, qualifiers } from '../domain/records/codes.ts';
import type { Series } from '../domain/records/records.ts';
import { indexFigures } from '../domain/series/figure-index.ts';
import { publishedPackage } from './published-package.ts';

const loaded = await publishedPackage('tinh-mau');
const { data } = loaded;
const figures = indexFigures(data);
const valueOf = new Map(
  data.observations.flatMap(({ id, reported }) => ('missing' in reported ? [] : [[id, reported.value]])),
);

/** Sum of figures that must all be there. */
function sumOf(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + (valueOf.get(id) ?? Number.NaN), 0);
}

/** Figures of the series of an indicator that pass, at a date. */
function figuresOn(date: string, passes: (series: Series) => boolean): number {
  const wanted = new Set(data.series.filter(passes).map(({ id }) => id));
  const found = data.observations.filter(({ series, asOf }) => wanted.has(series) && asOf?.iso === date);
  return sumOf(found.map(({ id }) => id));
}

const scopeOf = ({ unit, block, level, staffKind }: Series) => [unit, block, level, staffKind].join(' ');

describe('the sample package', () => {
  it('is what its generator writes, byte for byte', () => {
    const files = samplePackage(defaultOptions);
    const differing = [...files].filter(
      ([file, text]) => readFileSync(`public/data/tinh-mau/${file}`, 'utf8') !== text,
    );
    expect(differing.map(([file]) => file)).toEqual([]);
  });

  it('changes with the seed', () => {
    const other = samplePackage({ ...defaultOptions, seed: 2 });
    expect(other.get('observations.csv')).not.toBe(samplePackage(defaultOptions).get('observations.csv'));
  });

  it('grows to exactly the size asked for', () => {
    const files = samplePackage({ ...defaultOptions, units: 903, observations: 8001 });
    const rows = (file: string) => (files.get(file) ?? '').split('\n').length - 2;
    expect([rows('units.csv'), rows('observations.csv')]).toEqual([903, 8001]);
  });

  it('has no errors and only the warnings that it is meant to show', () => {
    const codes = loaded.issues.map(({ severity, code }) => `${severity} ${code}`);
    expect([...new Set(codes)].sort()).toEqual([
      'warning change.units-unnamed',
      'warning observation.contradiction-recorded',
      'warning observation.undated',
    ]);
  });

  it.each([
    ['forms of change', changeForms, data.changes.map(({ form }) => form)],
    ['states of a change', changeStatuses, data.changes.map(({ status }) => status)],
    [
      'qualifiers',
      qualifiers,
      data.observations.flatMap(({ reported }) => ('missing' in reported ? [] : [reported.qualifier])),
    ],
    ['standings of a target', targetStatuses, evaluateTargets(data, '2026-10-31').map(({ status }) => status)],
  ])('shows all %s', (_, all, found) => {
    expect(all.filter((code) => !found.some((one) => one === code))).toEqual([]);
  });

  it('shows a directive in every state', () => {
    const states = data.directives.map((directive) => {
      const state = directiveState(directive, '2026-11-23');
      return state.kind === 'resolved'
        ? `resolved, ${state.on === null ? 'no day' : state.on.precision}, late: ${state.isLate}`
        : `${state.kind}, reported: ${'isReported' in state && state.isReported}`;
    });
    expect([...new Set(states)].sort()).toEqual([
      'due, reported: true',
      'no-deadline, reported: false',
      'no-deadline, reported: true',
      'overdue, reported: false',
      'overdue, reported: true',
      'resolved, day, late: false',
      'resolved, day, late: true',
      'resolved, month, late: false',
      'resolved, month, late: true',
      'resolved, no day, late: null',
      'resolved, year, late: null',
    ]);
  });

  it.each([
    ['2017-12-31', 104],
    ['2018-06-01', 105],
    ['2020-02-01', 100],
    ['2025-06-30', 100],
    ['2025-07-01', 40],
  ])('has on %s %d communes, wards and townships', (day, count) => {
    expect(countCommunes(data, 'tinh-mau', day).units).toHaveLength(count);
  });

  it.each(['2015-12-31', '2021-12-31', '2024-12-31', '2025-12-31', '2026-10-31'])(
    'the posts of the whole system on %s are the sum of blocks, levels and kinds of staff',
    (date) => {
      const cells = figuresOn(
        date,
        ({ indicator, unit, level, staffKind, field }) =>
          indicator === 'quota-assigned' &&
          unit === 'tinh-mau' &&
          level !== null &&
          staffKind !== null &&
          field === null,
      );
      const kinds = figuresOn(
        date,
        ({ indicator, block, staffKind }) =>
          indicator === 'quota-assigned' && block === 'whole-system' && staffKind !== null,
      );
      const total = figuresOn(date, ({ id }) => id === 'quota-all');
      expect([cells, kinds]).toEqual([total, total]);
    },
  );

  it('balances the posts of every department and cell of the province but for the items left out on purpose', () => {
    const quotas = data.series.filter(
      ({ indicator, field, staffKind, level }) =>
        indicator === 'quota-assigned' && field === null && staffKind !== null && level !== null,
    );
    const flowsOf = (quota: Series, indicator: string, year: string) =>
      data.series
        .filter(
          (series) => series.indicator === indicator && series.reason !== null && scopeOf(series) === scopeOf(quota),
        )
        .flatMap(({ id }) => figures.observationsOf(id).filter((row) => row.periodEnd?.iso.startsWith(year)));
    const unbalanced = quotas.flatMap((quota) => {
      const stocks = figures.observationsOf(quota.id).filter(({ id }) => !id.endsWith('-b'));
      return stocks.slice(1).flatMap((stock, index) => {
        const year = stock.asOf?.iso.slice(0, 4) ?? '';
        const before = stocks[index];
        const increases = flowsOf(quota, 'quota-increase', year);
        const cuts = flowsOf(quota, 'posts-cut', year);
        if (before === undefined || increases.length + cuts.length === 0) return [];
        const expected = sumOf([before.id, ...increases.map(({ id }) => id)]) - sumOf(cuts.map(({ id }) => id));
        const remainder = sumOf([stock.id]) - expected;
        return remainder === 0 ? [] : [`${quota.id} ${year} ${remainder}`];
      });
    });
    expect(unbalanced).toEqual([
      'quota-party-p 2019 -1',
      'quota-congthuong 2023 -2',
      'quota-tnmt 2022 NaN',
      'quota-thanhtra 2019 -1',
    ]);
  });

  it('never has more villages with a Party organisation, or village heads in the Party, than villages', () => {
    const heads = data.series.filter(({ id }) => /^village-(?:party|heads|secretaries)/.test(id));
    const tooMany = heads.flatMap(({ id, unit }) => {
      const villages = `villages${unit === 'tinh-mau' ? '' : id.slice(id.lastIndexOf('-'))}`;
      return figures
        .observationsOf(id)
        .filter((row) => sumOf([row.id]) > sumOf([row.id.replace(id, villages)]))
        .map((row) => row.id);
    });
    expect([heads.length, tooMany]).toEqual([33, []]);
  });

  it('sums leavers, their cost and what was paid to the totals of each year', () => {
    const years = Array.from({ length: 12 }, (_, index) => 2015 + index);
    const differing = ['leavers', 'leavercost', 'leaverpaid'].flatMap((prefix) =>
      years.filter((year) => {
        const end = year === 2026 ? '2026-10-31' : String(year);
        const of = (isTotal: boolean) => {
          const ids = new Set(
            data.series
              .filter(
                ({ id, decree }) =>
                  id.startsWith(`${prefix}-`) && id.endsWith('-all') === isTotal && (isTotal || decree !== null),
              )
              .map(({ id }) => id),
          );
          const found = data.observations.filter((row) => ids.has(row.series) && row.periodEnd?.iso === end);
          return Math.round(sumOf(found.map(({ id }) => id)) * 10);
        };
        return of(true) !== of(false);
      }),
    );
    expect(differing).toEqual([]);
  });

  it.each(['2015-12-31', '2021-12-31', '2025-12-31', '2026-10-31'])(
    'public service units on %s are the sum of fields, of autonomy groups and of levels',
    (date) => {
      const of = (passes: (series: Series) => boolean) =>
        figuresOn(date, (series) => series.indicator === 'public-service-units' && passes(series));
      const total = of(({ id }) => id === 'psu-count');
      expect([
        of(({ field }) => field !== null),
        of(({ autonomyGroup }) => autonomyGroup !== null),
        of(({ level }) => level !== null),
      ]).toEqual([total, total, total]);
    },
  );
});
