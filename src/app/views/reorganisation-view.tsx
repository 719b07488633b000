import { ReorganisationPage } from '../../features/reorganisation/reorganisation-page.tsx';
import {
  parseReorganisationParams,
  serialiseReorganisationParams,
} from '../../features/reorganisation/reorganisation-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `reorganisation` with its parameters read from and written to the address. */
export function ReorganisationView({ input, search, onSearch }: ViewProps) {
  return (
    <ReorganisationPage
      input={input}
      params={parseReorganisationParams(search)}
      onParams={(next) => onSearch(serialiseReorganisationParams(next))}
    />
  );
}
