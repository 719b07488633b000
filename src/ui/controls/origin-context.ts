import { createContext, useContext } from 'react';

/** Opens the origin of a figure; `ref` names the figure (`observation.staff-2019-cum-430`). */
export interface OriginLinks {
  readonly open: (ref: string) => void;
}

/** Without a provider (no JavaScript, prerendered) a figure leads to its numbered source on the page. */
export const OriginContext = createContext<OriginLinks | null>(null);

export function useOriginLinks(): OriginLinks | null {
  return useContext(OriginContext);
}
