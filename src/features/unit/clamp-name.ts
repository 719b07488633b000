const mostCharacters = 160;

/** The beginning of a text that is too long for a line, with "…"; the text itself when it is short. Whole characters. */
export function clampName(text: string, most = mostCharacters): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}
