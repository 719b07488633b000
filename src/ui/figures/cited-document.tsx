import type { LegalDocument } from '../../domain/records/records.ts';
import { DocumentLink } from '../controls/document-link.tsx';
import { SourceLine } from './source-numbers.tsx';

interface CitedDocumentProps {
  readonly document: LegalDocument;
  /** Number of its source in the list of the page; null where the source is not known. */
  readonly note: number | null;
}

/** A document leading to its page, and the source that names it. */
export function CitedDocument({ document, note }: CitedDocumentProps) {
  return (
    <>
      <DocumentLink document={document} /> <SourceLine note={note} />
    </>
  );
}
