// No-break and other odd spaces, soft hyphen, zero-width and bidi characters, controls except tab and line ends.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u061C\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]/gu;

/**
 * Characters in a text that nobody sees but every comparison does, as code points (`U+00A0`), each once, in order.
 * Line ends and tabs are allowed.
 */
export function invisibleCharacters(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [character] of text.matchAll(invisible)) {
    found.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  }
  return [...found];
}

// Format characters (zero-width, bidi), fillers, variation selectors, halves of pairs, the empty Braille pattern, and
// controls except tab and line ends, which are spaces.
const unseen = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu;

/** A text without the characters that nobody sees and that turn, split or blank what is printed; spaces stay. */
export function visibleText(text: string): string {
  return text.replaceAll(unseen, '');
}

/** Whether a text begins or ends with white space. */
export function hasEdgeSpaces(text: string): boolean {
  return text !== text.trim();
}

/** Whether a text is in Unicode normal form C, the only form the data is kept in. */
export function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}
