import { DocumentsPage } from '../../features/documents/documents-page.tsx';
import { parseDocumentsParams, serialiseDocumentsParams } from '../../features/documents/documents-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `documents` with its parameters read from and written to the address. */
export function DocumentsView({ input, search, onSearch }: ViewProps) {
  return (
    <DocumentsPage
      input={input}
      params={parseDocumentsParams(search)}
      onParams={(next) => onSearch(serialiseDocumentsParams(next))}
    />
  );
}
