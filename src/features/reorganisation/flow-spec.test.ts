import { describe, expect, it } from 'vitest';
import { communeFlows } from '../../domain/changes/unit-flows.ts';
import { indexLineage } from '../../domain/lineage/unit-index.ts';
import { aChange, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { flowGroups, flowsOf } from './flow-groups.ts';
import { flowSpec } from './flow-spec.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';

const ended = { validTo: dateOf('2025-06-30') };
const begun = { validFrom: dateOf('2025-07-01'), parent: 'p' };
const province = aUnit({ id: 'p', kind: 'province', level: 'province' });
const units = [
  province,
  aUnit({ id: 'd1', kind: 'district', level: 'district', parent: 'p' }),
  aUnit({ id: 'd2', kind: 'district', level: 'district', parent: 'p' }),
  aUnit({ id: 'a', parent: 'd1', ...ended }),
  aUnit({ id: 'b', parent: 'd2', ...ended }),
  aUnit({ id: 'split', parent: 'd1' }),
  aUnit({ id: 'lost', parent: 'd2', ...ended }),
  aUnit({ id: 'new', ...begun }),
  aUnit({ id: 'off', ...begun }),
];
const changes = [aChange({ id: 'join' }), aChange({ id: 'separate', form: 'separation' })];
const index = indexLineage(units, changes, [
  ...partiesOf('join', ['a', 'b'], ['new']),
  ...partiesOf('separate', ['split'], ['off'], 'part'),
]);
const flows = communeFlows(index, province, { before: '2025-06-30', after: '2025-07-01' });
const groups = flowGroups(index, flows);

describe('flows', () => {
  it('gather what went into one commune, under the district of its first part', () => {
    expect(
      groups.map(({ district, rows }) => [
        district?.id,
        rows.map((row) => [row.from.map(({ unit, share }) => `${unit.id} ${share}`), row.to?.id ?? null]),
      ]),
    ).toEqual([
      [
        'd1',
        [
          [['a whole', 'b whole'], 'new'],
          [['split whole'], 'split'],
          [['split part'], 'off'],
        ],
      ],
      ['d2', [[['lost whole'], null]]],
    ]);
  });

  it.each([
    ['all', null, ['a', 'b', 'split', 'split', 'lost']],
    ['of a district', 'd2', ['b', 'lost']],
    ['of a new commune', 'new', ['a', 'b']],
    ['of an old commune, with what it was joined to', 'a', ['a', 'b']],
    ['of a commune that ended', 'lost', ['lost']],
    ['of something else: all', 'x', ['a', 'b', 'split', 'split', 'lost']],
  ] as const)('%s', (_, asked, expected) => {
    expect(flowsOf(flows, asked).map((flow) => flow.from.id)).toEqual(expected);
  });
});

const selected = (place: string | null) => flowSpec(groups, place, reorganisationMessages.vi, 'vi').selected;

describe('flowSpec', () => {
  const spec = flowSpec(groups, 'new', reorganisationMessages.vi, 'vi');

  it('draws a unit once on each side, a split one with a band per part, and a lost one without a band', () => {
    expect(spec.nodes.map((node) => `${node.id} ${node.side}`)).toEqual([
      'old-a left',
      'old-b left',
      'new-new right',
      'old-split left',
      'new-split right',
      'new-off right',
      'old-lost left',
    ]);
    expect(spec.links.map(({ from, to, label }) => [from, to, label])).toEqual([
      ['old-a', 'new-new', ''],
      ['old-b', 'new-new', ''],
      ['old-split', 'new-split', ''],
      ['old-split', 'new-off', 'một phần'],
    ]);
  });

  it('sets off the place filtered by, new before old', () => {
    expect([selected('new'), selected('a'), selected('split'), selected('d1'), selected(null)]).toEqual([
      'new-new',
      'old-a',
      'new-split',
      null,
      null,
    ]);
  });
});
