/** Width in px of the mark of an unknown step: it has a width of its own, because the step's size is not known. */
export const unknownWidth = 24;
