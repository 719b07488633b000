import type { Id, Phase } from '../records/records.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { isForeseen } from './foreseen.ts';
import { originsOf } from './group-of-facts.ts';
import { programmeLane } from './lane-ids.ts';
import type { RoadmapContext } from './roadmap-context.ts';
import type { PhaseItem, RoadmapPart, RoadmapStanding } from './roadmap-item.ts';

function standingOf({ startsOn, endsOn }: Phase, day: string): RoadmapStanding {
  if (startsOn !== null && firstDay(startsOn) > day) return 'ahead';
  if (endsOn !== null && lastDay(endsOn) < day) return 'done';
  return startsOn === null ? 'ahead' : 'running';
}

/**
 * Whether a phase had been laid down by the day: its document surely issued or its source published; a phase that is
 * over was. Where none of them is dated it counts from its own start.
 */
function isKnown(phase: Phase, context: RoadmapContext): boolean {
  const { startsOn, endsOn, document, source } = phase;
  const told = [context.issuedOn(document), context.publishedOn(source)];
  const otherwise = startsOn === null || firstDay(startsOn) <= context.day;
  return isForeseen({ on: endsOn, told, otherwise }, context);
}

/** Ids of the phases that had been laid down by the day. */
export function knownPhases(context: RoadmapContext): ReadonlySet<Id> {
  return new Set(context.data.phases.filter((phase) => isKnown(phase, context)).map(({ id }) => id));
}

/**
 * The phases of all programmes. A phase runs up to the last day of its end, and without a stated end for as long as it
 * has begun; without a stated start nobody can say that it runs before its end.
 */
export function phaseItems(context: RoadmapContext, known: ReadonlySet<Id>): RoadmapPart {
  const { data, day } = context;
  const items = data.phases
    .filter(({ id }) => known.has(id))
    .map(
      (phase): PhaseItem => ({
        kind: 'phase',
        id: `phase.${phase.id}`,
        lane: programmeLane(phase.programme),
        startsOn: phase.startsOn,
        endsOn: phase.endsOn,
        ...originsOf([phase]),
        plannedOn: null,
        isPlan: false,
        standing: standingOf(phase, day),
        facts: [{ kind: 'phase', id: phase.id }],
        phase,
      }),
    );
  const unknown = data.phases.filter(({ id }) => !known.has(id));
  return { items, notYetKnown: unknown.map(({ id }) => ({ kind: 'phase', id })), outside: [] };
}
