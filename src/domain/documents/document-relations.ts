import type { Id, LegalDocument } from '../records/records.ts';

/** What a document replaces and carries out, and what replaces and carries out it. */
export interface DocumentRelations {
  readonly replaces: readonly LegalDocument[];
  readonly replacedBy: readonly LegalDocument[];
  readonly implements: readonly LegalDocument[];
  readonly implementedBy: readonly LegalDocument[];
}

/** The documents of a register with their relations in both directions. */
export interface DocumentIndex {
  readonly documents: readonly LegalDocument[];
  readonly byId: ReadonlyMap<Id, LegalDocument>;
  /** Relations of a document; without any where the register does not hold it. */
  readonly relationsOf: (id: Id) => DocumentRelations;
}

const noRelations: DocumentRelations = { replaces: [], replacedBy: [], implements: [], implementedBy: [] };

interface GrowingRelations {
  replaces: LegalDocument[];
  replacedBy: LegalDocument[];
  implements: LegalDocument[];
  implementedBy: LegalDocument[];
}

/**
 * Looks up the relations of all documents in both directions, in the order of the table. A document that names itself,
 * one twice, or one that the register does not hold gives no relation.
 */
export function indexDocuments(documents: readonly LegalDocument[]): DocumentIndex {
  const byId = new Map(documents.map((row) => [row.id, row]));
  const relations = new Map<Id, GrowingRelations>(
    documents.map((row) => [row.id, { replaces: [], replacedBy: [], implements: [], implementedBy: [] }]),
  );
  const named = (row: LegalDocument, ids: readonly Id[]) =>
    [...new Set(ids)].flatMap((id) => (id === row.id ? [] : (byId.get(id) ?? [])));
  for (const row of documents) {
    for (const other of named(row, row.replaces)) {
      relations.get(row.id)?.replaces.push(other);
      relations.get(other.id)?.replacedBy.push(row);
    }
    for (const other of named(row, row.implements)) {
      relations.get(row.id)?.implements.push(other);
      relations.get(other.id)?.implementedBy.push(row);
    }
  }
  return { documents, byId, relationsOf: (id) => relations.get(id) ?? noRelations };
}

/** Number of relations of a document in all directions. */
export function countRelations(relations: DocumentRelations): number {
  const { replaces, replacedBy, implementedBy } = relations;
  return replaces.length + replacedBy.length + relations.implements.length + implementedBy.length;
}

/** All documents that stand directly beside a document, each once. */
export function neighboursOf(index: DocumentIndex, id: Id): readonly LegalDocument[] {
  const { replaces, replacedBy, implementedBy, ...rest } = index.relationsOf(id);
  return [...new Set([...rest.implements, ...replaces, ...replacedBy, ...implementedBy])];
}

/** Documents at most `steps` relations away from a document, itself first, then the nearest first. */
export function documentsWithin(index: DocumentIndex, id: Id, steps: number): readonly LegalDocument[] {
  const start = index.byId.get(id);
  if (start === undefined) return [];
  const found = new Set([start]);
  let edge: readonly LegalDocument[] = [start];
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((row) => neighboursOf(index, row.id)).filter((row) => !found.has(row));
    for (const row of edge) found.add(row);
  }
  return [...found];
}
