import Papa from 'papaparse';

/** A data row with its number as Excel shows it (the header is row 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file as text cells. `brokenLine` is the row of the first stray or unclosed quote; null when there is none. */
export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly brokenLine: number | null;
}

/** `sep=;` on top of a file tells Excel the separator; Excel neither shows nor numbers that line. */
const separatorLine = /^"?sep=([,;\t])"?\n/i;

// Excel separates with semicolons where the comma is the decimal sign, as in Vietnam, and with tabs in "Unicode text".
function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Whether a quote stands in a row anywhere but around a whole cell or doubled inside such a cell. */
function hasStrayQuote(row: string, separator: string): boolean {
  if (!row.includes('"')) return false;
  const quoted = new RegExp(`(^|${separator})"[^"]*(?:""[^"]*)*"(?=${separator}|\\n|$)`, 'g');
  return row.replace(quoted, '$1').includes('"');
}

/**
 * Splits a CSV file with a header row: comma, semicolon or tab, any line ends, with or without BOM, `sep=` line or
 * Ctrl-Z at the end. Line breaks inside cells become LF. Blank rows are passed over but keep their number.
 */
export function parseCsv(text: string): CsvFile {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- the end mark of old text files
    .replace(/\u001A\s*$/, '');
  const [hint = '', stated] = separatorLine.exec(lines) ?? [];
  const body = lines.slice(hint.length);
  const separator = stated ?? separatorOf(body.split('\n', 1)[0] ?? '');
  const records: string[][] = [];
  let brokenLine: number | null = null;
  let start = 0;
  Papa.parse<string[]>(body, {
    delimiter: separator,
    newline: '\n',
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      records.push(data);
      const isBroken =
        errors.some((error) => error.type === 'Quotes') || hasStrayQuote(body.slice(start, meta.cursor), separator);
      if (isBroken) brokenLine ??= records.length;
      start = meta.cursor;
    },
  });
  const [header = [], ...rows] = records;
  return {
    header,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })).filter(({ cells }) => !isBlank(cells)),
    brokenLine,
  };
}
