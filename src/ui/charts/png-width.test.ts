import { describe, expect, it } from 'vitest';
import { withPngWidth } from './png-width.ts';

/** One white dot, as GIMP and every other program writes it. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGJ7jgwAAAABJRU5ErkJggg==';

describe('withPngWidth', () => {
  it('states the width behind the head and leaves the rest alone', async () => {
    const before = Buffer.from(dot, 'base64');
    before.writeUInt32BE(1_890, 16);
    const after = Buffer.from(await (await withPngWidth(new Blob([before]), 160)).arrayBuffer());
    expect(after.subarray(0, 33)).toEqual(before.subarray(0, 33));
    expect(after.subarray(54)).toEqual(before.subarray(33));
    // 11 813 dots to the metre are 300 to the inch. The check sum is that of Python's zlib.crc32.
    expect(after.subarray(33, 54).toString('hex')).toBe('000000097048597300002e2500002e2501f8a67bed');
  });
});
