import { describe, expect, it } from 'vitest';
import { aChange, partiesOf } from '../../testing/build-records.ts';
import { cardinalityBreaches } from './cardinality.ts';

describe('cardinalityBreaches', () => {
  it.each([
    ['absorption', ['a'], ['b'], []],
    ['absorption', ['a'], ['b', 'c'], ['resulting 2']],
    ['consolidation', ['a'], ['b'], ['originals 1']],
    ['consolidation', ['a', 'b'], ['c', 'd'], ['resulting 2']],
    ['joining', ['a', 'b', 'c'], ['d'], []],
    ['division', ['a'], ['b'], ['resulting 1']],
    ['division', ['a', 'b'], ['c', 'd'], ['originals 2']],
    ['separation', ['a'], ['b'], []],
    ['dissolution', ['a'], ['b'], ['resulting 1']],
    ['cessation', ['a', 'b'], [], []],
    ['renaming', ['a', 'b'], ['c'], ['originals 2']],
    ['establishment', ['a'], ['b'], ['originals 1']],
    ['reorganisation', ['a'], ['b', 'c', 'd'], []],
    ['joining', [], [], []],
  ] as const)('%s of %j into %j: %j', (form, originals, resulting, expected) => {
    const rows = partiesOf('join-dak-cam', originals, resulting);
    const found = cardinalityBreaches(
      aChange({ form }),
      rows.filter((row) => row.role === 'original'),
      rows.filter((row) => row.role === 'resulting'),
    );
    expect(found.map((breach) => `${breach.side} ${breach.count}`)).toEqual(expected);
  });

  it.each([
    ['joining', 12, 6, []],
    ['consolidation', 12, 13, ['resulting 13']],
    ['joining', 1, 1, ['originals 1']],
    ['renaming', 8, 8, []],
    ['renaming', 8, 7, ['resulting 7']],
    ['absorption', 14, 11, ['resulting 11']],
    ['dissolution', 5, null, []],
    ['establishment', 2, 1, ['originals 2']],
  ] as const)('%s stated %s to %s: %j', (form, originalsStated, resultingStated, expected) => {
    const found = cardinalityBreaches(aChange({ form, originalsStated, resultingStated }), [], []);
    expect(found.map((breach) => `${breach.side} ${breach.count}`)).toEqual(expected);
  });
});
