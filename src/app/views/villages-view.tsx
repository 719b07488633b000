import { VillagesPage } from '../../features/villages/villages-page.tsx';
import { parseVillagesParams, serialiseVillagesParams } from '../../features/villages/villages-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `villages` with its parameters read from and written to the address. */
export function VillagesView({ input, search, onSearch }: ViewProps) {
  return (
    <VillagesPage
      input={input}
      params={parseVillagesParams(search)}
      onParams={(next) => onSearch(serialiseVillagesParams(next))}
    />
  );
}
