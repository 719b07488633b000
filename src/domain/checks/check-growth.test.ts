import { describe, expect, it } from 'vitest';
import { goodPackage, linesOf } from '../../testing/build-package.ts';
import {
  aChange,
  aContradiction,
  anIndicator,
  anObservation,
  aSeries,
  aUnit,
  dateOf,
  partiesOf,
} from '../../testing/build-records.ts';
import type { PackageData } from '../records/package-data.ts';
import { checkSteps } from './check-package.ts';

/** Counts how often the cells of rows are looked at. */
function counter() {
  let looks = 0;
  const watched = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
    rows.map(
      (row) =>
        new Proxy(row, {
          get: (target, key, receiver) => {
            looks += 1;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
  return { watched, looks: () => looks };
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/**
 * A package that grows evenly and unevenly: each three units take part in a change of their own, and yet all have one
 * parent, many new units come out of one change, and one series has all the figures, most of which contradict one
 * another.
 */
function grown(size: number): PackageData {
  const good = goodPackage();
  const [first] = good.units;
  return {
    ...good,
    units: [
      ...good.units,
      ...times(3 * size, (index) => aUnit({ id: `u-${index}`, parent: first?.id ?? null, code: String(index) })),
      ...times(size, (index) => aUnit({ id: `new-${index}`, validFrom: dateOf('2013') })),
    ],
    changes: [
      ...good.changes,
      ...times(size, (index) => aChange({ id: `c-${index}` })),
      aChange({ id: 'many', form: 'establishment', effectiveOn: dateOf('2013') }),
    ],
    change_units: [
      ...good.change_units,
      ...times(size, (index) =>
        partiesOf(`c-${index}`, [`u-${3 * index}`, `u-${3 * index + 1}`], [`u-${3 * index + 2}`]),
      ),
      partiesOf(
        'many',
        [],
        times(size, (index) => `new-${index}`),
      ),
    ].flat(),
    indicators: [...good.indicators, anIndicator({ id: 'staff', kind: 'stock' }), anIndicator({ id: 'staff-cut' })],
    series: [
      ...good.series,
      aSeries({ id: 'staff', indicator: 'staff' }),
      aSeries({ id: 'staff-cut', indicator: 'staff-cut' }),
    ],
    observations: [
      ...good.observations,
      ...times(size, (index) =>
        anObservation({
          id: `stock-${index}`,
          series: 'staff',
          asOf: dateOf(`${2000 + (index % 20)}`),
          reported: { value: index, high: null, qualifier: 'exact' },
        }),
      ),
      ...times(size, (index) =>
        anObservation({
          id: `cut-${index}`,
          series: 'staff-cut',
          periodStart: dateOf(`${2000 + (index % 20)}`),
          periodEnd: dateOf(`${2000 + (index % 20)}`),
          asOf: null,
          reported: { value: 1, high: null, qualifier: 'exact' },
        }),
      ),
    ],
    contradictions: [
      ...good.contradictions,
      ...times(size, (index) =>
        aContradiction({ id: `pair-${index}`, observations: [`stock-${index % 20}`, `stock-${index}`] }),
      ),
    ],
  };
}

/** Looks at cells while a package of a size is checked: in all, and at most between two pauses. */
function looksAt(size: number) {
  const { watched, looks } = counter();
  const plain = grown(size);
  const data: PackageData = {
    ...plain,
    units: watched(plain.units),
    changes: watched(plain.changes),
    change_units: watched(plain.change_units),
    series: watched(plain.series),
    observations: watched(plain.observations),
    contradictions: watched(plain.contradictions),
  };
  const steps = checkSteps({ data, lines: linesOf(plain) });
  let most = 0;
  let before = looks();
  let issues = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, looks() - before);
    before = looks();
    if (step.done !== true) continue;
    issues = step.value.length;
    break;
  }
  return { all: looks(), most, issues };
}

describe('checking a package ten times as large', () => {
  const [small, large] = [looksAt(1_000), looksAt(10_000)];

  it('finds as much more that is wrong', () => {
    expect(small.issues).toBeGreaterThan(1_000);
    expect(large.issues / small.issues).toBeCloseTo(10, 0);
  });

  it('looks at each cell as often as before', () => {
    expect(large.all / small.all).toBeGreaterThan(9);
    expect(large.all / small.all).toBeLessThan(10.5);
  });

  it('does no more between two pauses', () => {
    expect(large.most).toBeLessThanOrEqual(small.most);
  });
});
