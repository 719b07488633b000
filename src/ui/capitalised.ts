/** The text with its first letter in upper case, for a name that begins a line: "tỉnh Kon Tum" → "Tỉnh Kon Tum". */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}
