import { createContext, useContext } from 'react';
import { keepNothing } from './load/last-good.ts';
import { LoadError } from './load/load-error.ts';
import type { DataAccess } from './queries.ts';

const noAccess: DataAccess = {
  fetchText: (file) => Promise.reject(new LoadError({ kind: 'network', file, detail: null })),
  lastGood: keepNothing,
  now: () => '',
};

/** Where the app's data come from; provided once at the top. */
export const DataAccessContext = createContext<DataAccess>(noAccess);

export function useDataAccess(): DataAccess {
  return useContext(DataAccessContext);
}
