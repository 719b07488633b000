import { type DirectiveState, directiveState } from '../obstacles/directive-state.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Directive } from '../records/records.ts';
import { lastDay } from '../time/partial-date.ts';
import { daysLate } from './days-late.ts';
import { isForeseen } from './foreseen.ts';
import { originsOf } from './group-of-facts.ts';
import type { RoadmapContext } from './roadmap-context.ts';
import type { DirectiveItem, Fact, RoadmapPart, RoadmapStanding } from './roadmap-item.ts';

/** One without a day of issue was known as soon as its document was issued or its source published. */
function isKnown(directive: Directive, state: DirectiveState, context: RoadmapContext): boolean {
  if (state.kind === 'not-issued') return false;
  const { issuedOn, dueOn, document, source } = directive;
  if (issuedOn !== null) return true;
  const published = dueOn === null ? null : context.publishedOn(source);
  return isForeseen({ on: dueOn, told: [context.issuedOn(document), published], otherwise: true }, context);
}

/** Carried out on an unknown day before a deadline that still lies ahead: the deadline is what can be placed. */
function standingOf(state: DirectiveState, on: PartialDate | null, day: string): RoadmapStanding {
  switch (state.kind) {
    case 'resolved':
      return on !== null && state.on === null && lastDay(on) > day ? 'ahead' : 'done';
    case 'overdue':
      return state.isReported ? 'late' : 'unknown';
    case 'due':
      return 'ahead';
    case 'no-deadline':
    case 'not-issued':
      return 'unknown';
  }
}

/** The directives at their deadlines; one that was carried out on a known day stands there, beside its deadline. */
export function directiveItems(context: RoadmapContext): RoadmapPart {
  const { data, day } = context;
  const items: DirectiveItem[] = [];
  const notYetKnown: Fact[] = [];
  for (const directive of data.directives) {
    const fact: Fact = { kind: 'directive', id: directive.id };
    const state = directiveState(directive, day);
    if (!isKnown(directive, state, context)) {
      notYetKnown.push(fact);
      continue;
    }
    const resolvedOn = state.kind === 'resolved' ? state.on : null;
    const startsOn = resolvedOn ?? directive.dueOn;
    const plannedOn = resolvedOn === null ? null : directive.dueOn;
    items.push({
      kind: 'directive',
      id: `directive.${directive.id}`,
      lane: 'directives',
      startsOn,
      endsOn: null,
      ...originsOf([directive]),
      plannedOn,
      isPlan: false,
      standing: standingOf(state, startsOn, day),
      facts: [fact],
      directive,
      state,
      delay: daysLate(resolvedOn, plannedOn),
    });
  }
  return { items, notYetKnown, outside: [] };
}
