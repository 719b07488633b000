import { ComparePage } from '../../features/compare/compare-page.tsx';
import { parseCompareParams, serialiseCompareParams } from '../../features/compare/compare-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `compare` with its parameters read from and written to the address. */
export function CompareView({ input, search, onSearch }: ViewProps) {
  return (
    <ComparePage
      input={input}
      params={parseCompareParams(search)}
      onParams={(next) => onSearch(serialiseCompareParams(next))}
    />
  );
}
