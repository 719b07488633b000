import { StaffingPage } from '../../features/staffing/staffing-page.tsx';
import { parseStaffingParams, serialiseStaffingParams } from '../../features/staffing/staffing-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `staffing` with its parameters read from and written to the address. */
export function StaffingView({ input, search, onSearch }: ViewProps) {
  return (
    <StaffingPage
      input={input}
      params={parseStaffingParams(search)}
      onParams={(next) => onSearch(serialiseStaffingParams(next))}
    />
  );
}
