import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import { anIndicator, anObservation, aSeries, aSource } from '../../testing/build-records.ts';
import { figuresWithoutDocument, kindsOccurring } from './figures-without-document.ts';

const tables = {
  sources: [aSource({ id: 'news', kind: 'news' }), aSource({ id: 'list', kind: 'data-list' })],
  indicators: [anIndicator({ id: 'few' }), anIndicator({ id: 'many' }), anIndicator({ id: 'documented' })],
  series: [
    aSeries({ id: 'f', indicator: 'few' }),
    aSeries({ id: 'm', indicator: 'many' }),
    aSeries({ id: 'd', indicator: 'documented' }),
    aSeries({ id: 's', indicator: 'of-no-table' }),
  ],
} as const;

describe('figures without a document', () => {
  const rows = figuresWithoutDocument(
    packageOf({
      ...tables,
      observations: [
        anObservation({ id: 'f1', series: 'f', source: 'news' }),
        anObservation({ id: 'm1', series: 'm', source: 'list' }),
        anObservation({ id: 'd1', series: 'd', source: 'news', document: 'decision' }),
        anObservation({ id: 's1', series: 's', source: 'of-no-table' }),
        anObservation({ id: 'm2', series: 'm', source: 'news' }),
      ],
    }),
  );

  it('stand by indicator, the most first, with the kinds of their sources', () => {
    expect(rows.map(({ indicator, observations }) => [indicator, observations.map(({ id }) => id).join(' ')])).toEqual([
      ['many', 'm1 m2'],
      ['few', 'f1'],
      [null, 's1'],
    ]);
    expect(rows[0]?.byKind).toMatchObject({ news: 1, 'data-list': 1, portal: 0 });
    expect(Object.values(rows[2]?.byKind ?? {}).every((count) => count === 0)).toBe(true);
    expect(kindsOccurring(rows)).toEqual(['news', 'data-list']);
  });

  it('are none where every figure has one', () => {
    expect(figuresWithoutDocument(packageOf(tables))).toEqual([]);
    expect(kindsOccurring([])).toEqual([]);
  });

  it('are neither lost nor counted twice', () => {
    const observation = fc
      .record({
        series: fc.constantFrom('f', 'm', 'd', 's', 'of-no-table'),
        source: fc.constantFrom('news', 'list'),
        document: fc.constantFrom(null, 'decision'),
      })
      .map((changes) => anObservation(changes));
    fc.assert(
      fc.property(fc.array(observation), (observations) => {
        const found = figuresWithoutDocument(packageOf({ ...tables, observations }));
        const listed = found.flatMap((row) => row.observations);
        expect(listed).toHaveLength(observations.filter(({ document }) => document === null).length);
        for (const row of found) {
          expect(Object.values(row.byKind).reduce((sum, count) => sum + count, 0)).toBe(row.observations.length);
        }
      }),
    );
  });
});
