import * as v from 'valibot';
import * as codes from '../../domain/records/codes.ts';
import type * as records from '../../domain/records/records.ts';
import { noteColumns, pair } from './shared-columns.ts';
import * as f from './fields.ts';

export const tiles = v.pipe(
  v.object({
    layout: f.option(codes.tileLayouts),
    unit: f.reference('units'),
    column: f.ordinal(),
    row: f.ordinal(),
    ...noteColumns,
  }),
  v.transform(
    (row): records.Tile => ({
      layout: row.layout,
      unit: row.unit,
      column: row.column,
      row: row.row,
      note: pair(row.note_vi, row.note_en),
    }),
  ),
);
