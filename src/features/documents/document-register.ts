import type { PageInput } from '../../data/page-input.ts';
import {
  type DocumentRelations,
  type DocumentIndex,
  indexDocuments,
} from '../../domain/documents/document-relations.ts';
import { type DocumentState, documentState, isIssuedBy } from '../../domain/documents/document-state.ts';
import { sameNumberGroups } from '../../domain/documents/same-number.ts';
import { indexResting, type Resting } from '../../domain/provenance/resting-index.ts';
import { countResting, restingOnDay } from '../../domain/provenance/resting-on-day.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';

/** A document as it stands on the day shown. */
export interface DocumentRow {
  readonly document: LegalDocument;
  readonly state: DocumentState;
  readonly relations: DocumentRelations;
  readonly resting: Resting;
  /** Number of rows of all tables that rest on it. */
  readonly restingCount: number;
  /** Other documents with the same number. */
  readonly namesakes: readonly LegalDocument[];
}

/** The documents that may have been issued by the day shown, in the order of the table. */
export interface DocumentRegister {
  readonly day: string;
  readonly index: DocumentIndex;
  readonly rows: readonly DocumentRow[];
  readonly rowOf: ReadonlyMap<Id, DocumentRow>;
  readonly sameNumber: readonly (readonly LegalDocument[])[];
  /** Number of documents issued only after the day. */
  readonly later: number;
}

/** Works out the register of documents of a package on its day. */
export function documentRegister({ data, day }: Pick<PageInput, 'data' | 'day'>): DocumentRegister {
  const known = data.documents.filter((row) => isIssuedBy(row, day));
  const index = indexDocuments(known);
  const resting = indexResting(data);
  const sameNumber = sameNumberGroups(known);
  const groupOf = new Map(sameNumber.flatMap((group) => group.map((row) => [row.id, group] as const)));
  const rows = known.map((document): DocumentRow => {
    const relations = index.relationsOf(document.id);
    const rests = restingOnDay(resting.onDocument(document.id), data, day);
    return {
      document,
      state: documentState(document, relations.replacedBy, day),
      relations,
      resting: rests,
      restingCount: countResting(rests),
      namesakes: (groupOf.get(document.id) ?? []).filter((row) => row.id !== document.id),
    };
  });
  return {
    day,
    index,
    rows,
    rowOf: new Map(rows.map((row) => [row.document.id, row])),
    sameNumber,
    later: data.documents.length - known.length,
  };
}

/** Numbers of rows of the main kinds that rest on a document. */
export function restingParts({ resting: { observations, targets, changes }, restingCount }: DocumentRow) {
  return {
    observations: observations.length,
    targets: targets.length,
    changes: changes.length,
    others: restingCount - observations.length - targets.length - changes.length,
  };
}
