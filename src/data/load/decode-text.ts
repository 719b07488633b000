import { LoadError } from './load-error.ts';

/**
 * Turns the bytes of a published file into text.
 * @throws LoadError `empty`, `encoding` (published files are UTF-8, with or without BOM) or `html-instead-of-data`
 * (an error page or a Wi-Fi login page in the place of the file).
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'encoding', file, detail: null });
  }
  const start = text.slice(0, 512).trimStart().toLowerCase();
  if (start === '') throw new LoadError({ kind: 'empty', file, detail: null });
  if (start.startsWith('<!doctype') || start.startsWith('<html') || start.startsWith('<head')) {
    throw new LoadError({ kind: 'html-instead-of-data', file, detail: null });
  }
  return text;
}
