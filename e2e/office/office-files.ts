import { join } from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { decomposedWords, pdfPages, paperWords } from '../pdf.ts';
import { convert, officePages } from './convert.ts';
import { comparable } from './shown-text.ts';

/** A file of the page's own button, and what LibreOffice prints of it. */
export interface OfficeFile {
  readonly file: string;
  readonly pdf: string;
  /** Each page without spaces and case; null where `pdftotext` is not installed. */
  readonly pages: readonly string[] | null;
}

/** Folder of the settings of LibreOffice for this worker: its first start writes them, the others are faster. */
function profileOf({ parallelIndex, project }: TestInfo): string {
  return join(project.outputDir, `office-profile-${parallelIndex}`);
}

/** Presses a button of the page, saves what it gives and has LibreOffice print it. */
export async function saveAndOpen(page: Page, button: RegExp, testInfo: TestInfo): Promise<OfficeFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const file = testInfo.outputPath(download.suggestedFilename());
  await download.saveAs(file);
  const folder = testInfo.outputPath(button.source);
  const pdf = convert(file, 'pdf', folder, profileOf(testInfo));
  expect(decomposedWords(pdf) ?? [], 'letters that are not composed').toEqual([]);
  return { file, pdf, pages: pdfPages(pdf)?.map(comparable) ?? null };
}

/** Converts a workbook anew, all its figures worked out. */
export function recount(file: string, testInfo: TestInfo): string {
  return convert(file, 'xlsx', testInfo.outputPath('recounted'), profileOf(testInfo));
}

/** At the foot of every page of an appendix, as `comparable` leaves it. */
const appendixPlace = /·?(?:PHỤLỤC|APPENDIX)[IVX]*–(?:TRANG|PAGE)\d+/u;

/** The text of the pages run together, without what repeats at their edges. */
export function runTogether(pages: readonly string[], repeated: readonly string[]): string {
  return pages
    .map((text, at) => {
      const own = repeated.reduce((rest, part) => rest.replace(comparable(part), ''), text.replace(appendixPlace, ''));
      // The number of the page, which has gone before it.
      return at === 0 ? own : own.replace(/^\d{1,2}(?=\D|\d)/, (digits) => (Number(digits) <= at + 1 ? '' : digits));
    })
    .join('');
}

/** Number at the top in the middle of each page; null where none stands there, or `pdftotext` is not installed. */
export function pageNumbers({ pdf }: OfficeFile): readonly (number | null)[] | null {
  const sizes = officePages(pdf);
  const words = paperWords(pdf);
  return (
    words?.map((ofPage, at) => {
      const middle = (sizes[at]?.width ?? 0) / 2;
      // Margins are not alike at both sides.
      const number = ofPage.find(
        ({ text, left, right, top }) => /^\d+$/.test(text) && top < 56 && Math.abs((left + right) / 2 - middle) < 40,
      );
      return number === undefined ? null : Number(number.text);
    }) ?? null
  );
}
