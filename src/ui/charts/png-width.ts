const headLength = 33;
const mmPerMetre = 1_000;

/** Check sum of a part of a PNG, as its specification has it (CRC-32). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

/**
 * A PNG that says how wide it is meant to be printed, in mm: Word and Excel place it at that width. A canvas writes
 * none. The chunk is `pHYs`, behind the head of the file, which every PNG begins with.
 */
export async function withPngWidth(png: Blob, widthMm: number): Promise<Blob> {
  const widthPx = new DataView(await png.slice(0, headLength).arrayBuffer()).getUint32(16);
  const perMetre = Math.round((widthPx * mmPerMetre) / widthMm);
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  for (const [index, letter] of ['p', 'H', 'Y', 's'].entries()) chunk.setUint8(4 + index, letter.charCodeAt(0));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, checkSum(new Uint8Array(chunk.buffer, 4, 13)));
  return new Blob([png.slice(0, headLength), chunk, png.slice(headLength)], { type: 'image/png' });
}
