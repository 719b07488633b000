import { waitFor } from '../wait-for.ts';

const fontArrivesWithinMs = 4_000;
const waitMs = 60_000;
/** The parts of a report of the largest packages take a minute or more on a slow machine. */
const sheetsWaitMs = 300_000;
const unlaidSheets = 'main [data-sheets]:not([data-ready="true"])';

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Brings the serif for paper; a text with Vietnamese letters makes the browser fetch both subsets. */
async function loadReportFont(): Promise<void> {
  await import('./report-font.css');
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 12pt Tinos`, 'Nghị quyết ạ')));
}

/** Whether a chart stands as it will be printed; one that could not be drawn says so and keeps nobody waiting. */
function isSettled(downloads: Element): boolean {
  const figure = downloads.closest('figure');
  return downloads.getClientRects().length === 0 || figure?.querySelector('[data-failed]') !== null;
}

/** Whether all data of the page are in, its charts drawn and its sheets, where it has some, laid out. */
export function isPageComplete(): boolean {
  return (
    document.querySelector(`[data-unfinished], ${unlaidSheets}`) === null &&
    [...document.querySelectorAll('main figure [data-ready="no"]')].every(isSettled)
  );
}

/** How long the page as it is now is waited for. */
function patienceMs(): number {
  return document.querySelector(unlaidSheets) === null ? waitMs : sheetsWaitMs;
}

/** What became of a wish to print: printed, given up because the page never became complete, or because it was left. */
export type PrintOutcome = 'printed' | 'unfinished' | 'left';

/** Which page is shown, as far as it is another paper: choices of a page change the paper, not the page. */
function shownPage(): string {
  const search = new URLSearchParams(window.location.search);
  return JSON.stringify([window.location.pathname, search.get('package'), search.get('id')]);
}

/**
 * Prints the page once all of it is there, the serif for paper included: a font that is first needed while printing
 * comes too late. Printing goes ahead without the serif when it cannot be had in four seconds. A page is given up
 * after a minute, its sheets after five, and at once when the reader goes to another one.
 */
export async function printPage(): Promise<PrintOutcome> {
  const page = shownPage();
  const isShown = () => shownPage() === page;
  const font = Promise.race([loadReportFont().catch(() => undefined), pause(fontArrivesWithinMs)]);
  const complete = await waitFor(() => (isPageComplete() ? document : null), patienceMs, isShown);
  if (complete === null) return isShown() ? 'unfinished' : 'left';
  await font;
  if (!isShown()) return 'left';
  window.print();
  return 'printed';
}
