import { parseDay } from '../../domain/time/partial-date.ts';

/** The stretch of days that is asked for; both ends inclusive, `YYYY-MM-DD`. */
export interface AskedWindow {
  readonly from: string;
  readonly to: string;
}

/** What the page is asked to show. */
export interface RoadmapParams {
  /** Null shows the whole road. */
  readonly window: AskedWindow | null;
  /** Ids of the lanes that are switched off. */
  readonly hide: readonly string[];
  /** Id of the item whose details are shown, known or not; null for none. */
  readonly item: string | null;
}

/** The whole road with all its lanes, as the page opens. */
export const wholeRoad: RoadmapParams = { window: null, hide: [], item: null };

const mostLanes = 60;
const longestId = 220;

function windowFrom(search: Readonly<Record<string, string>>): AskedWindow | null {
  const [from, to] = [parseDay(search['from'] ?? ''), parseDay(search['to'] ?? '')];
  return from === null || to === null || from > to ? null : { from, to };
}

function lanesFrom(text: string | undefined): readonly string[] {
  const ids = (text ?? '').split('_').filter((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id));
  return [...new Set(ids)].slice(0, mostLanes);
}

function itemFrom(text: string | undefined): string | null {
  return text !== undefined && text.length <= longestId && /^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
    ? text
    : null;
}

/**
 * Reads the parameters of the page; what is missing, misspelt or no day reads as absent, and so does a window whose ends
 * are reversed or of which one is missing.
 */
export function parseRoadmapParams(search: Readonly<Record<string, string>>): RoadmapParams {
  return { window: windowFrom(search), hide: lanesFrom(search['hide']), item: itemFrom(search['item']) };
}

/** Writes the parameters; defaults are left out, so that equal views have equal addresses. */
export function serialiseRoadmapParams({ window, hide, item }: RoadmapParams): Readonly<Record<string, string>> {
  return {
    ...window,
    ...(hide.length === 0 ? {} : { hide: hide.join('_') }),
    ...(item === null ? {} : { item }),
  };
}
