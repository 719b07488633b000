import type { ChartKey, MarkEnding } from '../../ui/charts/chart-spec.ts';
import type { StaffingMessages } from './staffing-messages.ts';

/** The key of a chart: only the marks that it really uses. */
export function endingKeys(endings: readonly MarkEnding[], text: StaffingMessages['chart']): readonly ChartKey[] {
  return (['open', 'hatched'] as const).flatMap((mark) => (endings.includes(mark) ? [{ mark, text: text[mark] }] : []));
}
