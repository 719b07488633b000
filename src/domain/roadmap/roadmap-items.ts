import type { PackageData } from '../records/package-data.ts';
import { comparePartialDates, firstDay } from '../time/partial-date.ts';
import { changeItems, endingItems } from './change-items.ts';
import { directiveItems } from './directive-items.ts';
import { documentItems } from './document-items.ts';
import { fixedLanes, programmeLane } from './lane-ids.ts';
import { documentsOfMilestones, milestoneItems } from './milestone-items.ts';
import { knownPhases, phaseItems } from './phase-items.ts';
import { roadmapContext, type RoadmapInput } from './roadmap-context.ts';
import type { Fact, RoadmapItem, RoadmapLane } from './roadmap-item.ts';
import { targetItems } from './target-items.ts';

/** The road of the reform as it stood on a day. Every fact of the data is in exactly one of the four lists. */
export interface Roadmap {
  /** Lanes with at least one dated item: programmes in the order of the phases, then the others. */
  readonly lanes: readonly RoadmapLane[];
  /** By date, then by lane. */
  readonly dated: readonly RoadmapItem[];
  /** Known without any date: listed, never placed. */
  readonly undated: readonly RoadmapItem[];
  readonly notYetKnown: readonly Fact[];
  readonly outside: readonly Fact[];
}

function lanesOf({ phases }: PackageData): readonly RoadmapLane[] {
  const programmes = new Map(phases.map(({ programme, programmeName }) => [programme, programmeName]));
  return [
    ...[...programmes].map(([id, programme]): RoadmapLane => ({ id: programmeLane(id), kind: 'programme', programme })),
    ...fixedLanes.map((kind): RoadmapLane => ({ id: kind, kind, programme: null })),
  ];
}

/** First date of an item; of a phase without a stated start its end. */
export function dateOf({ startsOn, endsOn }: RoadmapItem) {
  return startsOn ?? endsOn;
}

function compareItems(a: RoadmapItem, b: RoadmapItem): number {
  const [left, right] = [dateOf(a), dateOf(b)];
  return left === null || right === null ? 0 : comparePartialDates(left, right);
}

/**
 * Everything that stands on the road as of `day`: phases, milestones, documents, changes, deadlines of targets and of
 * directives.
 *
 * Nothing later than the day shows as done. What lies ahead shows only if it was known on the day, that is if the
 * document that lays it down had been issued or a source that reports it published (`isForeseen`); where neither is
 * dated, a deadline counts as known, and a milestone or a change with its phase. On the day up to which the record reports
 * all of it was known. The rest is counted in `notYetKnown`.
 */
export function roadmapItems(input: RoadmapInput): Roadmap {
  const context = roadmapContext(input);
  const phases = knownPhases(context);
  const parts = [
    phaseItems(context, phases),
    milestoneItems(context, phases),
    documentItems(context, documentsOfMilestones(context)),
    changeItems(context, phases),
    endingItems(context),
    targetItems(context),
    directiveItems(context),
  ];
  const items = parts.flatMap((part) => part.items);
  const lanes = lanesOf(input.data);
  const order = new Map(lanes.map(({ id }, index) => [id, index]));
  const place = ({ lane }: RoadmapItem) => order.get(lane) ?? lanes.length;
  const dated = items.filter((item) => dateOf(item) !== null);
  dated.sort((a, b) => compareItems(a, b) || place(a) - place(b));
  const filled = new Set(dated.map(({ lane }) => lane));
  return {
    lanes: lanes.filter(({ id }) => filled.has(id)),
    dated,
    undated: items.filter((item) => dateOf(item) === null),
    notYetKnown: parts.flatMap((part) => part.notYetKnown),
    outside: parts.flatMap((part) => part.outside),
  };
}

/** Year in which an item stands, of its first date; null when it has none. */
export function yearOf(item: RoadmapItem): string | null {
  const date = dateOf(item);
  return date === null ? null : firstDay(date).slice(0, 4);
}
