import type { DocumentIndex } from '../../domain/documents/document-relations.ts';
import type { DocumentState, DocumentStateKind, Replacement } from '../../domain/documents/document-state.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import { foldBeginning } from '../../domain/search/fold-vietnamese.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import { stateMessages } from './state-messages.ts';

const undated = { vi: 'không rõ ngày', en: 'no date' } as const;

/** Shapes that tell the states apart in black and white. */
export const stateShapes: Readonly<Record<DocumentStateKind, string>> = {
  'not-issued': '◌',
  'not-yet-in-force': '▷',
  'in-force': '●',
  replaced: '■',
  ended: '■',
  'no-validity': '–',
  'cannot-be-said': '○',
};

/**
 * A document by its number, always with its date because numbers repeat: `18-NQ/TW ngày 25/10/2017`. Without a number
 * its kind and subject stand in.
 */
export function numberAndDate(document: LegalDocument, language: Language): string {
  const { number, issuedOn } = document;
  if (number === null) return citeDocument(document, language);
  if (issuedOn === null) return `${number} (${undated[language]})`;
  const date = formatDate(issuedOn.iso, language);
  if (language === 'en') return `${number} of ${date}`;
  return issuedOn.precision === 'day' ? `${number} ngày ${date}` : `${number} (${date})`;
}

/** A citation in full: kind, number, date, issuer and subject. */
export function fullCitation(document: LegalDocument, language: Language): string {
  const head = `${citeDocument(document, language)}, ${document.issuer[language]}`;
  return document.number === null ? head : `${head}: ${document.subject[language]}`;
}

/** Name of an issuer as it stands in addresses: `ban-chap-hanh-trung-uong-dang`. */
export function issuerSlug({ issuer }: LegalDocument): string {
  return foldBeginning(issuer.vi).slice(0, 190).trimEnd().replaceAll(' ', '-');
}

function replacementText({ document, on, basis }: Replacement, index: DocumentIndex, language: Language): string {
  const text = stateMessages[language];
  const row = index.byId.get(document);
  const cited = row === undefined ? document : numberAndDate(row, language);
  const date = formatDate(on.iso, language);
  return basis === 'effective' ? text.replacedFrom(cited, date) : text.replacedIssued(cited, date);
}

/** On what the state of a document rests, in a phrase that follows its name. */
export function stateReason(
  document: LegalDocument,
  state: DocumentState,
  index: DocumentIndex,
  language: Language,
): string {
  const text = stateMessages[language];
  switch (state.kind) {
    case 'not-issued':
      return text.notIssued;
    case 'not-yet-in-force':
      return text.from(formatDate(state.from.iso, language));
    case 'in-force': {
      const { on, basis } = state.since;
      const date = formatDate(on.iso, language);
      return [
        basis === 'effective' ? text.since(date) : text.sinceIssue(text.onlyIssue[on.precision], date),
        basis === 'issued' && document.dating.basis === 'inferred' ? text.inferred : null,
        document.endedOn === null ? null : text.until(formatDate(document.endedOn.iso, language)),
      ]
        .filter((part) => part !== null)
        .join('; ');
    }
    case 'replaced':
      return text.replacedBy(state.by.map((row) => replacementText(row, index, language)).join('; '));
    case 'ended':
      return text.ended(formatDate(state.on.iso, language));
    case 'no-validity':
      return text.noValidity;
    case 'cannot-be-said':
      return text.unsaid[state.reason];
  }
}

/** The same for a row that shows the dates of the document beside it. */
export function rowReason(
  document: LegalDocument,
  state: DocumentState,
  index: DocumentIndex,
  language: Language,
): string {
  if (state.kind !== 'in-force' || state.since.basis === 'effective') {
    return stateReason(document, state, index, language);
  }
  const text = stateMessages[language];
  const onlyIssue = text.onlyIssue[state.since.on.precision];
  const { endedOn } = document;
  return endedOn === null ? onlyIssue : `${onlyIssue}; ${text.until(formatDate(endedOn.iso, language))}`;
}
