import { TargetPage } from '../../features/targets/target-page.tsx';
import { parseTargetParams, serialiseTargetParams } from '../../features/targets/target-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `target` with its parameters read from and written to the address. */
export function TargetView({ input, search, onSearch }: ViewProps) {
  return (
    <TargetPage
      input={input}
      params={parseTargetParams(search)}
      onParams={(next) => onSearch(serialiseTargetParams(next))}
    />
  );
}
