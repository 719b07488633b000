import type { ReactNode } from 'react';
import type { Source } from '../../domain/records/records.ts';
import { useMessages } from '../../ui/language/language-context.ts';
import { bibliographyMessages } from './bibliography-messages.ts';

/** Where a source can be opened again; words where no address is known. */
export function SourceAddress({ source: { url } }: { readonly source: Source }): ReactNode {
  const text = useMessages(bibliographyMessages);
  if (url === null) return text.noAddress;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}
