import Papa from 'papaparse';
import { inOneGo, type Steps } from '../../domain/steps.ts';

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

const rowsPerStep = 1_000;

/**
 * Splits a CSV file with a header row: comma, semicolon or tab, any line ends, with or without BOM, `sep=` line or
 * Ctrl-Z at the end. Line breaks inside cells become LF. Blank rows are passed over but keep their number.
 */
export function* csvSteps(text: string): Steps<CsvFile> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- the end mark of old text files
    .replace(/\u001A\s*$/, '');
  const [hint = '', stated] = separatorLine.exec(lines) ?? [];
  const body = lines.slice(hint.length);
  const separator = stated ?? separatorOf(body.split('\n', 1)[0] ?? '');
  const records: string[][] = [];
  const state: { brokenLine: number | null; paused: Papa.Parser | null } = { brokenLine: null, paused: null };
  let start = 0;
  // Papaparse counts anew from where it was paused.
  let resumedAt = 0;
  Papa.parse<string[]>(body, {
    delimiter: separator,
    newline: '\n',
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      records.push(data);
      const end = resumedAt + meta.cursor;
      const isBroken =
        errors.some((error) => error.type === 'Quotes') || hasStrayQuote(body.slice(start, end), separator);
      if (isBroken) state.brokenLine ??= records.length;
      start = end;
      if (records.length % rowsPerStep !== 0) return;
      resumedAt = end;
      state.paused = parser;
      parser.pause();
    },
  });
  while (state.paused !== null) {
    yield;
    const parser: Papa.Parser = state.paused;
    state.paused = null;
    parser.resume();
  }
  const [header = [], ...rows] = records;
  return {
    header,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })).filter(({ cells }) => !isBlank(cells)),
    brokenLine: state.brokenLine,
  };
}

/** {@link csvSteps} without a pause. */
export function parseCsv(text: string): CsvFile {
  return inOneGo(csvSteps(text));
}
