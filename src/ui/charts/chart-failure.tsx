import type { ReactNode } from 'react';
import styles from './lazy-chart.module.css';

interface ChartFailureProps {
  readonly text: string;
  readonly retryText: string;
  readonly onRetry: () => void;
}

/** Stands where a chart could not be drawn. */
export function ChartFailure({ text, retryText, onRetry }: ChartFailureProps): ReactNode {
  return (
    <output className={styles['failure']} data-failed="">
      <span>{text}</span>
      <button type="button" onClick={onRetry}>
        {retryText}
      </button>
    </output>
  );
}
