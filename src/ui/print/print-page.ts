const fontArrivesWithinMs = 4_000;

/** Brings the serif for paper; a text with Vietnamese letters makes the browser fetch both subsets. */
async function loadReportFont(): Promise<void> {
  await import('./report-font.css');
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 12pt Tinos`, 'Nghị quyết ạ')));
}

/**
 * Prints the page once the serif for paper is there: a font that is first needed while printing comes too late.
 * Printing goes ahead without it when it cannot be had in four seconds.
 */
export async function printPage(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, fontArrivesWithinMs);
  });
  await Promise.race([loadReportFont().catch(() => undefined), late]);
  window.print();
}
