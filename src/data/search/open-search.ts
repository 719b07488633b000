import { wrap } from 'comlink';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { buildSearchIndex, type SearchIndex } from '../../domain/search/search-index.ts';
import { packEntries } from './packed-entries.ts';
import { answerFrom, type DeskAnswer, type SearchDesk } from './search-desk.ts';

/** Answers queries about one list of entries; what is still asked when it is closed may never be answered. */
export interface Search {
  readonly answer: (query: string, limit: number) => Promise<DeskAnswer>;
  readonly close: () => void;
}

/** Fewer entries are ready on the main thread before a worker has even started. */
export const worthAWorker = 5_000;

function searchHere(entries: readonly SearchEntry[]): Search {
  let index: SearchIndex | null = null;
  return {
    answer: async (query, limit) => {
      index ??= buildSearchIndex(entries);
      return answerFrom(index, query, limit);
    },
    close: () => undefined,
  };
}

/** A worker, or in tests the like of one. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'>;

/** Rejects when the worker cannot be loaded or breaks; comlink alone would wait for ever. */
function failureOf(worker: SearchWorker): Promise<never> {
  return new Promise((_resolve, reject) => {
    for (const type of ['error', 'messageerror']) {
      worker.addEventListener(type, () => reject(new Error(`search worker: ${type}`)), { once: true });
    }
  });
}

function searchInWorker(entries: readonly SearchEntry[], worker: SearchWorker): Search {
  const desk = wrap<SearchDesk>(worker);
  const failure = failureOf(worker);
  let here: Search | null = null;
  const filled = Promise.race([desk.fill(packEntries(entries)), failure]);
  // Whoever asks gets the failure; without this it would also be reported as unhandled.
  filled.catch(() => undefined);
  return {
    answer: async (query, limit) => {
      if (here !== null) return here.answer(query, limit);
      try {
        await filled;
        return await Promise.race([desk.answer(query, limit), failure]);
      } catch {
        worker.terminate();
        here ??= searchHere(entries);
        return here.answer(query, limit);
      }
    },
    close: () => worker.terminate(),
  };
}

/**
 * Opens a search over entries: in a worker when there are many, else and whenever the worker fails on the main thread.
 * @param startWorker throws where workers are not available.
 */
export function openSearch(entries: readonly SearchEntry[], startWorker: () => SearchWorker): Search {
  if (entries.length < worthAWorker) return searchHere(entries);
  try {
    return searchInWorker(entries, startWorker());
  } catch {
    return searchHere(entries);
  }
}
