import { textReader } from './decode-text.ts';
import { LoadError } from './load-error.ts';

/**
 * Reads one text file below the data folder: `kon-tum/units.csv`.
 * @throws LoadError for whatever keeps the text from arriving.
 */
export type FetchText = (file: string, signal?: AbortSignal) => Promise<string>;

const answerWithinMs = 15_000;

/** Reads a body as it arrives, so that a large file neither waits for its end nor is decoded at one stroke. */
async function textOf(response: Response, file: string, onPart: () => void): Promise<string> {
  const reader = textReader(file);
  const body = response.body?.getReader();
  for (;;) {
    // One part after the other is how they come.
    // oxlint-disable-next-line no-await-in-loop -- as said
    const part = await body?.read();
    if (part?.value === undefined) return reader.end();
    onPart();
    reader.add(part.value);
  }
}

function faultOfStatus(status: number): 'not-found' | 'refused' | 'server' {
  if (status === 404 || status === 410) return 'not-found';
  // 408 and 429 are of passing nature, as are all errors of the server itself.
  return status < 500 && status !== 408 && status !== 429 ? 'refused' : 'server';
}

/**
 * Reader of data files over HTTP, below `base` (with a final slash). Gives up after 15 seconds without an answer, or
 * without anything more of it.
 */
export function fetchTextFrom(base: string): FetchText {
  return async (file, signal) => {
    // AbortSignal.any would say this in a word, but Chrome 109 lacks it.
    const stop = new AbortController();
    const cancel = () => stop.abort();
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted === true) cancel();
    let late = false;
    const giveUp = () => {
      late = true;
      stop.abort();
    };
    let timer = setTimeout(giveUp, answerWithinMs);
    const waitOn = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, answerWithinMs);
    };
    try {
      const response = await fetch(`${base}${file}`, { signal: stop.signal, cache: 'no-cache' });
      if (!response.ok) {
        throw new LoadError({ kind: faultOfStatus(response.status), file, detail: String(response.status) });
      }
      return await textOf(response, file, waitOn);
    } catch (error) {
      if (error instanceof LoadError || signal?.aborted === true) throw error;
      throw new LoadError({ kind: late ? 'timeout' : 'network', file, detail: null });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
  };
}
