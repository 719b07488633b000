import { type Block, blocks, type Level, levels, type StaffKind, staffKinds } from '../../domain/records/codes.ts';
import type { FigureIndex } from '../../domain/series/figure-index.ts';

/** What the filters offer: only what the staff figures of the package are told apart by. */
export interface FilterOptions {
  readonly blocks: readonly Block[];
  readonly levels: readonly Level[];
  readonly kinds: readonly StaffKind[];
}

/** Blocks, levels and kinds of staff among all staff figures. */
export function filterOptions(figures: FigureIndex): FilterOptions {
  const series = [...figures.indicators.values()]
    .filter((indicator) => indicator.staffMeasure !== null)
    .flatMap((indicator) => figures.seriesOf(indicator.id));
  const found = {
    blocks: new Set(series.map((row) => row.block)),
    levels: new Set(series.map((row) => row.level)),
    kinds: new Set(series.map((row) => row.staffKind)),
  };
  return {
    blocks: blocks.filter((block) => found.blocks.has(block)),
    levels: levels.filter((level) => found.levels.has(level)),
    kinds: staffKinds.filter((kind) => found.kinds.has(kind)),
  };
}
