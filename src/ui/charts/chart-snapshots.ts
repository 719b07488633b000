import { createContext } from 'react';
import type { ChartSpec } from './chart-spec.ts';

/**
 * How charts stand in for themselves before they can be drawn. Drawing needs effects, which rendering to a string does
 * not run, so the build renders each page twice: it collects the charts of the page, draws them, then prints them in.
 *
 * - `none`: the browser without prerendered pages, and tests: a box of the right height.
 * - `collect`: first pass of the build; every chart reports itself.
 * - `print`: second pass; the drawings of the first, by chart id, are part of the HTML.
 * - `hydrate`: the browser on a prerendered page; a drawing found there stays until the live chart replaces it.
 */
export type ChartSnapshotsMode =
  | { readonly mode: 'none' }
  | { readonly mode: 'collect'; readonly add: (id: string, spec: ChartSpec, title: string) => void }
  | { readonly mode: 'print'; readonly svg: ReadonlyMap<string, string> }
  | { readonly mode: 'hydrate' };

export const ChartSnapshots = createContext<ChartSnapshotsMode>({ mode: 'none' });
