import type { Id } from '../../domain/records/records.ts';

/** What the page is asked to show. */
export interface DocumentParams {
  /** Row of the document; null when the address names none. */
  readonly id: Id | null;
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseDocumentParams(search: Readonly<Record<string, string>>): DocumentParams {
  const id = search['id'] ?? '';
  return { id: id.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : null };
}

/** Writes the parameters. */
export function serialiseDocumentParams({ id }: DocumentParams): Readonly<Record<string, string>> {
  return id === null ? {} : { id };
}
