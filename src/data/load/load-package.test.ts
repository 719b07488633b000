import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { csvText } from '../../testing/csv-text.ts';
import { fetchFrom, type FileTexts, miniPackage } from '../../testing/package-files.ts';
import { tableNames } from '../../domain/records/table-names.ts';
import type { FetchText } from './fetch-text.ts';
import { keepNothing, type LastGood, lastGoodInBrowser, type SavedPackage } from './last-good.ts';
import { LoadError } from './load-error.ts';
import { loadPackage } from './load-package.ts';

const now = () => '2026-11-23T08:00:00.000Z';
const yesterday = '2026-11-22T08:00:00.000Z';

function lastGoodWith(files: FileTexts | null) {
  const read: LastGood['read'] = () => Promise.resolve(files === null ? null : { savedAt: yesterday, files });
  return { read: vi.fn<LastGood['read']>(read), write: vi.fn<LastGood['write']>(() => Promise.resolve()) };
}

function load(fetchText: FetchText, lastGood: LastGood = keepNothing, signal?: AbortSignal) {
  return loadPackage(fetchText, lastGood, 'mini', now, signal);
}

/** Version and title of the one source tell which version is shown; both must be of the same. */
function versionsOf({ descriptor, data }: Awaited<ReturnType<typeof load>>) {
  return [descriptor.version, data.sources[0]?.title ?? null];
}

describe('everything arrives', () => {
  it('is shown as fresh, without faults', async () => {
    const loaded = await load(fetchFrom(miniPackage('2')));
    expect(loaded).toMatchObject({ faults: [], savedAt: null, rowCounts: { sources: 1, units: 1, gaps: 0 } });
    expect(versionsOf(loaded)).toEqual(['2', 'Bài báo 2']);
    expect(loaded.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  });

  it('and is saved whole under the instant it arrived', async () => {
    const lastGood = lastGoodWith(null);
    await load(fetchFrom(miniPackage('2')), lastGood);
    expect(lastGood.write).toHaveBeenCalledExactlyOnceWith('mini', { savedAt: now(), files: miniPackage('2') });
    expect(lastGood.read).not.toHaveBeenCalled();
  });

  it('a broken row is left out and told; the version is still whole', async () => {
    const source = { id: 'bao', title: 'Bài báo 2', publisher: 'Báo', kind: 'news' };
    const sources = csvText('sources', [source, { ...source, id: 'x', kind: 'nope' }]);
    const lastGood = lastGoodWith(miniPackage('1'));
    const loaded = await load(fetchFrom(miniPackage('2', { 'mini/sources.csv': sources })), lastGood);
    expect(versionsOf(loaded)).toEqual(['2', 'Bài báo 2']);
    expect(loaded.issues).toContainEqual(expect.objectContaining({ code: 'cell.option', file: 'sources.csv', row: 3 }));
    expect(lastGood.write).toHaveBeenCalledOnce();
  });

  it('truths between tables are checked with the rows of the files', async () => {
    const unit = { id: 'tinh-thu', name_vi: 'x', name_en: 'y', kind: 'province', level: 'province', source: 'nobody' };
    const loaded = await load(
      fetchFrom(
        miniPackage('1', { 'mini/units.csv': `${csvText('units')}\n${csvText('units', [unit]).split('\n')[1]}` }),
      ),
    );
    expect(loaded.issues).toContainEqual(
      expect.objectContaining({
        code: 'reference.unknown',
        file: 'units.csv',
        row: 3,
        column: 'source',
        value: 'nobody',
      }),
    );
  });
});

describe('one file does not arrive', () => {
  it.each(tableNames)('%s: the rest stays and the fault names the file', async (table) => {
    const file = `mini/${table}.csv`;
    const loaded = await load(fetchFrom(miniPackage('2'), [file]));
    expect(loaded.faults).toEqual([{ kind: 'not-found', file, detail: '404' }]);
    expect(loaded.data[table]).toEqual([]);
    expect(loaded.data.sources.length + loaded.data.units.length).toBe(
      table === 'sources' || table === 'units' ? 1 : 2,
    );
    expect(loaded.savedAt).toBeNull();
  });

  it('several: each is named, in the order of their names', async () => {
    const loaded = await load(fetchFrom(miniPackage('2'), ['mini/units.csv', 'mini/gaps.csv']));
    expect(loaded.faults.map((fault) => fault.file)).toEqual(['mini/gaps.csv', 'mini/units.csv']);
  });

  it('nothing half is ever saved', async () => {
    const lastGood = lastGoodWith(null);
    await load(fetchFrom(miniPackage('2'), ['mini/gaps.csv']), lastGood);
    expect(lastGood.write).not.toHaveBeenCalled();
  });

  it('with a saved version: that one is shown whole with its date, never mixed', async () => {
    const lastGood = lastGoodWith(miniPackage('1'));
    const loaded = await load(fetchFrom(miniPackage('2'), ['mini/gaps.csv']), lastGood);
    expect(versionsOf(loaded)).toEqual(['1', 'Bài báo 1']);
    expect(loaded.savedAt).toBe(yesterday);
    expect(loaded.faults).toEqual([{ kind: 'not-found', file: 'mini/gaps.csv', detail: '404' }]);
    expect(lastGood.write).not.toHaveBeenCalled();
  });

  it('a descriptor that does not list a table is a fault too', async () => {
    const descriptor = miniPackage('2')['mini/datapackage.json']?.replace('"name":"gaps"', '"name":"holes"') ?? '';
    const loaded = await load(fetchFrom(miniPackage('2', { 'mini/datapackage.json': descriptor })));
    expect(loaded.faults).toEqual([{ kind: 'wrong-shape', file: 'mini/datapackage.json', detail: 'resources: gaps' }]);
  });

  it('an error nobody foresaw is named with the file', async () => {
    const arrived = fetchFrom(miniPackage());
    const fetchText: FetchText = (file, signal) =>
      file === 'mini/gaps.csv' ? Promise.reject(new RangeError('boom')) : arrived(file, signal);
    await expect(load(fetchText)).resolves.toMatchObject({
      faults: [{ kind: 'network', file: 'mini/gaps.csv', detail: 'RangeError: boom' }],
    });
  });
});

describe('one file arrives but cannot be read as its table', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a column is missing', 'id,name\nx,y\n', 'name_vi'],
    ['a quote never closes', `${csvText('units')}x,"xã\n`, 'row 2'],
  ];

  it.each(cases)('%s: it is a fault of that file', async (_, text, detail) => {
    const lastGood = lastGoodWith(null);
    const loaded = await load(fetchFrom(miniPackage('2', { 'mini/units.csv': text })), lastGood);
    expect(loaded.faults).toEqual([{ kind: 'wrong-shape', file: 'mini/units.csv', detail }]);
    expect(loaded.data.units).toEqual([]);
    expect(loaded.data.sources).toHaveLength(1);
    expect(lastGood.write).not.toHaveBeenCalled();
  });

  it.each(cases)('%s: the last good version stays', async (_, text, detail) => {
    const loaded = await load(fetchFrom(miniPackage('2', { 'mini/units.csv': text })), lastGoodWith(miniPackage('1')));
    expect(versionsOf(loaded)).toEqual(['1', 'Bài báo 1']);
    expect(loaded).toMatchObject({
      savedAt: yesterday,
      faults: [{ kind: 'wrong-shape', file: 'mini/units.csv', detail }],
    });
  });
});

describe('the descriptor does not arrive', () => {
  const descriptor = 'mini/datapackage.json';

  it('and nothing was saved: throws, naming it', async () => {
    await expect(load(fetchFrom(miniPackage(), [descriptor]))).rejects.toEqual(
      new LoadError({ kind: 'not-found', file: descriptor, detail: '404' }),
    );
  });

  it('and a version was saved: that one is shown with its date', async () => {
    const loaded = await load(fetchFrom({}), lastGoodWith(miniPackage('1')));
    expect(versionsOf(loaded)).toEqual(['1', 'Bài báo 1']);
    expect(loaded).toMatchObject({
      savedAt: yesterday,
      faults: [{ kind: 'not-found', file: descriptor, detail: '404' }],
    });
  });

  it.each([
    ['no JSON', '{"name":', 'not-json'],
    ['of another shape', '{}', 'wrong-shape'],
    ['newer', '{"tinhGon":{"version":2}}', 'newer-version'],
  ])('or is %s: the same, with its own fault', async (_, text, kind) => {
    const files = miniPackage('2', { [descriptor]: text });
    await expect(load(fetchFrom(files))).rejects.toMatchObject({ fault: { kind, file: descriptor } });
    const loaded = await load(fetchFrom(files), lastGoodWith(miniPackage('1')));
    expect(loaded).toMatchObject({ savedAt: yesterday, faults: [{ kind, file: descriptor }] });
  });
});

describe('the saved version', () => {
  const damaged: readonly (readonly [string, FileTexts])[] = [
    [
      'lacks a table',
      Object.fromEntries(Object.entries(miniPackage('1')).filter(([file]) => file !== 'mini/gaps.csv')),
    ],
    [
      'is of an older build with another descriptor',
      { ...miniPackage('1'), 'mini/datapackage.json': '{"name":"mini"}' },
    ],
    ['has a table of another shape', { ...miniPackage('1'), 'mini/units.csv': 'id,name\nx,y\n' }],
    ['is empty', {}],
  ];

  it.each(damaged)('%s: what arrived is shown instead', async (_, files) => {
    const loaded = await load(fetchFrom(miniPackage('2'), ['mini/gaps.csv']), lastGoodWith(files));
    expect(versionsOf(loaded)).toEqual(['2', 'Bài báo 2']);
    expect(loaded).toMatchObject({ savedAt: null, faults: [{ kind: 'not-found', file: 'mini/gaps.csv' }] });
  });

  it.each(damaged)('%s: without a descriptor the first fault is told', async (_, files) => {
    await expect(load(fetchFrom({}), lastGoodWith(files))).rejects.toMatchObject({
      fault: { kind: 'not-found', file: 'mini/datapackage.json' },
    });
  });

  it('is not even of the right shape: what arrived is shown instead', async () => {
    // As another program, or a damaged disk, may have left it.
    const garbage: SavedPackage = JSON.parse('{"files":7}');
    const lastGood: LastGood = { read: () => Promise.resolve(garbage), write: () => Promise.resolve() };
    await expect(load(fetchFrom(miniPackage('2'), ['mini/gaps.csv']), lastGood)).resolves.toMatchObject({
      savedAt: null,
    });
  });
});

const never = () => new Promise<never>(() => undefined);
const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

describe('storage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['hangs', never],
    ['rejects', refuse],
  ])('that %s on writing does not hold up fresh data', async (_, write) => {
    const loaded = await load(fetchFrom(miniPackage('2')), { read: never, write });
    expect(loaded).toMatchObject({ faults: [], savedAt: null });
  });

  it('that rejects on reading does not hold up what arrived', async () => {
    const loaded = await load(fetchFrom(miniPackage('2'), ['mini/gaps.csv']), { read: refuse, write: refuse });
    expect(loaded).toMatchObject({ faults: [{ file: 'mini/gaps.csv' }], savedAt: null });
  });

  it('of a browser that hangs holds up what arrived for two seconds at most', async () => {
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const loaded = load(fetchFrom(miniPackage('2'), ['mini/gaps.csv']), lastGoodInBrowser());
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(loaded).resolves.toMatchObject({ faults: [{ file: 'mini/gaps.csv' }], savedAt: null });
  });
});

describe('a caller who cancels', () => {
  it('gets the cancellation; nothing is read or saved', async () => {
    const lastGood = lastGoodWith(miniPackage('1'));
    const caller = new AbortController();
    const fetchText: FetchText = (file) => {
      if (file.endsWith('.json')) return fetchFrom(miniPackage('2'))(file);
      caller.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    };
    await expect(load(fetchText, lastGood, caller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(lastGood.read).not.toHaveBeenCalled();
    expect(lastGood.write).not.toHaveBeenCalled();
  });
});
