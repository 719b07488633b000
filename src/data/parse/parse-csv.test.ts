import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvSteps, parseCsv } from './parse-csv.ts';

const table = {
  header: ['id', 'name'],
  rows: [
    { line: 2, cells: ['a', 'Đăk Cấm'] },
    { line: 3, cells: ['b', 'Sa Thầy'] },
  ],
  brokenLine: null,
};

describe('plain variants of one file read the same', () => {
  it.each([
    ['LF', 'id,name\na,Đăk Cấm\nb,Sa Thầy\n'],
    ['BOM', '\uFEFFid,name\na,Đăk Cấm\nb,Sa Thầy\n'],
    ['BOM before a quoted header', '\uFEFF"id","name"\na,Đăk Cấm\nb,Sa Thầy\n'],
    ['CRLF', 'id,name\r\na,Đăk Cấm\r\nb,Sa Thầy\r\n'],
    ['CR only', 'id,name\ra,Đăk Cấm\rb,Sa Thầy\r'],
    ['mixed line ends', 'id,name\r\na,Đăk Cấm\nb,Sa Thầy\r'],
    ['mixed line ends, LF first', 'id,name\na,Đăk Cấm\r\nb,Sa Thầy\r\n'],
    ['no final line end', 'id,name\na,Đăk Cấm\nb,Sa Thầy'],
    ['Ctrl-Z at the end', 'id,name\r\na,Đăk Cấm\r\nb,Sa Thầy\r\n\u001A'],
    ['everything quoted', '"id","name"\n"a","Đăk Cấm"\n"b","Sa Thầy"\n'],
    ['semicolons', 'id;name\na;Đăk Cấm\nb;Sa Thầy\n'],
    ['tabs', 'id\tname\na\tĐăk Cấm\nb\tSa Thầy\n'],
    ['a sep line', 'sep=;\r\nid;name\r\na;Đăk Cấm\r\nb;Sa Thầy\r\n'],
    ['blank lines at the end', 'id,name\na,Đăk Cấm\nb,Sa Thầy\n\n\n\n'],
    ['500 ghost rows', `id,name\na,Đăk Cấm\nb,Sa Thầy\n${',\n'.repeat(500)}`],
    ['ghost rows of spaces', 'id,name\na,Đăk Cấm\nb,Sa Thầy\n , \n'],
  ])('%s', (_, text) => {
    expect(parseCsv(text)).toEqual(table);
  });
});

describe('rows are numbered as Excel numbers them', () => {
  it('a blank row in the middle keeps its number', () => {
    expect(parseCsv('id,name\na,1\n\n,\nb,2\n').rows.map((row) => row.line)).toEqual([2, 5]);
  });

  it('a line break inside a cell begins no new row', () => {
    expect(parseCsv('id,name\r\na,"hai\r\ndòng, một ô"\r\nb,2\r\n').rows).toEqual([
      { line: 2, cells: ['a', 'hai\ndòng, một ô'] },
      { line: 3, cells: ['b', '2'] },
    ]);
  });
});

describe('quotes', () => {
  it.each([
    ['a comma inside', 'id,name\na,"x, y"', 'x, y'],
    ['doubled', 'id,name\na,"nói ""hơn 850"""', 'nói "hơn 850"'],
    ['a separator of the other kind', 'id;name\na;"x; y, z"', 'x; y, z'],
    ['an empty quoted cell beside', 'id,name\n"",x', 'x'],
  ])('%s', (_, text, cell) => {
    const csv = parseCsv(text);
    expect([csv.rows[0]?.cells[1], csv.brokenLine]).toEqual([cell, null]);
  });

  it.each([
    ['never closed', 'id,name\na,1\nb,"2\nc,3\nd,4\n', 3],
    ['never closed in the header', 'id,"name\na,1\n', 1],
    ['text after the closing one', 'id,name\na,"x"y\n', 2],
    ['inside a bare cell', 'id,name\na,1\nb,ống 5" dài\n', 3],
    ['inside a bare cell below a cell of two lines', 'id,name\na,"1\n2"\nb,5"\n', 3],
  ])('%s: the row is named', (_, text, line) => {
    expect(parseCsv(text).brokenLine).toBe(line);
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', ''],
    ['a BOM alone', '\uFEFF'],
    ['blank lines', '\n\n\n'],
  ])('%s has no rows', (_, text) => {
    expect(parseCsv(text)).toMatchObject({ rows: [], brokenLine: null });
  });

  it('a header alone has no rows', () => {
    expect(parseCsv('id,name\n')).toEqual({ header: ['id', 'name'], rows: [], brokenLine: null });
  });
});

describe('cells are text and nothing else', () => {
  it.each(['=cmd|/C calc!A0', '+1', '-1', '@SUM(A1)', '007', '1E5', '3-4', 'TRUE', '<img onerror=alert(1)>', '＝1+1'])(
    '%s stays as it is',
    (cell) => {
      expect(parseCsv(`id,name\na,${cell}\n`).rows[0]?.cells[1]).toBe(cell);
    },
  );

  it('a cell of 5 MB stays whole', () => {
    const huge = 'ấ'.repeat(5_000_000);
    expect(parseCsv(`id,name\na,"${huge}"\n`).rows[0]?.cells[1]).toHaveLength(huge.length);
  });

  it('what was written with quotes is read back, whatever the text', () => {
    // Line ends inside cells are kept as LF; everything else comes back to the letter.
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `x${text.replace(/\r\n?/g, '\n')}x`);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), (cells, mark, end) => {
        const quoted = cells.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark));
        const csv = parseCsv([`id${mark}name`, ...quoted].join(end));
        expect(csv.brokenLine).toBeNull();
        expect(csv.rows.map((row) => row.cells)).toEqual(cells);
        expect(csv.rows.map((row) => row.line)).toEqual(cells.map((_, index) => index + 2));
      }),
    );
  });
});

describe('a long file is split in portions', () => {
  const cells = Array.from({ length: 3_500 }, (_, index) => [String(index), `dòng "${index}",\nhai`]);
  const written = cells.map(([id = '', name = '']) => `${id},"${name.replaceAll('"', '""')}"`);

  it('gives every row once, with its number, and pauses in between', () => {
    const steps = csvSteps(['id,name', ...written].join('\n'));
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBe(3);
    expect(step.value.rows.map((row) => row.cells)).toEqual(cells);
    expect(step.value.rows.map((row) => row.line)).toEqual(cells.map((_, index) => index + 2));
    expect(step.value.brokenLine).toBeNull();
  });

  it.each([2, 999, 1_000, 1_001, 2_500, 3_501])('finds a stray quote in row %i', (line) => {
    const broken = written.map((row, index) => (index === line - 2 ? `${index},a"b` : row));
    expect(parseCsv(['id,name', ...broken].join('\n')).brokenLine).toBe(line);
  });
});
