import type { PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import type { Directive, Gap, Id, Obstacle, Source } from '../../domain/records/records.ts';
import type { Point, SeriesPoints } from '../../domain/series/series-points.ts';
import { pairTargets, type TargetPair } from '../../domain/targets/pair-targets.ts';
import { type TargetCourse, targetCourse } from '../../domain/targets/target-course.ts';
import { revisionChain } from '../../domain/targets/target-revisions.ts';
import { isReachedBy } from '../../domain/time/partial-date.ts';
import type { EvaluatedTargets, TargetRow } from './target-rows.ts';
import { type NearFigure, nearFigures } from './unsaid-groups.ts';

/** An obstacle to the target, and what was ordered against it. */
export interface TargetObstacle {
  readonly obstacle: Obstacle;
  readonly directives: readonly Directive[];
}

/** All that the page says of one target on a day. */
export interface TargetModel {
  readonly evaluated: EvaluatedTargets;
  readonly row: TargetRow;
  readonly source: Source | null;
  readonly course: TargetCourse;
  /** The figures of its series as reported; null where no series measures it. */
  readonly points: SeriesPoints | null;
  /** Figures of the same indicator and unit but of other scopes. */
  readonly near: readonly NearFigure[];
  /** All its versions known on the day, itself included; only itself where none was revised. */
  readonly versions: readonly TargetRow[];
  /** The target with its national and provincial counterparts. */
  readonly pair: TargetPair | null;
  readonly carriedFrom: TargetRow | null;
  readonly carriedTo: readonly TargetRow[];
  readonly obstacles: readonly TargetObstacle[];
  readonly gaps: readonly Gap[];
  readonly noteOf: (source: Id) => number | null;
  readonly sources: readonly SourceNote[];
}

function isUndatedOrReached(date: PartialDate | null, day: string): boolean {
  return date === null || isReachedBy(date, day);
}

/** Obstacles raised by the day that name the target, with the directives issued by then that answer them. */
function obstaclesOf({ data, day }: PageInput, id: Id): readonly TargetObstacle[] {
  return data.obstacles
    .filter((row) => row.blocksTargets.includes(id) && isUndatedOrReached(row.raisedOn, day))
    .map((obstacle) => ({
      obstacle,
      directives: data.directives.filter(
        (row) => row.answers.includes(obstacle.id) && isUndatedOrReached(row.issuedOn, day),
      ),
    }));
}

function pairOf({ rows, country, place }: EvaluatedTargets, { target }: TargetRow): TargetPair | null {
  const standing = rows.filter((row) => row.target.id === target.id || !row.isSuperseded).map((row) => row.target);
  const same = standing.filter((other) => other.phase === target.phase && other.indicator === target.indicator);
  const pairs = pairTargets(same, country, place);
  return (
    pairs.find((pair) =>
      [...pair.national, ...pair.provincial, ...pair.ofUnits].some((other) => other.id === target.id),
    ) ?? null
  );
}

function figuresOf(points: SeriesPoints | null): readonly { readonly source: Id }[] {
  if (points === null) return [];
  const dated = points.dated.map(({ observation }: Point) => observation);
  return [...dated, ...points.undated, ...points.planned, ...points.missing];
}

/** Works out the page of a target; null when none with this id is known on the day. */
export function targetModel(input: PageInput, evaluated: EvaluatedTargets, id: Id): TargetModel | null {
  const row = evaluated.rowOf.get(id);
  if (row === undefined) return null;
  const { data, day } = input;
  const { series } = row.held;
  const rowsOf = (ids: readonly Id[]) => ids.flatMap((one) => evaluated.rowOf.get(one) ?? []);
  const points = series === null ? null : evaluated.figures.pointsOf(series, day);
  const versions = rowsOf(revisionChain(data.targets, id).map((target) => target.id));
  const pair = pairOf(evaluated, row);
  const near = nearFigures(evaluated, row);
  const obstacles = obstaclesOf(input, id);
  const indicators = new Set([row.target.indicator, row.held.indicator.id]);

  const notes = numberSources(data.sources);
  const cited = [
    row.target,
    ...(row.result.current === null ? [] : [row.result.current.observation]),
    ...figuresOf(points),
    ...near.map(({ observation }) => observation),
    ...versions.flatMap(({ target, result }) => [
      target,
      ...(result.current === null ? [] : [result.current.observation]),
    ]),
    ...(pair === null ? [] : [...pair.national, ...pair.provincial]),
    ...obstacles.flatMap(({ obstacle, directives }) => [obstacle, ...directives]),
  ];
  for (const { source } of cited) notes.numberOf(source);
  for (const version of rowsOf((pair === null ? [] : [...pair.national, ...pair.provincial]).map((one) => one.id))) {
    if (version.result.current !== null) notes.numberOf(version.result.current.observation.source);
  }

  return {
    evaluated,
    row,
    source: data.sources.find((one) => one.id === row.target.source) ?? null,
    course: targetCourse(row.held),
    points,
    near,
    versions,
    pair,
    carriedFrom: evaluated.rowOf.get(row.target.carriesOver ?? '') ?? null,
    carriedTo: evaluated.rows.filter((other) => other.target.carriesOver === id),
    obstacles,
    gaps: data.gaps.filter((gap) => gap.indicator !== null && indicators.has(gap.indicator)),
    noteOf: notes.numberOf,
    sources: notes.list(),
  };
}
