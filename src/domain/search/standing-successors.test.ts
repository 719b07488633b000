import { describe, expect, it } from 'vitest';
import { aChange, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { indexLineage } from '../lineage/unit-index.ts';
import { standingSuccessors } from './standing-successors.ts';

const lives = (id: string, from: string | null, to: string | null) =>
  aUnit({ id, validFrom: from === null ? null : dateOf(from), validTo: to === null ? null : dateOf(to) });

// a → b in 2019; b splits into c and d in 2025; e is dissolved.
const index = indexLineage(
  [
    lives('a', null, '2018-12-31'),
    lives('b', '2019-01-01', '2025-06-30'),
    lives('c', '2025-07-01', null),
    lives('d', '2025-07-01', null),
    lives('e', null, '2020-01-01'),
  ],
  [
    aChange({ id: 'one', form: 'renaming', effectiveOn: dateOf('2019-01-01') }),
    aChange({ id: 'two', form: 'division', effectiveOn: dateOf('2025-07-01') }),
    aChange({ id: 'three', form: 'dissolution', effectiveOn: dateOf('2020-01-02') }),
  ],
  [...partiesOf('one', ['a'], ['b']), ...partiesOf('two', ['b'], ['c', 'd']), ...partiesOf('three', ['e'], [])],
);

describe('standingSuccessors', () => {
  it.each([
    ['a', '2018-01-01', []],
    ['a', '2020-01-01', ['b']],
    ['a', '2025-08-01', ['c', 'd']],
    ['b', '2025-08-01', ['c', 'd']],
    ['c', '2025-08-01', []],
    ['e', '2025-08-01', []],
    ['unknown', '2025-08-01', []],
  ])('%s on %s: %j', (id, day, expected) => {
    expect(standingSuccessors(index, id, day).map((unit) => unit.id)).toEqual(expected);
  });
});
