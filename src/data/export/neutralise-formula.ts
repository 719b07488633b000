// The characters of OWASP ASVS 1.2.10 and their full-width twins, which spreadsheets read alike. Line ends too: some
// programs pass over them before they look at the first character.
const startsFormula = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** Whether a spreadsheet might run a text as a formula (OWASP ASVS 1.2.10). */
export function looksLikeFormula(text: string): boolean {
  return startsFormula.test(text);
}

/**
 * A text as it may stand in a CSV cell: one apostrophe goes before anything a spreadsheet might run as a formula.
 * A text that already has apostrophes there gets one more, so that {@link restoreFormula} always gives back the text.
 */
export function neutraliseFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text that {@link neutraliseFormula} was given: takes away one apostrophe before what looks like a formula. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && looksLikeFormula(cell) ? cell.slice(1) : cell;
}
