import type { ReportColumn, ReportTable } from '../../domain/report/report-document.ts';
import { type CellText, cellText, linesIn } from './cell-text.ts';
import { type TableSize, tableSizes } from './measure-table.ts';
import { serifWidth } from './serif-width.ts';
import { isCentred } from './table-heads.ts';

const ptOfMm = 72 / 25.4;
/** Padding of a cell at both sides in parts of the size of type, as the style sheet has it. */
const padding = 0.7;
/** Rule of a cell and what estimates of text may be wrong by, pt. */
const edge = 1.5;
/** Size of the index row and padding of its cells, pt. */
const indexSize = 10;
const indexEdge = 5;
/** Formulas stand on one line only where so much of the width stays free. */
const freeForFormulas = 0.1;
/** A cell of so few characters stays on one line where there is room: "Hợp nhất", "31/12/2015", "hơn 1.800". */
const shortText = 12;
/** A column of words holds two or three of them in a line where there is room, in parts of the size of type. */
const wordsRoom = 5.5;
/** A figure column keeps so much of the width given to it, so that columns of one kind stay alike. */
const leastOfFigures = 0.75;
/** The same for one without any figure. */
const leastOfEmpty = 0.45;
/** An ordinal number needs no more than this share above its least. */
const mostOfOrder = 1.15;
/** How much a column resists leaving the width given to it. */
const resistance = 0.15;
/** What a line in another cell than the fullest of its row counts: it will be the fullest once that one has room. */
const otherLines = 0.12;
/** A head of more lines is given room as if it were a row. */
const tallHead = 4;
/** Steps in which width is moved, as a share of the table, from coarse to fine. */
const steps = [0.04, 0.02, 0.01] as const;
const mostMoves = 25;
/** Rows that are looked at, from all of the table: more say no more of its columns. */
const mostRows = 60;

/** Pieces of a formula of the index row, which wraps after its equals sign. */
export function formulaPieces(formula: string): readonly string[] {
  return formula.split(/(?<==)/u);
}

/** What the cells of a column hold, in parts of the size of type. */
interface ColumnTexts {
  /** Of the longest word. */
  readonly least: number;
  /** With short texts on one line and room for some words of long ones. */
  readonly wanted: number;
  readonly texts: readonly CellText[];
  /** Nothing but ordinal numbers or signs. */
  readonly isOrder: boolean;
}

function sampled<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / mostRows));
  return all.filter((_, index) => index % step === 0);
}

function columnTexts(table: ReportTable, column: ReportColumn, index: number): ColumnTexts {
  const words = table.rows.map(({ cells }) => cells[index]?.text ?? '');
  const bold = table.rows.map(({ kind }) => kind !== 'row');
  // The head of a group goes on over the cells after it.
  const texts = words.map((text, row) => cellText(table.rows[row]?.kind === 'group' ? '' : text, bold[row]));
  // The lowest head counts as a row: it repeats on every page.
  const head = cellText(column.heads.at(-1) ?? '', true);
  const least = Math.max(head.widest, ...texts.map(({ widest }) => widest));
  const short = texts.filter((_, row) => (words[row] ?? '').length <= shortText);
  const wanted = Math.max(
    least,
    ...texts.map(({ widestShort }) => widestShort),
    ...short.map(({ width }) => width),
    Math.min(wordsRoom, Math.max(0, ...texts.map(({ width }) => width))),
  );
  return { least, wanted, texts: [head, ...sampled(texts)], isOrder: isCentred(column, words) };
}

/** The columns of a table set in one size of type. */
class Setting {
  private readonly columns: readonly ColumnTexts[];
  private readonly given: readonly number[];
  private readonly size: number;
  private readonly known: readonly Map<number, readonly number[]>[];

  constructor(columns: readonly ColumnTexts[], given: readonly number[], size: number) {
    this.columns = columns;
    this.given = given;
    this.size = size;
    this.known = columns.map(() => new Map<number, readonly number[]>());
  }

  /** Height of each cell of a column in lines; a fraction tells a line that is nearly full from one that is not. */
  cells(index: number, width: number): readonly number[] {
    // To a tenth of a point.
    const key = Math.round(width * 10);
    const known = this.known[index]?.get(key);
    if (known !== undefined) return known;
    const room = Math.max(1, (width - edge) / this.size - padding);
    const heights = (this.columns[index]?.texts ?? []).map((text) => {
      const lines = linesIn(text, room);
      return lines <= 1 ? 1 : 0.7 * lines + 0.3 * Math.max(1, text.width / room);
    });
    this.known[index]?.set(key, heights);
    return heights;
  }

  /** Whether a column has a text of more than a line below its head, or a very tall head. */
  wraps(index: number, width: number): boolean {
    return this.cells(index, width).some((height, row) => height > (row === 0 ? tallHead : 1));
  }

  /**
   * Height of all rows in lines, each as tall as its fullest cell, with a little for every other line, and with what
   * leaving the given widths costs.
   */
  height(widths: readonly number[]): number {
    const columns = widths.map((width, index) => this.cells(index, width));
    let height = 0;
    for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
      let fullest = 1;
      for (const cells of columns) {
        const own = cells[row] ?? 1;
        if (own > fullest) fullest = own;
        height += otherLines * (own - 1);
      }
      height += fullest;
    }
    const strain = widths.reduce((sum, width, index) => {
      const from = this.given[index] ?? 1;
      return sum + Math.abs(width - from) / from;
    }, 0);
    return height + resistance * strain;
  }
}

/** Widths raised to the least of each column, at the cost of those that have more than theirs. */
function atLeast(widths: readonly number[], least: readonly number[]): readonly number[] {
  const lacking = widths.reduce((sum, width, index) => sum + Math.max(0, (least[index] ?? 0) - width), 0);
  const spare = widths.reduce((sum, width, index) => sum + Math.max(0, width - (least[index] ?? 0)), 0);
  return widths.map((width, index) => {
    const own = least[index] ?? 0;
    return width <= own ? own : width - ((width - own) * lacking) / Math.max(spare, 1e-9);
  });
}

/** Widths with what ordinal numbers have too much given to the column that is fullest, where one is too full. */
function withNarrowOrder(
  widths: readonly number[],
  least: readonly number[],
  columns: readonly ColumnTexts[],
  setting: Setting,
): readonly number[] {
  const isFull = (index: number) => setting.wraps(index, widths[index] ?? 0);
  const fullness = columns.map(({ texts }, index) =>
    isFull(index) ? texts.reduce((sum, { width }) => sum + width, 0) / (widths[index] ?? 1) : 0,
  );
  const fullest = fullness.indexOf(Math.max(...fullness));
  if ((fullness[fullest] ?? 0) === 0) return widths;
  const spare = widths.map((width, index) =>
    columns[index]?.isOrder === true ? Math.max(0, width - mostOfOrder * (least[index] ?? 0)) : 0,
  );
  const freed = spare.reduce((sum, one) => sum + one, 0);
  return widths.map((width, index) => width - (spare[index] ?? 0) + (index === fullest ? freed : 0));
}

/** Moves width between columns as long as the rows come out lower; columns without a text that wraps get none. */
function lowest(from: readonly number[], floors: readonly number[], total: number, setting: Setting) {
  let widths = from;
  for (const step of steps) {
    const moved = step * total;
    for (let move = 0; move < mostMoves; move += 1) {
      let best = { widths, height: setting.height(widths) - 1e-6 };
      const takers = [...widths.keys()].filter((index) => setting.wraps(index, widths[index] ?? 0));
      for (const [giver, width] of widths.entries()) {
        if (width - moved < (floors[giver] ?? 0)) continue;
        for (const taker of takers) {
          if (taker === giver) continue;
          const tried = widths.map((own, index) =>
            index === giver ? own - moved : index === taker ? own + moved : own,
          );
          const height = setting.height(tried);
          if (height < best.height) best = { widths: tried, height };
        }
      }
      if (best.widths === widths) break;
      ({ widths } = best);
    }
  }
  return widths;
}

/** How a table is set: in which type at most, and with which share of the width for each column. */
export interface TableSetting {
  readonly size: TableSize;
  /** They add up to 1. */
  readonly shares: readonly number[];
}

/**
 * Type and columns of a table of the given width: columns as its maker gave them, changed so that short texts, dates and
 * figures stay on one line in the largest type that allows it, or else the longest word of each column does, and then
 * so that the rows come out low: a column without figures gives room to one full of words.
 */
export function tableSetting(table: ReportTable, widthMm: number): TableSetting {
  const { columns } = table;
  const total = widthMm * ptOfMm;
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const given = columns.map(({ width }) => (width * total) / sum);
  const texts = columns.map((column, index) => columnTexts(table, column, index));
  const widthsAt = (size: number, need: 'wanted' | 'least', isWhole: boolean) =>
    texts.map((column, index) => {
      const formula = columns[index]?.index ?? '';
      // In two lines at most.
      const pieces = (isWhole ? [formula] : formulaPieces(formula)).map((piece) => serifWidth(piece));
      return Math.max((column[need] + padding) * size + edge, Math.max(...pieces) * indexSize + indexEdge);
    });
  const sizes = table.isCompact === true ? tableSizes.slice(-1) : tableSizes;
  const fitting = [
    ...sizes.flatMap((size) => [
      { size, least: widthsAt(size, 'wanted', true), room: (1 - freeForFormulas) * total },
      { size, least: widthsAt(size, 'wanted', false), room: total },
    ]),
    ...sizes.map((size) => ({ size, least: widthsAt(size, 'least', false), room: total })),
  ].find(({ least, room }) => least.reduce((all, one) => all + one, 0) <= room);
  if (fitting === undefined) return { size: sizes[0] ?? tableSizes[0], shares: given.map((width) => width / total) };
  const { size, least } = fitting;
  const setting = new Setting(texts, given, size);
  const start = withNarrowOrder(atLeast(given, least), least, texts, setting);
  const floors = columns.map(({ isNumber }, index) => {
    const own = least[index] ?? 0;
    const isEmpty = table.rows.every(({ cells }) => (cells[index]?.text ?? '') === '');
    const share = isNumber ? (isEmpty ? leastOfEmpty : leastOfFigures) : 0;
    return Math.max(own, Math.min(start[index] ?? 0, share * (given[index] ?? 0)));
  });
  const widths = lowest(start, floors, total, setting);
  return { size, shares: widths.map((width) => width / total) };
}
