/**
 * Columns that joined their table after packages had been published. A file written before still reads: the column is
 * taken as empty and the reader is told. A last good copy kept in a browser may be such a file too.
 */
export const laterColumns: ReadonlySet<string> = new Set([
  'planned_on',
  'resolved_on',
  'outcome_vi',
  'outcome_en',
  'proposal_vi',
  'proposal_en',
  'proposed_by_vi',
  'proposed_by_en',
]);
