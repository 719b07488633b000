import type { ReportPart } from '../../domain/report/report-part.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';

/** What a feature gives to a report: its part, and what its charts draw, under the ids that the part's blocks name. */
export interface PartWithCharts {
  readonly part: ReportPart;
  readonly charts: ReadonlyMap<string, ChartSpec>;
}
