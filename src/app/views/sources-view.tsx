import { SourcesPage } from '../../features/sources/sources-page.tsx';
import { parseSourcesParams, serialiseSourcesParams } from '../../features/sources/sources-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `sources` with its parameters read from and written to the address. */
export function SourcesView({ input, search, onSearch }: ViewProps) {
  return (
    <SourcesPage
      input={input}
      params={parseSourcesParams(search)}
      onParams={(next) => onSearch(serialiseSourcesParams(next))}
    />
  );
}
