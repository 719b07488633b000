import { describe, expect, it } from 'vitest';
import { fetchFrom } from '../../testing/package-files.ts';
import { loadDescriptor } from './descriptor.ts';

const part = {
  version: 1,
  title: { vi: 'Tỉnh Thử', en: 'Test province' },
  place: 'tinh-thu',
  country: 'viet-nam',
  asOf: '2025-07-01',
  sample: true,
};
const good = {
  name: 'mini',
  version: '2025.7',
  resources: [
    { name: 'units', path: 'units.csv', schema: { fields: [] } },
    { name: 'change_units', path: 'change_units.csv' },
  ],
  tinhGon: part,
};

function load(descriptor: unknown) {
  return loadDescriptor(fetchFrom({ 'mini/datapackage.json': JSON.stringify(descriptor) }), 'mini');
}

describe('loadDescriptor', () => {
  it('reads what the dashboard needs', async () => {
    const { files, ...rest } = await load(good);
    expect(rest).toEqual({
      name: 'mini',
      version: '2025.7',
      title: part.title,
      place: 'tinh-thu',
      country: 'viet-nam',
      asOf: '2025-07-01',
      sample: true,
    });
    expect([...files]).toEqual([
      ['units', 'units.csv'],
      ['change_units', 'change_units.csv'],
    ]);
  });

  it('goes by the name of the folder, not by one forgotten in a copied file', async () => {
    await expect(load({ ...good, name: 'kon-tum' })).resolves.toMatchObject({ name: 'mini' });
  });

  it.each([
    '../units.csv',
    '../../etc/passwd',
    '/units.csv',
    'a/units.csv',
    'a\\units.csv',
    'https://example.org/units.csv',
    '//example.org/units.csv',
    '.csv',
    'units.csv?x',
    'units.json',
    'units.csv\n',
    'đơn-vị.csv',
    '%2e%2e/x.csv',
    '',
  ])('the path %j is refused', async (path) => {
    await expect(load({ ...good, resources: [{ name: 'units', path }] })).rejects.toMatchObject({
      fault: { kind: 'wrong-shape', file: 'mini/datapackage.json', detail: 'resources.0.path' },
    });
  });

  it.each([
    ['asOf missing', { ...part, asOf: undefined }, 'tinhGon.asOf'],
    ['asOf a month', { ...part, asOf: '2025-07' }, 'tinhGon.asOf'],
    ['asOf no day of the calendar', { ...part, asOf: '2025-02-30' }, 'tinhGon.asOf'],
    ['asOf in Vietnamese order', { ...part, asOf: '1/7/2025' }, 'tinhGon.asOf'],
    ['asOf in the year 9999', { ...part, asOf: '9999-01-01' }, 'tinhGon.asOf'],
    ['no title in English', { ...part, title: { vi: 'x' } }, 'tinhGon.title.en'],
    ['no place', { ...part, place: undefined }, 'tinhGon.place'],
    ['sample as text', { ...part, sample: 'false' }, 'tinhGon.sample'],
  ])('%s is refused, and the place is named', async (_, tinhGon, detail) => {
    await expect(load({ ...good, tinhGon })).rejects.toMatchObject({ fault: { kind: 'wrong-shape', detail } });
  });

  it('a plain Data Package without our part is of the wrong shape', async () => {
    await expect(load({ ...good, tinhGon: undefined })).rejects.toMatchObject({
      fault: { kind: 'wrong-shape', detail: 'tinhGon' },
    });
  });

  it('a newer part is called newer', async () => {
    await expect(load({ ...good, tinhGon: { ...part, version: 2 } })).rejects.toMatchObject({
      fault: { kind: 'newer-version', detail: '2' },
    });
  });
});
