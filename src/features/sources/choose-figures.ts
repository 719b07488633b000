import { hasHole } from '../../domain/completeness/figure-hole.ts';
import type { Observation } from '../../domain/records/records.ts';
import type { SourcesModel } from './sources-model.ts';
import type { SourcesParams } from './sources-params.ts';

/** Figures on one page of the list. */
const figuresAPage = 25;

/** One page of the figures asked for. */
export interface ShownFigures {
  readonly total: number;
  /** Page shown: the last one where the address asks for a later one. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first of them among all, from 1. */
  readonly from: number;
  readonly observations: readonly Observation[];
}

/** The figures that lack what is asked for, of the indicator asked for, in the order of the table. */
export function chooseFigures(
  { known, index }: Pick<SourcesModel, 'known' | 'index'>,
  { show, indicator, page }: Pick<SourcesParams, 'show' | 'indicator' | 'page'>,
): ShownFigures {
  const chosen = known.observations.filter(
    (observation) =>
      (show === 'all' || hasHole(observation, show)) &&
      (indicator === null || index.series.get(observation.series)?.indicator === indicator),
  );
  const pages = Math.max(1, Math.ceil(chosen.length / figuresAPage));
  const shown = Math.min(page, pages);
  const start = (shown - 1) * figuresAPage;
  return {
    total: chosen.length,
    page: shown,
    pages,
    from: start + 1,
    observations: chosen.slice(start, start + figuresAPage),
  };
}
