import type { Id, LegalDocument } from '../records/records.ts';
import { compareDocumentDates } from './document-families.ts';

/** A number as it is compared: without spaces and regardless of case ("18 - NQ/tw" and "18-NQ/TW" agree). */
function numberKey(number: string): string {
  return number.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}

/**
 * Documents that share their number with others, group by group, the earliest first. A number alone is no identity:
 * two resolutions 18-NQ/TW are told apart by date and issuer. Rows without a number share none.
 */
export function sameNumberGroups(documents: readonly LegalDocument[]): readonly (readonly LegalDocument[])[] {
  const groups = new Map<string, LegalDocument[]>();
  for (const document of documents) {
    if (document.number === null) continue;
    const key = numberKey(document.number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [document]);
    else group.push(document);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort(compareDocumentDates));
}

/** The other documents with the number of a document. */
export function namesakesOf(documents: readonly LegalDocument[], id: Id): readonly LegalDocument[] {
  const group = sameNumberGroups(documents).find((rows) => rows.some((row) => row.id === id));
  return (group ?? []).filter((row) => row.id !== id);
}
