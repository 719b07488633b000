import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowLink, FlowNode, FlowSpec } from './chart-spec.ts';
import { countCrossings, orderFlow } from './order-flow.ts';
import { sampleFlow } from './sample-change-specs.ts';

function node(id: string, side: FlowNode['side'], group = ''): FlowNode {
  return { id, label: id, side, group, detail: '' };
}

function link(from: string, to: string): FlowLink {
  return { from, to, value: 1, label: '' };
}

function spec(nodes: readonly FlowNode[], links: readonly FlowLink[]): FlowSpec {
  return { kind: 'flow', leftLabel: '', rightLabel: '', nodes, links, selected: null };
}

function places(nodes: readonly FlowNode[]): Map<string, number> {
  return new Map(nodes.map(({ id }, index) => [id, index]));
}

function crossings(flow: FlowSpec): number {
  const { groups, links } = orderFlow(flow);
  return countCrossings(
    links,
    places(groups.flatMap((group) => group.left)),
    places(groups.flatMap((group) => group.right)),
  );
}

/** Mergers inside districts, with the units on either side in any order. */
const mergers = fc
  .array(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .chain((districts) => {
    const nodes: FlowNode[] = [];
    const links: FlowLink[] = [];
    for (const [district, olds] of districts.entries()) {
      for (const target of new Set(olds)) nodes.push(node(`new ${district} ${target}`, 'right', `${district}`));
      for (const [index, target] of olds.entries()) {
        nodes.push(node(`old ${district} ${index}`, 'left', `${district}`));
        links.push(link(`old ${district} ${index}`, `new ${district} ${target}`));
      }
    }
    return fc
      .shuffledSubarray(nodes, { minLength: nodes.length, maxLength: nodes.length })
      .map((all) => spec(all, links));
  });

describe('orderFlow', () => {
  it('keeps groups and units in the order given where nothing crosses', () => {
    const { groups } = orderFlow(sampleFlow);
    expect(groups.map((group) => group.label)).toEqual(['Thành phố Kon Tum', "Huyện Ia H'Drai"]);
    expect(groups.map((group) => [group.left.length, group.right.length])).toEqual([
      [21, 6],
      [4, 3],
    ]);
    expect(groups[0]?.left[0]?.label).toBe('phường Quang Trung');
    expect(groups[0]?.right[0]?.label).toBe('phường Kon Tum');
  });

  it('untangles units given in any order', () => {
    fc.assert(
      fc.property(mergers, (flow) => {
        expect(crossings(flow)).toBe(0);
      }),
    );
  });

  it('orders the right side of a group by the mean place of what it was made from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { maxLength: 30 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (pairs, second) => {
          const lefts = Array.from({ length: 10 }, (_, index) => node(`l${index}`, 'left', 'a'));
          const rights = second.map((other, index) => node(`r${index}`, 'right', other ? 'b' : 'a'));
          const { groups, links } = orderFlow(
            spec(
              [...lefts, node('l10', 'left', 'b'), ...rights],
              pairs.map(([from, to]) => link(`l${from}`, `r${to}`)),
            ),
          );
          const rank = new Map(groups.flatMap((group) => group.left).map(({ id }, index) => [id, index]));
          for (const group of groups) {
            const means = group.right.map(({ id }) => {
              const from = links.filter((each) => each.to === id).map((each) => rank.get(each.from) ?? 0);
              return from.length === 0 ? Infinity : from.reduce((sum, place) => sum + place, 0) / from.length;
            });
            for (const [index, mean] of means.slice(1).entries()) {
              expect(mean).toBeGreaterThanOrEqual(means[index] ?? 0);
            }
          }
        },
      ),
    );
  });

  it('keeps every unit on its own side, linked or not, and draws none twice', () => {
    const nodes = [node('a', 'left'), node('b', 'right'), node('a', 'right'), node('c', 'right'), node('d', 'left')];
    const { groups, links } = orderFlow(
      spec(nodes, [link('a', 'b'), link('b', 'a'), link('a', 'gone'), link('d', 'a')]),
    );
    expect(groups.flatMap((group) => group.left).map(({ id }) => id)).toEqual(['a', 'd']);
    expect(groups.flatMap((group) => group.right).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(links).toEqual([link('a', 'b')]);
  });

  it('puts a unit of an unknown group where most of it came from', () => {
    const nodes = [node('a', 'left', 'x'), node('b', 'left', 'y'), node('c', 'left', 'y'), node('n', 'right', 'z')];
    const { groups } = orderFlow(spec(nodes, [link('a', 'n'), link('b', 'n'), link('c', 'n')]));
    expect(groups.map((group) => [group.label, group.right.length])).toEqual([
      ['x', 0],
      ['y', 1],
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(orderFlow(spec([], []))).toEqual({ groups: [], links: [] });
  });
});
