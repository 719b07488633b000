import type { PageInput } from '../../data/page-input.ts';
import { isAliveOn } from '../../domain/lineage/unit-life.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Unit } from '../../domain/records/records.ts';
import type { ReportPart } from '../../domain/report/report-part.ts';
import type { ChartSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { placeSuccession, successionNote, successionSentence } from './place-succession.ts';
import { type ReportIssuer, reportIssuer } from './report-issuer.ts';
import { reportMessages } from './report-messages.ts';
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
  /** The place, and whose bodies write about it. */
  readonly place: PlaceNames;
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

/** Names of a unit. */
interface UnitNames {
  /** "tỉnh Kon Tum" */
  readonly full: string;
  /** "Kon Tum" */
  readonly short: string;
}

/** The place of a package as reports name it. */
export interface PlaceNames extends UnitNames {
  /** Last day on which it was a unit of its own (`YYYY-MM-DD`, or as far as known); null while it still is. */
  readonly endedOn: string | null;
  /** The unit that stands in its stead once it has ended; null where it lives, or the data name no single one. */
  readonly successor: UnitNames | null;
  /** The unit whose bodies write: the successor, or else the place itself. */
  readonly seat: UnitNames;
  /** Where the results are: "tại tỉnh Kon Tum"; of a place with a successor, until when it was. */
  readonly where: string;
  /** How it became its successor, in sentences; empty without one. */
  readonly succession: string;
  /** Where it belongs now, in one short sentence; empty without a successor. */
  readonly belongsTo: string;
}

function namesOf(unit: Unit, language: Language): UnitNames {
  const full = unit.name[language];
  return { full, short: unit.shortName ?? full };
}

/** Names of the place of a package, and what has become of it by the day of the figures. */
export function placeNames(input: PageInput, language: Language): PlaceNames {
  const { data, place, day } = input;
  const text = reportMessages[language];
  const unit = data.units.find(({ id }) => id === place);
  const own = unit === undefined ? { full: place, short: place } : namesOf(unit, language);
  const endedOn = unit === undefined || isAliveOn(unit, day) ? null : (unit.validTo?.iso ?? null);
  const succession = placeSuccession(input, place, day);
  const [first, last = first] = [succession?.steps[0], succession?.steps.at(-1)];
  if (succession === null || first === undefined || last === undefined) {
    return {
      ...own,
      endedOn,
      successor: null,
      seat: own,
      where: text.inPlace(own.full),
      succession: '',
      belongsTo: '',
    };
  }
  const successor = namesOf(succession.successor, language);
  return {
    ...own,
    endedOn,
    successor,
    seat: successor,
    where: text.inFormerPlace(own.full, formatDate(first.since, language)),
    succession: succession.steps.map((step) => successionSentence(step, language)).join(' '),
    belongsTo: successionNote(last, succession.successor, language),
  };
}

/** Works out what every product needs. */
export function reportContext(sources: ReportSources): ReportContext {
  const { input, parts, params, language } = sources;
  const place = placeNames(input, language);
  return {
    ...sources,
    place,
    issuer: reportIssuer(params, place.seat.full, language),
    chosen: chosenParts(parts, params.parts),
    specs: new Map(parts.flatMap(({ charts }) => [...charts])),
  };
}
