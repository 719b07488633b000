import type { LoadedPackage } from '../data/load/load-package.ts';
import type { LocalText } from '../domain/records/local-text.ts';
import type { Id } from '../domain/records/records.ts';

/** How complete a package is: what every page says about its data. */
export interface Completeness {
  /** Series with at least one figure, of all series. */
  readonly seriesWithFigure: number;
  readonly series: number;
  readonly figures: number;
  readonly gaps: number;
  readonly contradictions: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What the frame of every page says about the package shown. JSON-serialisable. */
export interface PackageHead {
  readonly name: string;
  readonly title: LocalText;
  readonly version: string;
  /** Day up to which the data were collected. */
  readonly asOf: string;
  readonly sample: boolean;
  readonly completeness: Completeness;
}

/** Sums up a loaded package for the frame. */
export function packageHead({ descriptor, data, issues }: LoadedPackage): PackageHead {
  const withFigure = new Set<Id>();
  let figures = 0;
  for (const { series, reported } of data.observations) {
    if ('missing' in reported) continue;
    withFigure.add(series);
    figures += 1;
  }
  return {
    name: descriptor.name,
    title: descriptor.title,
    version: descriptor.version,
    asOf: descriptor.asOf,
    sample: descriptor.sample,
    completeness: {
      seriesWithFigure: withFigure.size,
      series: data.series.length,
      figures,
      gaps: data.gaps.length,
      contradictions: data.contradictions.length,
      errors: issues.filter((issue) => issue.severity === 'error').length,
      warnings: issues.filter((issue) => issue.severity === 'warning').length,
    },
  };
}
