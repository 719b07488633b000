import { ObstaclesPage } from '../../features/obstacles/obstacles-page.tsx';
import { parseObstaclesParams, serialiseObstaclesParams } from '../../features/obstacles/obstacles-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `obstacles` with its parameters read from and written to the address. */
export function ObstaclesView({ input, search, onSearch }: ViewProps) {
  return (
    <ObstaclesPage
      input={input}
      params={parseObstaclesParams(search)}
      onParams={(next) => onSearch(serialiseObstaclesParams(next))}
    />
  );
}
