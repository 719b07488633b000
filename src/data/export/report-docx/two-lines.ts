import type { PrintedType } from '../../../domain/report/official-measures.ts';
import { boldWidth } from './lengths.ts';

/** How a line is set; in capitals only where it says so. */
export type SetType = Omit<PrintedType, 'caps'> & { readonly caps?: boolean };

/** Length of a text as it is set, pt. */
export function lengthOf(text: string, { value, caps = false }: SetType): number {
  return boldWidth(caps ? text.toLocaleUpperCase('vi') : text) * value;
}

/**
 * A text too long for its column, of `room` pt, in two lines of about one length, as offices break names and titles.
 * What two lines do not hold is left to break where it will.
 */
export function inTwoLines(text: string, type: SetType, room: number): string {
  if (lengthOf(text, type) <= room) return text;
  const words = text.split(' ');
  const breaks = words.slice(1).map((_, at) => {
    const lines = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return { text: lines.join('\n'), length: Math.max(...lines.map((line) => lengthOf(line, type))) };
  });
  const [best] = breaks.sort((a, b) => a.length - b.length);
  return best === undefined || best.length > room ? text : best.text;
}
