import type { Id, Milestone } from '../records/records.ts';
import { firstDay, isReachedBy, lastDay } from '../time/partial-date.ts';
import { daysLate } from './days-late.ts';
import { isForeseen } from './foreseen.ts';
import { originsOf } from './group-of-facts.ts';
import { type MilestoneDates, milestoneDates } from './milestone-dates.ts';
import type { RoadmapContext } from './roadmap-context.ts';
import type { Fact, MilestoneItem, RoadmapPart, RoadmapStanding } from './roadmap-item.ts';

function isLaidDown({ kind, dating }: Milestone): boolean {
  return (kind === 'deadline' || kind === 'effective') && dating.basis !== 'inferred';
}

/** What became of a plan whose day has passed. */
function standingOfPlan({ startsOn, endsOn }: Milestone, day: string): RoadmapStanding {
  const first = startsOn ?? endsOn;
  if (first === null) return 'unknown';
  return firstDay(first) > day ? 'late' : 'unsure';
}

function standingOf(milestone: Milestone, { startsOn, endsOn, isPlan }: MilestoneDates, day: string): RoadmapStanding {
  const last = endsOn ?? startsOn;
  if (startsOn === null || last === null) return 'unknown';
  if (firstDay(startsOn) > day) return isLaidDown(milestone) ? 'ahead' : 'planned';
  if (isPlan) return lastDay(startsOn) < day ? standingOfPlan(milestone, day) : 'planned';
  // No row of a milestone tells whether its deadline was kept.
  if (milestone.kind === 'deadline') return lastDay(last) < day ? 'unknown' : 'ahead';
  if (isReachedBy(last, day)) return 'done';
  return endsOn !== null && isReachedBy(startsOn, day) ? 'running' : 'unsure';
}

/**
 * Whether a milestone was known on the day. It rests on its document, but for a conference or a session, which names the
 * document that it is about and that need not have called it: of these only the source can tell. Where neither is dated
 * a deadline counts as known, and anything else with its phase, unless it names a document that it is only about.
 */
function isKnown(
  milestone: Milestone,
  { startsOn, endsOn }: MilestoneDates,
  context: RoadmapContext,
  phases: ReadonlySet<Id>,
): boolean {
  const { kind, document, source, phase } = milestone;
  const on = kind === 'deadline' ? (endsOn ?? startsOn) : startsOn;
  const restsOnDocument = kind !== 'conference' && kind !== 'session';
  const issued = restsOnDocument ? context.issuedOn(document) : null;
  const hasKnownPhase = (restsOnDocument || document === null) && phase !== null && phases.has(phase);
  const otherwise = on === null || kind === 'deadline' || hasKnownPhase;
  // An article that tells of an undated event late does not make the event late.
  const published = on === null ? null : context.publishedOn(source);
  return isForeseen({ on, told: [issued, published], otherwise }, context);
}

/** Documents whose issue a milestone tells: they stand there and not a second time among the documents. */
export function documentsOfMilestones({ data }: RoadmapContext): ReadonlySet<Id> {
  const units = new Set(data.units.map(({ id }) => id));
  return new Set(
    data.milestones.flatMap(({ kind, document, unit }) =>
      kind === 'document' && document !== null && units.has(unit) ? [document] : [],
    ),
  );
}

/** The milestones: those of the country in one lane, those of the place and of all other units in another. */
export function milestoneItems(context: RoadmapContext, phases: ReadonlySet<Id>): RoadmapPart {
  const { data, day, country } = context;
  const units = new Map(data.units.map((row) => [row.id, row]));
  const items: MilestoneItem[] = [];
  const notYetKnown: Fact[] = [];
  const outside: Fact[] = [];
  for (const milestone of data.milestones) {
    const fact: Fact = { kind: 'milestone', id: milestone.id };
    const unit = units.get(milestone.unit);
    const dates = milestoneDates(milestone, day);
    if (unit === undefined) outside.push(fact);
    else if (!isKnown(milestone, dates, context, phases)) notYetKnown.push(fact);
    else {
      const standing = standingOf(milestone, dates, day);
      items.push({
        kind: 'milestone',
        id: `milestone.${milestone.id}`,
        lane: unit.id === country ? 'country' : 'place',
        ...dates,
        ...originsOf([milestone]),
        standing,
        facts: [fact],
        milestone,
        unit,
        delay: standing === 'done' ? daysLate(dates.startsOn, dates.plannedOn) : null,
      });
    }
  }
  return { items, notYetKnown, outside };
}
