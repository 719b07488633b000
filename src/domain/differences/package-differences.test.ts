import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodPackage } from '../../testing/build-package.ts';
import { aGap, anObservation, aTile, textOf } from '../../testing/build-records.ts';
import type { PackageData } from '../records/package-data.ts';
import { differences } from './package-differences.ts';

const good = goodPackage();
const compare = (tables: Partial<PackageData>) => differences(good, { ...good, ...tables });
const exact = (value: number) => ({ value, high: null, qualifier: 'exact' }) as const;

const withFigures = (figures: readonly { id: string; value: number }[]) => ({
  ...good,
  observations: figures.map(({ id, value }) => anObservation({ id, reported: exact(value) })),
});

describe('differences', () => {
  it('finds none between a package and itself, nor when rows change places', () => {
    expect(compare({})).toEqual({ tables: [], figures: [] });
    expect(compare({ units: [...good.units.slice(2), ...good.units.slice(0, 2)] })).toEqual({
      tables: [],
      figures: [],
    });
  });

  it('names the cells of a changed row by their columns', () => {
    const gap = aGap({ indicator: null, scope: textOf('cả tỉnh', 'whole province') });
    expect(compare({ gaps: [gap] }).tables).toEqual([
      {
        table: 'gaps',
        added: [],
        withdrawn: [],
        changed: [
          {
            key: 'villages-by-district',
            cells: [
              { column: 'indicator', before: 'villages', after: null },
              { column: 'scope_vi', before: null, after: 'cả tỉnh' },
              { column: 'scope_en', before: null, after: 'whole province' },
            ],
          },
        ],
      },
    ]);
  });

  it('knows a row of change_units by change, unit and role', () => {
    const [first, ...others] = good.change_units;
    const part = { change: 'join-dak-cam', unit: 'duy-tan', role: 'original', share: 'part' } as const;
    expect(first?.unit).toBe('duy-tan');
    expect(compare({ change_units: [part, ...others] }).tables).toEqual([
      {
        table: 'change_units',
        added: [],
        withdrawn: [],
        changed: [
          { key: 'join-dak-cam duy-tan original', cells: [{ column: 'share', before: 'whole', after: 'part' }] },
        ],
      },
    ]);
  });

  it('knows a row of tiles by layout and unit', () => {
    expect(compare({ tiles: [aTile({ column: 2 })] }).tables).toEqual([
      {
        table: 'tiles',
        added: [],
        withdrawn: [],
        changed: [{ key: 'communes dak-cam', cells: [{ column: 'column', before: '1', after: '2' }] }],
      },
    ]);
  });

  it.each([
    ['revised', [anObservation({ reported: exact(757) })], exact(756), exact(757)],
    [
      'made less certain',
      [anObservation({ reported: { ...exact(756), qualifier: 'about' } })],
      exact(756),
      { ...exact(756), qualifier: 'about' },
    ],
    ['found missing', [anObservation({ reported: { missing: 'unknown' } })], exact(756), { missing: 'unknown' }],
    ['withdrawn', [], exact(756), null],
  ] as const)('gives the figure before and after when it is %s', (_, observations, before, after) => {
    expect(compare({ observations }).figures).toEqual([
      { observation: 'villages-2022', series: 'villages-kon-tum', before, after },
    ]);
  });

  it('gives a new figure no before, and a new note no figure', () => {
    const observations = [anObservation({ note: textOf('mới') }), anObservation({ id: 'new', reported: exact(5) })];
    const found = compare({ observations });
    expect(found.figures).toEqual([{ observation: 'new', series: 'villages-kon-tum', before: null, after: exact(5) }]);
    expect(found.tables[0]?.changed[0]?.cells.map((cell) => cell.column)).toEqual(['note_vi', 'note_en']);
  });

  it('backwards is the same with the sides exchanged', () => {
    const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.integer({ min: 0, max: 2 }) });
    const rows = fc.uniqueArray(row, { selector: (one) => one.id });
    fc.assert(
      fc.property(rows, rows, (one, two) => {
        const there = differences(withFigures(one), withFigures(two));
        const back = differences(withFigures(two), withFigures(one));
        const exchanged = back.figures.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
        expect(new Set(there.figures)).toEqual(new Set(exchanged));
        expect(there.tables[0]?.added ?? []).toEqual(back.tables[0]?.withdrawn ?? []);
      }),
    );
  });
});
