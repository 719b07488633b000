import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, csvText } from '../../testing/csv-text.ts';
import { brief, milestone, readers, readRow, source } from './parse-table.fixture.ts';

describe('the header', () => {
  const columns = columnsOf('sources');
  const row = 'bao,Bài báo,Báo Kon Tum,2022-07,,news,,';
  const expected = readers.sources(csvText('sources', [source]));

  it('the good row is read', () => {
    expect(expected).toMatchObject({ isUsable: true, rowCount: 1, lines: [2], issues: [] });
    expect(expected.records[0]).toMatchObject({ id: 'bao', publishedOn: { iso: '2022-07' }, url: null, note: null });
  });

  it.each([
    ['as it is', `${columns.join(',')}\n${row}\n`],
    ['with a BOM before the first name', `\uFEFF${columns.join(',')}\n${row}\n`],
    ['with a BOM before a quoted first name', `\uFEFF"id",${columns.slice(1).join(',')}\n${row}\n`],
    [
      'in other order',
      'kind,id,note_en,note_vi,url,published_on,publisher,title\nnews,bao,,,,2022-07,Báo Kon Tum,Bài báo\n',
    ],
    ['in capitals', `${columns.join(',').toUpperCase()}\n${row}\n`],
    [
      'with spaces around and in the names',
      `${columns.map((name) => ` ${name.replace('_', ' ')} `).join(',')}\n${row}\n`,
    ],
    ['with empty cells behind', `${columns.join(',')},,,\n${row},,,\n`],
    ['with empty cells behind that rows leave out', `${columns.join(',')},,,\n${row},\n`],
  ])('%s gives the same data', (_, text) => {
    expect(readers.sources(text)).toEqual(expected);
  });

  it.each([
    ['missing', 'id,title,publisher,published_on,kind,note_vi,note_en', 'table.missing-column', 'url'],
    ['double', `${columns.join(',')},url`, 'table.duplicate-column', 'url'],
    ['double in other case', `${columns.join(',')},URL`, 'table.duplicate-column', 'url'],
    ['without a name', 'id,,title,publisher,published_on,url,kind,note_vi,note_en', 'table.blank-column', 'B'],
    ['without a name, far right', `${columns.join(',')},x1${',x'.repeat(18)},,z`, 'table.blank-column', 'AB'],
  ])('a column %s: the table is refused, the column named', (_, header, code, column) => {
    const table = readers.sources(`${header}\nbao,a,b,,,news,,,\n`);
    expect(table).toMatchObject({ records: [], lines: [], isUsable: false, rowCount: 1 });
    expect(brief(table).filter(([, severity]) => severity === 'error')).toEqual([[code, 'error', 1, column, null]]);
  });

  it('a column added later than the file was written reads as empty and is told', () => {
    const now = csvText('milestones', [milestone]);
    const before = now
      .split('\n')
      .map((line) => line.split(','))
      .map((cells) => cells.filter((_, index) => index !== columnsOf('milestones').indexOf('planned_on')).join(','))
      .join('\n');
    expect(before).not.toContain('planned_on');
    const table = readers.milestones(before);
    expect(table.records).toEqual(readers.milestones(now).records);
    expect(brief(table)).toEqual([['table.column-added', 'warning', 1, 'planned_on', null]]);
  });

  it('an unknown column is told and not read', () => {
    const table = readers.sources(`${columns.join(',')},Ghi chú\n${row},x\n`);
    expect(table.records).toEqual(expected.records);
    expect(brief(table)).toEqual([['table.extra-column', 'warning', 1, 'Ghi chú', null]]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s pollutes nothing', (name) => {
    const table = readers.sources(`${columns.join(',')},${name}\n${row},polluted\n`);
    expect(table.records).toEqual(expected.records);
    expect(Object.keys(table.records[0] ?? {})).not.toContain(name);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(Object.hasOwn(Object.prototype, name)).toBe(true);
  });

  it.each([
    ['title rows above', `Danh sách nguồn,,,,,,,\n${columns.join(',')}\n${row}\n`],
    ['nothing at all', ''],
    ['another table', csvText('phases')],
  ])('%s: refused with every missing column', (_, text) => {
    const table = readers.sources(text);
    expect(table.isUsable).toBe(false);
    expect(table.issues.every((issue) => issue.row === 1)).toBe(true);
    expect(table.issues.some((issue) => issue.code === 'table.missing-column' && issue.column === 'publisher')).toBe(
      true,
    );
  });

  it('a header alone is an empty table, which a package may have', () => {
    expect(readers.sources(csvText('sources'))).toEqual({
      records: [],
      lines: [],
      isUsable: true,
      rowCount: 0,
      issues: [],
    });
  });
});

describe('rows', () => {
  it.each([
    ['short', 'a,b,c,,,news,', 'a,b,c,,,news,'],
    ['long', 'a,b,c,,,news,,,x', 'a,b,c,,,news,,,x'],
    ['one empty cell too long', 'a,b,c,,,news,,,', 'a,b,c,,,news,,,'],
    ['with a decimal comma unquoted', 'a,1,5,c,2022,,news,,', 'a,1,5,c,2022,,news,,'],
    ['shifted by a comma in the last text', 'a,b,c,,,news,một, hai,', 'a,b,c,,,news,một, hai,'],
  ])('a %s row is left out and named; the others stay', (_, bad, value) => {
    const table = readers.sources(`${csvText('sources', [source])}${bad}\nb,t,p,,,news,,\n`);
    expect(table.lines).toEqual([2, 4]);
    expect(brief(table)).toEqual([['row.cells', 'error', 3, null, value]]);
  });

  it('blank rows count for the row number only', () => {
    const table = readers.sources(`${csvText('sources')}\nbao,a,b,,,nope,,\n,,,,,,,\n\nb,t,p,,,news,,\n\n\n`);
    expect(table).toMatchObject({ lines: [6], rowCount: 2 });
    expect(brief(table)).toEqual([['cell.option', 'error', 3, 'kind', 'nope']]);
  });

  it('a quote that never closes refuses the table and names the row', () => {
    const table = readers.sources(`${csvText('sources', [source])}b,"t,p,,,news,,\nc,t,p,,,news,,\n`);
    expect(table).toMatchObject({ records: [], isUsable: false });
    expect(brief(table)).toEqual([['file.quotes', 'error', 3, null, null]]);
  });

  it('every problem of a row is told at once', () => {
    const table = readRow('sources', source, { id: 'Bao', published_on: '25/7/2022', kind: '', url: 'x' });
    expect(new Set(table.issues.map((issue) => issue.column))).toEqual(new Set(['id', 'published_on', 'kind', 'url']));
  });
});

describe('hostile text', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '=cmd|/C calc!A0',
    '@SUM(A1)',
    '＝1+1',
    '\u202Egnp.exe',
    'a\u200Bb',
    'Z̴̧͇a̶l̵g̷o̸',
    '👨‍👩‍👧',
    '${7*7}{{7*7}}',
    '"quoted"',
  ])('%s is kept as text', (title) => {
    expect(readers.sources(csvText('sources', [{ ...source, title }])).records[0]?.title).toBe(title);
  });

  it('a title of 10,000 letters is kept whole', () => {
    const title = 'x'.repeat(10_000);
    expect(readers.sources(csvText('sources', [{ ...source, title }])).records[0]?.title).toBe(title);
  });

  it('a refused value is cut to 200 characters, never within one', () => {
    const [issue] = readRow('sources', source, { kind: '👨'.repeat(5_000) }).issues;
    expect(issue?.value).toBe('👨'.repeat(200));
  });

  it('a cell of 5 MB is read', () => {
    const note = 'ấ'.repeat(2_500_000);
    const table = readers.sources(csvText('sources', [{ ...source, note_vi: note, note_en: 'x' }]));
    expect(table.records[0]?.note?.vi).toHaveLength(note.length);
  });
});

describe('rows in = rows read + rows reported', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) =>
    Object.assign({ note_vi: 'x', note_en: 'y' }, source, { id, title: `Bài "báo", ${id}` }),
  );
  const good = csvText('sources', rows);
  const spoil = fc.oneof(
    fc.constantFrom('', ',', '\n', '\r\n', '"', '""', ';', '\t', '\u0000', ' ', 'đ', '__proto__', '\n\n', ',,,,,,,\n'),
    fc.string({ maxLength: 5 }),
  );

  it('holds whatever happens to the text', () => {
    let usable = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: good.length }), fc.nat(12), spoil), { maxLength: 4 }),
        (edits) => {
          const text = edits.reduce((all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut), good);
          const table = readers.sources(text);
          const reported = new Set(
            table.issues.filter((issue) => issue.severity === 'error').map((issue) => issue.row),
          );
          expect(table.lines).toHaveLength(table.records.length);
          if (table.isUsable) usable += 1;
          // An unusable table gives no row and says why; of a usable one every row is either read or reported.
          expect(table.isUsable ? table.records.length + reported.size : Math.min(1, reported.size)).toBe(
            table.isUsable ? table.rowCount : 1,
          );
          expect(table.isUsable ? 0 : table.records.length).toBe(0);
          expect(table.lines.filter((line) => reported.has(line))).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(usable).toBeGreaterThan(100);
  });
});
