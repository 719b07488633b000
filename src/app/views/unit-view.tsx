import { UnitPage } from '../../features/unit/unit-page.tsx';
import { parseUnitParams, serialiseUnitParams } from '../../features/unit/unit-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `unit` with its parameters read from and written to the address. */
export function UnitView({ input, search, onSearch }: ViewProps) {
  return (
    <UnitPage input={input} params={parseUnitParams(search)} onParams={(next) => onSearch(serialiseUnitParams(next))} />
  );
}
