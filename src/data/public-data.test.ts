import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countCommunes } from '../domain/lineage/commune-count.ts';
import type { PackageData } from '../domain/records/package-data.ts';
import { fetchPublished } from '../testing/package-files.ts';
import { publishedPackage } from '../testing/published-package.ts';
import { loadCatalog } from './load/catalog.ts';
import { tableNames } from '../domain/records/table-names.ts';
import { tableSchema } from './schema/table-schema.ts';

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

const catalog = await loadCatalog(fetchPublished);
const packages = await Promise.all(
  catalog.packages.map(async ({ name }) => ({ name, loaded: await publishedPackage(name) })),
);

describe.each(packages)('the published package $name', ({ name, loaded }) => {
  it('arrives without a fault and without an error', () => {
    expect(loaded.faults).toEqual([]);
    expect(loaded.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  });

  it.each(tableNames)('%s: not empty, and every row of the file is usable', (table) => {
    expect(loaded.rowCounts[table]).toBeGreaterThan(0);
    expect(loaded.data[table]).toHaveLength(loaded.rowCounts[table]);
  });

  it('describes its tables as the code reads them', () => {
    const descriptor: unknown = JSON.parse(readFileSync(`public/data/${name}/datapackage.json`, 'utf8'));
    expect(descriptor).toMatchObject({
      name,
      resources: tableNames.map((table) => ({
        name: table,
        path: `${table}.csv`,
        encoding: 'utf-8',
        schema: JSON.parse(JSON.stringify(tableSchema(table))),
      })),
    });
  });

  it('is about units it holds, and titled as in the catalog', () => {
    const ids = loaded.data.units.map((unit) => unit.id);
    expect(ids).toContain(loaded.descriptor.place);
    expect(ids).toContain(loaded.descriptor.country);
    const entry = catalog.packages.find((one) => one.name === name);
    expect([loaded.descriptor.title, loaded.descriptor.sample]).toEqual([entry?.title, entry?.sample]);
  });

  it.each(['datapackage.json', ...tableNames.map((table) => `${table}.csv`)])(
    '%s is UTF-8 in NFC, without BOM, with LF and a final line end',
    (file) => {
      const bytes = readFileSync(`public/data/${name}/${file}`);
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text).not.toContain('\r');
      expect(text.endsWith('\n')).toBe(true);
      expect(text.split('\n').filter((line) => line !== line.normalize('NFC'))).toEqual([]);
    },
  );

  it('every observation names a series, an indicator, a unit and a source that are there', () => {
    const { series, indicators, units, sources, observations } = loaded.data;
    const seriesById = new Map(series.map((row) => [row.id, row]));
    const dangling = observations.filter((row) => {
      const line = seriesById.get(row.series);
      if (line === undefined || !idsOf(sources).has(row.source)) return true;
      return !idsOf(indicators).has(line.indicator) || !idsOf(units).has(line.unit);
    });
    expect(dangling.map((row) => row.id)).toEqual([]);
  });
});

describe('Kon Tum', () => {
  const data: PackageData | undefined = packages.find(({ name }) => name === 'kon-tum')?.loaded.data;
  if (data === undefined) throw new Error('The catalog lists no kon-tum.');

  it.each([
    ['2022-07-25', 102],
    ['2025-06-30', 102],
    ['2025-07-01', 40],
    ['2026-11-23', 40],
  ])('has on %s on its ground %d communes, wards and townships', (day, count) => {
    expect(countCommunes(data, '62-kon-tum', day).units).toHaveLength(count);
  });

  it('had ten districts, all to 30/6/2025', () => {
    const districts = data.units.filter((unit) => unit.kind === 'district' || unit.kind === 'provincial-city');
    expect(districts).toHaveLength(10);
    expect(new Set(districts.map((unit) => `${unit.parent} ${unit.validTo?.iso}`))).toEqual(
      new Set(['62-kon-tum 2025-06-30']),
    );
  });

  it('joined its communes by 36 clauses of Resolution 1677 and left four as they were', () => {
    const changes = data.changes.filter((change) => change.document === '1677-nq-ubtvqh15-2025');
    const joinings = changes.filter((change) => change.form === 'joining');
    expect(joinings).toHaveLength(36);
    expect(new Set(joinings.map((change) => change.clause?.vi)).size).toBe(36);
    expect(joinings.filter((change) => !/^khoản \d+ Điều 1$/.test(change.clause?.vi ?? ''))).toEqual([]);
    expect(changes.filter((change) => change.form === 'transfer')).toHaveLength(4);
    expect(changes.map((change) => change.effectiveOn?.iso)).toEqual(changes.map(() => '2025-07-01'));
    const going = new Set(joinings.map((change) => change.id));
    const originals = data.change_units.filter((row) => going.has(row.change) && row.role === 'original');
    expect([originals.length, new Set(originals.map((row) => row.unit)).size]).toEqual([98, 98]);
  });

  it.each([
    ['seed-staff-cut-850', 850, 'more-than'],
    ['seed-villages-cut-120', 120, 'nearly'],
  ])('%s stays as the article puts it: %d, %s, with the year inferred', (id, value, qualifier) => {
    const observation = data.observations.find((row) => row.id === id);
    expect(observation?.reported).toEqual({ value, high: null, qualifier });
    expect(observation?.asOf).toEqual({ iso: '2022-07-25', precision: 'day' });
    expect(observation?.dating.basis).toBe('inferred');
    expect(observation?.dating.note?.vi).toContain('25/7');
  });

  it('tells the two resolutions numbered 18-NQ/TW apart by their dates', () => {
    const found = data.documents.filter((document) => document.number === '18-NQ/TW');
    expect(found.map((document) => [document.id, document.issuedOn?.iso])).toEqual([
      ['18-nq-tw-2017', '2017-10-25'],
      ['18-nq-tw-2022', '2022-06-16'],
    ]);
    // The one on land is never cited as the basis of this reform.
    const cited = [...data.phases, ...data.targets, ...data.changes].map((row) => row.document);
    expect(cited).toContain('18-nq-tw-2017');
    expect(cited).not.toContain('18-nq-tw-2022');
  });

  it('keeps 850, 430 and 277 in three series', () => {
    const ids = new Set(['seed-staff-cut-850', 'staff-2019-cum-430', 'staff-2022-2024-277']);
    const series = data.observations.filter((row) => ids.has(row.id)).map((row) => row.series);
    expect([series.length, new Set(series).size]).toEqual([3, 3]);
  });

  it('knows both lives of the code 23284', () => {
    const lives = data.units.filter((unit) => unit.code === '23284').map((unit) => [unit.name.vi, unit.validTo?.iso]);
    expect(lives).toEqual([
      ['phường Duy Tân', '2025-06-30'],
      ['phường Đăk Cấm', undefined],
    ]);
  });
});
