import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchTextFrom } from './fetch-text.ts';

const fetchText = fetchTextFrom('/tinh-gon/data/');
const file = 'kon-tum/units.csv';

type Answer = (url: string, init: RequestInit) => Promise<Response>;

function answerWith(answer: Answer) {
  const fetch = vi.fn<Answer>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** A host that never answers; like the browser's own fetch it stops when the signal says so. */
const never: Answer = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
  });

/** Why a promise is rejected; watched from the start, so that no rejection goes unheard while timers run. */
function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'not rejected',
    (reason: unknown) => reason,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('fetchTextFrom', () => {
  it('reads below the base and asks the host whether its copy is current', async () => {
    const fetch = answerWith(() => Promise.resolve(new Response('id,name\n')));
    await expect(fetchText(file)).resolves.toBe('id,name\n');
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      '/tinh-gon/data/kon-tum/units.csv',
      expect.objectContaining({ cache: 'no-cache' }),
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not mind a wrong content type', async () => {
    answerWith(() => Promise.resolve(new Response('{}', { headers: { 'content-type': 'text/html' } })));
    await expect(fetchText(file)).resolves.toBe('{}');
  });

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [408, 'server'],
    [410, 'not-found'],
    [429, 'server'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
  ])('status %d is %s, whatever the body', async (status, kind) => {
    answerWith(() => Promise.resolve(new Response('id,name\n', { status })));
    await expect(fetchText(file)).rejects.toMatchObject({ fault: { kind, file, detail: String(status) } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['an HTML page', '<!doctype html>', 'html-instead-of-data'],
    ['an empty body', '', 'empty'],
  ])('%s with status 200 is %s', async (_, body, kind) => {
    answerWith(() => Promise.resolve(new Response(body)));
    await expect(fetchText(file)).rejects.toMatchObject({ fault: { kind, file, detail: null } });
  });

  it('no connection is a network fault', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchText(file)).rejects.toMatchObject({ fault: { kind: 'network', file, detail: null } });
  });

  it('a body that breaks off is a network fault', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.error(new TypeError('reset')),
    });
    answerWith(() => Promise.resolve(new Response(body)));
    await expect(fetchText(file)).rejects.toMatchObject({ fault: { kind: 'network' } });
  });

  it('without an answer it gives up after 15 seconds, not before', async () => {
    answerWith(never);
    const settled = vi.fn<(outcome: unknown) => void>();
    const text = fetchText(file);
    text.then(settled, settled);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await expect(text).rejects.toMatchObject({ fault: { kind: 'timeout', file, detail: null } });
  });

  it('a body that stops coming is a timeout too', async () => {
    answerWith((_, { signal }) => {
      const body = new ReadableStream({
        start: (stream) => {
          stream.enqueue(new TextEncoder().encode('id,na'));
          signal?.addEventListener('abort', () => stream.error(new DOMException('aborted', 'AbortError')));
        },
      });
      return Promise.resolve(new Response(body));
    });
    const reason = reasonOf(fetchText(file));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await reason).toMatchObject({ fault: { kind: 'timeout' } });
  });

  it('a body that keeps coming is waited for, however long it takes', async () => {
    const parts = ['id,na', 'me\n', 'a,Đăk\n'].map((text) => new TextEncoder().encode(text));
    const body = new ReadableStream({
      pull: async (stream) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 14_000);
        });
        const part = parts.shift();
        if (part === undefined) stream.close();
        else stream.enqueue(part);
      },
    });
    answerWith(() => Promise.resolve(new Response(body)));
    const text = fetchText(file);
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(text).resolves.toBe('id,name\na,Đăk\n');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a caller who cancels gets his own cancellation, no fault', async () => {
    answerWith(never);
    const caller = new AbortController();
    const reason = reasonOf(fetchText(file, caller.signal));
    caller.abort();
    expect(await reason).toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a caller who has cancelled already waits for nothing', async () => {
    answerWith(never);
    const reason = reasonOf(fetchText(file, AbortSignal.abort()));
    await vi.advanceTimersByTimeAsync(0);
    expect(await reason).toMatchObject({ name: 'AbortError' });
  });

  it('each file has its own patience', async () => {
    answerWith((url, init) => (url.endsWith('a.csv') ? never(url, init) : Promise.resolve(new Response('b'))));
    const late = reasonOf(fetchText('a.csv'));
    await expect(fetchText('b.csv')).resolves.toBe('b');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await late).toMatchObject({ fault: { kind: 'timeout', file: 'a.csv' } });
  });
});
