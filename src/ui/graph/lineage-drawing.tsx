import { type ReactNode, useMemo, useRef } from 'react';
import { narrowFrom, printWidth } from '../charts/chart-metrics.ts';
import { useBoxWidth } from '../charts/use-box-width.ts';
import { usePrinting } from '../print/use-printing.ts';
import { GraphSvg } from './graph-svg.tsx';
import type { GraphSpec } from './graph-spec.ts';
import { layoutGraph } from './layout-graph.ts';
import styles from './lineage-drawing.module.css';

interface LineageDrawingProps {
  readonly spec: GraphSpec;
  /** What the drawing says; its accessible name. */
  readonly title: string;
  /** What the marks mean, one sentence each; only those that occur. */
  readonly keys: readonly string[];
  /** The same content as a list or table, below the drawing. */
  readonly children: ReactNode;
}

/**
 * Boxes over time, joined by what led from one to the other; every box is a link. From left to right where it fits,
 * from top to bottom where it doesn't. Before the width is known (and without JavaScript) both drawings are in the page
 * and the width of the box decides which one is seen.
 */
export function LineageDrawing({ spec, title, keys, children }: LineageDrawingProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const measured = useBoxWidth(box);
  const printing = usePrinting();
  const width = printing ? printWidth : measured;
  const live = useMemo(() => (width === 0 ? null : layoutGraph(spec, width)), [spec, width]);
  const wide = useMemo(() => (width === 0 ? layoutGraph(spec, printWidth) : null), [spec, width]);
  const narrow = useMemo(() => (width === 0 ? layoutGraph(spec, narrowFrom) : null), [spec, width]);
  return (
    <figure className={styles['figure']} aria-label={title}>
      <div ref={box} className={styles['box']}>
        {live === null ? null : <GraphSvg spec={spec} layout={live} title={title} />}
        {wide === null ? null : (
          <div className={styles['wide']}>
            <GraphSvg spec={spec} layout={wide} title={title} />
          </div>
        )}
        {narrow === null ? null : (
          <div className={styles['narrow']}>
            <GraphSvg spec={spec} layout={narrow} title={title} />
          </div>
        )}
      </div>
      {keys.length === 0 ? null : (
        <ul className={styles['keys']}>
          {keys.map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ul>
      )}
      {children}
    </figure>
  );
}
