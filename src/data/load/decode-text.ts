import { LoadError } from './load-error.ts';

/** Encoding that the first bytes announce; what announces none is UTF-8. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Turns the bytes of a published file into text: UTF-8 with or without BOM, or UTF-16 with BOM, as Excel saves it.
 * @throws LoadError `empty`, `encoding` (none of these) or `html-instead-of-data` (an error page or a Wi-Fi login page
 * in the place of the file).
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, file: string): string {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'encoding', file, detail: null });
  }
  if (!/\S/.test(text)) throw new LoadError({ kind: 'empty', file, detail: null });
  // Every other character is NUL in UTF-16 without BOM, which passes for UTF-8 as long as it is all ASCII.
  if (text.slice(0, 512).includes('\0')) throw new LoadError({ kind: 'encoding', file, detail: null });
  // Neither JSON nor a header row of ours begins with a tag.
  if (text.trimStart().startsWith('<')) throw new LoadError({ kind: 'html-instead-of-data', file, detail: null });
  return text;
}
