import { type RefObject, useEffect, useState } from 'react';
import type { SheetWarning } from './sheet-warning.ts';
import type { LaidOutSheets } from './use-sheets-layout.ts';

const none: readonly SheetWarning[] = [];
/** Lettering of a drawing below this size is lost in a photocopy of a photocopy. Practice; no rule of form says it. */
const leastPt = 8;

/** Least size in pt of the letters of a drawing as printed; null where it has none. */
function leastTypeOf(frame: HTMLElement): number | null {
  const scale = Number(frame.dataset['scale'] ?? 1);
  const sizes = [...frame.querySelectorAll('svg text')].map((text) =>
    Number.parseFloat(getComputedStyle(text).fontSize),
  );
  return sizes.length === 0 ? null : Math.min(...sizes) * scale * 0.75;
}

/** Drawings whose letters come out too small, looked for whenever one of them takes its size. */
export function useSmallCharts(
  root: RefObject<HTMLElement | null>,
  laidOut: LaidOutSheets | null,
): readonly SheetWarning[] {
  const [small, setSmall] = useState(none);
  useEffect(() => {
    if (laidOut === null) return;
    const frames = [...(root.current?.querySelectorAll<HTMLElement>('[data-sheet] [data-chart]') ?? [])];
    const charts = laidOut.input.document.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    const observer = new ResizeObserver(() => {
      const sizes = new Map(frames.map((frame) => [frame.dataset['chart'], leastTypeOf(frame)]));
      const warnings = charts.flatMap(({ id, title }): readonly SheetWarning[] => {
        const sizePt = sizes.get(id) ?? leastPt;
        return sizePt < leastPt ? [{ kind: 'small-letters', name: title, sizePt }] : [];
      });
      setSmall(warnings.length === 0 ? none : warnings);
    });
    for (const frame of frames) for (const drawing of [frame, ...frame.children]) observer.observe(drawing);
    return () => observer.disconnect();
  }, [root, laidOut]);
  return small;
}
