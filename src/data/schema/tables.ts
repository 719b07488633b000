import { directives, gaps, obstacles, targets } from './duty-tables.ts';
import { contradictions, indicators, observations, series } from './figure-tables.ts';
import { documents, milestones, phases, sources } from './programme-tables.ts';
import { tiles } from './tile-tables.ts';
import { changeUnits, changes, units } from './unit-tables.ts';

/** One row schema per table: cells as text in, a record of the domain out. The order is that of the files. */
export const tables = {
  sources,
  documents,
  phases,
  milestones,
  units,
  changes,
  change_units: changeUnits,
  indicators,
  series,
  observations,
  targets,
  obstacles,
  directives,
  gaps,
  contradictions,
  tiles,
} as const;
