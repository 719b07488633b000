import type { PageInput } from '../../data/page-input.ts';
import { numberSources, type SourceNote } from '../../data/source-notes.ts';
import { type DocumentFamily, documentFamilies } from '../../domain/documents/document-families.ts';
import { type DocumentStateKind, documentStateKinds } from '../../domain/documents/document-state.ts';
import { countRelations } from '../../domain/documents/document-relations.ts';
import { type DocumentKind, documentKinds } from '../../domain/records/codes.ts';
import type { Language, LocalText } from '../../domain/records/local-text.ts';
import type { Id, Phase } from '../../domain/records/records.ts';
import { type DocumentRegister, type DocumentRow, documentRegister } from './document-register.ts';
import { issuerSlug } from './document-words.ts';
import type { DocumentsParams } from './documents-params.ts';
import { type DocumentFilter, programmesOf, selectDocuments } from './select-documents.ts';

/** An issuer or a programme to choose, with how many documents it has. */
export interface CountedChoice {
  readonly id: string;
  readonly name: LocalText;
  readonly count: number;
}

/** What the filters offer: only what occurs. */
export interface DocumentOptions {
  readonly kinds: readonly DocumentKind[];
  readonly states: readonly DocumentStateKind[];
  readonly issuers: readonly CountedChoice[];
  readonly programmes: readonly CountedChoice[];
}

/** The register of a package on a day with everything that does not depend on the filters. */
export interface DocumentsBase {
  readonly register: DocumentRegister;
  readonly phases: ReadonlyMap<Id, Phase>;
  readonly options: DocumentOptions;
  readonly families: readonly DocumentFamily[];
  /** Documents for which no source states a relation. */
  readonly alone: readonly DocumentRow[];
}

const collator = new Intl.Collator('vi');

function issuersOf(rows: readonly DocumentRow[]): readonly CountedChoice[] {
  const found = new Map<string, { id: string; name: LocalText; count: number }>();
  for (const { document } of rows) {
    const id = issuerSlug(document);
    const known = found.get(id);
    if (known === undefined) found.set(id, { id, name: document.issuer, count: 1 });
    else known.count += 1;
  }
  return [...found.values()].sort((a, b) => collator.compare(a.name.vi, b.name.vi));
}

function programmesIn(rows: readonly DocumentRow[], phases: ReadonlyMap<Id, Phase>): readonly CountedChoice[] {
  const found = new Map<string, { id: string; name: LocalText; count: number }>();
  for (const { programme, programmeName } of phases.values()) {
    if (!found.has(programme)) found.set(programme, { id: programme, name: programmeName, count: 0 });
  }
  for (const row of rows) {
    for (const id of programmesOf(row, phases)) {
      const known = found.get(id);
      if (known !== undefined) known.count += 1;
    }
  }
  return [...found.values()].filter(({ count }) => count > 0);
}

/** Works out the register of a package on its day. */
export function documentsBase(input: Pick<PageInput, 'data' | 'day'>): DocumentsBase {
  const register = documentRegister(input);
  const { rows, index } = register;
  const phases = new Map(input.data.phases.map((row) => [row.id, row]));
  return {
    register,
    phases,
    options: {
      kinds: documentKinds.filter((kind) => rows.some((row) => row.document.kind === kind)),
      states: documentStateKinds.filter((kind) => rows.some((row) => row.state.kind === kind)),
      issuers: issuersOf(rows),
      programmes: programmesIn(rows, phases),
    },
    families: documentFamilies(index),
    alone: rows.filter((row) => countRelations(row.relations) === 0),
  };
}

/** The rows asked for, with the sources they are known from, numbered in their order. */
export interface ShownDocuments {
  readonly rows: readonly DocumentRow[];
  readonly noteOf: (row: DocumentRow) => number | null;
  readonly sources: readonly SourceNote[];
}

/** Selects and orders the rows of the register. */
export function shownDocuments(
  input: Pick<PageInput, 'data'>,
  { register, phases }: DocumentsBase,
  filter: DocumentFilter & Pick<DocumentsParams, 'sort'>,
  language: Language,
): ShownDocuments {
  const rows = selectDocuments(register.rows, phases, filter, language);
  const notes = numberSources(input.data.sources);
  for (const { document } of rows) notes.numberOf(document.source);
  return { rows, noteOf: ({ document }) => notes.numberOf(document.source), sources: notes.list() };
}

/** The family to draw: the one that holds the document, or else the largest; null when there is none. */
export function chosenFamily(families: readonly DocumentFamily[], id: Id | null): DocumentFamily | null {
  const asked = families.find((family) => family.documents.some((row) => row.id === id));
  return asked ?? families[0] ?? null;
}
