import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

interface Policy {
  readonly createScriptURL: (url: string) => string;
}
type CreatePolicy = (name: string, rules: Policy) => Policy;

class StubWorker {
  readonly url: unknown;
  readonly options: unknown;
  constructor(url: unknown, options: unknown) {
    this.url = url;
    this.options = options;
  }
}

describe('startSearchWorker', () => {
  it('starts the worker by its own address', async () => {
    vi.stubGlobal('Worker', StubWorker);
    const { startSearchWorker } = await import('./start-search-worker.ts');
    expect(startSearchWorker()).toMatchObject({
      url: expect.stringContaining('search-worker'),
      options: { type: 'module' },
    });
  });

  it('asks Trusted Types once, by a policy that lets only that address through', async () => {
    const createPolicy = vi.fn<CreatePolicy>((_name, rules) => ({
      createScriptURL: (url) => `trusted ${rules.createScriptURL(url)}`,
    }));
    vi.stubGlobal('Worker', StubWorker);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { startSearchWorker } = await import('./start-search-worker.ts');
    expect(startSearchWorker()).toMatchObject({ url: expect.stringMatching(/^trusted .*search-worker/) });
    startSearchWorker();
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['tinh-gon-worker']);
    const rules = createPolicy.mock.calls[0]?.[1];
    expect(() => rules?.createScriptURL('https://example.org/other.js')).toThrow(TypeError);
  });
});
