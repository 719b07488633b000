import type { ReactNode } from 'react';
import { useActiveTooltipDataPoints } from 'recharts';
import type { StockSpec } from './chart-spec.ts';
import styles from './stock-tooltip.module.css';

/** The value under the pointer or reached by the arrow keys; Recharts announces it. */
export function StockTooltip({ spec }: { readonly spec: StockSpec }): ReactNode {
  const active = useActiveTooltipDataPoints<{ readonly id: string }>()?.[0];
  const point = spec.points.find(({ id }) => id === active?.id);
  if (point === undefined) return null;
  return (
    <div className={styles['tooltip']}>
      <strong>{point.valueText}</strong>
      <span>{point.label}</span>
    </div>
  );
}
