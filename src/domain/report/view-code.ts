import type { Id } from '../records/records.ts';
import type { Language } from '../records/local-text.ts';

/** What a printed view was made of: the same gives the same code on every machine and at every time. */
export interface PrintedView {
  /** Place of the package. */
  readonly place: Id;
  /** Version of its data. */
  readonly version: string;
  /** Day whose state is shown, `YYYY-MM-DD`. */
  readonly day: string;
  readonly language: Language;
  /** Choices of the page as they stand in its address; their order does not matter. */
  readonly params: Readonly<Record<string, string>>;
}

/** Crockford's base 32: no I, L, O or U, so that a code is read right from a photocopy and over the telephone. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 9;
const groupLength = 5;

const offset = 0xcb_f2_9c_e4_84_22_23_25n;
const prime = 0x1_00_00_00_01_b3n;
const all64 = (1n << 64n) - 1n;
const dataBits = BigInt(5 * dataLength);
const allData = (1n << dataBits) - 1n;

/** FNV-1a over the code units of a text, low byte first. */
function hashOf(text: string): bigint {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) hash = ((hash ^ BigInt(byte)) * prime) & all64;
  }
  return hash;
}

/** Multiplies by the generator of the field of 32 elements (x⁵ + x² + 1). */
function shifted(value: number): number {
  return value < 16 ? value << 1 : ((value << 1) ^ 0b100101) & 31;
}

/** The check letter finds every single wrong letter and every two letters exchanged. */
function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => shifted(sum) ^ value, 0);
}

function written(values: readonly number[]): string {
  const letters = [...values, shifted(checkValue(values))].map((value) => signs[value] ?? '').join('');
  return `${letters.slice(0, groupLength)}-${letters.slice(groupLength)}`;
}

/** Short code of a printed view, nine letters and a check letter: `7F3A2-KQ0WM`. */
export function viewCode({ place, version, day, language, params }: PrintedView): string {
  const chosen = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = hashOf(JSON.stringify([place, version, day, language, chosen]).normalize('NFC'));
  const data = (hash ^ (hash >> dataBits)) & allData;
  return written(Array.from({ length: dataLength }, (_, at) => Number((data >> BigInt(5 * at)) & 31n)));
}

/**
 * Reads a code as people copy it: in small letters, without the hyphen, with O for 0 and I or L for 1.
 * @returns the code as it is printed; null where letters are missing, strange, or do not fit the check letter
 */
export function readViewCode(text: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const values = Array.from(letters, (letter) => signs.indexOf(letter));
  if (values.length !== dataLength + 1 || values.includes(-1)) return null;
  const data = values.slice(0, dataLength);
  return shifted(checkValue(data)) === values[dataLength] ? written(data) : null;
}

/** How a data version stands to another: versions are dates with dots, `2026.11.23`, sometimes with more behind. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/));
  const parts = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let at = 0; at < parts; at += 1) {
    const [one, other] = [left?.[at] ?? '', right?.[at] ?? ''];
    if (one === other) continue;
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    if (areNumbers && Number(one) === Number(other)) continue;
    return (areNumbers ? Number(one) < Number(other) : one < other) ? -1 : 1;
  }
  return 0;
}
