import { standardIndicators } from '../indicators/standard-indicators.ts';
import { chainLedgers, type QuotaLedger } from '../ledger/ledger-chain.ts';
import type { FlowPoints } from '../ledger/ledger-flows.ts';
import type { Id, Series } from '../records/records.ts';
import type { FigureIndex } from '../series/figure-index.ts';
import { lastDay } from '../time/partial-date.ts';
import { breaksWithDistricts } from './level-break.ts';
import { scopeKey, scopeOf } from './staff-scope.ts';

function sameScope(index: FigureIndex, indicators: readonly Id[], key: string): readonly Series[] {
  return indicators.flatMap((id) => index.seriesOf(id)).filter((series) => scopeKey(scopeOf(series)) === key);
}

/**
 * The chain of ledgers of a quota series, as known on a day (`YYYY-MM-DD`). Increases and cuts belong to it only if
 * place, block, level, kind of staff and field are all the same.
 * @param districtEnd first day without a district level; null where there is none
 */
export function scopeLedgers(
  index: FigureIndex,
  quota: Series,
  day: string,
  districtEnd: string | null,
): readonly QuotaLedger[] {
  const scope = scopeOf(quota);
  const key = scopeKey(scope);
  const measured = (measure: string) =>
    [...index.indicators.values()].filter((row) => row.staffMeasure === measure).map((row) => row.id);
  const flows = (indicators: readonly Id[]): readonly FlowPoints[] =>
    sameScope(index, indicators, key).map((series) => ({ series, points: index.pointsOf(series, day).dated }));
  return chainLedgers({
    quota: index.pointsOf(quota, day).dated,
    increases: flows([standardIndicators.quotaIncrease]),
    decreases: flows(measured('posts-cut')),
    breakDay: breaksWithDistricts(scope) ? districtEnd : null,
    rivalDays: sameScope(index, measured('quota-assigned'), key)
      .filter((series) => series.id !== quota.id)
      .flatMap((series) => index.pointsOf(series, day).dated.map((point) => lastDay(point.on))),
  });
}
