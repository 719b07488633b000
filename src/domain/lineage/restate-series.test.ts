import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChange, aUnit, dateOf, partiesOf } from '../../testing/build-records.ts';
import { generatedRegister } from '../../testing/generated-register.ts';
import { exactly, type Figure } from '../figures/figure.ts';
import type { Qualifier } from '../records/codes.ts';
import type { ChangeEvent, ChangeUnit, Unit } from '../records/records.ts';
import { restateSeries } from './restate-series.ts';
import type { ReportedFigure } from './restate-series-result.ts';
import { indexLineage } from './unit-index.ts';
import { isAliveOn } from './unit-life.ts';

const then = dateOf('2020-12-31');
const today = '2026-01-01';

function old(id: string): Unit {
  return aUnit({ id, validTo: dateOf('2025-06-30') });
}

function young(id: string): Unit {
  return aUnit({ id, validFrom: dateOf('2025-07-01') });
}

function reported(unit: string, value: number, qualifier: Qualifier = 'exact'): ReportedFigure {
  return { id: `f-${unit}-${value}`, unit, figure: { value, high: null, qualifier } };
}

function restate(
  units: readonly Unit[],
  changes: readonly ChangeEvent[],
  rows: readonly ChangeUnit[],
  figures: readonly ReportedFigure[],
  on = then,
) {
  const { kept, restated, unmapped } = restateSeries(indexLineage(units, changes, rows), figures, on, today);
  return {
    kept: kept.map((figure) => figure.unit),
    restated: restated.map(({ unit, figure, parts }) => [unit, figure, parts.map((part) => part.unit)]),
    unmapped: unmapped.map(({ reported: { unit }, reason, missing }) => [unit, reason, missing]),
  };
}

function sum(value: number, qualifier: Qualifier = 'exact'): Figure {
  return { value, high: null, qualifier };
}

const merged = {
  units: [old('a'), old('b'), young('c')],
  changes: [aChange({ id: 'x' })],
  rows: partiesOf('x', ['a', 'b'], ['c']),
};

describe('whole mergers', () => {
  it('adds the figures of all units that merged', () => {
    const result = restate(merged.units, merged.changes, merged.rows, [reported('a', 3), reported('b', 4)]);
    expect(result).toEqual({ kept: [], restated: [['c', sum(7), ['a', 'b']]], unmapped: [] });
  });

  it.each([
    ['exact', 'more-than', 'more-than'],
    ['nearly', 'more-than', 'about'],
    ['at-least', 'more-than', 'more-than'],
  ] as const)('%s and %s give %s', (a, b, qualifier) => {
    const figures = [reported('a', 3, a), reported('b', 4, b)];
    expect(restate(merged.units, merged.changes, merged.rows, figures).restated).toEqual([
      ['c', sum(7, qualifier), ['a', 'b']],
    ]);
  });

  it('shows what the successor itself reports beside the sum, and adds neither to the other', () => {
    const figures = [reported('c', 8), reported('a', 3), reported('b', 4)];
    const result = restate(merged.units, merged.changes, merged.rows, figures);
    expect(result).toEqual({ kept: ['c'], restated: [['c', sum(7), ['a', 'b']]], unmapped: [] });
  });

  it('keeps several figures of a living unit apart', () => {
    const result = restate(merged.units, merged.changes, merged.rows, [reported('c', 8), reported('c', 9)]);
    expect(result).toEqual({ kept: ['c', 'c'], restated: [], unmapped: [] });
  });

  it('goes through a chain of a renaming, a consolidation and a transfer', () => {
    const changes = [
      aChange({ id: 'r', form: 'renaming', effectiveOn: dateOf('2021') }),
      aChange({ id: 'h', form: 'consolidation', effectiveOn: dateOf('2022-05') }),
      aChange({ id: 't', form: 'transfer' }),
    ];
    const rows = [
      ...partiesOf('r', ['a'], ['a2']),
      ...partiesOf('h', ['a2', 'b'], ['ab']),
      ...partiesOf('t', ['ab'], ['c']),
    ];
    const units = [old('a'), old('a2'), old('b'), old('ab'), young('c')];
    const figures = [reported('a', 1), reported('b', 2)];
    expect(restate(units, changes, rows, figures).restated).toEqual([['c', sum(3), ['a', 'b']]]);
    const twice = [reported('ab', 3), ...figures];
    expect(restate(units, changes, rows, twice)).toEqual({
      kept: [],
      restated: [['c', sum(3), ['ab']]],
      unmapped: [
        ['a', 'already-counted', []],
        ['b', 'already-counted', []],
      ],
    });
  });
});

describe('a body that absorbs others and lives on', () => {
  const units = [old('a'), aUnit({ id: 'body' })];
  const changes = [aChange({ id: 'x', form: 'absorption' })];
  const rows = partiesOf('x', ['a'], ['body']);

  it('adds what it absorbed to its own figure from before', () => {
    const result = restate(units, changes, rows, [reported('body', 10), reported('a', 1)]);
    expect(result).toEqual({ kept: [], restated: [['body', sum(11), ['body', 'a']]], unmapped: [] });
  });

  it('adds nothing to its own figure from after', () => {
    const figures = [reported('body', 11), reported('a', 1)];
    const result = restate(units, changes, rows, figures, dateOf('2025-12-31'));
    expect(result).toEqual({ kept: ['body'], restated: [], unmapped: [['a', 'already-counted', []]] });
  });

  it('does not say whether a figure of the year of the absorption is of before or after', () => {
    const figures = [reported('body', 11), reported('a', 1)];
    expect(restate(units, changes, rows, figures, dateOf('2025')).unmapped).toEqual([
      ['body', 'uncertain-date', []],
      ['a', 'uncertain-date', []],
    ]);
  });

  it('needs its own figure', () => {
    expect(restate(units, changes, rows, [reported('a', 1)]).unmapped).toEqual([
      ['a', 'missing-predecessor', ['body']],
    ]);
  });
});

describe('what cannot be mapped is a number with its reason', () => {
  const { units, changes, rows } = merged;

  it('a missing predecessor, by name', () => {
    expect(restate(units, changes, rows, [reported('a', 3)]).unmapped).toEqual([['a', 'missing-predecessor', ['b']]]);
  });

  it('two figures of one predecessor', () => {
    const figures = [reported('a', 3), reported('a', 5), reported('b', 4)];
    expect(restate(units, changes, rows, figures).unmapped.map(([, reason]) => reason)).toEqual([
      'ambiguous',
      'ambiguous',
      'ambiguous',
    ]);
  });

  it.each([
    ['division', ['a'], ['c', 'd'], 'whole', 'split'],
    ['separation', ['a'], ['c'], 'part', 'split'],
    ['joining', ['a', 'b'], ['c'], 'part', 'part'],
    ['transfer', ['a'], ['c', 'd'], 'whole', 'split'],
    ['reorganisation', ['a'], ['c'], 'whole', 'other-form'],
    ['dissolution', ['a'], [], 'whole', 'no-successor'],
    ['cessation', ['a'], [], 'whole', 'no-successor'],
  ] as const)('%s', (form, originals, resulting, share, reason) => {
    const result = restate(
      [old('a'), old('b'), young('c'), young('d')],
      [aChange({ id: 'x', form })],
      partiesOf('x', originals, resulting, share),
      [reported('a', 3)],
    );
    expect(result).toEqual({ kept: [], restated: [], unmapped: [['a', reason, []]] });
  });

  it('a merger of whole units and a part of another', () => {
    const part = { change: 'x', unit: 'd', role: 'original', share: 'part' } as const;
    const result = restate(
      [...units, aUnit({ id: 'd' })],
      changes,
      [...rows, part],
      [reported('a', 3), reported('b', 4)],
    );
    expect(result.unmapped).toEqual([
      ['a', 'part', []],
      ['b', 'part', []],
    ]);
  });

  it.each(['planned', 'paused', 'not-known'] as const)('nothing follows from a change that is %s', (status) => {
    const result = restate(units, [aChange({ id: 'x', status })], rows, [reported('a', 3), reported('b', 4)]);
    expect(result.unmapped.map(([, reason]) => reason)).toEqual(['no-successor', 'no-successor']);
  });

  it('a loop', () => {
    const loop = [aChange({ id: 'x', form: 'renaming' }), aChange({ id: 'y', form: 'renaming' })];
    const result = restate(
      [old('a'), old('b')],
      loop,
      [...partiesOf('x', ['a'], ['b']), ...partiesOf('y', ['b'], ['a'])],
      [reported('a', 1)],
    );
    expect(result.unmapped).toEqual([['a', 'loop', []]]);
  });

  it('a unit that the register does not hold', () => {
    expect(restate([], [], [], [reported('lost', 1)]).unmapped).toEqual([['lost', 'no-successor', []]]);
  });

  it('a unit that gave something away before the figure was taken stands as reported', () => {
    const result = restate(
      [aUnit({ id: 'a' }), aUnit({ id: 'd', validFrom: dateOf('2018-01-01') })],
      [aChange({ id: 'x', form: 'separation', effectiveOn: dateOf('2018-01-01') })],
      partiesOf('x', ['a'], ['d'], 'part'),
      [reported('a', 3), reported('d', 1)],
    );
    expect(result).toEqual({ kept: ['a', 'd'], restated: [], unmapped: [] });
  });
});

function total(list: readonly { readonly figure: Figure }[]): number {
  return list.reduce((value, { figure }) => value + figure.value, 0);
}

describe('laws', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }), {
    minLength: 60,
    maxLength: 60,
  });

  it('keeps every total: restated + unmapped + kept = as reported, each figure once', () => {
    fc.assert(
      fc.property(generatedRegister, values, fc.integer({ min: 2000, max: 2016 }), (register, numbers, year) => {
        const { units, changes, changeUnits } = register;
        const figures = units.flatMap((unit, at): ReportedFigure[] => {
          const value = numbers[at] ?? null;
          return value === null ? [] : [{ id: `f-${at}`, unit: unit.id, figure: exactly(value) }];
        });
        const index = indexLineage(units, changes, changeUnits);
        const result = restateSeries(index, figures, dateOf(`${year}-03-31`), '2030-01-01');
        const ids = [
          ...result.kept.map((figure) => figure.id),
          ...result.restated.flatMap(({ parts }) => parts.map((part) => part.id)),
          ...result.unmapped.map(({ reported: { id } }) => id),
        ];
        expect([...ids].sort()).toEqual(figures.map((figure) => figure.id).sort());
        expect(total(result.kept) + total(result.restated) + total(result.unmapped.map((row) => row.reported))).toBe(
          total(figures),
        );
        for (const { unit, figure } of result.restated) {
          const row = index.units.get(unit);
          expect(row !== undefined && isAliveOn(row, '2030-01-01')).toBe(true);
          expect(figure.qualifier).toBe('exact');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('restates everything where there are only whole mergers and every old unit has its figure', () => {
    fc.assert(
      fc.property(generatedRegister, (register) => {
        const { units, before, after, changes, changeUnits } = register;
        const whole = new Set(['consolidation', 'joining', 'renaming', 'transfer', 'absorption']);
        fc.pre(changes.every((change) => whole.has(change.form)));
        const index = indexLineage(units, changes, changeUnits);
        const figures = before.map((unit, at) => ({ id: unit, unit, figure: exactly(at + 1) }));
        const result = restateSeries(index, figures, dateOf('2000-12-31'), '2030-01-01');
        expect(result.unmapped).toEqual([]);
        const standing = [...result.kept, ...result.restated].map((row) => row.unit);
        expect(after).toEqual(expect.arrayContaining(standing));
        expect(new Set(standing).size).toBe(standing.length);
      }),
      { numRuns: 400 },
    );
  });
});
