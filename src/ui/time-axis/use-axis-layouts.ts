import { useMemo } from 'react';
import type { Language } from '../../domain/records/local-text.ts';
import { narrowFrom } from '../charts/chart-metrics.ts';
import { paperMetrics, screenMetrics, unmeasuredWidth } from './axis-metrics.ts';
import type { AxisStretch } from './axis-stretch.ts';
import { type AxisLayout, type LaneFloors, layoutTimeAxis } from './layout-time-axis.ts';
import { prepareAxis } from './prepare-axis.ts';
import type { TimeAxisSpec } from './time-axis-spec.ts';

interface LayoutInput {
  readonly spec: TimeAxisSpec;
  readonly stretch: AxisStretch;
  readonly floors: LaneFloors;
  readonly language: Language;
}

/** What is drawn. */
export interface AxisLayouts {
  readonly main: AxisLayout;
  /** The same for narrow boxes, as long as the width of the box is not known; null afterwards. */
  readonly narrow: AxisLayout | null;
}

/** Lays the drawing out anew whenever what it depends on has changed; `width` is 0 until it is known. */
export function useAxisLayouts(input: LayoutInput, width: number, isPrinting: boolean): AxisLayouts {
  const { spec, stretch, floors, language } = input;
  const isMeasured = isPrinting || width > 0;
  const prepared = useMemo(
    () => prepareAxis(spec, isPrinting ? paperMetrics : screenMetrics(width > 0 ? width : unmeasuredWidth)),
    [spec, isPrinting, width],
  );
  const main = useMemo(
    () => layoutTimeAxis(prepared, stretch, language, floors),
    [prepared, stretch, language, floors],
  );
  const narrow = useMemo(
    () => (isMeasured ? null : layoutTimeAxis(prepareAxis(spec, screenMetrics(narrowFrom)), stretch, language)),
    [isMeasured, spec, stretch, language],
  );
  return { main, narrow };
}
