// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../data/page-input.ts';
import type { Language } from '../domain/records/local-text.ts';
import { aPart, reportInput } from '../features/report/report.fixture.ts';
import type { PartMaker } from './report-parts.ts';
import { useReportParts } from './use-report-parts.ts';

const told: string[] = [];

function maker(id: string, work: () => void = () => undefined): PartMaker {
  const make = ({ day }: PageInput, language: Language) => {
    told.push(`${id} ${day} ${language}`);
    work();
    return aPart(id);
  };
  return { id, title: () => `Phần ${id}`, appendices: [], make };
}

const all = ['a', 'b', 'c'] as const;

/** Each test has a package of its own: what is made for one is kept. */
function anInput(day = '2026-07-25'): PageInput {
  return { ...reportInput, day };
}

interface Asked {
  readonly input: PageInput;
  readonly language?: Language;
  readonly wanted?: readonly string[];
}

function start(makers: readonly PartMaker[], asked: Asked) {
  const states: string[] = [];
  const hook = renderHook(
    ({ input, language = 'vi', wanted = all }: Asked) => {
      const state = useReportParts(makers, input, language, wanted);
      states.push(state.parts === null ? `${state.made}/${state.asked}` : 'ready');
      return state;
    },
    { initialProps: asked },
  );
  const idsOf = () => hook.result.current.parts?.map(({ part }) => part.id) ?? null;
  return { ...hook, states, idsOf, whenReady: () => waitFor(() => expect(idsOf()).not.toBeNull()) };
}

/** The page is never given a pause unless the clock says that one is due. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 40));
}

beforeEach(() => {
  told.length = 0;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('useReportParts', () => {
  it('first shows the page, then makes one part after the other, in the usual order', async () => {
    const { states, idsOf, whenReady } = start(
      all.map((id) => maker(id)),
      { input: anInput(), wanted: ['c', 'a', 'b'] },
    );
    expect(told).toEqual([]);
    expect(states).toEqual(['0/3']);
    await whenReady();
    expect(told.map((line) => line.charAt(0))).toEqual(all);
    expect(idsOf()).toEqual(all);
  });

  it('lets the page breathe between long parts', async () => {
    slowClock();
    // What else waits for its turn, as a key that was pressed.
    const others = () => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        told.push('other');
        port1.close();
      });
      port1.start();
      port2.postMessage(null);
    };
    const { whenReady } = start(
      all.map((id) => maker(id, others)),
      { input: anInput() },
    );
    await whenReady();
    expect(told.map((line) => line.split(' ')[0])).toEqual(['a', 'other', 'b', 'other', 'c', 'other']);
  });

  it('makes only what is wanted, and what is wanted more', async () => {
    const input = anInput();
    const { rerender, result, idsOf, whenReady } = start(
      all.map((id) => maker(id)),
      { input, wanted: ['b'] },
    );
    await whenReady();
    expect(idsOf()).toEqual(['b']);
    rerender({ input, wanted: ['a', 'b'] });
    expect(result.current).toMatchObject({ parts: null, made: 1, asked: 2 });
    await whenReady();
    expect(told.map((line) => line.charAt(0))).toEqual(['b', 'a']);
  });

  it('keeps what is made: the same object for the same choice, nothing made again after going away', async () => {
    const input = anInput();
    const makers = all.map((id) => maker(id));
    const first = start(makers, { input });
    await first.whenReady();
    const { parts } = first.result.current;
    first.rerender({ input, wanted: ['c', 'b', 'a'] });
    expect(first.result.current.parts?.map(({ part }) => part)).toEqual(parts?.map(({ part }) => part));
    const before = first.result.current.parts;
    first.rerender({ input, wanted: ['c', 'b', 'a'] });
    expect(first.result.current.parts).toBe(before);
    first.unmount();
    const again = start(makers, { input });
    expect(again.idsOf()).toEqual(all);
    expect(again.states).toEqual(['ready']);
    expect(told).toHaveLength(3);
  });

  it('each language has its own, also kept', async () => {
    const input = anInput();
    const { rerender, whenReady, idsOf } = start(
      all.map((id) => maker(id)),
      { input },
    );
    await whenReady();
    rerender({ input, language: 'en' });
    expect(idsOf()).toBeNull();
    await whenReady();
    expect(told.slice(3)).toEqual(all.map((id) => `${id} ${input.day} en`));
    rerender({ input });
    expect(idsOf()).toEqual(all);
    expect(told).toHaveLength(6);
  });

  it('another day stops what is being made for the one before', async () => {
    slowClock();
    const later: { change: () => void } = { change: () => undefined };
    // After the task that makes the first part, before the next one.
    const makers = [maker('a', () => queueMicrotask(() => later.change())), maker('b'), maker('c')];
    const { rerender, whenReady } = start(makers, { input: anInput('2025-01-01') });
    const next = anInput('2026-01-01');
    later.change = () => act(() => rerender({ input: next }));
    await waitFor(() => expect(told.at(-1)).toBe('c 2026-01-01 vi'));
    await whenReady();
    expect(told.filter((line) => line.includes('2026'))).toHaveLength(3);
    expect(told.filter((line) => line.includes('2025'))).toEqual(['a 2025-01-01 vi']);
  });

  it('a page that is left before anything is made makes nothing', async () => {
    const { unmount } = start(
      all.map((id) => maker(id)),
      { input: anInput() },
    );
    unmount();
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    expect(told).toEqual([]);
  });

  it('names a part that fails; a sentence stands in its place, the others are there', async () => {
    vi.stubGlobal('reportError', () => undefined);
    const broken = maker('b', () => {
      throw new Error('no figures');
    });
    const { result, idsOf, whenReady } = start([maker('a'), broken, maker('c')], { input: anInput() });
    await whenReady();
    expect(idsOf()).toEqual(all);
    expect(result.current.failed).toEqual(['Phần b']);
    expect(JSON.stringify(result.current.parts?.[1]?.part.blocks)).toContain('chưa lập được nội dung này');
  });

  it('tells the console of a failure, keeps it while it is shown, and tries again at the next visit or choice', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const failures = [new Error('once'), new Error('twice')];
    const makers = [
      maker('a'),
      maker('b', () => {
        const failure = failures.shift();
        if (failure !== undefined) throw failure;
      }),
    ];
    const input = anInput();
    const first = start(makers, { input, wanted: ['a', 'b'] });
    await first.whenReady();
    first.rerender({ input, wanted: ['a', 'b'] });
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    expect(reported.mock.calls).toEqual([[new Error('once')]]);
    expect(first.result.current.failed).toEqual(['Phần b']);
    first.rerender({ input, wanted: ['b'] });
    await waitFor(() => expect(reported).toHaveBeenLastCalledWith(new Error('twice')));
    await first.whenReady();
    expect(first.result.current.failed).toEqual(['Phần b']);
    first.unmount();
    const again = start(makers, { input, wanted: ['a', 'b'] });
    await again.whenReady();
    expect(again.result.current.failed).toEqual([]);
    expect(told.map((line) => line.charAt(0))).toEqual(['a', 'b', 'b', 'b']);
  });

  it('where nothing is wanted, that is ready at once', () => {
    expect(start([maker('a')], { input: anInput(), wanted: [] }).states).toEqual(['ready']);
  });
});
