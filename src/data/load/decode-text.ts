import { LoadError } from './load-error.ts';

/** Encoding that the first bytes announce; what announces none is UTF-8. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Turns the bytes of a file into text as they arrive. */
export interface TextReader {
  readonly add: (bytes: Uint8Array) => void;
  /** The whole text, once all bytes were added. */
  readonly end: () => string;
}

/**
 * Reader of a published file: UTF-8 with or without BOM, or UTF-16 with BOM, as Excel saves it. Both its functions
 * throw a LoadError: `empty`, `encoding` (none of these) or `html-instead-of-data` (an error page or a Wi-Fi login
 * page in the place of the file).
 */
export function textReader(file: string): TextReader {
  const parts: string[] = [];
  let decoder: TextDecoder | null = null;
  let start: Uint8Array = new Uint8Array();

  function decode(bytes?: Uint8Array): void {
    decoder ??= new TextDecoder(encodingOf(start), { fatal: true });
    try {
      parts.push(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      throw new LoadError({ kind: 'encoding', file, detail: null });
    }
  }

  return {
    add: (bytes) => {
      if (decoder !== null) {
        decode(bytes);
        return;
      }
      start = joined(start, bytes);
      if (start.length > 1) decode(start);
    },
    end: () => {
      if (decoder === null) decode(start);
      decode();
      const text = parts.join('');
      if (!/\S/.test(text)) throw new LoadError({ kind: 'empty', file, detail: null });
      // Every other character is NUL in UTF-16 without BOM, which passes for UTF-8 as long as it is all ASCII.
      if (text.slice(0, 512).includes('\0')) throw new LoadError({ kind: 'encoding', file, detail: null });
      // Neither JSON nor a header row of ours begins with a tag.
      if (text.trimStart().startsWith('<')) throw new LoadError({ kind: 'html-instead-of-data', file, detail: null });
      return text;
    },
  };
}

/**
 * Text of a file whose bytes are all there; see {@link textReader}.
 * @throws LoadError
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, file: string): string {
  const reader = textReader(file);
  reader.add(bytes);
  return reader.end();
}
