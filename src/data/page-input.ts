import { indexLineage, type LineageIndex } from '../domain/lineage/unit-index.ts';
import type { PackageData } from '../domain/records/package-data.ts';
import type { Id } from '../domain/records/records.ts';
import { type FigureIndex, indexFigures } from '../domain/series/figure-index.ts';

/** What is looked up in a package again and again, worked out once when it is opened. */
export interface PackageIndexes {
  readonly lineage: LineageIndex;
  readonly figures: FigureIndex;
}

/** What every page about a package is given. */
export interface PageInput {
  readonly data: PackageData;
  /** The place the package is about, and the country it is compared with (ids in `units`). */
  readonly place: Id;
  readonly country: Id;
  /** Day whose state is shown, `YYYY-MM-DD`. */
  readonly day: string;
  /** Made-up data: every export says so. */
  readonly sample: boolean;
  /** Version of the data, as the descriptor of the package states it: exports print it. */
  readonly version?: string;
  /** Indexes of `data`; absent where no package was opened, as in tests. */
  readonly indexes?: PackageIndexes | undefined;
}

/** The lineage of a package: the index made when it was opened, or else a new one. */
export function lineageOf({ data, indexes }: Pick<PageInput, 'data' | 'indexes'>): LineageIndex {
  return indexes?.lineage ?? indexLineage(data.units, data.changes, data.change_units);
}

/** The figures of a package: the index made when it was opened, or else a new one. */
export function figuresOf({ data, indexes }: Pick<PageInput, 'data' | 'indexes'>): FigureIndex {
  return indexes?.figures ?? indexFigures(data);
}
