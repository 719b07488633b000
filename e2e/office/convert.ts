import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from '../../scripts/find-office.mjs';
import type { PaperSize } from '../pdf.ts';

const convertsWithinMs = 150_000;

/**
 * Converts a file with LibreOffice into a new folder in `folder`, with a profile of its own in there, so that neither the settings of
 * this machine nor an open window of it matter; returns the path of the new file.
 *
 * @throws Error when LibreOffice cannot read the file.
 */
export function convert(file: string, format: 'pdf' | 'xlsx', folder: string, profile: string): string {
  const office = findOffice();
  if (office === null) throw new Error('LibreOffice was not found');
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, 'converted-'));
  const said = execFileSync(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      fresh,
      file,
    ],
    { encoding: 'utf8', timeout: convertsWithinMs, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // It ends well and may say nothing whether it could or not.
  const converted = join(fresh, `${basename(file, extname(file))}.${format}`);
  if (!existsSync(converted)) throw new Error(`LibreOffice did not convert ${basename(file)}: ${said}`);
  return converted;
}

/** Size of every page of a PDF that LibreOffice wrote. */
export function officePages(file: string): readonly PaperSize[] {
  const objects = readFileSync(file, 'latin1').match(/\d+ 0 obj\s*<<\s*\/Type\s*\/Page\b(?!s)[^]*?endobj/g) ?? [];
  return objects.map((object) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(object) ?? [];
    return { width: Number(width), height: Number(height) };
  });
}

/** Pictures that a PDF which LibreOffice wrote holds, each once, without the masks of others. */
export function officePictures(file: string): number {
  const objects = readFileSync(file, 'latin1').match(/\/Subtype\s*\/Image\b[^]*?stream/g) ?? [];
  return objects.filter((object) => !/\/ColorSpace\s*\/DeviceGray/.test(object) || !object.includes('/Mask')).length;
}
