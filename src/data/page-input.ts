import type { PackageData } from '../domain/records/package-data.ts';
import type { Id } from '../domain/records/records.ts';

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
}
