import { compareDocumentDates } from '../../domain/documents/document-families.ts';
import { documentStateKinds } from '../../domain/documents/document-state.ts';
import { documentKinds } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Phase } from '../../domain/records/records.ts';
import { foldVietnamese } from '../../domain/search/fold-vietnamese.ts';
import { documentKindNames } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import type { DocumentRow } from './document-register.ts';
import { issuerSlug } from './document-words.ts';
import type { CarriedThing, DocumentColumn, DocumentSort, DocumentsParams } from './documents-params.ts';

/** Names are Vietnamese in both languages of the interface; numbers in them count as numbers. */
const collator = new Intl.Collator('vi', { numeric: true });

/** The part of the parameters that decides which rows are shown. */
export type DocumentFilter = Pick<DocumentsParams, 'text' | 'kind' | 'issuer' | 'state' | 'programme' | 'carries'>;

/** Whether a filter leaves out any rows. */
export function isFiltered({ text, kind, issuer, state, programme, carries }: DocumentFilter): boolean {
  return text.trim() !== '' || [kind, issuer, state, programme, carries].some((value) => value !== null);
}

/** Texts of a document as they are compared, each word after a space. */
function foldedTextOf({ document }: DocumentRow): string {
  const { number, kind, issuer, subject, issuedOn } = document;
  const dates = issuedOn === null ? [] : [formatDate(issuedOn.iso, 'vi')];
  const kinds = [documentKindNames.vi[kind], documentKindNames.en[kind]];
  const texts = [number ?? '', ...kinds, issuer.vi, issuer.en, subject.vi, subject.en, ...dates];
  return ` ${texts.map(foldVietnamese).join(' ')}`;
}

/** Whether something rests on a document. */
function carriesThing({ resting, restingCount }: DocumentRow, thing: CarriedThing): boolean {
  switch (thing) {
    case 'figures':
      return resting.observations.length > 0;
    case 'targets':
      return resting.targets.length > 0;
    case 'changes':
      return resting.changes.length > 0;
    case 'duties':
      return resting.obstacles.length + resting.directives.length > 0;
    case 'nothing':
      return restingCount === 0;
  }
}

/** Programmes whose phases, targets, changes or milestones rest on a document. */
export function programmesOf({ resting }: DocumentRow, phases: ReadonlyMap<Id, Phase>): ReadonlySet<Id> {
  const ids = [
    ...resting.phases.map((row) => row.id),
    ...[...resting.targets, ...resting.changes, ...resting.milestones].map((row) => row.phase),
  ];
  return new Set(ids.flatMap((id) => phases.get(id ?? '')?.programme ?? []));
}

function compareBy(column: DocumentColumn, language: Language): (a: DocumentRow, b: DocumentRow) => number {
  switch (column) {
    case 'number':
      return (a, b) => collator.compare(a.document.number ?? '', b.document.number ?? '');
    case 'kind':
      return (a, b) => documentKinds.indexOf(a.document.kind) - documentKinds.indexOf(b.document.kind);
    case 'date':
      return (a, b) => compareDocumentDates(a.document, b.document);
    case 'issuer':
      return (a, b) => collator.compare(a.document.issuer[language], b.document.issuer[language]);
    case 'state':
      return (a, b) => documentStateKinds.indexOf(a.state.kind) - documentStateKinds.indexOf(b.state.kind);
    case 'resting':
      return (a, b) => a.restingCount - b.restingCount;
  }
}

/** Whether a document has nothing to be ordered by: it stands last whichever way the order goes. */
function isMissing({ document }: DocumentRow, column: DocumentColumn): boolean {
  if (column === 'number') return document.number === null;
  return column === 'date' && document.issuedOn === null && document.effectiveOn === null;
}

function sorted(rows: readonly DocumentRow[], { column, descending }: DocumentSort, language: Language) {
  const compare = compareBy(column, language);
  return [...rows].sort((a, b) => {
    const missing = Number(isMissing(a, column)) - Number(isMissing(b, column));
    if (missing !== 0) return missing;
    const order = descending ? compare(b, a) : compare(a, b);
    return order === 0 ? compareDocumentDates(b.document, a.document) : order;
  });
}

/** The rows that the parameters ask for, in their order; equals the newest first. */
export function selectDocuments(
  rows: readonly DocumentRow[],
  phases: ReadonlyMap<Id, Phase>,
  filter: DocumentFilter & Pick<DocumentsParams, 'sort'>,
  language: Language,
): readonly DocumentRow[] {
  const { kind, issuer, state, programme, carries, sort } = filter;
  const words = foldVietnamese(filter.text).split(' ');
  const asked = rows.filter(
    (row) =>
      (kind === null || row.document.kind === kind) &&
      (issuer === null || issuerSlug(row.document) === issuer) &&
      (state === null || row.state.kind === state) &&
      (programme === null || programmesOf(row, phases).has(programme)) &&
      (carries === null || carriesThing(row, carries)),
  );
  const found = filter.text.trim() === '' ? asked : asked.filter((row) => holdsAll(foldedTextOf(row), words));
  return sorted(found, sort, language);
}

function holdsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(` ${word}`));
}
