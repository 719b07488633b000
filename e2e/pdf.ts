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

/** Text of a PDF in one line; null where `pdftotext` is not installed. */
export function pdfText(file: string): string | null {
  try {
    const text = execFileSync(textReader, [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return text.normalize('NFC').replaceAll(/\s+/g, ' ');
  } catch {
    return null;
  }
}
