import { figuresOf, type PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import type { Id, Indicator, LegalDocument, Obstacle, Phase, Source, Unit } from '../../domain/records/records.ts';
import type { PhaseItem, RoadmapItem, RoadmapLane } from '../../domain/roadmap/roadmap-item.ts';
import { type Roadmap, roadmapItems } from '../../domain/roadmap/roadmap-items.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import type { AskedWindow } from './roadmap-params.ts';

/** The road of a package on a day, with what it refers to: the same whatever the address asks for. */
export interface RoadmapBase {
  readonly day: string;
  /** Null when the data do not hold it. */
  readonly place: Unit | null;
  readonly country: Unit | null;
  readonly road: Roadmap;
  /** From the first to the last date of the road and the day itself, in whole years. */
  readonly whole: AskedWindow;
  readonly itemOf: ReadonlyMap<string, RoadmapItem>;
  readonly laneOf: ReadonlyMap<string, RoadmapLane>;
  readonly documents: ReadonlyMap<Id, LegalDocument>;
  readonly phases: ReadonlyMap<Id, Phase>;
  readonly obstacles: ReadonlyMap<Id, Obstacle>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly sources: ReadonlyMap<Id, Source>;
}

function byId<Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function wholeOf(items: readonly RoadmapItem[], day: string): AskedWindow {
  const dates = items.flatMap(({ startsOn, endsOn, plannedOn }) => [startsOn, endsOn, plannedOn]);
  const known = dates.filter((date) => date !== null);
  const from = known.map(firstDay).reduce((a, b) => (a < b ? a : b), day);
  const to = known.map(lastDay).reduce((a, b) => (a > b ? a : b), day);
  return { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
}

/** Works out the road of a package on the day of the page. */
export function roadmapBase(input: PageInput): RoadmapBase {
  const { data, place, country, day } = input;
  const figures = figuresOf(input);
  const units = byId(data.units);
  const road = roadmapItems({ data, country, day, figures });
  return {
    day,
    place: units.get(place) ?? null,
    country: units.get(country) ?? null,
    road,
    whole: wholeOf(road.dated, day),
    itemOf: byId([...road.dated, ...road.undated]),
    laneOf: byId(road.lanes),
    documents: byId(data.documents),
    phases: byId(data.phases),
    obstacles: byId(data.obstacles),
    indicators: figures.indicators,
    sources: byId(data.sources),
  };
}

/** What the road says in short. */
export interface RoadCounts {
  readonly running: readonly PhaseItem[];
  /** Ahead within twelve months, by the last day that their date may mean. */
  readonly next: readonly RoadmapItem[];
  /** Past their day and certainly not reached. */
  readonly late: readonly RoadmapItem[];
  /** Past their deadline, and nothing tells what became of them. */
  readonly unknown: readonly RoadmapItem[];
  /** Deadlines that lie ahead. */
  readonly deadlines: readonly RoadmapItem[];
}

function lastOf({ startsOn, endsOn }: RoadmapItem): string {
  const date = endsOn ?? startsOn;
  return date === null ? '' : lastDay(date);
}

/** When an item comes up: a phase that lies ahead at its start, anything else at the end of its date. */
function comesUp(item: RoadmapItem): string {
  return item.kind === 'phase' && item.startsOn !== null ? lastDay(item.startsOn) : lastOf(item);
}

function isDeadline(item: RoadmapItem): boolean {
  const isOfMilestone = item.kind === 'milestone' && item.milestone.kind === 'deadline';
  return isOfMilestone || item.kind === 'targets' || item.kind === 'directive';
}

function isAhead({ standing }: RoadmapItem): boolean {
  return standing === 'ahead' || standing === 'planned';
}

/** The same day a year later; of 29/2 the day before 1/3, as texts compare. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** Counts what runs, comes and is overdue among dated items. */
export function roadCounts(items: readonly RoadmapItem[], day: string): RoadCounts {
  const limit = aYearAfter(day);
  const next = items.filter((item) => isAhead(item) && comesUp(item) <= limit);
  next.sort((a, b) => (comesUp(a) < comesUp(b) ? -1 : comesUp(a) > comesUp(b) ? 1 : 0));
  return {
    running: items.filter((item) => item.kind === 'phase').filter(({ standing }) => standing === 'running'),
    next,
    late: items.filter(({ standing }) => standing === 'late'),
    unknown: items.filter((item) => item.standing === 'unknown' && isDeadline(item)),
    deadlines: items.filter((item) => isAhead(item) && isDeadline(item)),
  };
}

/** A lane and whether it is switched on. */
export interface SwitchedLane {
  readonly lane: RoadmapLane;
  readonly isOn: boolean;
  readonly count: number;
}

/** The road with the lanes that the address asks for. */
export interface RoadmapModel extends RoadmapBase {
  readonly lanes: readonly SwitchedLane[];
  /** Dated items of the lanes that are on, and undated ones of all lanes that are not off. */
  readonly items: readonly RoadmapItem[];
  readonly undated: readonly RoadmapItem[];
  readonly noteOf: (source: Id) => number | null;
  readonly notes: readonly SourceNote[];
}

/**
 * The road without the lanes that are switched off. Sources are numbered in the order of the whole list, so that a
 * number stays the same whatever is switched.
 */
export function roadmapModel(base: RoadmapBase, hide: readonly string[]): RoadmapModel {
  const { road } = base;
  const hidden = new Set(hide);
  const isOn = ({ lane }: RoadmapItem) => !hidden.has(lane);
  const counts = new Map<string, number>();
  for (const { lane } of road.dated) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  const notes = numberSources([...base.sources.values()]);
  for (const { sources } of [...road.dated, ...road.undated]) {
    for (const source of sources) notes.numberOf(source);
  }
  return {
    ...base,
    lanes: road.lanes.map((lane) => ({ lane, isOn: !hidden.has(lane.id), count: counts.get(lane.id) ?? 0 })),
    items: road.dated.filter(isOn),
    undated: road.undated.filter(isOn),
    noteOf: notes.numberOf,
    notes: notes.list(),
  };
}
