import * as v from 'valibot';
import { parsePartialDate } from '../../domain/time/partial-date.ts';
import type { TableName } from '../../domain/records/package-data.ts';

/**
 * What a column holds, for the Table Schema of the descriptor and for messages.
 * `list` is a semicolon-separated list of text.
 */
export interface FieldMeta {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly references?: TableName;
}

/** Reads one cell, or tells with a stable code why it cannot. */
type ReadCell<T> = (text: string) => { readonly value: T } | { readonly code: string };

function field<T>(meta: FieldMeta, read: ReadCell<T>) {
  return v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const result = read(dataset.value);
      if ('value' in result) return result.value;
      addIssue({ message: result.code });
      return NEVER;
    }),
    v.metadata({ ...meta }),
  );
}

function required<T>(read: ReadCell<T>): ReadCell<T> {
  return (text) => (text === '' ? { code: 'cell.required' } : read(text));
}

function optional<T>(read: ReadCell<T>): ReadCell<T | null> {
  return (text) => (text === '' ? { value: null } : read(text));
}

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const readText: ReadCell<string> = (text) => (text.includes('\0') ? { code: 'cell.nul' } : { value: text });
const readSlug: ReadCell<string> = (text) => (slugShape.test(text) ? { value: text } : { code: 'cell.slug' });

// Nothing but a web address ever becomes a link: not `javascript:`, not `data:`.
const readUrl: ReadCell<string> = (text) =>
  /^https?:\/\/[^\s/?#]+\S*$/i.test(text) ? { value: text } : { code: 'cell.url' };

const readDate: ReadCell<NonNullable<ReturnType<typeof parsePartialDate>>> = (text) => {
  const date = parsePartialDate(text);
  return date === null ? { code: 'cell.date' } : { value: date };
};

// A dot is the decimal sign and nothing groups thousands: "1.234" is 1,234 thousandths for everyone.
// Adding zero turns "-0" into 0.
const readNumber: ReadCell<number> = (text) =>
  /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? { value: Number(text) + 0 } : { code: 'cell.number' };

const readCount: ReadCell<number> = (text) =>
  /^\d{1,12}$/.test(text) ? { value: Number(text) } : { code: 'cell.count' };

// A place in a grid: more than three digits is a slip of the hand, and would draw a map of that size.
const readOrdinal: ReadCell<number> = (text) =>
  /^[1-9]\d{0,2}$/.test(text) ? { value: Number(text) } : { code: 'cell.ordinal' };

function itemsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(';').map((item) => item.trim());
}

const readList: ReadCell<readonly string[]> = (text) => {
  if (text.includes('\0')) return { code: 'cell.nul' };
  const items = itemsOf(text);
  return items.includes('') ? { code: 'cell.list' } : { value: items };
};

const readSlugList: ReadCell<readonly string[]> = (text) => {
  const items = itemsOf(text);
  return items.every((item) => slugShape.test(item)) ? { value: items } : { code: 'cell.slug' };
};

const readBoolean: ReadCell<boolean> = (text) =>
  text === 'true' || text === 'false' ? { value: text === 'true' } : { code: 'cell.boolean' };

function readOption<const T extends string>(options: readonly T[]): ReadCell<T> {
  return (text) => {
    const found = options.find((option) => option === text);
    return found === undefined ? { code: 'cell.option' } : { value: found };
  };
}

export const id = () => field({ type: 'string', required: true }, required(readSlug));
export const text = () => field({ type: 'string', required: true }, required(readText));
export const optionalText = () => field({ type: 'string', required: false }, optional(readText));
export const optionalUrl = () => field({ type: 'string', required: false }, optional(readUrl));
export const date = () => field({ type: 'date', required: false }, optional(readDate));
export const number = () => field({ type: 'number', required: false }, optional(readNumber));
export const count = () => field({ type: 'integer', required: false }, optional(readCount));
export const ordinal = () => field({ type: 'integer', required: true }, required(readOrdinal));
export const flag = () => field({ type: 'boolean', required: true }, required(readBoolean));
export const texts = () => field({ type: 'list', required: false }, readList);

export const option = <const T extends string>(options: readonly T[]) =>
  field({ type: 'string', required: true, options }, required(readOption(options)));

export const optionalOption = <const T extends string>(options: readonly T[]) =>
  field({ type: 'string', required: false, options }, optional(readOption(options)));

export const reference = (references: TableName) =>
  field({ type: 'string', required: true, references }, required(readSlug));

export const optionalReference = (references: TableName) =>
  field({ type: 'string', required: false, references }, optional(readSlug));

export const references = (table: TableName) =>
  field({ type: 'list', required: false, references: table }, readSlugList);
