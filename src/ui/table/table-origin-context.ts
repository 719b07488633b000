import { createContext } from 'react';

/** Day and version of the data of the page in one line, said under every copied table; null where neither is known. */
export const TableOriginContext = createContext<string | null>(null);
