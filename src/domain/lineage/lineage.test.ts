import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChange, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { generatedRegister } from '../../testing/generated-register.ts';
import type { ChangeEvent, ChangeUnit } from '../records/records.ts';
import { lineageGraph } from './lineage-graph.ts';
import { predecessorsOf } from './predecessors.ts';
import { successorsOf } from './successors.ts';
import { indexLineage } from './unit-index.ts';

const indexOf = (changes: readonly ChangeEvent[], rows: readonly ChangeUnit[]) => indexLineage([], changes, rows);
const idsOf = (relatives: readonly { readonly unit: string }[]) => relatives.map((relative) => relative.unit);

describe('phường Đăk Cấm, 1/7/2025', () => {
  const index = indexOf(
    [
      aChange({ id: 'rename-2019', form: 'renaming', effectiveOn: dateOf('2019-07-16') }),
      aChange({ id: 'join-2025', effectiveOn: dateOf('2025-07-01') }),
    ],
    [
      ...partiesOf('rename-2019', ['duy-tan-cu'], ['duy-tan']),
      ...partiesOf('join-2025', ['duy-tan', 'dak-cam-xa', 'dak-bla'], ['dak-cam']),
    ],
  );

  it('is what became of Duy Tân, at any depth, from its day on', () => {
    const [renamed, joined, ...more] = successorsOf(index, 'duy-tan-cu', '2025-07-01');
    expect(more).toEqual([]);
    expect(renamed).toMatchObject({ unit: 'duy-tan', isEnd: false });
    expect(joined).toMatchObject({ unit: 'dak-cam', isEnd: true });
    expect(joined?.path.map((step) => [step.change.id, step.share])).toEqual([
      ['rename-2019', 'whole'],
      ['join-2025', 'whole'],
    ]);
    expect(idsOf(successorsOf(index, 'duy-tan-cu', '2025-06-30'))).toEqual(['duy-tan']);
    expect(idsOf(successorsOf(index, 'duy-tan-cu', '2019-07-15'))).toEqual([]);
  });

  it('comes from three units, and from what they were before', () => {
    expect(idsOf(predecessorsOf(index, 'dak-cam', '2025-07-01'))).toEqual([
      'duy-tan',
      'dak-cam-xa',
      'dak-bla',
      'duy-tan-cu',
    ]);
    expect(predecessorsOf(index, 'dak-cam', '2025-06-30')).toEqual([]);
  });

  it('is drawn with both directions and signed depths', () => {
    const graph = lineageGraph(index, 'duy-tan');
    expect(graph.nodes.map((node) => [node.id, node.depth])).toEqual([
      ['duy-tan-cu', -1],
      ['duy-tan', 0],
      ['dak-cam', 1],
    ]);
    expect(graph.edges.map((edge) => [edge.from, edge.to, edge.effect])).toEqual([
      ['duy-tan-cu', 'duy-tan', 'counted'],
      ['duy-tan', 'dak-cam', 'counted'],
    ]);
  });
});

it('gives a split several successors and the separated body itself as an end', () => {
  const index = indexOf(
    [
      aChange({ id: 'divide', form: 'division', effectiveOn: dateOf('2010') }),
      aChange({ id: 'separate', form: 'separation', effectiveOn: dateOf('2012-05-01') }),
    ],
    [...partiesOf('divide', ['a'], ['b', 'c']), ...partiesOf('separate', ['b'], ['d'], 'part')],
  );
  expect(successorsOf(index, 'a', '2010-12-30')).toEqual([]);
  expect(successorsOf(index, 'a', '2012-05-01').map((one) => [one.unit, one.isEnd])).toEqual([
    ['b', true],
    ['c', true],
    ['d', true],
  ]);
  expect(successorsOf(index, 'b', '2012-05-01')[0]?.path[0]?.share).toBe('part');
});

describe('pilots and plans', () => {
  const pilot = { id: 'pilot', form: 'consolidation', pilot: true, effectiveOn: dateOf('2018-03-01') } as const;
  const rows = partiesOf('pilot', ['organisation', 'home-affairs'], ['merged']);

  it.each([
    ['in-force', null, '2018-02-28', []],
    ['in-force', null, '2030-01-01', ['merged']],
    ['paused', '2022-09-08', '2022-09-08', ['merged']],
    ['paused', '2022-09-08', '2022-09-09', []],
    ['paused', '2022-09', '2022-09-30', ['merged']],
    ['ended', null, '2019-01-01', []],
    ['planned', null, '2030-01-01', []],
    ['planned', '2040-01-01', '2030-01-01', []],
    ['not-known', null, '2030-01-01', []],
  ] as const)('%s, ended %s, on %s: %j', (status, ended, day, expected) => {
    const change = aChange({ ...pilot, status, endedOn: ended === null ? null : dateOf(ended) });
    const index = indexOf([change], rows);
    expect(idsOf(successorsOf(index, 'organisation', day))).toEqual(expected);
    expect(idsOf(predecessorsOf(index, 'merged', day))).toEqual(
      expected.length === 0 ? [] : ['organisation', 'home-affairs'],
    );
  });

  it('shows a reverted step in the graph all the same', () => {
    const graph = lineageGraph(indexOf([aChange({ ...pilot, status: 'paused' })], rows), 'merged');
    expect(graph.edges.map((edge) => edge.effect)).toEqual(['reverted', 'reverted']);
  });
});

it('knows the units it has and says null for the others', () => {
  const index = indexLineage(
    [aUnit({ id: 'a' })],
    [aChange()],
    [...partiesOf('join-dak-cam', ['a'], ['b']), ...partiesOf('no-such-change', ['a'], ['c'])],
  );
  expect(lineageGraph(index, 'a').nodes.map((node) => node.unit?.id ?? null)).toEqual(['a', null]);
});

describe('laws', () => {
  const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 20 });

  it('both directions agree, loops included, and every walk ends', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const changes = pairs.map((_, i) => aChange({ id: `c-${i}`, effectiveOn: dateOf(`20${10 + (i % 5)}`) }));
        const rows = pairs.flatMap(([from, to], i) => partiesOf(`c-${i}`, [`u-${from}`], [`u-${to}`]));
        const index = indexOf(changes, rows);
        const units = Array.from({ length: 7 }, (_, i) => `u-${i}`);
        for (const day of ['2011-12-31', '2020-01-01']) {
          for (const a of units) {
            const after = idsOf(successorsOf(index, a, day));
            expect(new Set(after).size).toBe(after.length);
            for (const b of units) {
              expect(after.includes(b)).toBe(idsOf(predecessorsOf(index, b, day)).includes(a));
            }
          }
        }
        for (const a of units) expect(lineageGraph(index, a).nodes.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('every line of a generated register ends in units of the new register, or in none', () => {
    fc.assert(
      fc.property(generatedRegister, ({ before, after, units, changes, changeUnits }) => {
        const index = indexLineage(units, changes, changeUnits);
        const dissolved = new Set(
          changes
            .filter((change) => index.resulting.get(change.id) === undefined)
            .flatMap((change) => (index.originals.get(change.id) ?? []).map((row) => row.unit)),
        );
        const ends = before
          .flatMap((id) => successorsOf(index, id, '2100-01-01'))
          .filter((relative) => relative.isEnd && !dissolved.has(relative.unit));
        expect(after).toEqual(expect.arrayContaining(idsOf(ends)));
      }),
    );
  });
});
