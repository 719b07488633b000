import { ObstaclePage } from '../../features/obstacles/obstacle-page.tsx';
import { parseObstacleParams } from '../../features/obstacles/obstacle-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `obstacle` with its parameters read from the address. */
export function ObstacleView({ input, search }: ViewProps) {
  return <ObstaclePage input={input} params={parseObstacleParams(search)} />;
}
