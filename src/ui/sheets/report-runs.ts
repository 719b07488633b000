import type { ReportCell, ReportRun } from '../../domain/report/report-document.ts';

/** What is put into a sentence: words, or a figure with its origin. */
export type RunPart = string | Pick<ReportCell, 'text' | 'origin'>;

const gap = /\{(?<name>[a-z][a-zA-Z]*)\}/u;

/** A piece of text; only what is not plain is named. */
function runOf(part: RunPart): ReportRun {
  if (typeof part === 'string') return { text: part };
  return { text: part.text, ...(part.origin === undefined ? {} : { origin: part.origin }) };
}

/**
 * A sentence with its figures put in, each a run of its own that leads to its origin:
 * `Biên chế giao là {quota}` and `{ quota: { text: '21.736', origin } }`.
 * @throws when the sentence names a part that is not given: a sentence with a hole must not reach paper
 */
export function fillRuns(sentence: string, parts: Readonly<Record<string, RunPart>>): readonly ReportRun[] {
  // Every other piece is the name of a part.
  return sentence
    .split(gap)
    .map((piece, index): ReportRun => {
      if (index % 2 === 0) return { text: piece };
      const part = parts[piece];
      if (part === undefined) throw new Error(`no part "${piece}" for: ${sentence}`);
      return runOf(part);
    })
    .filter(({ text }) => text !== '');
}

/** Sentences one after another, with a space between them; those without words are left out. */
export function joinRuns(sentences: readonly (readonly ReportRun[])[], between = ' '): readonly ReportRun[] {
  return sentences
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: between }, ...runs]));
}
