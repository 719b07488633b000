import { createContext, useContext } from 'react';
import type { Language } from '../../domain/records/local-text.ts';

/** Language the reader chose; set once by the app from the address. */
export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of a part of the interface in the reader's language: `vi` gives the type, `en` must satisfy it. */
export function useMessages<T>(messages: Readonly<Record<Language, T>>): T {
  return messages[useLanguage()];
}
