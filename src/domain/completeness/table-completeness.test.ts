import { beforeAll, describe, expect, it } from 'vitest';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  aDirective,
  aDocument,
  aMilestone,
  anIndicator,
  anObservation,
  anObstacle,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
  partiesOf,
  undated,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import type { PackageData } from '../records/package-data.ts';
import { knownOn } from './known-on.ts';
import { type QuestionId, tableCompleteness } from './table-completeness.ts';

/** "has/applies" of a question, with what is lacking: `1/3 missing 2`. */
function answered(data: PackageData, question: QuestionId): string {
  const coverage = tableCompleteness(data)
    .flatMap(({ coverages }) => coverages)
    .find((one) => one.question === question);
  if (coverage === undefined) return 'not asked';
  const lacking = coverage.lacking.map(({ lack, count }) => ` ${lack} ${count}`).join('');
  return `${coverage.has}/${coverage.applies}${lacking}`;
}

const tables = packageOf({
  sources: [
    aSource({ id: 'text', kind: 'legal-text', publishedOn: dateOf('2025') }),
    aSource({ id: 'no-address', url: null, publishedOn: null }),
    aSource({ id: 'unused' }),
  ],
  documents: [
    aDocument({ id: 'd1', source: 'text' }),
    aDocument({ id: 'd2', number: null, issuedOn: dateOf('2020-05'), effectiveOn: null, source: 'no-address' }),
    // A conclusion lays down no rules that begin to hold on a day.
    aDocument({ id: 'd3', kind: 'conclusion', issuedOn: null, effectiveOn: null, dating: undated, source: 'text' }),
  ],
  phases: [aPhase({ source: 'text' }), aPhase({ id: 'p2', endsOn: null, document: null, source: 'text' })],
  milestones: [
    aMilestone({ kind: 'conference', source: 'text' }),
    aMilestone({ id: 'm2', kind: 'deadline', startsOn: null, endsOn: dateOf('2026-12'), source: 'text' }),
  ],
  units: [
    aUnit({ id: 'ward', code: '23284', validFrom: dateOf('2025-07-01'), source: 'text' }),
    aUnit({ id: 'old', validTo: dateOf('2025-06-30'), source: 'text' }),
    aUnit({ id: 'gone', validTo: dateOf('2025-06-30'), source: 'text' }),
    aUnit({ id: 'board', kind: 'department', level: 'province', source: 'text' }),
    aUnit({ id: 'hamlet', kind: 'village', level: 'village', source: 'text' }),
  ],
  changes: [
    aChange({ id: 'join', document: 'd1', source: 'text' }),
    aChange({ id: 'plan', status: 'planned', effectiveOn: null, dating: undated, source: 'text' }),
    aChange({ id: 'vague', effectiveOn: dateOf('2018'), dating: { basis: 'inferred', note: null }, source: 'text' }),
  ],
  change_units: [...partiesOf('join', ['old'], ['ward'])],
  indicators: [
    anIndicator({ id: 'stock' }),
    anIndicator({ id: 'flow', kind: 'flow' }),
    anIndicator({ id: 'nothing' }),
    anIndicator({ id: 'undated' }),
  ],
  series: [
    aSeries({ id: 's-stock', indicator: 'stock' }),
    aSeries({ id: 's-flow', indicator: 'flow' }),
    aSeries({ id: 's-total', indicator: 'flow', startsWhen: dateOf('2017') }),
    aSeries({ id: 's-open', indicator: 'flow' }),
    aSeries({ id: 's-undated', indicator: 'undated' }),
  ],
  observations: [
    anObservation({ id: 'o1', series: 's-stock', document: 'd1', source: 'text' }),
    anObservation({ id: 'o2', series: 's-stock', asOf: dateOf('2023'), confidence: 'low', source: 'text' }),
    anObservation({
      id: 'o3',
      series: 's-flow',
      asOf: null,
      periodStart: dateOf('2022-01-01'),
      periodEnd: dateOf('2022-12'),
      dating: { basis: 'inferred', note: null },
      source: 'text',
    }),
    anObservation({ id: 'o4', series: 's-total', reported: { missing: 'unknown' }, source: 'text' }),
    anObservation({ id: 'o5', series: 's-open', confidence: 'medium', source: 'text' }),
    anObservation({ id: 'o6', series: 's-undated', asOf: null, dating: undated, source: 'text' }),
    anObservation({ id: 'o7', series: 's-stock', reported: { missing: 'not-applicable' }, source: 'no-address' }),
  ],
  targets: [
    aTarget({ id: 't1', document: 'd1', source: 'text' }),
    aTarget({ id: 't2', rule: 'at-most', baselineValue: null, series: null, dueOn: dateOf('2025'), source: 'text' }),
    aTarget({ id: 't3', baselineValue: null, confidence: 'medium', dueOn: null, source: 'text' }),
  ],
  obstacles: [anObstacle({ status: 'not-reported', source: 'text' }), anObstacle({ id: 'b2', source: 'text' })],
  directives: [aDirective({ assignedTo: null, dueOn: null, source: 'text' })],
});

describe('how complete each table is', () => {
  it.each([
    ['source-address', '2/3 missing 1'],
    ['source-day', '1/3 undated 1 year 1'],
    ['source-used', '2/3 missing 1'],
    ['document-number', '2/3 missing 1'],
    ['document-issued', '1/3 undated 1 month 1'],
    ['document-effective', '1/2 undated 1'],
    ['document-stated', '2/2'],
    ['document-text', '2/3 missing 1'],
    ['phase-period', '1/2 missing 1'],
    ['phase-document', '1/2 missing 1'],
    ['milestone-day', '1/2 month 1'],
    ['milestone-document', '0/1 missing 1'],
    ['unit-code', '1/3 missing 2'],
    ['unit-first-day', '1/5 undated 4'],
    ['unit-end-change', '1/2 missing 1'],
    ['change-day', '1/2 year 1'],
    ['change-stated', '1/2 inferred 1'],
    ['change-document', '1/2 missing 1'],
    ['change-units', '1/3 missing 2'],
    ['indicator-figure', '3/4 missing 1'],
    ['indicator-dated', '2/3 undated 1'],
    ['series-course', '1/5 missing 4'],
    ['series-start', '1/2 missing 1'],
    ['figure-value', '5/6 unknown 1'],
    ['figure-document', '1/7 missing 6'],
    ['figure-dated', '6/7 undated 1'],
    ['figure-stated', '5/6 inferred 1'],
    ['figure-day', '4/6 month 1 year 1'],
    ['figure-confidence', '5/7 medium 1 low 1'],
    ['target-document', '1/3 missing 2'],
    ['target-baseline', '1/2 missing 1'],
    ['target-series', '2/3 missing 1'],
    ['target-due', '1/3 undated 1 year 1'],
    ['target-confidence', '2/3 medium 1'],
    ['obstacle-outcome', '1/2 missing 1'],
    ['directive-assigned', '0/1 missing 1'],
    ['directive-due', '0/1 missing 1'],
    ['directive-outcome', '0/1 missing 1'],
  ] as const)('%s: %s', (question, expected) => {
    expect(answered(tables, question)).toBe(expected);
  });

  it('asks nothing of empty tables and finds nothing lacking in them', () => {
    const coverages = tableCompleteness(packageOf()).flatMap((table) => table.coverages);
    expect(coverages.every(({ applies, has, lacking }) => applies === 0 && has === 0 && lacking.length === 0)).toBe(
      true,
    );
    expect(new Set(coverages.map(({ question }) => question)).size).toBe(coverages.length);
  });

  it('never finds more than it asks, nor asks more than there are rows', () => {
    for (const { rows, coverages } of tableCompleteness(goodPackage())) {
      expect(rows).toBeGreaterThan(0);
      for (const { applies, has, lacking } of coverages) {
        expect(applies).toBeLessThanOrEqual(rows);
        expect(has + lacking.reduce((sum, { count }) => sum + count, 0)).toBe(applies);
      }
    }
  });
});

describe('the published data of Kon Tum', () => {
  let data: PackageData = packageOf();
  beforeAll(async () => {
    ({ data } = await publishedPackage('kon-tum'));
  });

  // Counted in docs/data.md.
  it.each([
    ['figure-dated', /^346\/461 undated 115$/],
    ['figure-value', /^453\/461 unknown 8$/],
    ['figure-confidence', / low 48$/],
    ['series-course', /^\d+\/407 /],
  ] as const)('%s', (question, expected) => {
    expect(answered(data, question)).toMatch(expected);
  });

  it('has fewer rows on an earlier day, and never more', () => {
    const now = tableCompleteness(data);
    const before = tableCompleteness(knownOn(data, '2019-12-31'));
    expect(before.map(({ table }) => table)).toEqual(now.map(({ table }) => table));
    before.forEach(({ rows }, at) => expect(rows).toBeLessThanOrEqual(now[at]?.rows ?? 0));
    expect(before[0]?.rows).toBeLessThan(now[0]?.rows ?? 0);
  });
});
