import { type DocumentStateKind, documentStateKinds } from '../../domain/documents/document-state.ts';
import { type DocumentKind, documentKinds } from '../../domain/records/codes.ts';
import type { Id } from '../../domain/records/records.ts';

/** What the register can be ordered by; `resting` is how much rests on a document. */
export const documentColumns = ['number', 'kind', 'date', 'issuer', 'state', 'resting'] as const;
export type DocumentColumn = (typeof documentColumns)[number];

/** What a document may carry: figures, targets, reorganisations, obstacles or directives, or nothing at all. */
export const carriedThings = ['figures', 'targets', 'changes', 'duties', 'nothing'] as const;
export type CarriedThing = (typeof carriedThings)[number];

/** Order of the rows by a column. */
export interface DocumentSort {
  readonly column: DocumentColumn;
  readonly descending: boolean;
}

/** What the page is asked to show; null and the empty text leave out the filter. */
export interface DocumentsParams {
  /** Words that all stand in the number, the kind, the subject or the issuer, however they are spelt. */
  readonly text: string;
  readonly kind: DocumentKind | null;
  /** Name of the issuer as a slug (`issuerSlug`). */
  readonly issuer: string | null;
  readonly state: DocumentStateKind | null;
  readonly programme: Id | null;
  readonly carries: CarriedThing | null;
  readonly sort: DocumentSort;
  /** A document of the family that is drawn; null draws the largest. */
  readonly family: Id | null;
}

/** Everything as it stands when the address says nothing: the newest document first. */
export const defaultDocumentsParams: DocumentsParams = {
  text: '',
  kind: null,
  issuer: null,
  state: null,
  programme: null,
  carries: null,
  sort: { column: 'date', descending: true },
  family: null,
};

const longestText = 200;

function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | null {
  return options.find((option) => option === text) ?? null;
}

function slugFrom(text: string | undefined): string | null {
  return text !== undefined && text.length <= longestText && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}

function sortFrom(text = ''): DocumentSort {
  const descending = text.startsWith('-');
  const column = oneOf(documentColumns, descending ? text.slice(1) : text);
  return column === null ? defaultDocumentsParams.sort : { column, descending };
}

/** Writes an order as the address has it: `number`, `-resting`. */
export function sortText({ column, descending }: DocumentSort): string {
  return `${descending ? '-' : ''}${column}`;
}

/** Reads the parameters of the page; what is missing or misspelt reads as absent. */
export function parseDocumentsParams(search: Readonly<Record<string, string>>): DocumentsParams {
  return {
    text: (search['text'] ?? '').trim().slice(0, longestText).trim(),
    kind: oneOf(documentKinds, search['kind']),
    issuer: slugFrom(search['issuer']),
    state: oneOf(documentStateKinds, search['state']),
    programme: slugFrom(search['programme']),
    carries: oneOf(carriedThings, search['carries']),
    sort: sortFrom(search['sort']),
    family: slugFrom(search['family']),
  };
}

/** Writes the parameters in a fixed order; defaults are left out, so that equal views have equal addresses. */
export function serialiseDocumentsParams(params: DocumentsParams): Readonly<Record<string, string>> {
  const sort = sortText(params.sort);
  const entries: readonly (readonly [string, string | null])[] = [
    ['text', params.text === '' ? null : params.text],
    ['kind', params.kind],
    ['issuer', params.issuer],
    ['state', params.state],
    ['programme', params.programme],
    ['carries', params.carries],
    ['sort', sort === sortText(defaultDocumentsParams.sort) ? null : sort],
    ['family', params.family],
  ];
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
