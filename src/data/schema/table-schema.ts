import * as v from 'valibot';
import type { TableName } from '../../domain/records/package-data.ts';
import { tables } from './tables.ts';

const fieldMeta = v.object({
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'date', 'list']),
  required: v.boolean(),
  options: v.optional(v.array(v.string())),
  references: v.optional(v.string()),
});

/** A field descriptor of Table Schema v2. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: string;
  readonly itemType?: string;
  readonly delimiter?: string;
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** Table Schema v2 of one table: what other people's tools need to check the CSV. */
export interface TableSchema {
  readonly fields: readonly TableSchemaField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

const primaryKeys: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  change_units: ['change', 'unit', 'role'],
  tiles: ['layout', 'unit'],
};

const partialDate = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

function fieldOf(name: string, meta: v.InferOutput<typeof fieldMeta>): TableSchemaField {
  const constraints: Record<string, unknown> = {
    ...(meta.required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(meta.options === undefined ? {} : { enum: meta.options }),
    // A partial date is no `date` of Table Schema, which wants a whole day.
    ...(meta.type === 'date' ? { pattern: partialDate } : {}),
  };
  const type = meta.type === 'date' ? 'string' : meta.type;
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';', itemType: 'string' } : {}),
    ...(meta.references === undefined || type !== 'list' ? {} : { description: `ids of ${meta.references}` }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The Table Schema of a table, worked out from the row schema that the app itself reads with. */
export function tableSchema(table: TableName): TableSchema {
  const metas = Object.entries(tables[table].pipe[0].entries).map(
    ([name, field]) => [name, v.parse(fieldMeta, v.getMetadata(field))] as const,
  );
  return {
    fields: metas.map(([name, meta]) => fieldOf(name, meta)),
    primaryKey: primaryKeys[table] ?? ['id'],
    foreignKeys: metas.flatMap(([name, meta]) =>
      meta.references === undefined || meta.type === 'list'
        ? []
        : [{ fields: [name], reference: { resource: meta.references, fields: ['id'] } }],
    ),
  };
}
