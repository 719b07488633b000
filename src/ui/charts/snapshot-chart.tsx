import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChartDrawing } from './chart-drawing.tsx';
import { narrowFrom, printWidth } from './chart-metrics.ts';
import type { ChartSpec } from './chart-spec.ts';

/** What a snapshot shows of one chart; the id is that of its `ChartFrame`. */
export interface SnapshotInput {
  readonly id: string;
  readonly spec: ChartSpec;
  readonly title: string;
}

const layouts = [
  { name: 'wide', width: printWidth },
  { name: 'narrow', width: narrowFrom },
] as const;

function drawn(input: SnapshotInput, width: number): SVGSVGElement {
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  flushSync(() => root.render(<ChartDrawing {...input} width={width} />));
  const svg = box.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (svg === null) throw new Error(`Chart ${input.id} drew nothing`);
  const copy = document.importNode(svg, true);
  flushSync(() => root.unmount());
  box.remove();
  return copy;
}

/** References are renumbered per chart and layout: Recharts counts its ids through the whole build. */
function renameIds(svg: SVGSVGElement, prefix: string): void {
  const names = new Map<string, string>();
  for (const element of svg.querySelectorAll('[id]')) {
    const name = `${prefix}-${names.size + 1}`;
    names.set(`url(#${element.id})`, `url(#${name})`);
    element.id = name;
  }
  for (const element of svg.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      const name = names.get(attribute.value);
      if (name !== undefined) element.setAttribute(attribute.name, name);
    }
  }
}

/** Strips what a strict style policy blocks and what only a live chart needs, and shortens numbers. */
function clean(svg: SVGSVGElement): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'tabindex', 'class']) element.removeAttribute(name);
    // An image has no controls in it.
    if (element !== svg) for (const name of ['role', 'aria-label', 'aria-pressed']) element.removeAttribute(name);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('data-')) continue;
      const short = value.replace(/-?\d+\.\d{2,}/g, (number) => `${Math.round(Number(number) * 10) / 10}`);
      if (short !== value) element.setAttribute(name, short);
    }
  }
  // Recharts keeps an empty group for every layer it might draw on.
  for (let empty = svg.querySelector('g:empty'); empty !== null; empty = svg.querySelector('g:empty')) empty.remove();
}

/**
 * The markup of a chart for a prerendered page: one drawing for wide boxes and one for narrow ones, of which the style
 * sheet of `LazyChart` shows the one that fits. Needs a document (happy-dom while building). Equal input gives equal
 * output.
 *
 * @throws Error when the drawing is empty.
 */
export function snapshotChart(input: SnapshotInput): string {
  return layouts
    .map(({ name, width }) => {
      const svg = drawn(input, width);
      renameIds(svg, `${input.id}-${name}`);
      clean(svg);
      svg.setAttribute('data-layout', name);
      svg.setAttribute('role', 'img');
      svg.setAttribute('width', '100%');
      svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
      return svg.outerHTML;
    })
    .join('');
}
