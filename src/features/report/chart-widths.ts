import { halfPrintWidth } from '../../ui/charts/chart-metrics.ts';

/** Width in px of each of two drawings that stand side by side on paper, and the gap between them. */
export const pairWidth = halfPrintWidth;
export const pairGap = 16;
