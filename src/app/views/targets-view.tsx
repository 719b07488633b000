import { TargetsPage } from '../../features/targets/targets-page.tsx';
import { parseTargetsParams, serialiseTargetsParams } from '../../features/targets/targets-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `targets` with its parameters read from and written to the address. */
export function TargetsView({ input, search, onSearch }: ViewProps) {
  return (
    <TargetsPage
      input={input}
      params={parseTargetsParams(search)}
      onParams={(next) => onSearch(serialiseTargetsParams(next))}
    />
  );
}
