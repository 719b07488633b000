/** Width in px of each of two drawings that stand side by side on paper, and the gap between them. */
export const pairWidth = 324;
export const pairGap = 16;
