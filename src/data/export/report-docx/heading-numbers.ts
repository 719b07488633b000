import { romanNumber } from '../../../domain/report/number-headings.ts';
import type { ReportBlock } from '../../../domain/report/report-document.ts';

/** How the numbers of one level of headings are written; `text` holds `%1` to `%3` for the counters of the levels. */
export interface NumberPattern {
  readonly style: 'upperRoman' | 'decimal' | 'lowerLetter' | 'upperLetter';
  readonly text: string;
}

/** Numbering of the headings of a report: a pattern for each level, and which headings it numbers right. */
export interface HeadingNumbers {
  readonly levels: readonly [NumberPattern, NumberPattern, NumberPattern];
  /** Ids of the headings whose number the patterns give; the number of any other has to be typed. */
  readonly counted: ReadonlySet<string>;
}

const usual: HeadingNumbers['levels'] = [
  { style: 'upperRoman', text: '%1.' },
  { style: 'decimal', text: '%2.' },
  { style: 'lowerLetter', text: '%3)' },
];

function patternOf(number: string, level: number): NumberPattern | null {
  if (/^[IVXLC]+\.$/.test(number)) return { style: 'upperRoman', text: `%${level}.` };
  if (/^[A-Z]\.$/.test(number)) return { style: 'upperLetter', text: `%${level}.` };
  if (/^[a-z]\)$/.test(number)) return { style: 'lowerLetter', text: `%${level})` };
  const decimals = /^(\d+(?:\.\d+)*)([.)]?)$/.exec(number);
  if (decimals === null) return null;
  const parts = (decimals[1] ?? '').split('.').length;
  if (parts > level) return null;
  const counters = Array.from({ length: parts }, (_, at) => `%${level - parts + 1 + at}`);
  return { style: 'decimal', text: counters.join('.') + (decimals[2] ?? '') };
}

function written(style: NumberPattern['style'], count: number): string {
  switch (style) {
    case 'upperRoman':
      return romanNumber(count);
    case 'decimal':
      return String(count);
    case 'lowerLetter':
      return String.fromCodePoint(96 + count);
    case 'upperLetter':
      return String.fromCodePoint(64 + count);
  }
}

function printed(pattern: NumberPattern, counters: readonly number[]): string {
  return pattern.text.replaceAll(/%(\d)/g, (_, level) => written(pattern.style, counters[Number(level) - 1] ?? 0));
}

/**
 * How Word is to number the headings. Each level is numbered as its first heading is; Word counts up, begins lower levels
 * again under a higher one, and knows no `đ)` between `d)` and `e)`. A heading that would come out otherwise than the
 * report says (a part left out, another pattern) is not counted: its number is typed and the count goes on without it.
 */
export function headingNumbers(blocks: readonly ReportBlock[]): HeadingNumbers {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const levelOf = (level: 1 | 2 | 3): NumberPattern => {
    const first = headings.find((heading) => heading.level === level && patternOf(heading.number, level) !== null);
    return (first === undefined ? null : patternOf(first.number, level)) ?? usual[level - 1] ?? usual[2];
  };
  const levels = [levelOf(1), levelOf(2), levelOf(3)] as const;
  const counted = new Set<string>();
  let counters: readonly number[] = [0, 0, 0];
  for (const { id, level, number } of headings) {
    const next = counters.map((count, at) => (at === level - 1 ? count + 1 : at < level - 1 ? count : 0));
    const pattern = levels[level - 1];
    if (pattern === undefined || printed(pattern, next) !== number) continue;
    counted.add(id);
    counters = next;
  }
  return { levels, counted };
}
