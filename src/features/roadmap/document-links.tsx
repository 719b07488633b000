import type { Id } from '../../domain/records/records.ts';
import { DocumentLink } from '../../ui/controls/document-link.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { roadmapMessages } from './roadmap-messages.ts';
import type { RoadmapBase } from './roadmap-model.ts';

interface DocumentLinksProps {
  readonly base: RoadmapBase;
  readonly ids: readonly Id[];
  /** Most documents that are named; the others are counted. */
  readonly most: number;
}

/** The documents of an item, each leading to its page. */
export function DocumentLinks({ base, ids, most }: DocumentLinksProps) {
  const text = useMessages(roadmapMessages);
  const language = useLanguage();
  const documents = ids.flatMap((id) => base.documents.get(id) ?? []);
  const rest = documents.length - most;
  return (
    <>
      {documents.slice(0, most).map((document) => (
        <div key={document.id}>
          <DocumentLink document={document} />
        </div>
      ))}
      {rest <= 0 ? null : <div>{text.moreDocuments(formatNumber(rest, language))}</div>}
    </>
  );
}
