// XML 1.0 holds of the control characters only the tab and the line ends.
const unprintable = /[^\t\n\P{Cc}]|[\uFFFE\uFFFF]/gu;
const halfPair = /\p{Cs}/gu;

/**
 * A text as it may stand in a document: NFC, as Vietnamese offices exchange it, without the characters that XML cannot
 * hold (one of them makes Word refuse the whole file); half a surrogate pair becomes U+FFFD.
 */
export function printableText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replace(unprintable, '').replace(halfPair, '\uFFFD');
}
