import type { ReportColumn, ReportTable } from '../../domain/report/report-document.ts';
import { tableSizes } from './measure-table.ts';

const ptOfMm = 72 / 25.4;
/** Padding and rule of a cell at both sides, pt. */
const edges = 7;
/** Share of a line that is left blank at its end where words wrap. */
const lineLoss = 1.1;
/** A figure column keeps so much of the width given to it, so that columns of one kind stay alike. */
const leastOfFigures = 0.75;
/** The same for one without any figure. */
const leastOfEmpty = 0.6;
/** How much a column resists leaving the width given to it. */
const resistance = 0.15;
/** Steps in which width is moved, as a share of the table, from coarse to fine. */
const steps = [0.04, 0.02, 0.01] as const;
const mostMoves = 60;
/** Rows that are looked at: more say no more of the columns. */
const mostRows = 150;

const capital = /\p{Lu}/u;
const narrow = /[iltfjrI.,;:/()\-–'·! ]/u;
const wide = /[mwMW%]/u;

/** Width of a text in Tinos, in parts of its size: near enough to share out columns, which are measured afterwards. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) {
    if (wide.test(sign)) width += 0.88;
    else if (narrow.test(sign)) width += 0.35;
    else width += capital.test(sign) ? 0.74 : 0.5;
  }
  return width;
}

/** The widest piece of a text that stays on one line. */
function widestPiece(text: string): number {
  return Math.max(0, ...text.split(/\s+|(?<=\p{L}-)(?=\p{L})/u).map(widthOf));
}

/** Pieces of a formula of the index row, which may wrap after its signs. */
export function formulaPieces(formula: string): readonly string[] {
  return formula.split(/(?<=[=*/+])/u);
}

/** What the cells of a column hold, in parts of the size of type. */
interface ColumnTexts {
  readonly least: number;
  /** Of each row that is looked at. */
  readonly lengths: readonly number[];
}

function columnTexts(table: ReportTable, column: ReportColumn, index: number): ColumnTexts {
  const texts = table.rows.map(({ cells }) => cells[index]?.text ?? '');
  const head = column.heads.at(-1) ?? '';
  return {
    least: Math.max(widestPiece(head) * 1.08, ...texts.map(widestPiece)),
    // The lowest head counts as a row: it repeats on every page.
    lengths: [head, ...texts.slice(0, mostRows)].map(widthOf),
  };
}

/** Height of all rows in lines, each as tall as its fullest cell, with what leaving the given widths costs. */
function heightOf(texts: readonly ColumnTexts[], widths: readonly number[], given: readonly number[], size: number) {
  const rows = texts[0]?.lengths.length ?? 0;
  let height = 0;
  for (let row = 0; row < rows; row += 1) {
    let lines = 1;
    for (const [index, { lengths }] of texts.entries()) {
      const room = Math.max(1, (widths[index] ?? 0) - edges);
      lines = Math.max(lines, ((lengths[row] ?? 0) * size * lineLoss) / room);
    }
    height += lines;
  }
  const strain = widths.reduce((sum, width, index) => {
    const from = given[index] ?? 1;
    return sum + Math.abs(width - from) / from;
  }, 0);
  return height + resistance * strain;
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

/**
 * Shares of the columns in a table of the given width: as its maker gave them, changed so that the longest word of each
 * column fits in the largest type that allows it, and then so that the rows come out low: a column without figures
 * gives room to one full of words.
 */
export function columnShares(table: ReportTable, widthMm: number): readonly number[] {
  const { columns } = table;
  const total = widthMm * ptOfMm;
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const given = columns.map(({ width }) => (width * total) / sum);
  const texts = columns.map((column, index) => columnTexts(table, column, index));
  const leastAt = (size: number) =>
    texts.map(({ least }, index) => {
      const formula = columns[index]?.index ?? '';
      // In two lines at most.
      const ofFormula = Math.max(widthOf(formula) * 0.6, ...formulaPieces(formula).map(widthOf)) * 10 + 3;
      return Math.max(least * size + edges, ofFormula);
    });
  const fits = (size: number) => leastAt(size).reduce((all, one) => all + one, 0) <= total;
  const sizes = table.isCompact === true ? tableSizes.slice(-1) : tableSizes;
  const size = sizes.find(fits) ?? null;
  if (size === null) return given.map((width) => width / total);
  const least = leastAt(size);
  let widths = atLeast(given, least);
  const floors = columns.map(({ isNumber }, index) => {
    const own = least[index] ?? 0;
    const isEmpty = table.rows.every(({ cells }) => (cells[index]?.text ?? '') === '');
    const share = isNumber ? (isEmpty ? leastOfEmpty : leastOfFigures) : 0;
    return Math.max(own, Math.min(widths[index] ?? 0, share * (given[index] ?? 0)));
  });
  for (const step of steps) {
    const moved = step * total;
    for (let move = 0; move < mostMoves; move += 1) {
      let best = { widths, height: heightOf(texts, widths, given, size) - 1e-6 };
      for (const [from, width] of widths.entries()) {
        if (width - moved < (floors[from] ?? 0)) continue;
        for (const to of widths.keys()) {
          if (to === from || columns[to]?.isNumber === true) continue;
          const tried = widths.map((own, index) => (index === from ? own - moved : index === to ? own + moved : own));
          const height = heightOf(texts, tried, given, size);
          if (height < best.height) best = { widths: tried, height };
        }
      }
      if (best.widths === widths) break;
      ({ widths } = best);
    }
  }
  return widths.map((width) => width / total);
}
