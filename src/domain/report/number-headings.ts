import type { Language } from '../records/local-text.ts';
import type { ReportBlock } from './report-document.ts';

const romanSigns = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A whole number from 1 in Roman numerals, as parts and appendices of official documents are numbered. */
export function romanNumber(count: number): string {
  let rest = count;
  let text = '';
  for (const [sign, value] of romanSigns) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** Points of a clause go by the alphabet of the language: a, b, c, d, đ, e, g, h in Vietnamese. */
const letters = { vi: 'abcdđeghiklmnopqrstuvxy', en: 'abcdefghijklmnopqrstuvwxyz' } as const;

function letterNumber(count: number, language: Language): string {
  const alphabet = Array.from(letters[language]);
  const before = Math.floor((count - 1) / alphabet.length);
  return `${before === 0 ? '' : letterNumber(before, language)}${alphabet[(count - 1) % alphabet.length] ?? ''}`;
}

function headingNumber(level: 1 | 2 | 3, count: number, language: Language): string {
  switch (level) {
    case 1:
      return `${romanNumber(count)}.`;
    case 2:
      return `${count}.`;
    case 3:
      return `${letterNumber(count, language)})`;
  }
}

/**
 * The blocks of a report with their headings numbered as officials write them: `I.`, `1.`, `a)`. Each level begins anew
 * below a higher heading. Numbers that headings had before are replaced; other blocks stay as they are.
 */
export function numberHeadings(blocks: readonly ReportBlock[], language: Language): readonly ReportBlock[] {
  let counts: readonly [number, number, number] = [0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const [first, second, third] = counts;
    if (block.level === 1) counts = [first + 1, 0, 0];
    else if (block.level === 2) counts = [first, second + 1, 0];
    else counts = [first, second, third + 1];
    return { ...block, number: headingNumber(block.level, counts[block.level - 1] ?? 0, language) };
  });
}
