import { describe, expect, it } from 'vitest';
import { csvText } from '../../testing/csv-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { tables } from '../schema/tables.ts';
import { parsePackage, type TableTexts } from './parse-package.ts';
import { tableNames } from '../../domain/records/table-names.ts';

const source = { id: 'bao', title: 'Bài báo', publisher: 'Báo', kind: 'news' };
const phase = {
  id: 'p',
  programme: 'nq18',
  programme_vi: 'x',
  programme_en: 'y',
  name_vi: 'a',
  name_en: 'b',
  source: 'bao',
};

function textsOf(files: Readonly<Partial<Record<(typeof tableNames)[number], string>>>): TableTexts {
  return new Map(
    tableNames.flatMap((table) => {
      const text = files[table];
      return text === undefined ? [] : [[table, { text, file: `${table}.csv` }]];
    }),
  );
}

describe('parsePackage', () => {
  it('knows every table, in the order of the schema', () => {
    expect(tableNames).toEqual(Object.keys(tables));
  });

  it('without any file is an empty package, not an error', () => {
    const parsed = parsePackage(new Map());
    expect(parsed.data).toEqual(packageOf());
    expect(parsed).toMatchObject({ issues: [], unusable: [] });
    expect(Object.values(parsed.rowCounts)).toEqual(tableNames.map(() => 0));
  });

  it.each(tableNames)('%s with its header alone is empty and in order', (table) => {
    const parsed = parsePackage(textsOf({ [table]: csvText(table) }));
    expect(parsed.issues).toEqual([]);
    expect(parsed.data[table]).toEqual([]);
  });

  it('puts records, row numbers, counts and issues side by side', () => {
    const parsed = parsePackage(
      textsOf({
        sources: csvText('sources', [source, { ...source, id: 'B' }, { ...source, id: 'c' }]),
        phases: `${csvText('phases')}\n${csvText('phases', [phase]).split('\n')[1]}\n`,
      }),
    );
    expect(parsed.data.sources.map((row) => row.id)).toEqual(['bao', 'c']);
    expect(parsed.lines).toMatchObject({ sources: [2, 4], phases: [3], units: [] });
    expect(parsed.rowCounts).toMatchObject({ sources: 3, phases: 1, units: 0 });
    expect(parsed.issues.map(({ file, row, code }) => [file, row, code])).toEqual([['sources.csv', 3, 'cell.slug']]);
  });

  it('one unusable table is named and leaves the others whole', () => {
    const parsed = parsePackage(
      textsOf({ sources: csvText('sources', [source]), phases: 'id,name\np,x\n', gaps: csvText('gaps') }),
    );
    expect(parsed.unusable).toEqual(['phases']);
    expect(parsed.data.sources).toHaveLength(1);
    expect(parsed.data.phases).toEqual([]);
    expect(parsed.rowCounts.phases).toBe(1);
  });
});
