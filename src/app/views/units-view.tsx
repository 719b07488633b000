import { UnitsPage } from '../../features/units/units-page.tsx';
import { parseUnitsParams, serialiseUnitsParams } from '../../features/units/units-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `units` with its parameters read from and written to the address. */
export function UnitsView({ input, search, onSearch }: ViewProps) {
  return (
    <UnitsPage
      input={input}
      params={parseUnitsParams(search)}
      onParams={(next) => onSearch(serialiseUnitsParams(next))}
    />
  );
}
