/** Advance widths of Tinos (those of Times New Roman), in thousandths of the size of type. */
const groups: readonly (readonly [string, number])[] = [
  ['ijlt/:;', 278],
  [' .,', 250],
  ['Ifr-()[]!', 333],
  ["Js'", 389],
  ['acez“”', 444],
  ['SPF', 556],
  ['EZTLơ', 611],
  ['ưCBR', 667],
  ['ADĐGHKNOQUVXYwƠ', 722],
  ['mƯ', 778],
  ['%', 833],
  ['MW—…', 944],
  ['=+<>×÷', 564],
];
const widths = new Map(groups.flatMap(([signs, width]) => Array.from(signs).map((sign) => [sign, width] as const)));
const average = 500;
/** Bold letters against upright ones, at most. */
const boldShare = 1.1;

function signWidth(sign: string): number {
  const known = widths.get(sign);
  if (known !== undefined) return known;
  // Every other Vietnamese mark sits on its base letter.
  const width = widths.get(sign.normalize('NFD').at(0) ?? sign) ?? average;
  widths.set(sign, width);
  return width;
}

/** Width of a text in Tinos, in parts of its size: near enough to share out columns, which are measured afterwards. */
export function serifWidth(text: string, bold = false): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) width += signWidth(sign);
  return (width * (bold ? boldShare : 1)) / 1000;
}
