import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { documentKindNames } from '../../ui/citation.ts';
import type { DocumentRow } from './document-register.ts';
import { issuerSlug } from './document-words.ts';
import { documentsMessages } from './documents-messages.ts';
import type { DocumentColumn, DocumentSort } from './documents-params.ts';
import { stateMessages } from './state-messages.ts';

/** Documents of the register that stand under one heading. */
export interface DocumentGroup {
  /** Its address on the page: `year-2025`, `kind-decree`. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DocumentRow[];
  readonly count: number;
}

interface Heading {
  readonly id: string;
  readonly title: string;
}

function headingOf(
  { document, state }: DocumentRow,
  column: Exclude<DocumentColumn, 'number' | 'resting'>,
  language: Language,
): Heading {
  const text = documentsMessages[language];
  switch (column) {
    case 'date': {
      const year = (document.issuedOn ?? document.effectiveOn)?.iso.slice(0, 4) ?? null;
      if (year === null) return { id: 'year-unknown', title: capitalised(text.undated) };
      return { id: `year-${year}`, title: text.year(year) };
    }
    case 'kind':
      return { id: `kind-${document.kind}`, title: documentKindNames[language][document.kind] };
    case 'issuer':
      return { id: `issuer-${issuerSlug(document)}`, title: document.issuer[language] };
    case 'state':
      return { id: `state-${state.kind}`, title: capitalised(stateMessages[language].name[state.kind]) };
  }
}

/**
 * Rows of the register under the headings that their order suggests, in that order: by year where they stand by date,
 * else by kind, issuer or state. Null where the order has no headings: by number, and by how much rests on a document.
 */
export function groupDocuments(
  rows: readonly DocumentRow[],
  { column }: DocumentSort,
  language: Language,
): readonly DocumentGroup[] | null {
  if (column === 'number' || column === 'resting') return null;
  const found = new Map<string, { title: string; rows: DocumentRow[] }>();
  for (const row of rows) {
    const { id, title } = headingOf(row, column, language);
    const own = found.get(id);
    if (own === undefined) found.set(id, { title, rows: [row] });
    else own.rows.push(row);
  }
  return [...found].map(([id, group]) => ({ id, ...group, count: group.rows.length }));
}
