import { type ComponentType, useEffect, useState } from 'react';
import type { ChartDrawingProps } from './chart-drawing.tsx';

/** The lazily loaded drawing code: on its way, here, or not to be had. */
export type DrawingState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly Drawing: ComponentType<ChartDrawingProps> }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Asks for the code and shows how that went; a retry asks again. */
function request(show: (drawing: DrawingState) => void): void {
  import('./chart-drawing.tsx').then(
    ({ ChartDrawing }) => show({ state: 'ready', Drawing: ChartDrawing }),
    () => {
      const retry = (): void => {
        show({ state: 'loading' });
        request(show);
      };
      show({ state: 'failed', retry });
    },
  );
}

/** Runs once the browser has nothing more urgent to do; returns how to call it off. */
function whenIdle(run: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(run, { timeout: 1500 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = window.setTimeout(run, 200);
  return () => window.clearTimeout(handle);
}

/** Loads Recharts after the page has become usable; the browser fetches it once for all charts. */
export function useChartDrawing(): DrawingState {
  const [drawing, setDrawing] = useState<DrawingState>({ state: 'loading' });
  useEffect(() => whenIdle(() => request(setDrawing)), []);
  return drawing;
}
