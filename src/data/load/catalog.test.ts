import { describe, expect, it } from 'vitest';
import { fetchFrom, fetchPublished } from '../../testing/package-files.ts';
import { loadCatalog } from './catalog.ts';

const entry = {
  name: 'kon-tum',
  title: { vi: 'Tỉnh Kon Tum', en: 'Kon Tum province' },
  summary: { vi: 'Số liệu công khai', en: 'Public figures' },
  sample: false,
};
const good = { version: 1, default: 'kon-tum', packages: [entry] };

function load(catalog: unknown) {
  return loadCatalog(fetchFrom({ 'catalog.json': JSON.stringify(catalog) }));
}

describe('loadCatalog', () => {
  it('reads packages and the default', async () => {
    const second = { ...entry, name: 'tinh-thu', sample: true };
    await expect(load({ ...good, packages: [entry, second] })).resolves.toEqual({
      ...good,
      packages: [entry, second],
    });
  });

  it.each([
    ['no package', { ...good, packages: [] }, 'packages'],
    ['a default that is not listed', { ...good, default: 'lam-dong' }, 'default'],
    ['a name that leaves the folder', { ...good, packages: [{ ...entry, name: '../x' }] }, 'packages.0.name'],
    ['a name in capitals', { ...good, packages: [{ ...entry, name: 'Kon-Tum' }] }, 'packages.0.name'],
    [
      'a title in one language',
      { ...good, packages: [{ ...entry, title: { vi: 'x', en: '' } }] },
      'packages.0.title.en',
    ],
    ['a sample mark left out', { ...good, packages: [{ ...entry, sample: undefined }] }, 'packages.0.sample'],
  ])('%s is refused, and the place is named', async (_, catalog, detail) => {
    await expect(load(catalog)).rejects.toMatchObject({ fault: { kind: 'wrong-shape', file: 'catalog.json', detail } });
  });

  it('a newer catalog is called newer', async () => {
    await expect(load({ ...good, version: 2 })).rejects.toMatchObject({ fault: { kind: 'newer-version' } });
  });

  it('the missing file is named', async () => {
    await expect(loadCatalog(fetchFrom({}))).rejects.toMatchObject({
      fault: { kind: 'not-found', file: 'catalog.json' },
    });
  });

  it('the published catalog is in order', async () => {
    await expect(loadCatalog(fetchPublished)).resolves.toMatchObject({ default: 'kon-tum' });
  });
});
