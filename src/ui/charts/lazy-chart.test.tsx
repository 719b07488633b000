// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartSnapshots } from './chart-snapshots.ts';
import type { ChartKey, ChartSpec } from './chart-spec.ts';
import { LazyChart } from './lazy-chart.tsx';
import { sampleFlow } from './sample-change-specs.ts';
import { sampleBeforeAfter } from './sample-specs.ts';
import { snapshotChart } from './snapshot-chart.tsx';

const chart = (
  <LazyChart
    id="c"
    spec={sampleBeforeAfter}
    title="102 xã còn 40"
    failureText="Không tải được biểu đồ"
    retryText="Thử lại"
  />
);

let width = 720;

// The first import of Recharts takes long on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

beforeEach(() => {
  width = 720;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 100));
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('LazyChart', () => {
  it('keeps room for the drawing, then draws it at the width of its box', async () => {
    const { container } = render(chart);
    expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(2);
    await waitFor(() => expect(container.querySelector('svg.recharts-surface')?.getAttribute('width')).toBe('720'));
    expect(container.querySelector('svg[aria-hidden="true"]')).toBeNull();
  });

  it('draws at the width of the sheet while printing and goes back after it', async () => {
    const { container } = render(chart);
    const drawnWidth = (): string | null | undefined =>
      container.querySelector('svg.recharts-surface')?.getAttribute('width');
    await waitFor(() => expect(drawnWidth()).toBe('720'));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawnWidth()).toBe('680');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawnWidth()).toBe('720');
  });

  it('hands a choice in the drawing on to the page', async () => {
    const select = vi.fn<(id: string) => void>();
    render(<LazyChart id="c" spec={sampleFlow} title="a" failureText="" retryText="" onSelect={select} />);
    fireEvent.click(await screen.findByRole('button', { name: 'xã Kroong' }));
    expect(select.mock.calls).toEqual([['old xã Kroong']]);
  });

  it('reports itself while the build collects charts', () => {
    const collected: [string, ChartSpec, string][] = [];
    const add = (id: string, spec: ChartSpec, title: string): void => void collected.push([id, spec, title]);
    renderToString(<ChartSnapshots value={{ mode: 'collect', add }}>{chart}</ChartSnapshots>);
    expect(collected).toEqual([['c', sampleBeforeAfter, '102 xã còn 40']]);
  });

  it('is printed into the page by the build, kept while hydrating and then replaced', async () => {
    const snapshot = snapshotChart({ id: 'c', spec: sampleBeforeAfter, title: '102 xã còn 40' });
    const html = renderToString(
      <ChartSnapshots value={{ mode: 'print', svg: new Map([['c', snapshot]]) }}>{chart}</ChartSnapshots>,
    );
    expect(html).toContain(snapshot);
    expect(html).not.toMatch(/\sstyle=/);
    const page = document.createElement('div');
    page.innerHTML = html;
    document.body.append(page);
    const faults: unknown[] = [];
    vi.spyOn(console, 'error').mockImplementation((...args) => void faults.push(args));
    const root = await act(async () =>
      hydrateRoot(page, <ChartSnapshots value={{ mode: 'hydrate' }}>{chart}</ChartSnapshots>, {
        onRecoverableError: (fault) => void faults.push(fault),
      }),
    );
    await waitFor(() => expect(page.querySelector('svg.recharts-surface')).not.toBeNull());
    expect(page.querySelector('[data-chart-snapshot]')).toBeNull();
    expect(faults).toEqual([]);
    act(() => root.unmount());
  });

  it('writes no markup when the page has no snapshot, which Trusted Types would refuse', () => {
    const written = vi.spyOn(Element.prototype, 'innerHTML', 'set');
    render(<ChartSnapshots value={{ mode: 'hydrate' }}>{chart}</ChartSnapshots>);
    expect(written).not.toHaveBeenCalled();
  });

  it('says so when the drawing breaks, and draws again on request', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const spec = {
      ...sampleBeforeAfter,
      get keys(): readonly ChartKey[] {
        // The reserved height is worked out outside the drawing; only what the drawing reads may break.
        if (broken && new Error('where').stack?.includes('before-after-chart')) throw new Error('broken');
        return [];
      },
    };
    render(<LazyChart id="c" spec={spec} title="a" failureText="Không vẽ được" retryText="Thử lại" />);
    await screen.findByText('Không vẽ được');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(document.querySelector('svg.recharts-surface')).not.toBeNull();
  });
});
