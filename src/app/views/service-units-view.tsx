import { ServiceUnitsPage } from '../../features/service-units/service-units-page.tsx';
import {
  parseServiceUnitsParams,
  serialiseServiceUnitsParams,
} from '../../features/service-units/service-units-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `service-units` with its parameters read from and written to the address. */
export function ServiceUnitsView({ input, search, onSearch }: ViewProps) {
  return (
    <ServiceUnitsPage
      input={input}
      params={parseServiceUnitsParams(search)}
      onParams={(next) => onSearch(serialiseServiceUnitsParams(next))}
    />
  );
}
