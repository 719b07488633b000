import { DocumentPage } from '../../features/documents/document-page.tsx';
import { parseDocumentParams } from '../../features/documents/document-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `document` with its parameters read from the address. */
export function DocumentView({ input, search }: ViewProps) {
  return <DocumentPage input={input} params={parseDocumentParams(search)} />;
}
