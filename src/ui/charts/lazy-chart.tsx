import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { ChartErrorBoundary } from './chart-error-boundary.tsx';
import { ChartFailure } from './chart-failure.tsx';
import { narrowFrom, printWidth } from './chart-metrics.ts';
import { chartHeight } from './chart-size.ts';
import { ChartSnapshots } from './chart-snapshots.ts';
import type { ChartSpec } from './chart-spec.ts';
import { emptyHtml } from './empty-html.ts';
import styles from './lazy-chart.module.css';
import { useBoxWidth } from './use-box-width.ts';
import { useChartDrawing } from './use-chart-drawing.ts';
import { usePrinting } from '../print/use-printing.ts';

export interface LazyChartProps {
  /** Unique on the page; stable between the build and the browser. */
  readonly id: string;
  readonly spec: ChartSpec;
  /** What the chart says; its accessible name. */
  readonly title: string;
  readonly failureText: string;
  readonly retryText: string;
  /** Said on paper in place of a chart that was not drawn in time; nothing when left out. */
  readonly notDrawnText?: string;
  /** Draws at the width of paper whatever the window, as for a file. */
  readonly isForPaper?: boolean;
  /** A node of a flow was chosen, by Enter or by pointer. */
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Called when a live chart is on the page (true) or has gone (false). */
  readonly onLive?: (live: boolean) => void;
}

const snapshotAttribute = 'data-chart-snapshot';

/** Whether the build left a drawing of this chart in the page. */
function findSnapshot(boxId: string): boolean {
  return document.getElementById(boxId)?.hasAttribute(snapshotAttribute) ?? false;
}

/** Keeps the height of the coming chart free. Attributes, not styles: this is part of the prerendered page. */
function Placeholder({ spec }: { readonly spec: ChartSpec }): ReactNode {
  return (
    <>
      <svg data-layout="wide" width="100%" height={chartHeight(spec, printWidth)} aria-hidden="true" />
      <svg data-layout="narrow" width="100%" height={chartHeight(spec, narrowFrom)} aria-hidden="true" />
    </>
  );
}

/**
 * A chart whose drawing code arrives after the page is usable. Until then it shows the snapshot the build left in the
 * page, or keeps its place free; when the code cannot be loaded or fails, it says so and the table beside it stays.
 */
export function LazyChart(props: LazyChartProps): ReactNode {
  const { id, spec, title, failureText, retryText, notDrawnText, isForPaper = false, onSelect, onLive } = props;
  const snapshots = useContext(ChartSnapshots);
  const box = useRef<HTMLDivElement>(null);
  const width = useBoxWidth(box);
  const printing = usePrinting();
  const drawing = useChartDrawing();
  const boxId = `${id}-drawing`;
  const [hydrating] = useState(() => snapshots.mode === 'hydrate' && findSnapshot(boxId));
  const live = drawing.state === 'ready' && width > 0;

  useEffect(() => {
    onLive?.(live);
  }, [live, onLive]);

  if (snapshots.mode === 'collect') snapshots.add(id, spec, title);

  const content = (): ReactNode => {
    if (drawing.state === 'failed')
      return <ChartFailure text={failureText} retryText={retryText} onRetry={drawing.retry} />;
    if (drawing.state === 'ready' && width > 0) {
      const { Drawing } = drawing;
      return (
        <ChartErrorBoundary failureText={failureText} retryText={retryText}>
          <Drawing
            id={id}
            spec={spec}
            width={printing || isForPaper ? printWidth : width}
            title={title}
            onSelect={onSelect}
          />
        </ChartErrorBoundary>
      );
    }
    const printed = snapshots.mode === 'print' ? snapshots.svg.get(id) : undefined;
    if (printed !== undefined || hydrating) {
      // While hydrating, React leaves the server's markup alone; the empty string is never written.
      return (
        <div
          key="snapshot"
          id={boxId}
          className={styles['snapshot']}
          {...{ [snapshotAttribute]: '' }}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: printed ?? emptyHtml }}
        />
      );
    }
    return (
      <div key="place" className={styles['snapshot']}>
        <Placeholder spec={spec} />
        {notDrawnText === undefined ? null : <p className={styles['notDrawn']}>{notDrawnText}</p>}
      </div>
    );
  };

  return (
    <div ref={box} className={styles['box']} data-kind={spec.kind}>
      {content()}
    </div>
  );
}
