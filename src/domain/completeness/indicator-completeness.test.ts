import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import {
  aContradiction,
  aGap,
  anIndicator,
  anObservation,
  aSeries,
  aTarget,
  dateOf,
  undated,
} from '../../testing/build-records.ts';
import type { Observation } from '../records/records.ts';
import { countFigures } from './figure-counts.ts';
import { fallsShort, indicatorCompleteness, type Shortfall, shortfalls } from './indicator-completeness.ts';

const inferred = { basis: 'inferred', note: null } as const;

const data = packageOf({
  indicators: [anIndicator({ id: 'full' }), anIndicator({ id: 'holes' }), anIndicator({ id: 'nothing' })],
  series: [
    aSeries({ id: 'f', indicator: 'full' }),
    aSeries({ id: 'h1', indicator: 'holes' }),
    aSeries({ id: 'h2', indicator: 'holes' }),
  ],
  observations: [
    anObservation({ id: 'f1', series: 'f', document: 'd' }),
    anObservation({ id: 'h1', series: 'h1', document: 'd', asOf: dateOf('2023'), dating: inferred }),
    anObservation({ id: 'h2', series: 'h1', asOf: dateOf('2023-06-30') }),
    anObservation({ id: 'h3', series: 'h2', asOf: null, dating: undated, confidence: 'low' }),
    anObservation({ id: 'h4', series: 'h2', status: 'forecast', asOf: dateOf('2030'), confidence: 'medium' }),
    anObservation({ id: 'h5', series: 'h2', reported: { missing: 'unknown' } }),
    anObservation({ id: 'h6', series: 'h2', reported: { missing: 'not-applicable' } }),
    anObservation({ id: 'stray', series: 'of-no-table' }),
  ],
  gaps: [
    aGap({ id: 'g1', indicator: 'holes' }),
    aGap({ id: 'g2', indicator: 'nothing' }),
    aGap({ id: 'g3', indicator: null }),
  ],
  contradictions: [
    // Two figures of one indicator are one contradiction touching it.
    aContradiction({ id: 'c1', observations: ['h1', 'h2', 'of-no-table'] }),
    aContradiction({ id: 'c2', observations: ['h3'] }),
  ],
  targets: [aTarget({ id: 't1', indicator: 'full' }), aTarget({ id: 't2', indicator: 'full', series: null })],
});

describe('what is known of each indicator', () => {
  const rows = indicatorCompleteness(data);
  const rowOf = (id: string) => rows.find(({ indicator }) => indicator.id === id);

  it('keeps the order of the table and those without a figure', () => {
    expect(rows.map(({ indicator }) => indicator.id)).toEqual(['full', 'holes', 'nothing']);
    expect(rowOf('nothing')).toMatchObject({ series: 0, figures: 0, stated: 0, latest: null, gaps: 1, targets: 0 });
  });

  it('counts what backs the figures', () => {
    expect(rowOf('full')).toMatchObject({
      series: 1,
      figures: 1,
      stated: 1,
      withDocument: 1,
      highConfidence: 1,
      fullyBacked: 1,
      latest: dateOf('2022-12-31'),
      contradictions: 0,
      targets: 2,
    });
    expect(rowOf('holes')).toMatchObject({
      series: 2,
      figures: 6,
      stated: 4,
      inferred: 1,
      undated: 1,
      withDocument: 1,
      highConfidence: 4,
      lowConfidence: 1,
      unknown: 1,
      notApplicable: 1,
      ahead: 1,
      // The one with a document has an inferred date.
      fullyBacked: 0,
      // The year may run past the day in June; a forecast is no latest figure.
      latest: dateOf('2023'),
      gaps: 1,
      contradictions: 2,
      targets: 0,
    });
  });

  it.each([
    ['any', 'holes nothing'],
    ['no-figure', 'nothing'],
    ['no-document', 'holes'],
    ['undated', 'holes'],
    ['inferred', 'holes'],
    ['unknown', 'holes'],
    ['low-confidence', 'holes'],
    ['gap', 'holes nothing'],
    ['contradiction', 'holes'],
  ] as const satisfies readonly (readonly [Shortfall, string])[])('falls short in %s: %s', (shortfall, expected) => {
    const ids = rows.filter((row) => fallsShort(row, shortfall)).map(({ indicator }) => indicator.id);
    expect(ids.join(' ')).toBe(expected);
    expect(shortfalls).toContain(shortfall);
  });
});

describe('counts of figures', () => {
  const observation = fc
    .record({
      asOf: fc.constantFrom(null, dateOf('2022'), dateOf('2022-12-31')),
      basis: fc.constantFrom('stated', 'inferred', null),
      document: fc.constantFrom(null, 'd'),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      status: fc.constantFrom('reported', 'planned', 'forecast'),
    })
    .map(({ basis, ...rest }): Observation => anObservation({ ...rest, dating: { basis, note: null } }));

  it('splits every figure by its date once, and no count exceeds the whole', () => {
    fc.assert(
      fc.property(fc.array(observation), (rows) => {
        const { figures, stated, inferred: guessed, undated: dateless, ...others } = countFigures(rows);
        expect(figures).toBe(rows.length);
        expect(stated + guessed + dateless).toBe(figures);
        for (const count of Object.values(others)) expect(count).toBeLessThanOrEqual(figures);
      }),
    );
  });

  it('adds up over any two parts', () => {
    fc.assert(
      fc.property(fc.array(observation), fc.array(observation), (a, b) => {
        const [left, right, both] = [countFigures(a), countFigures(b), countFigures([...a, ...b])];
        expect(both.withDocument).toBe(left.withDocument + right.withDocument);
        expect(both.inferred).toBe(left.inferred + right.inferred);
        expect(both.ahead).toBe(left.ahead + right.ahead);
      }),
    );
  });
});
