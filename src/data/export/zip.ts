import { createPause } from '../pause.ts';

/** A file of an archive: its path in ASCII and its text, in pieces. */
export interface ZipFile {
  readonly path: string;
  readonly text: Iterable<string>;
}

interface PackedFile {
  readonly path: Uint8Array;
  readonly data: ArrayBuffer;
  readonly size: number;
  readonly checksum: number;
}

const piece = 65_536;
const deflated = 8;
// 1 January 1980, the first day the format knows: equal tables give equal files.
const firstDay = 0x0021;
const version = 20;

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as the ZIP format has it, continued from `before`. */
function checksum(bytes: Uint8Array, before: number): number {
  let value = ~before;
  for (const byte of bytes) value = (value >>> 8) ^ (checksumTable[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

function* inPieces(text: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const part of text) {
    waiting += part;
    if (waiting.length < piece) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

async function pack({ path, text }: ZipFile, pause: () => Promise<void> | undefined): Promise<PackedFile> {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('deflate-raw');
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let size = 0;
  let sum = 0;
  for (const part of inPieces(text)) {
    const bytes = encoder.encode(part);
    size += bytes.length;
    sum = checksum(bytes, sum);
    // Each piece has to be taken before the next is made; that is what keeps memory and the page free.
    // oxlint-disable-next-line no-await-in-loop -- as said
    await writer.write(bytes);
    // oxlint-disable-next-line no-await-in-loop -- as said
    await pause();
  }
  await writer.close();
  return { path: encoder.encode(path), data: await packed, size, checksum: sum };
}

/** The fields that the header before a file and its entry in the directory have in common. */
function sharedFields({
  path,
  data,
  size,
  checksum: sum,
}: PackedFile): readonly (readonly [bytes: 2 | 4, value: number])[] {
  return [
    [2, version],
    [2, 0],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, sum],
    [4, data.byteLength],
    [4, size],
    [2, path.length],
    [2, 0],
  ];
}

function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(fields.reduce((length, [bytes]) => length + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return view.buffer;
}

/**
 * Packs texts into a ZIP archive, deflated by the browser itself (`CompressionStream`), in stretches that leave the
 * page answering. No part may reach 4 GB.
 * @throws the reason of the signal when it is aborted.
 */
export async function zip(files: readonly ZipFile[], type: string, signal?: AbortSignal): Promise<Blob> {
  const pause = createPause(signal);
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  let directorySize = 0;
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other: an archive is written in order
    const packed = await pack(file, pause);
    const shared = sharedFields(packed);
    const header = record([[4, 0x04034b50], ...shared]);
    const entry = record([[4, 0x02014b50], [2, version], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]);
    const path = packed.path.slice().buffer;
    parts.push(header, path, packed.data);
    directory.push(entry, path);
    at += header.byteLength + path.byteLength + packed.data.byteLength;
    directorySize += entry.byteLength + path.byteLength;
  }
  const count = files.length;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directorySize],
    [4, at],
    [2, 0],
  ]);
  return new Blob([...parts, ...directory, end], { type });
}
