import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { openSearch, type Search, type SearchWorker, worthAWorker } from './open-search.ts';
import { createSearchDesk } from './search-desk.ts';

function register(size: number): readonly SearchEntry[] {
  return Array.from({ length: size }, (_, n) => ({
    kind: 'unit',
    id: `thon-${n}`,
    names: [`Thôn ${n}`],
    context: [],
    past: false,
  }));
}

const opened: { readonly close: () => void }[] = [];

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A worker's two ends of a channel, with the desk of the real worker at the other. */
function workerLike(): { readonly worker: SearchWorker; readonly terminate: () => void } {
  const { port1, port2 } = new MessageChannel();
  expose(createSearchDesk(), port2);
  port1.start();
  const terminate = vi.fn<() => void>(() => {
    port1.close();
    port2.close();
  });
  const worker: SearchWorker = {
    postMessage: (message: unknown, options?: Transferable[] | StructuredSerializeOptions) =>
      port1.postMessage(message, Array.isArray(options) ? options : []),
    addEventListener: port1.addEventListener.bind(port1),
    removeEventListener: port1.removeEventListener.bind(port1),
    terminate,
  };
  return { worker, terminate };
}

/** A worker that fails as one does whose script is blocked or missing. */
function brokenWorker(): SearchWorker {
  const target = new EventTarget();
  setTimeout(() => target.dispatchEvent(new Event('error')));
  return {
    postMessage: () => undefined,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    terminate: () => undefined,
  };
}

async function idFound(entries: readonly SearchEntry[], search: Search, query: string): Promise<string | undefined> {
  opened.push(search);
  const { hits } = await search.answer(query, 5);
  return entries[hits[0]?.entry ?? -1]?.id;
}

describe('openSearch', () => {
  it('starts no worker for a small package', async () => {
    const start = vi.fn<() => SearchWorker>(brokenWorker);
    const entries = register(worthAWorker - 1);
    expect(await idFound(entries, openSearch(entries, start), 'thon 42')).toBe('thon-42');
    expect(start).not.toHaveBeenCalled();
  });

  it('answers from the worker for a large one, and ends it', async () => {
    const { worker, terminate } = workerLike();
    const entries = register(worthAWorker);
    const search = openSearch(entries, () => worker);
    expect(await idFound(entries, search, 'thôn 4321')).toBe('thon-4321');
    expect((await search.answer('thonn 42', 5)).suggestions).toEqual(['thon 42']);
    search.close();
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('answers on the main thread where workers are not available', async () => {
    const entries = register(worthAWorker);
    const search = openSearch(entries, () => {
      throw new TypeError('no workers here');
    });
    expect(await idFound(entries, search, 'thon 42')).toBe('thon-42');
  });

  it('answers on the main thread when the worker breaks', async () => {
    const entries = register(worthAWorker);
    const search = openSearch(entries, brokenWorker);
    expect(await idFound(entries, search, 'thon 42')).toBe('thon-42');
    expect(await idFound(entries, search, 'thon 43')).toBe('thon-43');
  });
});
