import { describe, expect, it } from 'vitest';
import { tableNames } from '../../domain/records/table-names.ts';
import { tableSchema, type TableSchemaField } from './table-schema.ts';

const keysWithoutId = new Map<string, readonly string[]>([
  ['change_units', ['change', 'unit', 'role']],
  ['tiles', ['layout', 'unit']],
]);

function fieldOf(table: (typeof tableNames)[number], name: string): TableSchemaField | undefined {
  return tableSchema(table).fields.find((field) => field.name === name);
}

describe('Table Schema of a table', () => {
  it.each([
    ['an id', 'units', 'id', { name: 'id', type: 'string', constraints: { required: true, unique: true } }],
    ['a text', 'sources', 'title', { name: 'title', type: 'string', constraints: { required: true } }],
    ['an optional text', 'units', 'code', { name: 'code', type: 'string' }],
    [
      'a partial date',
      'phases',
      'ends_on',
      {
        name: 'ends_on',
        type: 'string',
        constraints: { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
      },
    ],
    ['a number', 'observations', 'value', { name: 'value', type: 'number' }],
    ['a count', 'changes', 'originals_stated', { name: 'originals_stated', type: 'integer' }],
    ['a place in an order', 'tiles', 'row', { name: 'row', type: 'integer', constraints: { required: true } }],
    ['a boolean', 'changes', 'pilot', { name: 'pilot', type: 'boolean', constraints: { required: true } }],
    [
      'an option',
      'change_units',
      'share',
      {
        name: 'share',
        type: 'string',
        constraints: { required: true, enum: ['whole', 'part'] },
      },
    ],
    ['a list of texts', 'units', 'aliases', { name: 'aliases', type: 'list', delimiter: ';', itemType: 'string' }],
    [
      'a list of ids',
      'contradictions',
      'observations',
      {
        name: 'observations',
        type: 'list',
        delimiter: ';',
        itemType: 'string',
        description: 'ids of observations',
      },
    ],
  ] as const)('%s', (_, table, name, field) => {
    expect(fieldOf(table, name)).toEqual(field);
  });

  it('a reference is a foreign key, a list of them is not', () => {
    expect(tableSchema('contradictions').foreignKeys).toEqual([]);
    expect(tableSchema('change_units').foreignKeys).toEqual([
      { fields: ['change'], reference: { resource: 'changes', fields: ['id'] } },
      { fields: ['unit'], reference: { resource: 'units', fields: ['id'] } },
    ]);
  });

  it.each(tableNames)('%s: its key is among its fields, and every reference names a table', (table) => {
    const { fields, primaryKey, foreignKeys } = tableSchema(table);
    const names = fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...primaryKey]));
    expect(primaryKey).toEqual(keysWithoutId.get(table) ?? ['id']);
    for (const { reference } of foreignKeys) expect(tableNames).toContain(reference.resource);
  });

  it.each(tableNames)('%s: every text is there in both languages', (table) => {
    const names = tableSchema(table).fields.map((field) => field.name);
    const sides = (end: string) => names.filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
    expect(sides('_en')).toEqual(sides('_vi'));
  });
});
