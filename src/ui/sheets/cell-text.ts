import { serifWidth } from './serif-width.ts';

/** A piece of a text that stays on one line, with the space before it; widths in parts of the size of type. */
interface Piece {
  readonly space: number;
  readonly width: number;
}

/** The text of a cell, ready to be set in columns of any width. */
export interface CellText {
  readonly width: number;
  /** Of the widest piece. */
  readonly widest: number;
  /** Of the widest word that is short: the number of a document is better not broken at its strokes. */
  readonly widestShort: number;
  readonly pieces: readonly Piece[];
}

/** Where browsers break inside a word: after a hyphen or a stroke before a letter, and after a dash. */
const insideWords = /(?<=[\p{L}\d][-/])(?=\p{L})|(?<=–)(?=[^\s])/u;
/** Most characters of a short word. */
const shortWord = 12;
/** Estimates err on this side, so that no line is forgotten. */
const caution = 1.03;

/** The pieces of a text, with their widths. */
export function cellText(text: string, bold = false): CellText {
  const width = (piece: string) => serifWidth(piece, bold) * caution;
  const gap = width(' ');
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const pieces = words.flatMap((word, place) =>
    word
      .split(insideWords)
      .map((piece, index): Piece => ({ space: place > 0 && index === 0 ? gap : 0, width: width(piece) })),
  );
  return {
    width: pieces.reduce((sum, piece) => sum + piece.space + piece.width, 0),
    widest: Math.max(0, ...pieces.map((piece) => piece.width)),
    widestShort: Math.max(0, ...words.filter(({ length }) => length <= shortWord).map(width)),
    pieces,
  };
}

/** Lines that a text takes in a column with so much room, in parts of the size of type; 0 for no text. */
export function linesIn({ pieces }: CellText, room: number): number {
  let lines = 0;
  let taken = Number.POSITIVE_INFINITY;
  for (const { space, width } of pieces) {
    if (taken + space + width <= room) taken += space + width;
    else {
      lines += 1;
      taken = width;
    }
  }
  return lines;
}
