import { createContext, useContext } from 'react';

/** What a page is asked to show, as it stands in the search part of the address. Absent is the default. */
export type PageParams = Readonly<Record<string, string>>;

/** Addresses of the pages and the way to them; package and day of the present view are kept. */
export interface PageAddresses {
  /** Address of a page (slug as in the navigation) with its parameters. */
  readonly hrefOf: (page: string, params?: PageParams) => string;
  readonly go: (page: string, params?: PageParams) => void;
}

const nowhere: PageAddresses = { hrefOf: () => '#', go: () => undefined };

/** Provided by the app, which alone knows the router. */
export const PageAddressContext = createContext<PageAddresses>(nowhere);

export function usePageAddresses(): PageAddresses {
  return useContext(PageAddressContext);
}
