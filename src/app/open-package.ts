import { type LoadedPackage, loadPackage } from '../data/load/load-package.ts';
import type { DataAccess } from '../data/queries.ts';
import { type OverviewModel, overviewModel } from '../features/overview/overview-model.ts';
import { type PackageHead, packageHead } from './package-head.ts';

/** A loaded package together with what the pages work out from it. */
export interface OpenPackage {
  readonly loaded: LoadedPackage;
  readonly head: PackageHead;
  /** The overview as of a day (`YYYY-MM-DD`). */
  readonly overviewOn: (day: string) => OverviewModel;
}

/** Loads a package and makes it ready for the pages. This module and all it needs arrive after the first view. */
export async function openPackage(access: DataAccess, name: string, signal?: AbortSignal): Promise<OpenPackage> {
  const loaded = await loadPackage(access.fetchText, access.lastGood, name, access.now, signal);
  // One day is shown at a time; asking again for it must give the same object, so that nothing is drawn anew.
  let last: OverviewModel | null = null;
  const overviewOn = (day: string) => {
    if (last?.day !== day) last = overviewModel(loaded, day);
    return last;
  };
  return { loaded, head: packageHead(loaded), overviewOn };
}
