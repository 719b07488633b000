import { describe, expect, it } from 'vitest';
import { publishedPackage } from '../../testing/published-package.ts';
import { comparedDays } from '../lineage/commune-count.ts';
import { indexLineage } from '../lineage/unit-index.ts';
import type { ChangeEvent } from '../records/records.ts';
import { type ChangeFilter, everyChange, filterChanges } from './change-filter.ts';
import { changeRows } from './change-rows.ts';
import { changesPerYear } from './changes-per-year.ts';
import { countsByForm, levelOfChange } from './counts-by-form.ts';
import { communeFlows } from './unit-flows.ts';
import { type CountedLevel, unitsBeforeAfter } from './units-before-after.ts';

const { data } = await publishedPackage('kon-tum');
const index = indexLineage(data.units, data.changes, data.change_units);
const today = '2026-11-23';
const eve = '2025-06-30';
const ask = (filter: Partial<ChangeFilter>, day = today) =>
  filterChanges(index, data.changes, { ...everyChange, ...filter }, day);
const changesOf = (level: CountedLevel) =>
  unitsBeforeAfter(index, '62-kon-tum', level, today)?.changes.map((change) => change.id);
const communeLevel = (change: ChangeEvent) => levelOfChange(index, change) === 'commune';

describe('the changes of Kon Tum', () => {
  it.each([
    ['joinings of communes', { form: 'joining', level: 'commune', status: 'in-force' }, 36],
    ['joinings of provinces', { form: 'joining', level: 'province' }, 1],
    ['communes kept as they were', { form: 'transfer', level: 'commune', status: 'in-force' }, 4],
    ['pilots', { pilot: true }, 5],
    ['pilots paused', { pilot: true, status: 'paused' }, 3],
    ['of territories by Resolution 1677', { block: 'territory', level: 'commune', phase: 'overhaul-2025' }, 40],
    ['on 1 July 2025, communes', { level: 'commune', from: '2025-07-01', to: '2025-07-01' }, 40],
    ['in Sa Thầy, communes', { level: 'commune', place: '616-sa-thay' }, 5],
    ["in Ia H'Drai, pilots", { place: '618-ia-h-drai', pilot: true }, 3],
    ['of phường Đăk Cấm', { place: '23284-dak-cam' }, 1],
    ['of phường Duy Tân', { place: '23284-duy-tan' }, 1],
    ['on the ground of xã Bờ Y, its villages too', { place: '23377-bo-y' }, 2],
  ] as const)('%s', (_, filter, expected) => {
    expect(ask(filter).passed).toHaveLength(expected);
  });

  it('on the eve nothing of 1 July 2025 has happened', () => {
    expect(ask({ level: 'commune' }, eve).passed.map((change) => change.id)).toEqual(['renaming-23473-mang-den-2019']);
    expect(ask({ form: 'joining', level: 'province' }, eve).passed).toEqual([]);
  });

  it('the pilots of Ia H’Drai were still in force before the notice of 8/9/2022', () => {
    expect(ask({ pilot: true, status: 'in-force' }, '2022-07-25').passed).toHaveLength(5);
    expect(ask({ pilot: true, status: 'in-force' }, '2022-09-09').passed).toHaveLength(2);
  });

  it('names what cannot be placed instead of dropping it', () => {
    const { undecided } = ask({ level: 'district', status: 'in-force' });
    expect(undecided.map((change) => change.id)).toContain('cessation-dang-bo-cap-huyen-2025');
    expect(ask({ from: '2017-01-01', pilot: true }).undecided).toHaveLength(5);
  });

  it('counts 102 − 40 = 62 communes fewer by joining, pilots and paused ones apart', () => {
    const forms = new Map(countsByForm(index, ask({}).passed).map((row) => [row.form, row]));
    expect(forms.get('joining')).toMatchObject({
      inForce: 39,
      nets: [
        { level: 'province', net: -1, notSaid: 0 },
        { level: 'commune', net: -62, notSaid: 0 },
        { level: 'village', net: -2, notSaid: 0 },
      ],
      planned: 1,
    });
    expect(forms.get('transfer')).toMatchObject({ inForce: 4, nets: [{ level: 'commune', net: 0, notSaid: 0 }] });
    expect(forms.get('cessation')?.nets).toEqual([
      { level: 'district', net: -10, notSaid: 0 },
      { level: null, net: -10, notSaid: 0 },
    ]);
    expect(forms.get('consolidation')).toMatchObject({ pilots: 1, paused: 3 });
    expect(forms.get('reorganisation')).toMatchObject({ nets: [], pilots: 1, notKnown: 1 });
  });

  it.each([
    [today, 'province', 2, 1],
    [today, 'district', 10, 0],
    [today, 'commune', 102, 40],
    [eve, 'province', 1, 1],
    [eve, 'district', 10, 10],
    [eve, 'commune', 102, 102],
  ] as const)('on %s, %s: %i → %i', (day, level, before, after) => {
    const units = unitsBeforeAfter(index, '62-kon-tum', level, day);
    expect([units?.before.length, units?.after.length]).toEqual([before, after]);
  });

  it('names the changes behind each level', () => {
    expect(changesOf('province')).toEqual(['joining-51-quang-ngai-2025']);
    expect(changesOf('district')).toEqual(['cessation-cap-huyen-kon-tum-2025']);
    expect(changesOf('commune')).toHaveLength(40);
  });

  it('leads every one of the 102 communes to one of the 40, each by a clause of a resolution', () => {
    const kontum = index.units.get('62-kon-tum');
    const days = comparedDays(index, today);
    if (kontum === undefined || days === null) throw new Error('no data');
    const flows = communeFlows(index, kontum, days);
    expect(flows).toHaveLength(102);
    expect(new Set(flows.map((flow) => flow.to?.id)).size).toBe(40);
    const rows = changeRows(
      index,
      flows.flatMap((flow) => flow.path.map((step) => step.change)).filter(communeLevel),
      new Map(data.documents.map((document) => [document.id, document])),
    );
    for (const row of rows) {
      expect(row.document?.number).toBe('1677/NQ-UBTVQH15');
      expect(row.originals.length).toBeGreaterThan(0);
      expect(row.resulting).toHaveLength(1);
    }
    expect(rows.find((row) => row.change.id === 'joining-23284-dak-cam')).toMatchObject({ net: -2 });
  });

  it('puts 50 of the changes in force into 2025, the first of them into 2017', () => {
    const { years, undated } = changesPerYear(ask({}).passed);
    const perYear = years.map(({ year, forms }) => [year, [...forms.values()].reduce((sum, n) => sum + n, 0)]);
    expect(perYear[0]?.[0]).toBe(2017);
    expect(perYear.find(([year]) => year === 2025)?.[1]).toBe(50);
    expect(undated.get('consolidation')).toBe(1);
  });
});
