import type { TableName } from './package-data.ts';

/** Names of all tables, in the order of the files. */
export const tableNames = [
  'sources',
  'documents',
  'phases',
  'milestones',
  'units',
  'changes',
  'change_units',
  'indicators',
  'series',
  'observations',
  'targets',
  'obstacles',
  'directives',
  'gaps',
  'contradictions',
  'tiles',
] as const satisfies readonly TableName[];
