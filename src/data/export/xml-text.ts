const plain = /^[^&<>"_\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u;
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Of the control characters XML 1.0 allows the tab and the line ends; a carriage return would be read as a line feed.
const forbidden = /[^\t\n\P{Cc}]|[\uFFFE\uFFFF]/gu;
const halfPair = /\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text for XML of a workbook. Characters that XML cannot hold are written as Excel does (`_x0000_`), and what merely
 * looks so is marked (`_x005F_x000D_`); half a surrogate pair becomes U+FFFD.
 */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(escapeLike, '_x005F_')
    .replace(forbidden, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(halfPair, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
