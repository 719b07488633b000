import createCode from 'qrcode-generator';

/** A QR code as one path over squares of 1 × 1, with the quiet zone it needs; sizes in mm. */
export interface QrDrawing {
  readonly path: string;
  /** Squares along a side, quiet zone included. */
  readonly squares: number;
  readonly sizeMm: number;
}

const quietSquares = 4;
const leastMm = 18;
/** Cameras of telephones read squares of this size from a photocopy; practice, no standard. */
const leastSquareMm = 0.4;
/**
 * A larger code would take the room of the text: addresses of about 580 letters still have one, so all but those with
 * several long names.
 */
const mostMm = 36;

function drawn(address: string): QrDrawing | null {
  const code = createCode(0, 'L');
  code.addData(address.replace(/[^\x20-\x7e]+/g, encodeURIComponent));
  try {
    code.make();
  } catch {
    return null;
  }
  const count = code.getModuleCount();
  const squares = count + 2 * quietSquares;
  const sizeMm = squares * Math.max(leastSquareMm, leastMm / count);
  if (sizeMm > mostMm) return null;
  const runs: string[] = [];
  for (let row = 0; row < count; row += 1) {
    let start: number | null = null;
    for (let column = 0; column <= count; column += 1) {
      const isDark = column < count && code.isDark(row, column);
      if (isDark) start ??= column;
      else if (start !== null) {
        runs.push(`M${start + quietSquares} ${row + quietSquares}h${column - start}v1h${start - column}z`);
        start = null;
      }
    }
  }
  return { path: runs.join(''), squares, sizeMm };
}

let last: { readonly address: string; readonly drawing: QrDrawing | null } | null = null;

/**
 * Draws an address; null when it is too long for a QR code that leaves the text its room. The last drawing is kept: a sheet needs it for its
 * height and for itself, and making one takes as long as laying a page out.
 */
export function qrDrawing(address: string): QrDrawing | null {
  if (last?.address !== address) last = { address, drawing: drawn(address) };
  return last.drawing;
}
