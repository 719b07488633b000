import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastGoodInBrowser } from './last-good.ts';

const stored = vi.hoisted(() => new Map<unknown, unknown>());

// The store of the browser, as far as it is used: Node has none.
vi.mock('idb-keyval', () => ({
  createStore: () => null,
  get: (key: unknown) => Promise.resolve(stored.get(key)),
  set: (key: unknown, value: unknown) => {
    stored.set(key, value);
    return Promise.resolve();
  },
}));

const saved = { savedAt: '2026-11-23T08:00:00.000Z', files: { 'mini/units.csv': 'id\n' } };

beforeEach(() => {
  stored.clear();
});

describe('storage that works', () => {
  it('gives back what was written, to the letter', async () => {
    const files = {
      'mini/units.csv': 'id,name\na,xã Đăk Cấm 👨‍👩‍👧\n'.repeat(150_000),
      'mini/gaps.csv': `id\n${'ấ👨'.repeat(1_000_000)}`,
      'mini/tiles.csv': '',
    };
    await lastGoodInBrowser().write('mini', { ...saved, files });
    const read = await lastGoodInBrowser().read('mini');
    expect(read?.savedAt).toBe(saved.savedAt);
    expect(Object.entries(files).filter(([file, text]) => read?.files[file] !== text)).toEqual([]);
  });

  it('gives back what an earlier build wrote as texts', async () => {
    stored.set('mini', saved);
    await expect(lastGoodInBrowser().read('mini')).resolves.toEqual(saved);
  });

  it.each([
    ['nothing', undefined],
    ['nothing but a word', 'x'],
    ['no files', { savedAt: saved.savedAt, files: null }],
  ])('that has %s under the name has no package', async (_, value) => {
    stored.set('mini', value);
    await expect(lastGoodInBrowser().read('mini')).resolves.toBeNull();
  });
});
