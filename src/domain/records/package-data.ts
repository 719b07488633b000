import type {
  ChangeEvent,
  ChangeUnit,
  Contradiction,
  Directive,
  Gap,
  Indicator,
  LegalDocument,
  Milestone,
  Observation,
  Obstacle,
  Phase,
  Series,
  Source,
  Target,
  Tile,
  Unit,
} from './records.ts';

/** All tables of one data package, in the order of the files. A table that failed to load is an empty list. */
export interface PackageData {
  readonly sources: readonly Source[];
  readonly documents: readonly LegalDocument[];
  readonly phases: readonly Phase[];
  readonly milestones: readonly Milestone[];
  readonly units: readonly Unit[];
  readonly changes: readonly ChangeEvent[];
  readonly change_units: readonly ChangeUnit[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly obstacles: readonly Obstacle[];
  readonly directives: readonly Directive[];
  readonly gaps: readonly Gap[];
  readonly contradictions: readonly Contradiction[];
  readonly tiles: readonly Tile[];
}

/** Name of a table, also of its CSV file and of its resource in the descriptor. */
export type TableName = keyof PackageData;
