import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepNothing, lastGoodInBrowser } from './last-good.ts';

const saved = { savedAt: '2026-11-23T08:00:00.000Z', files: { 'mini/units.csv': 'id\n' } };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Storage of a browser that behaves in one bad way at the moment it is opened. */
const storages: readonly (readonly [string, unknown])[] = [
  ['absent', undefined],
  [
    'forbidden',
    {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
  ['hanging', { open: () => ({}) }],
  [
    'refusing',
    {
      open: () => {
        const request: { error: DOMException; onerror?: () => void } = {
          error: new DOMException('full', 'UnknownError'),
        };
        queueMicrotask(() => request.onerror?.());
        return request;
      },
    },
  ],
];

describe.each(storages)('storage that is %s', (_, storage) => {
  it('has nothing to read and says so within two seconds', async () => {
    vi.stubGlobal('indexedDB', storage);
    const read = lastGoodInBrowser().read('mini');
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(read).resolves.toBeNull();
  });

  it('takes a write without complaint within two seconds', async () => {
    vi.stubGlobal('indexedDB', storage);
    const write = lastGoodInBrowser().write('mini', saved);
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(write).resolves.toBeUndefined();
  });
});

describe('keepNothing', () => {
  it('keeps nothing', async () => {
    await keepNothing.write('mini', saved);
    await expect(keepNothing.read('mini')).resolves.toBeNull();
  });
});
