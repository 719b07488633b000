import type { LocalText } from '../records/local-text.ts';
import type { TableName } from '../records/package-data.ts';
import type { Dating, PartialDate } from '../records/partial-date.ts';

/** What a column holds, as far as the truths between tables care; `code` is a word from a closed list or a number. */
export type ColumnKind = 'id' | 'text' | 'date' | 'reference' | 'code';

/** A column of a CSV file and where its cell is found in the record. */
export interface Column<Row> {
  /** As in the header of the file: `valid_from`. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Table that a reference points into. */
  readonly to: TableName | null;
  /** Items of the cell: none when it is empty, several where it is a list. */
  readonly read: (row: Row) => readonly string[];
}

type Columns<Row> = readonly Column<Row>[];

/** Makes the columns of one record type. */
export interface ColumnMaker<Row> {
  readonly id: (name: string, read: (row: Row) => string) => Columns<Row>;
  readonly text: (name: string, read: (row: Row) => string | null) => Columns<Row>;
  readonly texts: (name: string, read: (row: Row) => readonly string[]) => Columns<Row>;
  /** The two columns `<name>_vi` and `<name>_en`. */
  readonly pair: (name: string, read: (row: Row) => LocalText | null) => Columns<Row>;
  readonly date: (name: string, read: (row: Row) => PartialDate | null) => Columns<Row>;
  readonly code: (name: string, read: (row: Row) => string | number | boolean | null) => Columns<Row>;
  readonly reference: (name: string, to: TableName, read: (row: Row) => string | null) => Columns<Row>;
  readonly references: (name: string, to: TableName, read: (row: Row) => readonly string[]) => Columns<Row>;
  /** `date_basis`, `date_note_vi`, `date_note_en`. */
  readonly dating: (read: (row: Row) => Dating) => Columns<Row>;
}

const none: readonly string[] = [];

function items(value: string | number | boolean | null | undefined): readonly string[] {
  return value === null || value === undefined ? none : [String(value)];
}

function makerOf<Row>(): ColumnMaker<Row> {
  const column = (name: string, kind: ColumnKind, to: TableName | null, read: (row: Row) => readonly string[]) => [
    { name, kind, to, read },
  ];
  const pair: ColumnMaker<Row>['pair'] = (name, read) => [
    ...column(`${name}_vi`, 'text', null, (row) => items(read(row)?.vi)),
    ...column(`${name}_en`, 'text', null, (row) => items(read(row)?.en)),
  ];
  return {
    pair,
    id: (name, read) => column(name, 'id', null, (row) => [read(row)]),
    text: (name, read) => column(name, 'text', null, (row) => items(read(row))),
    texts: (name, read) => column(name, 'text', null, read),
    date: (name, read) => column(name, 'date', null, (row) => items(read(row)?.iso)),
    code: (name, read) => column(name, 'code', null, (row) => items(read(row))),
    reference: (name, to, read) => column(name, 'reference', to, (row) => items(read(row))),
    references: (name, to, read) => column(name, 'reference', to, read),
    dating: (read) => [
      ...column('date_basis', 'code', null, (row) => items(read(row).basis)),
      ...pair('date_note', (row) => read(row).note),
    ],
  };
}

/** The columns of one table, in the order of its file. */
export function columnsOf<Row>(build: (maker: ColumnMaker<Row>) => readonly Columns<Row>[]): Columns<Row> {
  return build(makerOf<Row>()).flat();
}
