import type { PageInput } from '../../data/page-input.ts';
import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportPart } from '../../domain/report/report-part.ts';
import type { ChartSpec } from '../../ui/charts/chart-spec.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { type ReportIssuer, reportIssuer } from './report-issuer.ts';
import type { ReportParams } from './report-params.ts';

/** What a report is made of. */
export interface ReportSources {
  readonly input: PageInput;
  /** What the features give, in their usual order, in the language of the report. */
  readonly parts: readonly PartWithCharts[];
  readonly params: ReportParams;
  readonly language: Language;
  /** Short code of this view, and the address that opens it again. */
  readonly code: string;
  readonly address: string;
}

/** The same with what all products need of it. */
export interface ReportContext extends ReportSources {
  /** Full name of the place, "tỉnh Kon Tum", and its name alone, "Kon Tum". */
  readonly placeName: string;
  readonly placeShort: string;
  readonly issuer: ReportIssuer;
  /** The parts wanted, in the order wanted. */
  readonly chosen: readonly ReportPart[];
  readonly specs: ReadonlyMap<string, ChartSpec>;
}

/** Parts in the order of the choice; ids that no part has are passed over. */
function chosenParts(parts: readonly PartWithCharts[], ids: readonly string[] | null): readonly ReportPart[] {
  const all = parts.map(({ part }) => part);
  if (ids === null) return all;
  return ids.flatMap((id) => all.find((part) => part.id === id) ?? []);
}

/** The place of a package as reports name it. */
export interface PlaceNames {
  /** "tỉnh Kon Tum" */
  readonly full: string;
  /** "Kon Tum" */
  readonly short: string;
  /** Last day on which it was a unit of its own (`YYYY-MM-DD`, or as far as known); null while it still is. */
  readonly endedOn: string | null;
}

/** Names of the place of a package, and whether on the day of the figures it has ended. */
export function placeNames({ data, place, day }: PageInput, language: Language): PlaceNames {
  const unit = data.units.find(({ id }) => id === place);
  const full = unit?.name[language] ?? place;
  const endedOn = unit === undefined || isAliveOn(unit, day) ? null : (unit.validTo?.iso ?? null);
  return { full, short: unit?.shortName ?? full, endedOn };
}

/** Works out what every product needs. */
export function reportContext(sources: ReportSources): ReportContext {
  const { input, parts, params, language } = sources;
  const { full, short } = placeNames(input, language);
  return {
    ...sources,
    placeName: full,
    placeShort: short,
    issuer: reportIssuer(params, full, language),
    chosen: chosenParts(parts, params.parts),
    specs: new Map(parts.flatMap(({ charts }) => [...charts])),
  };
}
