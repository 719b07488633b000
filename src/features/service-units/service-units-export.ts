import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Series } from '../../domain/records/records.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import type { Cut } from '../../domain/service-units/cut.ts';
import type { FigureOnDate } from '../../domain/series/figure-on-date.ts';
import { codeNames } from '../../ui/code-names.ts';
import { figureCell, figureCells, figureColumns } from '../../ui/figures/figure-rows.ts';
import { formatDate, formatReported } from '../../ui/format.ts';
import { changeAmountText, changePercentText } from '../../ui/words/change-words.ts';
import { exportMessages, type ExportMessages } from './export-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

function dateCell({ points, deciding }: FigureOnDate, language: Language): ExportCell {
  if (deciding !== null) return figureCell(deciding.observation, language);
  const words = points.map((point) => formatReported(point.observation.reported, language));
  return words.length === 0 ? null : words.join(' ≠ ');
}

function nameOf({ field, autonomyGroup, level, countsWhat }: Series, text: ExportMessages, language: Language): string {
  if (field !== null) return field[language];
  if (autonomyGroup !== null) return text.group(String(autonomyGroup));
  return level === null ? countsWhat[language] : codeNames[language].level[level];
}

function notesOf(input: PageInput, model: ServiceUnitsModel, text: ExportMessages, language: Language) {
  return [
    `${text.place}: ${model.unit?.name[language] ?? input.place}`,
    `${text.day}: ${formatDate(input.day, language)}`,
    ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
    text.draft,
  ];
}

const cuts = ['whole', 'field', 'group', 'level'] as const satisfies readonly Cut[];

/** The counts of service units at each baseline and now, as the page shows them. */
export function countsExport(input: PageInput, model: ServiceUnitsModel, language: Language): TableExport {
  const text = exportMessages[language];
  const { baselines, compared, rows } = model;
  const baseline = baselines[compared];
  const cells = (cut: Cut, row: CountRow): readonly ExportCell[] => {
    const change = row.since[compared] ?? null;
    return [
      text.cut[cut],
      nameOf(row.series, text, language),
      ...row.at.map((figure) => dateCell(figure, language)),
      dateCell(row.now, language),
      row.now.points.at(-1)?.on ?? null,
      ...(baseline === undefined
        ? []
        : [
            change === null ? null : changeAmountText(change, language),
            change === null ? null : changePercentText(change, language),
          ]),
    ];
  };
  return {
    title: text.counts,
    notes: notesOf(input, model, text, language),
    warning: input.sample ? text.sample : null,
    columns: [
      { title: text.by, width: 18 },
      { title: text.name, width: 40 },
      ...baselines.map(({ on }) => ({ title: text.at(formatDate(on.iso, language)), width: 12 })),
      { title: text.now, width: 12 },
      { title: text.nowOn, width: 14 },
      ...(baseline === undefined
        ? []
        : [
            { title: text.change(formatDate(baseline.on.iso, language)), width: 18 },
            { title: text.rate, width: 16 },
          ]),
    ],
    rows: cuts.flatMap((cut) => rows[cut].map((row) => cells(cut, row))),
  };
}

/** Every figure of the page in a row of its own, with its scope, its date and its source. */
export function figuresExport(input: PageInput, model: ServiceUnitsModel, language: Language): TableExport {
  const text = exportMessages[language];
  const sources = new Map(input.data.sources.map((row) => [row.id, row]));
  const lines = [
    ...Object.values(model.rows).flat(),
    ...model.shareLines,
    ...model.schools,
    ...model.sites,
    ...model.otherSchools,
    ...model.partial,
  ];
  const byId = new Map(lines.map((line) => [line.series.id, line]));
  function* rows(): Generator<readonly ExportCell[]> {
    for (const { series, points, others } of byId.values()) {
      const indicator = model.indicatorOf(series.indicator);
      const unit = model.unitOf(series.unit);
      for (const observation of [...points.map((point) => point.observation), ...others]) {
        const source = sources.get(observation.source) ?? null;
        yield figureCells({ observation, series, indicator, unit, source }, language);
      }
    }
  }
  return {
    title: text.figures,
    notes: notesOf(input, model, text, language),
    warning: input.sample ? text.sample : null,
    columns: figureColumns(language),
    rows: rows(),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function exportFileName({ day, sample }: PageInput, unit: string, part: string, language: Language): string {
  return [...(sample ? [exportMessages[language].sampleName] : []), part, unit, day].join('-');
}
