const mostCharacters = 160;

/** A text for one line of a list: whole when short, else its beginning and "…". */
export function clampText(text: string, most = mostCharacters): string {
  if (text.length <= most) return text;
  // A pair of surrogates or a letter and its mark are not torn apart.
  const whole = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const next = text.slice(whole.length, whole.length + 1);
  return `${/\p{M}/u.test(next) ? whole.replace(/\P{M}\p{M}*$/u, '') : whole}…`;
}
