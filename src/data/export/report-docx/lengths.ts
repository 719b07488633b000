/** Millimetres as twips, the 1/1440 inch of Word, whole ones. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Twips as millimetres. */
export function mmOfTwips(twips: number): number {
  return (twips * 25.4) / 1440;
}

/** Points as twips. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** Points as the half points in which Word counts sizes of type. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** Millimetres as pixels of 1/96 inch. */
export function pixelsOfMm(mm: number): number {
  return Math.round((mm * 96) / 25.4);
}

const widths = { space: 0.25, capital: 0.72, digit: 0.5, other: 0.47 } as const;

/**
 * Width of a bold text in Times New Roman, in parts of its size, right to a tenth: enough for the rules under heads,
 * which have to be a third to half as long as the text.
 */
export function boldWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (letter === ' ') width += widths.space;
    else if (/\p{Lu}/u.test(letter)) width += widths.capital;
    else width += /\d/.test(letter) ? widths.digit : widths.other;
  }
  return width;
}
