import type { Language } from '../../domain/records/local-text.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import { citeDocument } from '../../ui/citation.ts';

/** A decree with number and date; its id where the data do not hold the document. */
export function decreeText(document: LegalDocument | null, id: Id | null, language: Language): string {
  return document === null ? (id ?? '') : citeDocument(document, language);
}
