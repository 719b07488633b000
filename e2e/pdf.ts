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

function readText(file: string, ...options: readonly string[]): string | null {
  try {
    const text = execFileSync(textReader, [...options, file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return text.normalize('NFC');
  } catch {
    return null;
  }
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
