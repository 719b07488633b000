import { capitalised } from '../../ui/capitalised.ts';
import type { Id } from '../../domain/records/records.ts';

/** A piece of a sentence: plain text, or the name of a unit that leads to its page. */
export type SentencePart = string | { readonly unit: Id; readonly text: string };

/** Pieces in order; neighbouring texts are not merged. */
export type Sentence = readonly SentencePart[];

/** Builds a sentence from a template whose values are texts, names or longer pieces. */
export function phrase(texts: readonly string[], ...values: readonly (SentencePart | Sentence)[]): Sentence {
  return texts.flatMap((text, index): SentencePart[] => {
    const value = values[index];
    if (value === undefined) return text === '' ? [] : [text];
    const pieces = typeof value === 'string' || 'unit' in value ? [value] : value;
    return [text, ...pieces].filter((piece) => piece !== '');
  });
}

/** Names in a row: "A, B và C". */
export function enumerate(names: readonly SentencePart[], and: string): Sentence {
  return names.flatMap((name, index): SentencePart[] => {
    if (index === 0) return [name];
    return [index === names.length - 1 ? ` ${and} ` : ', ', name];
  });
}

/** The sentence with a capital letter at its beginning. */
export function capitalisedSentence([first, ...rest]: Sentence): Sentence {
  if (first === undefined) return [];
  return [typeof first === 'string' ? capitalised(first) : { ...first, text: capitalised(first.text) }, ...rest];
}

/** The sentence as plain text. */
export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
