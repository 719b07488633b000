import { changesOnDay } from '../changes/change-on-day.ts';
import type { PackageData } from '../records/package-data.ts';
import type { PartialDate } from '../records/partial-date.ts';
import type { Observation } from '../records/records.ts';
import { isKnownBy } from '../series/observation-date.ts';
import { knownTargets } from '../targets/known-targets.ts';
import { firstDay } from '../time/partial-date.ts';

/** Whether a date may have come by `day` (`YYYY-MM-DD`); one that is not known may have. */
function mayHaveCome(date: PartialDate | null, day: string): boolean {
  return date === null || firstDay(date) <= day;
}

/**
 * Whether the dashboard shows a figure on `day` (`YYYY-MM-DD`): its reference date has surely been reached, or it has
 * none. Plans and forecasts lie ahead by their nature and show on every day, as in `seriesPoints`.
 */
export function isShownOn(observation: Observation, day: string): boolean {
  return observation.status !== 'reported' || isKnownBy(observation, day, 'keep-undated');
}

/**
 * The tables as they stood on `day` (`YYYY-MM-DD`), for counting. Left out are sources, documents, obstacles and
 * directives dated certainly after the day, targets set after it, changes that had not taken effect and figures not yet
 * shown. What has no date stays; tables without a date of their own stay whole.
 */
export function knownOn(data: PackageData, day: string): PackageData {
  return {
    ...data,
    sources: data.sources.filter(({ publishedOn }) => mayHaveCome(publishedOn, day)),
    documents: data.documents.filter(({ issuedOn }) => mayHaveCome(issuedOn, day)),
    changes: changesOnDay(data.changes, day),
    observations: data.observations.filter((observation) => isShownOn(observation, day)),
    targets: knownTargets(data, day),
    obstacles: data.obstacles.filter(({ raisedOn }) => mayHaveCome(raisedOn, day)),
    directives: data.directives.filter(({ issuedOn }) => mayHaveCome(issuedOn, day)),
  };
}
