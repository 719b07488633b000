import { changeOnDay } from '../changes/change-on-day.ts';
import { changeForms } from '../records/codes.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { ChangeEvent, Id } from '../records/records.ts';
import { firstDay, isReachedBy } from '../time/partial-date.ts';
import { isForeseen } from './foreseen.ts';
import { byDate, type DateGroup, originsOf } from './group-of-facts.ts';
import type { RoadmapContext } from './roadmap-context.ts';
import type { ChangesItem, EndingsItem, Fact, RoadmapPart, RoadmapStanding } from './roadmap-item.ts';

function isKnown(change: ChangeEvent, context: RoadmapContext, phases: ReadonlySet<Id>): boolean {
  const { effectiveOn: on, document, source, phase } = change;
  const published = on === null ? null : context.publishedOn(source);
  const otherwise = on === null || (phase !== null && phases.has(phase));
  return isForeseen({ on, told: [context.issuedOn(document), published], otherwise }, context);
}

function standingOf(on: PartialDate | null, isEffective: boolean, day: string): RoadmapStanding {
  if (on === null) return 'unknown';
  if (isReachedBy(on, day)) return isEffective ? 'done' : 'unknown';
  if (firstDay(on) <= day) return 'unsure';
  return isEffective ? 'ahead' : 'planned';
}

function changesItem({ on, key, rows }: DateGroup<ChangeEvent>, day: string): ChangesItem {
  // What lies ahead has no state on the day yet: it stands as the record has it.
  const changes = rows.map((change) => changeOnDay(change, day) ?? change);
  const planned = changes.filter(({ status }) => status === 'planned').length;
  const notKnown = changes.filter(({ status }) => status === 'not-known').length;
  const effective = changes.filter(({ status }) => status !== 'planned' && status !== 'not-known');
  return {
    kind: 'changes',
    id: `changes.${key}`,
    lane: 'changes',
    startsOn: on,
    endsOn: null,
    ...originsOf(changes),
    plannedOn: null,
    isPlan: false,
    standing: standingOf(on, effective.length > 0, day),
    facts: changes.map(({ id }) => ({ kind: 'change', id })),
    changes,
    forms: changeForms.flatMap((form) => {
      const count = effective.filter((change) => change.form === form).length;
      return count === 0 ? [] : [{ form, count }];
    }),
    effective: effective.length,
    planned,
    notKnown,
    pilots: changes.filter(({ pilot }) => pilot).length,
  };
}

/**
 * The changes, all of one date as one item; those without a date are one undated item. A change ahead was known if its
 * document had been issued or its source published, and without either if its phase was laid down.
 */
export function changeItems(context: RoadmapContext, phases: ReadonlySet<Id>): RoadmapPart {
  const { data, day } = context;
  const known = data.changes.filter((change) => isKnown(change, context, phases));
  const kept = new Set(known.map(({ id }) => id));
  return {
    items: byDate(known, ({ effectiveOn }) => effectiveOn).map((group) => changesItem(group, day)),
    notYetKnown: data.changes.flatMap(({ id }): readonly Fact[] => (kept.has(id) ? [] : [{ kind: 'change', id }])),
    outside: [],
  };
}

function hasEnd({ endedOn, status }: ChangeEvent): boolean {
  return endedOn !== null || status === 'paused' || status === 'ended';
}

function endingsItem({ on, key, rows }: DateGroup<ChangeEvent>): EndingsItem {
  return {
    kind: 'endings',
    id: `endings.${key}`,
    lane: 'changes',
    startsOn: on,
    endsOn: null,
    ...originsOf(rows),
    plannedOn: null,
    isPlan: false,
    standing: on === null ? 'unknown' : 'done',
    facts: rows.map(({ id }) => ({ kind: 'ending', id })),
    changes: rows,
    paused: rows.filter(({ status }) => status === 'paused').length,
    ended: rows.filter(({ status }) => status !== 'paused').length,
    pilots: rows.filter(({ pilot }) => pilot).length,
  };
}

/**
 * Ends of pilots and other arrangements, all of one date as one item. The row names the document of the change and not
 * that of its end, so an end counts as known only from its own day.
 */
export function endingItems({ data, day }: RoadmapContext): RoadmapPart {
  const rows = data.changes.filter(hasEnd);
  const isOver = ({ endedOn }: ChangeEvent) => endedOn === null || isReachedBy(endedOn, day);
  return {
    items: byDate(rows.filter(isOver), ({ endedOn }) => endedOn).map(endingsItem),
    notYetKnown: rows.filter((row) => !isOver(row)).map(({ id }) => ({ kind: 'ending', id })),
    outside: [],
  };
}
