import type { PackageData } from '../records/package-data.ts';
import type {
  ChangeEvent,
  Contradiction,
  Directive,
  Id,
  LegalDocument,
  Milestone,
  Observation,
  Obstacle,
  Phase,
  Series,
  Target,
  Unit,
} from '../records/records.ts';

/** Everything in a package that rests on one document or on one source, each list in the order of its table. */
export interface Resting {
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly changes: readonly ChangeEvent[];
  readonly directives: readonly Directive[];
  readonly obstacles: readonly Obstacle[];
  readonly milestones: readonly Milestone[];
  readonly phases: readonly Phase[];
  /** Series of the leavers settled under a decree; only documents have them. */
  readonly series: readonly Series[];
  /** Contradictions that name the document; only documents have them. */
  readonly contradictions: readonly Contradiction[];
  /** Documents and units that are known from a source; only sources have them. */
  readonly documents: readonly LegalDocument[];
  readonly units: readonly Unit[];
}

/** What rests on each document and on each source; a row that nothing rests on has empty lists. */
export interface RestingIndex {
  readonly onDocument: (id: Id) => Resting;
  readonly onSource: (id: Id) => Resting;
}

const nothing: readonly never[] = [];

function grouped<T>(rows: readonly T[], keysOf: (row: T) => readonly (Id | null)[]): (id: Id) => readonly T[] {
  const groups = new Map<Id, T[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return (id) => groups.get(id) ?? nothing;
}

/** Looks up once, for a whole package, what each document and each source carries. */
export function indexResting(data: PackageData): RestingIndex {
  const byDocument = {
    observations: grouped(data.observations, (row) => [row.document]),
    targets: grouped(data.targets, (row) => [row.document]),
    changes: grouped(data.changes, (row) => [row.document]),
    directives: grouped(data.directives, (row) => [row.document]),
    obstacles: grouped(data.obstacles, (row) => [row.document]),
    milestones: grouped(data.milestones, (row) => [row.document]),
    phases: grouped(data.phases, (row) => [row.document]),
    series: grouped(data.series, (row) => [row.decree]),
    contradictions: grouped(data.contradictions, (row) => row.documents),
  };
  const bySource = {
    observations: grouped(data.observations, (row) => [row.source]),
    targets: grouped(data.targets, (row) => [row.source]),
    changes: grouped(data.changes, (row) => [row.source]),
    directives: grouped(data.directives, (row) => [row.source]),
    obstacles: grouped(data.obstacles, (row) => [row.source]),
    milestones: grouped(data.milestones, (row) => [row.source]),
    phases: grouped(data.phases, (row) => [row.source]),
    documents: grouped(data.documents, (row) => [row.source]),
    units: grouped(data.units, (row) => [row.source]),
  };
  return {
    onDocument: (id) => ({
      observations: byDocument.observations(id),
      targets: byDocument.targets(id),
      changes: byDocument.changes(id),
      directives: byDocument.directives(id),
      obstacles: byDocument.obstacles(id),
      milestones: byDocument.milestones(id),
      phases: byDocument.phases(id),
      series: byDocument.series(id),
      contradictions: byDocument.contradictions(id),
      documents: nothing,
      units: nothing,
    }),
    onSource: (id) => ({
      observations: bySource.observations(id),
      targets: bySource.targets(id),
      changes: bySource.changes(id),
      directives: bySource.directives(id),
      obstacles: bySource.obstacles(id),
      milestones: bySource.milestones(id),
      phases: bySource.phases(id),
      series: nothing,
      contradictions: nothing,
      documents: bySource.documents(id),
      units: bySource.units(id),
    }),
  };
}
