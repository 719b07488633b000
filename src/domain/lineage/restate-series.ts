import { sumFigures } from '../figures/arithmetic.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Id } from '../records/records.ts';
import { gatherBelow, gatherParts, includesAllJoined } from './restate-series-parts.ts';
import type { ReportedFigure, RestatedFigure, Restatement, UnmappedFigure } from './restate-series-result.ts';
import { standingSuccessor } from './restate-series-way.ts';
import type { LineageIndex } from './unit-index.ts';

/**
 * "As reported then" on "today's units": figures of one indicator at one date, for units that later merged whole into
 * another, are added under the successor that lives on `day` (`YYYY-MM-DD`). Only whole mergers lead on: the whole of a
 * unit through absorption, consolidation, joining, renaming or transfer that holds on the day. A sum stands only if
 * every unit of the successor's ground at that date has its figure; its qualifier never vouches for more than all parts.
 *
 * The caller answers for the figures being alike (one indicator, one scope, one date `on`) and for their being additive:
 * shares are not. An absorbing body lives on, so its own figure from before the absorption is one of the parts.
 */
export function restateSeries(
  index: LineageIndex,
  figures: readonly ReportedFigure[],
  on: PartialDate,
  day: string,
): Restatement {
  const byUnit = new Map<Id, ReportedFigure[]>();
  for (const figure of figures) byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);

  const kept: ReportedFigure[] = [];
  const restated: RestatedFigure[] = [];
  const unmapped: UnmappedFigure[] = [];
  const byTarget = new Map<Id, ReportedFigure[]>();
  for (const figure of figures) {
    const way = standingSuccessor(index, figure.unit, on, day);
    if ('reason' in way) unmapped.push({ reported: figure, reason: way.reason, missing: [] });
    else byTarget.set(way.unit, [...(byTarget.get(way.unit) ?? []), figure]);
  }

  for (const [unit, candidates] of byTarget) {
    const context = { index, byUnit, on, day, target: unit };
    const own = candidates.filter((figure) => figure.unit === unit);
    const isKept = own.length > 0 && includesAllJoined(context, unit);
    if (isKept) kept.push(...own);
    const rest = isKept ? candidates.filter((figure) => figure.unit !== unit) : candidates;
    if (rest.length === 0) continue;
    const gathered = isKept ? gatherBelow(context, unit) : gatherParts(context, unit);
    if ('reason' in gathered) {
      const { reason, missing } = gathered;
      unmapped.push(...rest.map((reported) => ({ reported, reason, missing })));
      continue;
    }
    const { parts } = gathered;
    const figure = sumFigures(parts.map((part) => part.figure));
    if (figure !== null) restated.push({ unit, figure, parts });
    const left = rest.filter((reported) => !parts.includes(reported));
    unmapped.push(...left.map((reported) => ({ reported, reason: 'already-counted' as const, missing: [] })));
  }
  return { kept, restated, unmapped };
}
