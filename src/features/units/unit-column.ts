/** Columns of the register in their order. The name is always there. */
export const unitColumns = [
  'name',
  'kind',
  'level',
  'block',
  'code',
  'parent',
  'from',
  'to',
  'state',
  'became',
  'document',
  'source',
] as const;
export type UnitColumn = (typeof unitColumns)[number];

/** Columns shown unless the reader chooses others: what fits on a screen and on A4. */
export const defaultColumns: readonly UnitColumn[] = [
  'name',
  'kind',
  'code',
  'parent',
  'from',
  'to',
  'state',
  'became',
  'document',
];
