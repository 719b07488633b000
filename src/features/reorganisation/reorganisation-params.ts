import type { BlockOrTerritory, ChangeFilter } from '../../domain/changes/change-filter.ts';
import {
  blocks,
  changeForms,
  changeStatuses,
  levels,
  type TileLayout,
  tileLayouts,
} from '../../domain/records/codes.ts';
import type { Id } from '../../domain/records/records.ts';
import { parseDay } from '../../domain/time/partial-date.ts';

/** What the page is asked to show: a filter of changes, whose flows are drawn, and which map. */
export interface ReorganisationParams extends ChangeFilter {
  /** Area whose communes are followed; null follows those of the place filtered by, else of the whole province. */
  readonly flow: Id | null;
  readonly tiles: TileLayout;
}

const blockOptions: readonly BlockOrTerritory[] = [...blocks, 'territory'];
const pilotWords = { yes: true, no: false } as const;

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | null {
  return options.find((option) => option === text) ?? null;
}

function idFrom(text: string | undefined): Id | null {
  return text !== undefined && text.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

/** Reads the parameters of the page; what is missing, misspelt or no day reads as absent. */
export function parseReorganisationParams(search: Readonly<Record<string, string>>): ReorganisationParams {
  const pilot = oneOf(['yes', 'no'] as const, search['pilot']);
  return {
    form: oneOf(changeForms, search['form']),
    level: oneOf(levels, search['level']),
    block: oneOf(blockOptions, search['block']),
    phase: idFrom(search['phase']),
    status: oneOf(changeStatuses, search['status']),
    pilot: pilot === null ? null : pilotWords[pilot],
    place: idFrom(search['place']),
    from: parseDay(search['from'] ?? ''),
    to: parseDay(search['to'] ?? ''),
    flow: idFrom(search['flow']),
    tiles: oneOf(tileLayouts, search['tiles']) ?? 'districts',
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseReorganisationParams(params: ReorganisationParams): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, string | null])[] = [
    ['form', params.form],
    ['level', params.level],
    ['block', params.block],
    ['phase', params.phase],
    ['status', params.status],
    ['pilot', params.pilot === null ? null : params.pilot ? 'yes' : 'no'],
    ['place', params.place],
    ['from', params.from],
    ['to', params.to],
    ['flow', params.flow],
    ['tiles', params.tiles === 'districts' ? null : params.tiles],
  ];
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
