const fontArrivesWithinMs = 6_000;

const styles = ['400', '700', 'italic 400', 'italic 700'] as const;

async function load(): Promise<boolean> {
  await Promise.all([import('../print/report-font.css'), import('./sheet-font.css')]);
  // A text with Vietnamese letters makes the browser fetch both subsets.
  const faces = await Promise.all(styles.map((style) => document.fonts.load(`${style} 12pt Tinos`, 'Nghị quyết ạ')));
  return faces.every((loaded) => loaded.length > 0);
}

/** Brings all styles of the serif for paper; false when they cannot be had in time, and lines may break elsewhere. */
export async function loadSheetFont(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), fontArrivesWithinMs);
  });
  return await Promise.race([load().catch(() => false), late]);
}
