import type { Language } from '../../domain/records/local-text.ts';
import type { LegalDocument } from '../../domain/records/records.ts';
import { citeDocument } from '../citation.ts';
import { formatDate } from '../format.ts';
import type { Citation } from './sentence-facts.ts';
import type { SentenceWords } from './sentence-words.ts';
import { dateVi } from './sentence-words-vi.ts';

/** Number, date and issuer of a document. */
export function documentText(document: LegalDocument, words: SentenceWords, language: Language): string {
  const cited = citeDocument(document, language);
  const dated = document.issuedOn === null ? `${cited} ${words.documentUndated}` : cited;
  const issuer = document.issuer[language];
  return cited.includes(issuer) || words.isNoIssuer(issuer) ? dated : words.issuedBy(dated, issuer);
}

/** Publisher, title and day of a publication. */
export function publicationText(source: Citation['source'], words: SentenceWords, language: Language): string {
  const { publishedOn, publisher, title } = source;
  const day =
    publishedOn === null ? null : language === 'vi' ? dateVi(publishedOn) : formatDate(publishedOn.iso, language);
  return words.publication(publisher, title, day);
}

/** The document, where there is one, and the publication it was read from. */
export function citationText({ source, document }: Citation, words: SentenceWords, language: Language): string {
  return words.according(
    document === null ? null : documentText(document, words, language),
    publicationText(source, words, language),
  );
}

/** The documents and publications of two figures, each named once. */
export function citationsText(citations: readonly Citation[], words: SentenceWords, language: Language): string {
  return [...new Set(citations.map((citation) => citationText(citation, words, language)))].join('; ');
}
