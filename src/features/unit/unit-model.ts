import { nearestIds } from '../../domain/checks/edit-distance.ts';
import { findLoops } from '../../domain/checks/find-loops.ts';
import { codeLives } from '../../domain/lineage/code-lives.ts';
import { lineageGraph } from '../../domain/lineage/lineage-graph.ts';
import { type RestatedUnit, restateUnit } from '../../domain/lineage/restate-series-of-unit.ts';
import type { LineageIndex } from '../../domain/lineage/unit-index.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Contradiction, Id, LegalDocument, Obstacle, Unit } from '../../domain/records/records.ts';
import { isReachedBy } from '../../domain/time/partial-date.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { type ChangeEntry, changeEntries } from './unit-changes.ts';
import { type UnitFigures, unitFigures } from './unit-figures.ts';
import { type Standing, standingOn, type UnitState, unitState } from './unit-state.ts';

/** The units above a unit, the nearest first. */
export interface Superiors {
  readonly units: readonly Unit[];
  /** Id of a superior that the register does not hold; null when there is none such. */
  readonly unregistered: Id | null;
  readonly runsInCircle: boolean;
}

/** A unit of the drawing; `unit` and `standing` are null where the register does not hold it. */
export interface LineageUnit {
  readonly id: Id;
  readonly unit: Unit | null;
  /** Steps from the unit of the page: negative before it, positive after it. */
  readonly depth: number;
  readonly standing: Standing | null;
}

/** All units before and after a unit that are drawn, and what the drawing leaves out. */
export interface Lineage {
  readonly nodes: readonly LineageUnit[];
  /** Every change in which a drawn unit took part, by date. */
  readonly changes: readonly ChangeEntry[];
  readonly leftOut: number;
  readonly runsInCircle: boolean;
}

/** All that the page says of one unit on a day. */
export interface UnitModel {
  readonly unit: Unit;
  readonly note: number | null;
  readonly superiors: Superiors;
  readonly state: UnitState;
  /** All lives of its code, its own included; empty when it has no code. */
  readonly lives: readonly Unit[];
  /** The changes in which it took part itself. */
  readonly changes: readonly ChangeEntry[];
  readonly lineage: Lineage;
  readonly figures: UnitFigures;
  readonly restated: RestatedUnit;
  /** Numbers of the sources of the restated figures, and their units. */
  readonly partNotes: ReadonlyMap<Id, number | null>;
  readonly partUnits: ReadonlyMap<Id, Unit>;
  readonly obstacles: readonly { readonly obstacle: Obstacle; readonly note: number | null }[];
  readonly contradictions: readonly Contradiction[];
  readonly documents: readonly { readonly document: LegalDocument; readonly note: number | null }[];
  readonly sources: readonly SourceNote[];
}

const mostNodes = 80;

function superiorsOf(index: LineageIndex, unit: Unit): Superiors {
  const units: Unit[] = [];
  const seen = new Set<Id>([unit.id]);
  for (let at = unit.parent; at !== null; ) {
    if (seen.has(at)) return { units, unregistered: null, runsInCircle: true };
    seen.add(at);
    const parent = index.units.get(at);
    if (parent === undefined) return { units, unregistered: at, runsInCircle: false };
    units.push(parent);
    at = parent.parent;
  }
  return { units, unregistered: null, runsInCircle: false };
}

function lineageOf(
  data: PackageData,
  index: LineageIndex,
  unit: Unit,
  day: string,
  numberOf: (source: Id) => number | null,
): Lineage {
  const graph = lineageGraph(index, unit.id);
  const nearest = [...graph.nodes].sort((a, b) => Math.abs(a.depth) - Math.abs(b.depth)).slice(0, mostNodes);
  const drawn = new Set(nearest.map((node) => node.id));
  const steps = new Map<Id, Id[]>();
  for (const { from, to } of graph.edges) steps.set(from, [...(steps.get(from) ?? []), to]);
  return {
    nodes: graph.nodes
      .filter((node) => drawn.has(node.id))
      .map(({ id, unit: row, depth }) => ({
        id,
        unit: row,
        depth,
        standing: row === null ? null : standingOn(index, row, day),
      })),
    changes: changeEntries(index, data.change_units, data.documents, drawn, day, numberOf),
    leftOut: graph.nodes.length - drawn.size,
    runsInCircle: findLoops(steps).length > 0,
  };
}

function tookPart({ originals, resulting }: ChangeEntry, unit: Id): boolean {
  return [...originals.rows, ...resulting.rows].some((row) => row.unit === unit);
}

/** Works out the page of a unit as of a day (`YYYY-MM-DD`); null when the register holds no such unit. */
export function unitModel(data: PackageData, index: LineageIndex, id: Id, day: string): UnitModel | null {
  const unit = index.units.get(id);
  if (unit === undefined) return null;
  const notes = numberSources(data.sources);
  const note = notes.numberOf(unit.source);
  const lineage = lineageOf(data, index, unit, day, notes.numberOf);
  const changes = lineage.changes.filter((entry) => tookPart(entry, id));
  const own = new Set(changes.map((entry) => entry.change.id));
  const figures = unitFigures(data, id, day, notes.numberOf);
  const restated = restateUnit(data, index, id, day);
  const parts = restated.lines.flatMap((line) => [...line.sum.parts, ...line.own]);
  const partIds = new Set(parts.map((part) => part.id));
  const partRows = partIds.size === 0 ? [] : data.observations.filter((row) => partIds.has(row.id));
  const obstacles = data.obstacles
    .filter((row) => row.unit === id || row.blocksChanges.some((change) => own.has(change)))
    .filter((row) => row.status !== 'resolved' && (row.raisedOn === null || isReachedBy(row.raisedOn, day)))
    .map((obstacle) => ({ obstacle, note: notes.numberOf(obstacle.source) }));
  const cited = new Set([
    ...lineage.changes.map((entry) => entry.change.document),
    ...obstacles.map(({ obstacle }) => obstacle.document),
  ]);
  return {
    unit,
    note,
    superiors: superiorsOf(index, unit),
    state: unitState(index, unit, day),
    lives: unit.code === null ? [] : codeLives(data.units, unit.code),
    changes,
    lineage,
    figures,
    restated,
    partNotes: new Map(partRows.map((row) => [row.id, notes.numberOf(row.source)])),
    partUnits: new Map(parts.flatMap((part) => index.units.get(part.unit) ?? []).map((row) => [row.id, row])),
    obstacles,
    contradictions: data.contradictions.filter((row) => row.units.includes(id)),
    documents: data.documents
      .filter((row) => cited.has(row.id))
      .map((document) => ({ document, note: notes.numberOf(document.source) })),
    sources: notes.list(),
  };
}

/** Units whose ids are nearest to one that does not exist: mistyped letters, or the same beginning. */
export function nearestUnits(index: LineageIndex, id: Id): readonly Unit[] {
  const near = nearestIds(id, index.units.keys());
  const begin = [...index.units.keys()].filter((key) => key.startsWith(id) || key.endsWith(`-${id}`)).slice(0, 5);
  return [...new Set([...near, ...begin])].flatMap((key) => index.units.get(key) ?? []);
}
