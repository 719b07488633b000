import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { DataAccessContext } from '../data/data-access-context.ts';
import type { DataAccess } from '../data/queries.ts';
import { ChartSnapshots, type ChartSnapshotsMode } from '../ui/charts/chart-snapshots.ts';
import { type Prerendered, PrerenderedContext } from './prerendered.ts';
import type { createAppRouter } from './router.tsx';

interface AppProps {
  readonly router: ReturnType<typeof createAppRouter>;
  readonly queries: QueryClient;
  readonly access: DataAccess;
  readonly prerendered: Prerendered | null;
  readonly snapshots: ChartSnapshotsMode;
}

/** The whole app with everything it is given from outside: router, queries, data access, what the build left. */
export function App({ router, queries, access, prerendered, snapshots }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <DataAccessContext value={access}>
        <PrerenderedContext value={prerendered}>
          <ChartSnapshots value={snapshots}>
            <RouterProvider router={router} />
          </ChartSnapshots>
        </PrerenderedContext>
      </DataAccessContext>
    </QueryClientProvider>
  );
}
