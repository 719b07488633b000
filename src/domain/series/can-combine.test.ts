import { describe, expect, it } from 'vitest';
import { staffMeasures } from '../records/codes.ts';
import type { Series } from '../records/records.ts';
import type { SeriesDimension } from './can-combine.ts';
import { canCombine, combineKinds, seriesDimensions } from './can-combine.ts';
import { date, seriesRow } from './series.fixture.ts';

const known = seriesRow({ startsWhen: date('2015') });
const twin = seriesRow({ id: 'twin', startsWhen: date('2015') });
const text = { vi: 'nghỉ hưu trước tuổi', en: 'early retirement' };

const changes: Record<SeriesDimension, Partial<Series>> = {
  indicator: { indicator: 'in-post' },
  unit: { unit: 'tinh-b' },
  block: { block: 'party' },
  level: { level: 'commune' },
  staffKind: { staffKind: null },
  reason: { reason: text },
  method: { method: text },
  decree: { decree: '154-2025-nd-cp' },
  field: { field: text },
  autonomyGroup: { autonomyGroup: 2 },
  countsWhat: { countsWhat: text },
  startsWhen: { startsWhen: date('2017') },
};

describe('canCombine', () => {
  it('joins series that are alike in everything', () => {
    expect(canCombine(known, twin)).toEqual({ ok: true });
  });

  it.each(seriesDimensions)('keeps apart what differs in %s', (dimension) => {
    const other: Series = { ...twin, ...changes[dimension] };
    expect(canCombine(known, other)).toEqual({ ok: false, differs: [dimension] });
    expect(canCombine(other, known)).toEqual({ ok: false, differs: [dimension] });
  });

  it('names all differences, in a fixed order', () => {
    const other: Series = { ...twin, ...changes.startsWhen, ...changes.block };
    expect(canCombine(known, other)).toEqual({ ok: false, differs: ['block', 'startsWhen'] });
  });

  it('takes two unknown starts for equal only in one and the same series', () => {
    const unknown = seriesRow();
    expect(canCombine(unknown, seriesRow({ id: 'twin' }))).toEqual({ ok: false, differs: ['startsWhen'] });
    expect(canCombine(unknown, unknown)).toEqual({ ok: true });
    expect(canCombine(unknown, twin)).toEqual({ ok: false, differs: ['startsWhen'] });
  });

  it('does not mind another translation', () => {
    const other = seriesRow({ ...twin, countsWhat: { ...known.countsWhat, en: 'posts of civil servants' } });
    expect(canCombine(known, other)).toEqual({ ok: true });
  });
});

describe('combineKinds', () => {
  it('never mixes the staff numbers with each other or with anything else', () => {
    const kinds = [...staffMeasures, null];
    for (const a of kinds) {
      for (const b of kinds) expect(combineKinds(a, b)).toBe(a === b);
    }
  });
});
