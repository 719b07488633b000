import { RoadmapPage } from '../../features/roadmap/roadmap-page.tsx';
import { parseRoadmapParams, serialiseRoadmapParams } from '../../features/roadmap/roadmap-params.ts';
import type { ViewProps } from '../view-route.tsx';

/** The page `roadmap` with its parameters read from and written to the address. */
export function RoadmapView({ input, search, onSearch }: ViewProps) {
  return (
    <RoadmapPage
      input={input}
      params={parseRoadmapParams(search)}
      onParams={(next) => onSearch(serialiseRoadmapParams(next))}
    />
  );
}
