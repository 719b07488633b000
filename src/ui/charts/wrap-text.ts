import { textWidth } from './text-width.ts';

/** The text cut to the width with an ellipsis; the text itself when it fits. */
export function ellipsise(text: string, width: number, fontSize: number, bold = false): string {
  if (textWidth(text, fontSize, bold) <= width) return text;
  let room = width - textWidth('…', fontSize, bold);
  let kept = '';
  for (const letter of text) {
    room -= textWidth(letter, fontSize, bold);
    if (room < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in at most `maxLines` lines no wider than `width` px, broken at spaces. What does not fit ends in an
 * ellipsis; an empty text has no lines.
 */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number, bold = false): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontSize, bold) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      return [...lines, ellipsise([line, ...words.slice(index)].join(' '), width, fontSize, bold)];
    }
    lines.push(ellipsise(line, width, fontSize, bold));
    line = word;
  }
  return line === '' ? lines : [...lines, ellipsise(line, width, fontSize, bold)];
}

/** Like `wrapText`, with lines of about the same length: no single word is left on a line of its own. */
export function wrapEvenly(text: string, width: number, fontSize: number, maxLines: number, bold = false): string[] {
  let lines = wrapText(text, width, fontSize, maxLines, bold);
  if (lines.length < 2 || lines.join(' ') !== text) return lines;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const tighter = wrapText(text, narrower, fontSize, lines.length, bold);
    if (tighter.join(' ') !== text) break;
    lines = tighter;
  }
  return lines;
}
