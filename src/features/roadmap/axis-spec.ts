import type { Language } from '../../domain/records/local-text.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Id } from '../../domain/records/records.ts';
import type { RoadmapItem, RoadmapLane, RoadmapStanding } from '../../domain/roadmap/roadmap-item.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate } from '../../ui/format.ts';
import type { AxisMark, AxisWindow, DayRange, MarkTone, TimeAxisSpec } from '../../ui/time-axis/time-axis-spec.ts';
import { itemMessages } from './item-messages.ts';
import { certaintyText, dateText, itemText, labelText, planText } from './item-words.ts';
import type { RoadmapBase, RoadmapModel } from './roadmap-model.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import type { AskedWindow } from './roadmap-params.ts';
import { standingText } from './standing-text.ts';

const tones: Readonly<Record<RoadmapStanding, MarkTone>> = {
  done: 'done',
  running: 'ahead',
  ahead: 'ahead',
  planned: 'planned',
  late: 'late',
  unknown: 'unknown',
  unsure: 'unknown',
};

/** Name of a lane; a programme keeps its own. */
export function laneName(
  { kind, programme }: RoadmapLane,
  { place, country }: Pick<RoadmapBase, 'place' | 'country'>,
  language: Language,
): string {
  const { laneName: names } = itemMessages[language];
  switch (kind) {
    case 'programme':
      return programme?.[language] ?? '';
    case 'place':
      return names.place(place?.name[language] ?? '');
    case 'country':
      return names.country(capitalised(country?.name[language] ?? ''));
    case 'documents':
    case 'changes':
    case 'targets':
    case 'directives':
      return names[kind];
  }
}

/** Phases and the few that mark the road come first, then the deadlines of targets, then all the rest. */
function importanceOf(item: RoadmapItem): 1 | 2 | 3 {
  switch (item.kind) {
    case 'phase':
      return 1;
    case 'milestone':
      if (!item.milestone.major) return 3;
      return item.lane === 'place' ? 1 : 2;
    case 'targets':
      return 2;
    case 'document':
    case 'changes':
    case 'endings':
    case 'directive':
      return 3;
  }
}

function rangeOf(first: PartialDate | null, last: PartialDate | null = first): DayRange | null {
  if (first === null || last === null) return null;
  return { first: firstDay(first), last: lastDay(last) };
}

/** An item in one sentence: date, what it is, how it stands, and how sure all that is. */
function sentenceOf(item: RoadmapItem, language: Language): string {
  const certainty = certaintyText(item, language);
  const plan = planText(item, language);
  return [
    `${dateText(item, language)}${certainty === '' ? '' : ` (${certainty})`}: ${itemText(item, language)}`,
    standingText(item, language),
    ...(plan === null ? [] : [plan]),
  ].join('. ');
}

/** Who says aloud what stands beside a mark must reach it: the name contains the label. */
function nameOf(item: RoadmapItem, label: string, language: Language): string {
  const sentence = sentenceOf(item, language);
  return sentence.includes(label) ? sentence : `${label}. ${sentence}`;
}

function markOf(item: RoadmapItem, numberOf: (document: Id) => string | null, language: Language): readonly AxisMark[] {
  const [document = null] = item.documents;
  const label = labelText(item, document === null ? null : numberOf(document), language);
  const base = {
    id: item.id,
    lane: item.lane,
    label,
    title: nameOf(item, label, language),
    isInferred: item.dating.basis === 'inferred',
    tone: tones[item.standing],
    importance: importanceOf(item),
  };
  const { startsOn, endsOn, plannedOn } = item;
  const lasts = startsOn !== null && endsOn !== null && plannedOn === null;
  if (item.kind === 'phase' || lasts) {
    return [{ ...base, kind: 'span', start: rangeOf(startsOn), end: rangeOf(endsOn) }];
  }
  const on = rangeOf(startsOn, endsOn ?? startsOn);
  return on === null ? [] : [{ ...base, kind: 'moment', on, planned: rangeOf(plannedOn) }];
}

/** The part of the road that the drawing can show of what is asked for; null for all of it. */
export function windowWithin(whole: AxisWindow, asked: AskedWindow | null): AxisWindow | null {
  if (asked === null) return null;
  const from = asked.from > whole.from ? asked.from : whole.from;
  const to = asked.to < whole.to ? asked.to : whole.to;
  return from > to || (from === whole.from && to === whole.to) ? null : { from, to };
}

/** The drawing of the lanes that are switched on. */
export function axisSpec(model: RoadmapModel, language: Language): TimeAxisSpec {
  const numberOf = (id: Id) => model.documents.get(id)?.number ?? null;
  return {
    whole: model.whole,
    today: model.day,
    todayLabel: roadmapMessages[language].today(formatDate(model.day, language)),
    lanes: model.lanes
      .filter(({ isOn }) => isOn)
      .map(({ lane }) => ({ id: lane.id, label: laneName(lane, model, language) })),
    marks: model.items.flatMap((item) => markOf(item, numberOf, language)),
  };
}
