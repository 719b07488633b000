import type { Id, LegalDocument } from '../records/records.ts';
import { comparePartialDates } from '../time/partial-date.ts';
import { type DocumentIndex, neighboursOf } from './document-relations.ts';

/** A document in a family told from the top: what carries it out and what replaced it stands below it. */
export interface DocumentBranch {
  readonly document: LegalDocument;
  /** What the document does to the one above it; null at the top. */
  readonly does: 'implements' | 'replaces' | null;
  readonly branches: readonly DocumentBranch[];
  /** Told in full elsewhere in the family: nothing stands below it here. */
  readonly isRepeat: boolean;
}

/** Documents joined by "carries out" and "replaces", over any number of steps. */
export interface DocumentFamily {
  /** Earliest first, undated ones last. */
  readonly documents: readonly LegalDocument[];
  /** The highest documents: they carry out and replace no other. */
  readonly tops: readonly LegalDocument[];
  readonly branches: readonly DocumentBranch[];
}

/** Orders documents by day of issue, or else of effect; undated ones last, equals in the order given. */
export function compareDocumentDates(a: LegalDocument, b: LegalDocument): number {
  const left = a.issuedOn ?? a.effectiveOn;
  const right = b.issuedOn ?? b.effectiveOn;
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return comparePartialDates(left, right);
}

/** Deeper than this nothing is told below a document; what is left is told on its own, so that no chain is too long. */
const mostLevels = 30;

function branchesOf(index: DocumentIndex, tops: readonly LegalDocument[], told: Set<Id>): readonly DocumentBranch[] {
  const tell = (document: LegalDocument, does: DocumentBranch['does'], level: number): DocumentBranch => {
    if (told.has(document.id)) return { document, does, branches: [], isRepeat: true };
    told.add(document.id);
    if (level === mostLevels) return { document, does, branches: [], isRepeat: false };
    const { implementedBy, replacedBy } = index.relationsOf(document.id);
    const below = [
      ...implementedBy.map((row) => ({ row, does: 'implements' as const })),
      ...replacedBy.map((row) => ({ row, does: 'replaces' as const })),
    ].sort((a, b) => compareDocumentDates(a.row, b.row));
    const branches = below.map((one) => tell(one.row, one.does, level + 1));
    return { document, does, branches, isRepeat: false };
  };
  return tops.map((top) => tell(top, null, 1));
}

function familyOf(index: DocumentIndex, members: readonly LegalDocument[]): DocumentFamily {
  const documents = [...members].sort(compareDocumentDates);
  const highest = documents.filter((row) => {
    const relations = index.relationsOf(row.id);
    return relations.implements.length + relations.replaces.length === 0;
  });
  // Documents that name one another in a circle have no top: the earliest not yet told stands for it.
  const told = new Set<Id>();
  const branches = [...branchesOf(index, highest, told)];
  const tops = [...highest];
  for (const document of documents) {
    if (told.has(document.id)) continue;
    tops.push(document);
    branches.push(...branchesOf(index, [document], told));
  }
  return { documents, tops, branches };
}

/** The families of a register, the largest first and equals by their earliest document; a document alone is none. */
export function documentFamilies(index: DocumentIndex): readonly DocumentFamily[] {
  const seen = new Set<Id>();
  const families: DocumentFamily[] = [];
  for (const start of index.documents) {
    if (seen.has(start.id)) continue;
    seen.add(start.id);
    const members = [start];
    for (const member of members) {
      for (const next of neighboursOf(index, member.id)) {
        if (seen.has(next.id)) continue;
        seen.add(next.id);
        members.push(next);
      }
    }
    if (members.length > 1) families.push(familyOf(index, members));
  }
  return families.sort((a, b) => {
    const [left] = a.documents;
    const [right] = b.documents;
    const bySize = b.documents.length - a.documents.length;
    return bySize !== 0 || left === undefined || right === undefined ? bySize : compareDocumentDates(left, right);
  });
}
