import { fromTcvn3, fromTwiceEncoded, fromVni } from './legacy-maps.ts';

export type LegacyEncoding = 'tcvn3' | 'vni' | 'utf-8-twice' | 'replacement-character';

/** Text that was damaged on its way to Unicode. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** What the text was probably meant to be; null where letters are lost (U+FFFD). */
  readonly converted: string | null;
}

// Syllables that are common in administrative text and that no correct syllable turns into when it is misread:
// đơn (← đôn), vị (← vò), sự (← sù), số (← sè), vụ (← vô) and bộ (← bé) are left out for that reason.
const administrativeWords: ReadonlySet<string> = new Set(
  (
    'sở xã phường huyện tỉnh thôn phòng trường trấn tổ đảng hội đồng ủy uỷ nhân dân nội quyết định nghị ' +
    'biên chế cán chức viên sáp nhập giảm của các được và nghiệp việc'
  ).split(' '),
);

function hits(text: string): number {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.filter((word) => administrativeWords.has(word)).length;
}

/**
 * Detects text typed in a TCVN3 or VNI font, UTF-8 that was encoded twice, and lost letters (U+FFFD) in a Unicode
 * text. Odd characters are not counted: the text is converted, and more administrative words after than before tell.
 * A short text without any such word passes unnoticed.
 * @returns null for text in order.
 */
export function looksLikeLegacyText(text: string): LegacyText | null {
  if (text.includes('\uFFFD')) return { encoding: 'replacement-character', converted: null };
  // Plain ASCII is right in every encoding.
  if (!/[\u0080-\u{10FFFF}]/u.test(text)) return null;
  const twice = fromTwiceEncoded(text);
  if (twice !== null && twice !== text) return { encoding: 'utf-8-twice', converted: twice };
  // Letters that no legacy font shows as such: the text is Unicode already, at most mixed with older text.
  const hasUnicodeLetters = /[ăđĩũơư\u1EA0-\u1EF9]/iu.test(text);
  let most = hits(text) + (hasUnicodeLetters ? 1 : 0);
  const readings = [
    { encoding: 'tcvn3', converted: fromTcvn3(text) },
    { encoding: 'vni', converted: fromVni(text) },
  ] as const;
  let best: LegacyText | null = null;
  for (const reading of readings) {
    const found = reading.converted === text ? 0 : hits(reading.converted);
    if (found <= most) continue;
    best = reading;
    most = found;
  }
  return best;
}
