import { QueryClient } from '@tanstack/react-query';
import { LoadError } from '../data/load/load-error.ts';

const freshForMs = 5 * 60_000;
// Whoever has waited fifteen seconds in vain is told, not made to wait again.
const passing = new Set(['network', 'server']);

/** Queries of the app: what may pass is tried once more, the rest is told at once; good data outlive a failed refresh. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshForMs,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        retryDelay: 700,
        retry: (failures, error) => failures < 1 && error instanceof LoadError && passing.has(error.fault.kind),
        // Tables hold Maps and thousands of rows: comparing them field by field costs more than it saves.
        structuralSharing: false,
      },
    },
  });
}
