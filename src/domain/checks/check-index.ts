import type { TableName } from '../records/package-data.ts';
import type {
  ChangeEvent,
  ChangeUnit,
  Id,
  Indicator,
  LegalDocument,
  Obstacle,
  Series,
  Unit,
} from '../records/records.ts';
import type { Steps } from '../steps.ts';
import type { CheckInput } from './check-input.ts';
import { eachRow } from './row-steps.ts';
import type { RowOf } from './table-columns.ts';

/** The tables of a package with what several checks look up in them. Of rows with one id the first counts. */
export interface CheckIndex extends CheckInput {
  readonly documents: ReadonlyMap<Id, LegalDocument>;
  readonly units: ReadonlyMap<Id, Unit>;
  readonly changes: ReadonlyMap<Id, ChangeEvent>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly series: ReadonlyMap<Id, Series>;
  readonly obstacles: ReadonlyMap<Id, Obstacle>;
  /** Units of each change that has any, by side, in the order of the file. */
  readonly originals: ReadonlyMap<Id, readonly ChangeUnit[]>;
  readonly resulting: ReadonlyMap<Id, readonly ChangeUnit[]>;
}

/** Tables whose rows have an id. */
export type TableWithId = { [T in TableName]: RowOf<T> extends { readonly id: Id } ? T : never }[TableName];

function* byId<T extends TableWithId>(input: CheckInput, table: T): Steps<ReadonlyMap<Id, RowOf<T>>> {
  const found = new Map<Id, RowOf<T>>();
  yield* eachRow(input, table, (record) => {
    if (!found.has(record.id)) found.set(record.id, record);
  });
  return found;
}

/** Indexes a package for its checks. */
export function* checkIndexSteps(input: CheckInput): Steps<CheckIndex> {
  const sides = { original: new Map<Id, ChangeUnit[]>(), resulting: new Map<Id, ChangeUnit[]>() };
  yield* eachRow(input, 'change_units', (record) => {
    const side = sides[record.role];
    const others = side.get(record.change);
    if (others === undefined) side.set(record.change, [record]);
    else others.push(record);
  });
  return {
    ...input,
    documents: yield* byId(input, 'documents'),
    units: yield* byId(input, 'units'),
    changes: yield* byId(input, 'changes'),
    indicators: yield* byId(input, 'indicators'),
    series: yield* byId(input, 'series'),
    obstacles: yield* byId(input, 'obstacles'),
    originals: sides.original,
    resulting: sides.resulting,
  };
}
