import { type LoadedPackage, loadPackage } from '../data/load/load-package.ts';
import type { PackageIndexes, PageInput } from '../data/page-input.ts';
import type { DataAccess } from '../data/queries.ts';
import { runSteps } from '../data/run-steps.ts';
import { lineageSteps } from '../domain/lineage/unit-index.ts';
import type { TableName } from '../domain/records/package-data.ts';
import { tableNames } from '../domain/records/table-names.ts';
import { figureSteps } from '../domain/series/figure-index.ts';
import { type OverviewModel, overviewModel } from '../features/overview/overview-model.ts';
import { type PackageHead, packageHead } from './package-head.ts';

/** A loaded package together with what the pages work out from it. */
export interface OpenPackage {
  readonly loaded: LoadedPackage;
  readonly head: PackageHead;
  /** What pages are given as of a day (`YYYY-MM-DD`); the same object for the same day. */
  readonly inputOn: (day: string) => PageInput;
  /** The overview as of a day; the same object for the same day. */
  readonly overviewOn: (day: string) => OverviewModel;
}

/** Keeps the last answer: one day is shown at a time, and asking again for it must not draw everything anew. */
function forOneDay<T>(work: (day: string) => T): (day: string) => T {
  let last: { readonly day: string; readonly answer: T } | null = null;
  return (day) => {
    if (last?.day !== day) last = { day, answer: work(day) };
    return last.answer;
  };
}

/** Tables whose file could not be had or read. */
function unreadTables({ descriptor, faults }: LoadedPackage): readonly TableName[] {
  return tableNames.filter((table) => {
    const file = descriptor.files.get(table);
    return faults.some((fault) => file !== undefined && fault.file.endsWith(`/${file}`));
  });
}

/** Loads a package and makes it ready for the pages. This module and all it needs arrive after the first view. */
export async function openPackage(access: DataAccess, name: string, signal?: AbortSignal): Promise<OpenPackage> {
  const loaded = await loadPackage(access.fetchText, access.lastGood, name, access.now, signal);
  const { data, descriptor } = loaded;
  const { place, country, sample, version } = descriptor;
  const indexes: PackageIndexes = {
    lineage: await runSteps(lineageSteps(data.units, data.changes, data.change_units), signal),
    figures: await runSteps(figureSteps(data), signal),
  };
  return {
    loaded,
    head: packageHead(loaded),
    inputOn: forOneDay((day) => ({ data, place, country, day, sample, version, indexes })),
    overviewOn: forOneDay((day) =>
      overviewModel({ data, descriptor, unread: unreadTables(loaded), lineage: indexes.lineage }, day),
    ),
  };
}
