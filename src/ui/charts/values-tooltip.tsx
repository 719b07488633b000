import type { ReactNode } from 'react';
import { useActiveTooltipDataPoints } from 'recharts';
import styles from './stock-tooltip.module.css';

/** What is said about one day: its values, each with what it is the value of. */
export interface ValuesTip {
  readonly id: string;
  readonly heading: string;
  readonly values: readonly { readonly id: string; readonly text: string; readonly label: string }[];
}

/** The values under the pointer or reached by the arrow keys; Recharts announces them. */
export function ValuesTooltip({ tips }: { readonly tips: readonly ValuesTip[] }): ReactNode {
  const active = useActiveTooltipDataPoints<{ readonly id: string }>()?.[0];
  const tip = tips.find(({ id }) => id === active?.id);
  if (tip === undefined) return null;
  return (
    <div className={styles['tooltip']}>
      {tip.heading !== '' && <span>{tip.heading}</span>}
      {tip.values.map(({ id, text, label }) => (
        <span key={id}>
          <strong>{text}</strong>
          {label === '' ? '' : ` ${label}`}
        </span>
      ))}
    </div>
  );
}
