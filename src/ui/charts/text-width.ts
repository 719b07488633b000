/** Widths in hundredths of the font size, measured on Noto Sans, the widest face of the system stack. */
const groups: readonly (readonly [string, number])[] = [
  ['mMW%', 94],
  ['w—', 82],
  ['NOQƠĐƯDGHU…', 76],
  ['ABCRVXK', 65],
  ['EFLPSTYZbdghnopquơưđ&', 62],
  ['rft/“”"', 41],
  ["Iil.,:;|!'·jJ()-\u00a0 ", 31],
];
const widths = new Map(
  groups.flatMap(([letters, width]) => Array.from(letters).map((letter) => [letter, width] as const)),
);
const average = 57;

/** đ, ơ and ư are letters of their own width; every other Vietnamese mark sits on its base letter. */
function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = widths.get(letter.normalize('NFD').at(0) ?? letter) ?? average;
  widths.set(letter, width);
  return width;
}

/**
 * How wide a text will be, in px, on the generous side. An estimate, because text measures zero while the pages are
 * prerendered and the layout must be the same there and in the browser.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widthOf(letter);
  return (hundredths * fontSize * (bold ? 1.07 : 1)) / 100;
}
