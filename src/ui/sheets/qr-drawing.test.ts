import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from './qr-drawing.ts';
import { reportDocument } from './sheets.fixture.ts';

const { address } = reportDocument().foot;

/** The squares that a path paints, as `column,row`. */
function squaresOf(path: string): ReadonlySet<string> {
  const squares = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) squares.add(`${Number(x) + step},${y}`);
  }
  return squares;
}

/** The middle row of the pattern of seven squares whose corner is given. */
function middleRow(painted: ReadonlySet<string>, left: number, top: number): string {
  return Array.from({ length: 7 }, (_, step) => (painted.has(`${left + step},${top + 3}`) ? '#' : '.')).join('');
}

/** What a reader of another make reads from the drawing, painted with so many dots to a square. */
function readBack(text: string, dots = 3): string {
  const drawing = qrDrawing(text);
  if (drawing === null) throw new Error('No code');
  const side = drawing.squares * dots;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const square of squaresOf(drawing.path)) {
    const [x = 0, y = 0] = square.split(',').map(Number);
    for (let row = y * dots; row < (y + 1) * dots; row += 1) {
      data.fill(0, (row * side + x * dots) * 3, (row * side + (x + 1) * dots) * 3);
    }
  }
  return decodeQR({ width: side, height: side, data }, { format: 'RGB', timeLimit: 5_000 });
}

/** Most letters of an address whose code is not too large. */
const longest = 586;

/** An address of so many letters. */
function lengthy(letters: number): string {
  return 'https://a.vn/?x='.padEnd(letters, '7');
}

describe('qrDrawing', () => {
  const drawing = qrDrawing(address);
  const painted = squaresOf(drawing?.path ?? '');
  const side = drawing?.squares ?? 0;

  it('leaves the quiet zone of four squares on all sides', () => {
    const places = [...painted].flatMap((square) => square.split(',').map(Number));
    expect([Math.min(...places), Math.max(...places)]).toEqual([4, side - 5]);
  });

  it('has the finder pattern in three corners and not in the fourth', () => {
    const far = side - 4 - 7;
    expect([middleRow(painted, 4, 4), middleRow(painted, far, 4), middleRow(painted, 4, far)]).toEqual([
      '#.###.#',
      '#.###.#',
      '#.###.#',
    ]);
    expect(middleRow(painted, far, far)).not.toBe('#.###.#');
  });

  it.each(['https://a.vn', address, `${address}${'&x=1'.repeat(60)}`, lengthy(longest)])(
    'is at least 18 mm wide without the zone, and leaves the text its room: %#',
    (text) => {
      const code = qrDrawing(text);
      if (code === null) throw new Error('No code');
      const squareMm = code.sizeMm / code.squares;
      expect(squareMm * (code.squares - 8)).toBeGreaterThanOrEqual(18 - 1e-9);
      expect(squareMm).toBeGreaterThanOrEqual(0.4 - 1e-9);
      expect(code.sizeMm).toBeLessThanOrEqual(36 + 1e-9);
    },
  );

  it.each([
    ['https://a.vn/', 'https://a.vn/'],
    [address, address],
    // Letters that an address cannot have are written as addresses write them.
    ['https://a.vn/?place=Đăk Hà', 'https://a.vn/?place=%C4%90%C4%83k H%C3%A0'],
    [lengthy(longest), lengthy(longest)],
  ])('is read back by a reader of another make: %#', (text, wanted) => {
    expect(readBack(text)).toBe(wanted);
  });

  it('is read back whatever the address', () => {
    const anyAddress = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(anyAddress, fc.nat(12), (url, copies) => {
        const text = `${url}${'&parts=targets,staffing'.repeat(copies)}`;
        fc.pre(encodeURI(text).length <= longest);
        expect(readBack(text)).toBe(text.replace(/[^\x20-\x7e]+/g, encodeURIComponent));
      }),
      { numRuns: 60 },
    );
  });

  it.each([longest + 1, 3_000])(
    'is null for an address of %i letters, too long for a code of 36 mm or for any',
    (letters) => {
      expect(qrDrawing(lengthy(letters))).toBeNull();
    },
  );
});
