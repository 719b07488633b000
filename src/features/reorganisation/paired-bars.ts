import type { Language } from '../../domain/records/local-text.ts';
import type { BeforeAfterSpec } from '../../ui/charts/chart-spec.ts';
import { formatNumber } from '../../ui/format.ts';
import { signed } from './change-texts.ts';

/** Two counts of one place or level. */
interface PairedCounts {
  readonly id: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/** Paired bars of counts before and after, the difference with its sign at the edge. */
export function pairedBars(
  rows: readonly PairedCounts[],
  labels: { readonly before: string; readonly after: string },
  language: Language,
): BeforeAfterSpec {
  return {
    kind: 'before-after',
    beforeLabel: labels.before,
    afterLabel: labels.after,
    rows: rows.map(({ id, label, before, after }) => ({
      id,
      label,
      before,
      after,
      beforeText: formatNumber(before, language),
      afterText: formatNumber(after, language),
      changeText: before === after ? '' : signed(after - before, language),
    })),
  };
}
