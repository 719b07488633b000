import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodPackage, packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  aContradiction,
  aDirective,
  aDocument,
  aMilestone,
  anObservation,
  anObstacle,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
} from '../../testing/build-records.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import type { PackageData } from '../records/package-data.ts';
import { indexResting } from './resting-index.ts';
import { countResting, restingOnDay } from './resting-on-day.ts';

const ids = ['a', 'b', 'c'] as const;
const id = fc.constantFrom(...ids);
const key = fc.option(id, { nil: null });

/** A package whose rows name documents and sources at random. */
const packages: fc.Arbitrary<PackageData> = fc
  .array(fc.record({ document: key, source: id, named: fc.array(id, { maxLength: 3 }) }), { maxLength: 8 })
  .map((rows) =>
    packageOf({
      documents: rows.map(({ source }, at) => aDocument({ id: `d${at}`, source })),
      observations: rows.map((row, at) => anObservation({ id: `o${at}`, ...row })),
      targets: rows.map((row, at) => aTarget({ id: `t${at}`, ...row })),
      changes: rows.map((row, at) => aChange({ id: `c${at}`, ...row })),
      directives: rows.map((row, at) => aDirective({ id: `r${at}`, ...row })),
      obstacles: rows.map((row, at) => anObstacle({ id: `b${at}`, ...row })),
      milestones: rows.map((row, at) => aMilestone({ id: `m${at}`, ...row })),
      phases: rows.map((row, at) => aPhase({ id: `p${at}`, ...row })),
      series: rows.map(({ document }, at) => aSeries({ id: `s${at}`, decree: document })),
      contradictions: rows.map(({ named }, at) => aContradiction({ id: `x${at}`, documents: named })),
      units: rows.map(({ source }, at) => aUnit({ id: `u${at}`, source })),
    }),
  );

interface Named {
  readonly id: string;
}

function sum(count: (row: Named) => number, rows: readonly Named[]): number {
  return rows.reduce((total, row) => total + count(row), 0);
}

describe('indexResting', () => {
  it('finds what rests on the document and on the source of a small package', () => {
    const index = indexResting(goodPackage());
    const onDocument = index.onDocument('1677-nq-ubtvqh15-2025');
    expect(onDocument.changes.map((row) => row.id)).toEqual(['join-dak-cam']);
    expect(onDocument.phases.map((row) => row.id)).toEqual(['overhaul-2025']);
    expect(onDocument.contradictions.map((row) => row.id)).toEqual(['two-figures']);
    expect(countResting(onDocument)).toBe(3);
    const onSource = index.onSource('bao-kon-tum-2025');
    expect(onSource.documents.map((row) => row.id)).toEqual(['1677-nq-ubtvqh15-2025']);
    expect(onSource.units).toHaveLength(4);
  });

  it('is empty for what nothing names', () => {
    const index = indexResting(goodPackage());
    expect(countResting(index.onDocument('no-such'))).toBe(0);
    expect(countResting(index.onSource('no-such'))).toBe(0);
  });

  it('puts each row under exactly the keys that it names, each once and in the order of the table', () => {
    fc.assert(
      fc.property(packages, (data) => {
        const index = indexResting(data);
        for (const one of ids) {
          const onDocument = index.onDocument(one);
          const onSource = index.onSource(one);
          for (const table of [
            'observations',
            'targets',
            'changes',
            'directives',
            'obstacles',
            'milestones',
            'phases',
          ] as const) {
            expect<readonly unknown[]>(onDocument[table]).toEqual(data[table].filter((row) => row.document === one));
            expect<readonly unknown[]>(onSource[table]).toEqual(data[table].filter((row) => row.source === one));
          }
          expect(onDocument.series).toEqual(data.series.filter((row) => row.decree === one));
          expect(onDocument.contradictions).toEqual(data.contradictions.filter((row) => row.documents.includes(one)));
          expect(onSource.units).toEqual(data.units.filter((row) => row.source === one));
          expect(onSource.documents).toEqual(data.documents.filter((row) => row.source === one));
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(['kon-tum', 'tinh-mau'])('loses and doubles no row of %s', async (name) => {
    const { data } = await publishedPackage(name);
    const index = indexResting(data);
    expect(sum((row) => index.onSource(row.id).observations.length, data.sources)).toBe(data.observations.length);
    expect(sum((row) => index.onSource(row.id).units.length, data.sources)).toBe(data.units.length);
    expect(sum((row) => index.onSource(row.id).targets.length, data.sources)).toBe(data.targets.length);
    for (const table of ['observations', 'targets', 'changes', 'directives', 'obstacles', 'milestones'] as const) {
      const named = data[table].filter((row) => row.document !== null).length;
      expect(sum((row) => index.onDocument(row.id)[table].length, data.documents)).toBe(named);
    }
  });
});

describe('restingOnDay', () => {
  const data = packageOf({
    sources: [aSource()],
    documents: [aDocument()],
    observations: [
      anObservation({ id: 'early', asOf: dateOf('2020-12-31') }),
      anObservation({ id: 'late', asOf: dateOf('2025-12-31') }),
      anObservation({ id: 'undated', asOf: null }),
    ],
    milestones: [
      aMilestone({ id: 'deadline', kind: 'deadline', startsOn: dateOf('2030') }),
      aMilestone({ id: 'held', kind: 'conference', startsOn: dateOf('2021-05') }),
      aMilestone({ id: 'later', kind: 'conference', startsOn: dateOf('2023') }),
    ],
    directives: [aDirective({ id: 'given', issuedOn: dateOf('2022-08') })],
    changes: [aChange({ id: 'joined', effectiveOn: dateOf('2025-07-01') })],
    units: [aUnit({ id: 'new', validFrom: dateOf('2025-07-01') }), aUnit({ id: 'old' })],
    obstacles: [anObstacle({ id: 'raised', raisedOn: dateOf('2022-07') })],
    targets: [aTarget({ id: 'set', document: '1677-nq-ubtvqh15-2025' })],
  });
  const all = indexResting(data).onSource('bao-kon-tum-2025');

  it.each<[string, readonly string[]]>([
    ['2021-12-31', ['early', 'undated', 'deadline', 'held', 'old']],
    ['2022-08-15', ['early', 'undated', 'given', 'raised', 'deadline', 'held', 'old']],
    [
      '2026-01-01',
      [
        'early',
        'late',
        'undated',
        'set',
        'joined',
        'given',
        'raised',
        'deadline',
        'held',
        'later',
        '1677-nq-ubtvqh15-2025',
        'new',
        'old',
      ],
    ],
  ])('keeps on %s only what is known by then', (day, kept) => {
    const known = restingOnDay(all, data, day);
    const names = Object.values(known).flatMap((rows: readonly { readonly id: string }[]) => rows.map((row) => row.id));
    expect(names).toEqual(kept);
    expect(countResting(known)).toBe(kept.length);
  });
});
