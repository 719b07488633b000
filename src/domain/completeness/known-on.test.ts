import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  aDirective,
  aDocument,
  anObservation,
  anObstacle,
  aSource,
  aTarget,
  dateOf,
  dated,
} from '../../testing/build-records.ts';
import { isShownOn, knownOn } from './known-on.ts';

const day = '2023-06-30';

function on(iso: string | null) {
  return iso === null ? null : dateOf(iso);
}

function ids(rows: readonly { readonly id: string }[]) {
  return rows.map(({ id }) => id).join(' ');
}

describe('a figure on a day', () => {
  it.each([
    ['dated to the day itself', { asOf: dateOf('2023-06-30') }, true],
    ['dated to the month that ends on the day', { asOf: dateOf('2023-06') }, true],
    ['dated to the year that is not over', { asOf: dateOf('2023') }, false],
    ['of a period that ends later', { asOf: null, periodEnd: dateOf('2023-12-31') }, false],
    ['undated', { asOf: null }, true],
    ['planned for later', { asOf: dateOf('2030'), status: 'planned' }, true],
    ['forecast for later', { asOf: dateOf('2030'), status: 'forecast' }, true],
  ] as const)('%s', (_, changes, shown) => {
    expect(isShownOn(anObservation(changes), day)).toBe(shown);
  });
});

describe('tables as known on a day', () => {
  // A year that has begun may have brought it; a later one certainly has not.
  const cases = [
    ['past', '2022-12-31'],
    ['same', '2023-06-30'],
    ['vague', '2023'],
    ['undated', null],
    ['next', '2023-07-01'],
    ['later', '2024'],
  ] as const;
  const known = knownOn(
    packageOf({
      sources: cases.map(([id, iso]) => aSource({ id, publishedOn: on(iso) })),
      documents: cases.map(([id, iso]) => aDocument({ id, issuedOn: on(iso) })),
      obstacles: cases.map(([id, iso]) => anObstacle({ id, raisedOn: on(iso) })),
      directives: cases.map(([id, iso]) => aDirective({ id, issuedOn: on(iso) })),
      targets: [aTarget({ id: 'set', document: 'past' }), aTarget({ id: 'not-yet', document: 'later' })],
      changes: [
        aChange({ id: 'done', effectiveOn: dateOf('2023-06-30') }),
        aChange({ id: 'undated', effectiveOn: null }),
        aChange({ id: 'coming', effectiveOn: dateOf('2025-07-01') }),
        aChange({
          id: 'pilot',
          status: 'paused',
          effectiveOn: dateOf('2020-01-01'),
          endedOn: dateOf('2024-01-01'),
          dating: dated,
        }),
      ],
    }),
    day,
  );

  it.each(['sources', 'documents', 'obstacles', 'directives'] as const)('leaves out later %s', (table) => {
    expect(ids(known[table])).toBe('past same vague undated');
  });

  it('leaves out targets set later and changes that had not taken effect', () => {
    expect(ids(known.targets)).toBe('set');
    expect(ids(known.changes)).toBe('done undated pilot');
    expect(known.changes.at(-1)?.status).toBe('in-force');
  });
});
