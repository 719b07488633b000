import type { ChartPicture, CodePicture } from '../../data/export/report-docx/docx-context.ts';
import { drawingToPng } from '../../ui/charts/chart-image.ts';
import { qrDrawing } from '../../ui/sheets/qr-drawing.ts';
import { waitFor } from '../../ui/wait-for.ts';

const waitMs = 120_000;

function areReady(root: ParentNode): boolean {
  const preview = root.querySelector('[data-sheets]');
  if (preview?.getAttribute('data-ready') !== 'true') return false;
  const charts = [...preview.querySelectorAll('[data-sheet] [data-chart]')];
  return charts.every((chart) => chart.querySelector('svg, [data-failed]') !== null);
}

/** Waits until the sheets are laid out and their charts drawn, or told in words where drawing failed; false when that takes too long. */
export async function sheetsReady(root: ParentNode, withinMs = waitMs): Promise<boolean> {
  const ready = await waitFor(
    () => (areReady(root) ? root : null),
    () => withinMs,
  );
  return ready !== null;
}

/** Ids of the pieces of the document that stand on the sheets. */
export function shownPieces(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-sheet] [data-part]')].map(
    (piece) => piece.dataset['part'] ?? '',
  );
}

/** Width and height of a PNG, which its first chunk states. */
async function pictureOf(png: Blob): Promise<ChartPicture> {
  const head = new DataView(await png.slice(0, 24).arrayBuffer());
  return { png, widthPx: head.getUint32(16), heightPx: head.getUint32(20) };
}

/** The canvas as a picture; null where the browser cannot. */
async function canvasPicture(canvas: HTMLCanvasElement): Promise<ChartPicture | null> {
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return png === null ? null : { png, widthPx: canvas.width, heightPx: canvas.height };
}

/** Pictures side by side as one. */
async function besideOneAnother(pictures: readonly ChartPicture[]): Promise<ChartPicture | null> {
  const [only, ...others] = pictures;
  if (only === undefined || others.length === 0) return only ?? null;
  const canvas = document.createElement('canvas');
  canvas.width = pictures.reduce((sum, { widthPx }) => sum + widthPx, 0);
  canvas.height = Math.max(...pictures.map(({ heightPx }) => heightPx));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const bitmaps = await Promise.all(
    pictures.map(({ png }) => createImageBitmap(png instanceof Blob ? png : new Blob([png]))),
  );
  let left = 0;
  for (const bitmap of bitmaps) {
    context.drawImage(bitmap, left, 0);
    left += bitmap.width;
    bitmap.close();
  }
  return await canvasPicture(canvas);
}

async function framePicture(frame: HTMLElement, mark: string | null): Promise<ChartPicture | null> {
  const drawings = [...frame.querySelectorAll<SVGSVGElement>('svg.recharts-surface')];
  const pictures = drawings.map(async (drawing) => pictureOf(await drawingToPng(drawing, mark)));
  return await besideOneAnother(await Promise.all(pictures));
}

/** The charts on the sheets as pictures, by id. One that cannot be painted is left out: its words stand in its place. */
export async function chartPictures(root: ParentNode, mark: string | null): Promise<ReadonlyMap<string, ChartPicture>> {
  const frames = [...root.querySelectorAll<HTMLElement>('[data-sheet] [data-chart]')];
  const pictures = await Promise.all(
    frames.map(async (frame) => {
      const id = frame.dataset['chart'];
      const picture = id === undefined ? null : await framePicture(frame, mark).catch(() => null);
      return id === undefined || picture === null ? [] : [[id, picture] as const];
    }),
  );
  return new Map(pictures.flat());
}

/** Dots to a square of a QR code, whole ones, so that its edges are sharp. */
const squareDots = 8;

/** The QR code of an address as a picture, as on the first sheet; null where the address is too long for one. */
export async function codePicture(address: string): Promise<CodePicture | null> {
  const drawing = qrDrawing(address);
  if (drawing === null) return null;
  const side = drawing.squares * squareDots;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#000000';
  context.scale(squareDots, squareDots);
  context.clip(new Path2D(drawing.path));
  context.fillRect(0, 0, drawing.squares, drawing.squares);
  const picture = await canvasPicture(canvas);
  return picture === null ? null : { ...picture, sideMm: drawing.sizeMm };
}
