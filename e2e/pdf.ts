import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A printed page box in points. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** Size of every page of a PDF that Chromium wrote. */
export function paperSizes(file: string): readonly PaperSize[] {
  const boxes = readFileSync(file, 'latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

const textReader = 'pdftotext';

function rawText(file: string, ...options: readonly string[]): string | null {
  try {
    return execFileSync(textReader, [...options, file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  } catch {
    return null;
  }
}

function readText(file: string, ...options: readonly string[]): string | null {
  return rawText(file, ...options)?.normalize('NFC') ?? null;
}

/** Text of a PDF in one line; null where `pdftotext` is not installed. */
export function pdfText(file: string): string | null {
  return readText(file)?.replaceAll(/\s+/g, ' ') ?? null;
}

/** Text of each sheet in the order it was drawn, without spaces, which slanted words lose; null as in {@link pdfText}. */
export function pdfPages(file: string): readonly string[] | null {
  const sheets = readText(file, '-raw')?.split('\f') ?? null;
  return sheets?.slice(0, -1).map((sheet) => sheet.replaceAll(/\s/g, '')) ?? null;
}

/** A font of a PDF, and whether the file has its outlines. */
export interface PaperFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

/** Fonts that a PDF which Chromium wrote names. Letters that are drawn one by one (Type 3) are in the file by nature. */
export function paperFonts(file: string): readonly PaperFont[] {
  const text = readFileSync(file, 'latin1');
  const drawn = text.matchAll(/\/Subtype \/Type3\b(?:(?!endobj)[^])*?\/FontDescriptor (\d+) 0 R/g);
  const drawnIds = new Set([...drawn].map(([, id]) => id));
  const descriptors = text.matchAll(/(\d+) 0 obj\s*<<\/Type \/FontDescriptor\b([^>]*)/g);
  return [...descriptors].map(([, id, descriptor = '']) => ({
    name: /\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/.exec(descriptor)?.[1] ?? '',
    isEmbedded: drawnIds.has(id) || /\/FontFile[23]? \d+ \d+ R/.test(descriptor),
  }));
}

/** Words of a PDF whose letters are not composed as NFC has them; null where `pdftotext` is not installed. */
export function decomposedWords(file: string): readonly string[] | null {
  return (
    rawText(file)
      ?.split(/\s+/)
      .filter((word) => word !== word.normalize('NFC')) ?? null
  );
}

/** A word of a printed page with the edges of its box in points from the left and upper edge of the sheet. */
export interface PaperWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Words of each sheet with where they stand; null as in {@link pdfText}. */
export function paperWords(file: string): readonly (readonly PaperWord[])[] | null {
  const sheets = readText(file, '-bbox')?.split('<page ').slice(1) ?? null;
  return (
    sheets?.map((sheet) =>
      [...sheet.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(
        ([, left, top, right, text = '']) => ({ text, left: Number(left), right: Number(right), top: Number(top) }),
      ),
    ) ?? null
  );
}
