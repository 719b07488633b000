// Letters that do not fall apart into a base letter and marks. Eth is what older files hold in place of đ.
const otherLetters: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ƀ: 'b' };

const apostrophes = "'’‘ʼʹ′`´";
const apostropheInWord = new RegExp(`(?<=[\\p{L}\\p{M}])[${apostrophes}](?=\\p{L})`, 'gu');
// "Ia H' Drai": a single letter, an apostrophe and a space are still one word.
const apostropheAfterLetter = new RegExp(`(?<=(?:^|[^\\p{L}\\p{M}])\\p{L})[${apostrophes}]\\s+(?=\\p{L})`, 'gu');
const marks = /[\p{M}\p{Cf}]+/gu;
const betweenWords = /[^\p{L}\p{N}]+/gu;
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A text as it is compared in a search: lower case, without tone and vowel marks, đ as d, words joined by one space.
 * "Đăk Cấm", "dak cam", "Đắk-Cấm" and "DAK CAM" agree, and so do both tone placements (hoà, hòa), precomposed and
 * decomposed text, "H'Drai", "H’Drai" and "H' Drai". Other spellings of a name ("Đắk", "Ngọc" for "Ngọk") come
 * through its aliases. Folding a folded text changes nothing.
 */
export function foldVietnamese(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(apostropheInWord, '')
    .replace(apostropheAfterLetter, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[đðƀ]/g, (letter) => otherLetters[letter] ?? letter)
    .replace(betweenWords, ' ')
    .trim();
}

// Room for the longest official names; a longer text is compared by its beginning, on both sides alike.
const readCharacters = 1_000;
const keptCharacters = 300;

/** Folds the beginning of a text of any length, so that hostile rows and pasted pages cost no more than a long name. */
export function foldBeginning(text: string): string {
  return foldVietnamese(text.slice(0, readCharacters)).slice(0, keptCharacters).trimEnd();
}
