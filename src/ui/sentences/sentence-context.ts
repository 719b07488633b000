import { createContext, useContext } from 'react';

/** The sentence of a figure, by the name of its origin; null when the figure is missing. */
export type SentenceOf = (origin: string) => Promise<string | null>;

/** Without a provider (no JavaScript, package not loaded yet) figures have no sentences. */
export const SentenceContext = createContext<SentenceOf | null>(null);

export function useSentences(): SentenceOf | null {
  return useContext(SentenceContext);
}
