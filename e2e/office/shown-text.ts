import type { Page } from '@playwright/test';
import { sheets, unspaced } from '../report-sheets.ts';

/** A table as the sheets show it; its texts as {@link comparable}. */
export interface ShownTable {
  /** Cells of the index row, or of the lowest heads where there is none. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Text without spaces and without case, which form and columns change; letters and their marks stay. */
export function comparable(text: string): string {
  return unspaced(text).replaceAll('\u00A0', '').toLocaleUpperCase('vi');
}

/** What a link says only to those who hear the page stands on no paper. */
const unprinted = 'a small, a span, svg';

/** Every paragraph, heading, cell, title and note on the sheets. */
export async function shownTexts(page: Page): Promise<readonly string[]> {
  const texts = await sheets(page).evaluateAll((all, silent) => {
    const pieces = '[data-part] :is(p, th, td, li, figcaption:not(:has(span)), figcaption > span)';
    return all.flatMap((sheet) =>
      [...sheet.querySelectorAll(pieces)].map((piece) => {
        const copy = piece.cloneNode(true);
        if (copy instanceof Element) for (const part of copy.querySelectorAll(silent)) part.remove();
        return copy.textContent ?? '';
      }),
    );
  }, unprinted);
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** The tables on the sheets, their pieces put together. */
export async function shownTables(page: Page): Promise<readonly ShownTable[]> {
  const pieces = await sheets(page).evaluateAll((all, silent) => {
    const cellsOf = (row: Element) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true);
        if (copy instanceof Element) for (const part of copy.querySelectorAll(silent)) part.remove();
        return copy.textContent ?? '';
      });
    return all.flatMap((sheet) =>
      [...sheet.querySelectorAll('[data-kind="table"]')].map((part) => ({
        part: part.getAttribute('data-part') ?? '',
        head: cellsOf(part.querySelector('thead tr:last-child') ?? part),
        rows: [...part.querySelectorAll('tbody tr')].map(cellsOf),
      })),
    );
  }, unprinted);
  return [...new Set(pieces.map(({ part }) => part))].map((id) => {
    const own = pieces.filter(({ part }) => part === id);
    return {
      head: (own[0]?.head ?? []).map(comparable),
      rows: own.flatMap(({ rows }) => rows.map((cells) => cells.map(comparable))),
    };
  });
}
