import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tables } from '../data/schema/tables.ts';
import { tableColumns } from '../domain/checks/table-columns.ts';
import { tableNames } from '../domain/records/table-names.ts';

// Lives outside `domain` because domain may not import the schema of the files.
describe('columns of the domain and schema of the files', () => {
  it('name the same tables in the same order', () => {
    expect(tableNames).toEqual(Object.keys(tables));
    expect(tableNames).toEqual(Object.keys(tableColumns));
  });

  it.each(tableNames.map((table) => [table] as const))('%s: same columns, dates and references', (table) => {
    const expected = Object.entries(tables[table].pipe[0].entries).map(([name, entry]) => {
      const meta: { type?: unknown; references?: unknown } = v.getMetadata(entry);
      return [name, meta.references ?? null, meta.type === 'date'];
    });
    const actual = tableColumns[table].map((column) => [column.name, column.to, column.kind === 'date']);
    expect(actual).toEqual(expected);
  });
});
