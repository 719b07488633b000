// TCVN 5712:1993 (TCVN3, ".VnTime") as it shows when its bytes are read as Windows-1252.
const tcvn3Shown = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const tcvn3Meant = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const tcvn3 = new Map(Array.from(tcvn3Shown, (shown, index) => [shown, tcvn3Meant[index] ?? shown]));

const tcvn3Characters = new RegExp(`[${tcvn3Shown}]`, 'gu');

/** Reads text typed in a TCVN3 font as Unicode. */
export function fromTcvn3(text: string): string {
  return text.replace(tcvn3Characters, (character) => tcvn3.get(character) ?? character);
}

const grave = '\u0300';
const acute = '\u0301';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';

// VNI-Windows writes the letter, then its marks as one more letter.
const vniMarks = new Map([
  ['ù', acute],
  ['ø', grave],
  ['û', hook],
  ['õ', tilde],
  ['ï', dot],
  ['â', '\u0302'],
  ['á', `\u0302${acute}`],
  ['à', `\u0302${grave}`],
  ['å', `\u0302${hook}`],
  ['ã', `\u0302${tilde}`],
  ['ä', `\u0302${dot}`],
  ['ê', '\u0306'],
  ['é', `\u0306${acute}`],
  ['è', `\u0306${grave}`],
  ['ú', `\u0306${hook}`],
  ['ü', `\u0306${tilde}`],
  ['ë', `\u0306${dot}`],
]);
const vniLetters = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

function vniLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const meant = vniLetters.get(lower) ?? lower;
  return letter === lower ? meant : meant.toUpperCase();
}

/** Reads text typed in a VNI font as Unicode (NFC). */
export function fromVni(text: string): string {
  const pairs = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/giu;
  const converted = text.replace(pairs, (whole: string, base?: string, mark?: string) =>
    base === undefined || mark === undefined
      ? vniLetter(whole)
      : `${vniLetter(base)}${vniMarks.get(mark.toLowerCase()) ?? mark}`,
  );
  return converted.normalize('NFC');
}

const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function byteOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  const high = windows1252High.indexOf(character);
  if (high >= 0) return 0x80 + high;
  return code <= 0xff ? code : null;
}

/**
 * Undoes UTF-8 that was read as Windows-1252 and saved as UTF-8 again ("á»§" → "ủ").
 * @returns null when the text does not hold such UTF-8 throughout.
 */
export function fromTwiceEncoded(text: string): string | null {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = byteOf(character);
    if (byte === null) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
