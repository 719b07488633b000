import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { StaffMeasure } from '../../domain/records/codes.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Observation } from '../../domain/records/records.ts';
import type { StaffReading } from '../../domain/staffing/staff-reading.ts';
import { formatDate, formatFigure, formatPeriod, formatReported } from '../../ui/format.ts';
import type { ExportMessages } from './export-messages.ts';

/** A figure as it leaves the page: a number only where its source states it exactly, else with its words. */
export function figureExport(figure: Figure | null, language: Language): ExportCell {
  if (figure === null) return null;
  return figure.qualifier === 'exact' && figure.high === null ? figure.value : formatFigure(figure, language);
}

/** Several figures of one cell, none joined; null when there is none. */
export function observationsExport(observations: readonly Observation[], language: Language): ExportCell {
  const [first, ...others] = observations;
  if (first === undefined) return null;
  if (others.length === 0 && 'value' in first.reported) return figureExport(first.reported, language);
  return observations.map((observation) => formatReported(observation.reported, language)).join('; ');
}

/** Dates or periods of figures, as precise as they are known. */
export function datesExport(observations: readonly Observation[], language: Language): ExportCell {
  const dates = observations.map(({ asOf, periodStart, periodEnd }) =>
    asOf === null ? (formatPeriod(periodStart, periodEnd, language) ?? '?') : formatDate(asOf.iso, language),
  );
  return dates.length === 0 ? null : [...new Set(dates)].join('; ');
}

/** Publisher and address of every source of a row. */
export function sourcesExport(observations: readonly Observation[], { data }: PageInput): ExportCell {
  const ids = [...new Set(observations.map((observation) => observation.source))];
  const cited = ids.flatMap((id) => {
    const source = data.sources.find((row) => row.id === id);
    return source === undefined
      ? []
      : [[`${source.publisher}: ${source.title}`, source.url].filter((part) => part !== null).join(' – ')];
  });
  return cited.length === 0 ? null : cited.join('\n');
}

/** All observations that readings show. */
export function readingObservations(readings: readonly StaffReading<StaffMeasure>[]): readonly Observation[] {
  return readings.flatMap(({ points, undated, missing }) => [
    ...points.map((point) => point.observation),
    ...undated,
    ...missing,
  ]);
}

/** What every table says of itself: place, day, version, and that it is no official document. */
export function exportFrame(
  input: PageInput,
  unit: string,
  text: ExportMessages,
  language: Language,
): Pick<TableExport, 'notes' | 'warning'> {
  const place = input.data.units.find((row) => row.id === input.place)?.name[language] ?? input.place;
  return {
    notes: [
      `${text.place}: ${place}`,
      `${text.unit}: ${unit}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function exportFileName(input: PageInput, subject: string, unit: Id, text: ExportMessages): string {
  return [...(input.sample ? [text.sampleName] : []), subject, unit, input.day].join('-');
}
