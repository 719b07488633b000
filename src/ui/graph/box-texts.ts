import { textWidth } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { GraphJoint, GraphNode, PlacedText } from './graph-spec.ts';

const nameSize = 14;
const nameLine = 18;
const detailSize = 12;
const detailLine = 16;

/** Space in px between the edge of a box and its text. */
export const boxPadding = 8;

/** The texts of a box from its own top, and the height they need, padding included. */
export interface BoxTexts {
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

// A word wider than the box is broken anywhere: nothing is ever cut off.
function breakWord(word: string, width: number, size: number, bold: boolean): string {
  if (textWidth(word, size, bold) <= width) return word;
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece].join(' ');
}

function linesOf(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const words = text.split(/\s+/).map((word) => breakWord(word, width, size, bold));
  return wrapText(words.join(' '), width, size, Number.POSITIVE_INFINITY, bold);
}

interface Paragraph {
  readonly text: string;
  readonly isName: boolean;
}

function stack(paragraphs: readonly Paragraph[], width: number): BoxTexts {
  const texts: PlacedText[] = [];
  let y = boxPadding;
  for (const { text, isName } of paragraphs) {
    const size = isName ? nameSize : detailSize;
    const line = isName ? nameLine : detailLine;
    for (const part of linesOf(text, width - 2 * boxPadding, size, isName)) {
      texts.push({ text: part, size, bold: isName, y: y + line / 2 });
      y += line;
    }
  }
  return { texts, height: y + boxPadding };
}

/** The texts of a node in a box of the width. */
export function nodeTexts(node: GraphNode, width: number): BoxTexts {
  const details = node.details.map((text) => ({ text, isName: false }));
  return stack([{ text: node.name, isName: true }, ...details], width);
}

/** The texts of a joint in a box of the width. */
export function jointTexts(joint: GraphJoint, width: number): BoxTexts {
  return stack(
    joint.lines.map((text) => ({ text, isName: false })),
    width,
  );
}

/** The same texts with the box at a height. */
export function textsAt(texts: readonly PlacedText[], top: number): readonly PlacedText[] {
  return texts.map(({ text, size, bold, y }) => ({ text, size, bold, y: y + top }));
}
