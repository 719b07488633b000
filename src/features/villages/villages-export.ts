import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { FigureOnDate } from '../../domain/series/figure-on-date.ts';
import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import { figureCell, figureCells, figureColumns } from '../../ui/figures/figure-rows.ts';
import { formatDate, formatReported } from '../../ui/format.ts';
import { changeAmountText, changePercentText } from '../../ui/words/change-words.ts';
import { exportMessages } from './export-messages.ts';
import type { VillagesModel } from './villages-model.ts';

function dateCells({ points, deciding }: FigureOnDate, language: Language): readonly ExportCell[] {
  const on = points.at(-1)?.on ?? null;
  if (deciding !== null) return [figureCell(deciding.observation, language), on];
  const words = points.map((point) => formatReported(point.observation.reported, language));
  return [words.length === 0 ? null : words.join(' ≠ '), on];
}

function frameOf(input: PageInput, model: VillagesModel, language: Language) {
  const text = exportMessages[language];
  return {
    notes: [
      `${text.place}: ${model.unit?.name[language] ?? input.place}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
  };
}

/** Villages of the place and of the places below it before and after, each series on its own. */
export function placesExport(input: PageInput, model: VillagesModel, language: Language): TableExport {
  const text = exportMessages[language];
  const rowOf = ({ series, first, last, change }: FirstAndLast): readonly ExportCell[] => {
    const unit = model.unitOf(series.unit);
    return [
      unit?.name[language] ?? series.unit,
      model.unitOf(unit?.parent ?? '')?.name[language] ?? null,
      series.countsWhat[language],
      ...dateCells(first, language),
      ...dateCells(last, language),
      change === null ? null : changeAmountText(change, language),
      change === null ? null : changePercentText(change, language),
    ];
  };
  return {
    title: text.places,
    ...frameOf(input, model, language),
    columns: [
      { title: text.where, width: 24 },
      { title: text.above, width: 24 },
      { title: text.what, width: 44 },
      { title: text.first, width: 12 },
      { title: text.firstOn, width: 14 },
      { title: text.last, width: 12 },
      { title: text.lastOn, width: 14 },
      { title: text.change, width: 16 },
      { title: text.rate, width: 16 },
    ],
    rows: [...model.counts.counts, ...model.places.flatMap(({ counts }) => counts.counts)].map(rowOf),
  };
}

/** Every figure of the page in a row of its own, with its scope, its date and its source. */
export function figuresExport(input: PageInput, model: VillagesModel, language: Language): TableExport {
  const sources = new Map(input.data.sources.map((row) => [row.id, row]));
  const lines = [
    ...model.counts.counts,
    ...model.cuts,
    ...model.titles.map(({ line }) => line),
    ...model.places.flatMap((row) => [...row.counts.counts, ...row.titles.map(({ line }) => line)]),
    ...model.others,
  ];
  function* rows(): Generator<readonly ExportCell[]> {
    for (const { series, points, others } of lines) {
      const indicator = model.indicatorOf(series.indicator);
      const unit = model.unitOf(series.unit);
      for (const observation of [...points.map((point) => point.observation), ...others]) {
        const source = sources.get(observation.source) ?? null;
        yield figureCells({ observation, series, indicator, unit, source }, language);
      }
    }
  }
  return {
    title: exportMessages[language].figures,
    ...frameOf(input, model, language),
    columns: figureColumns(language),
    rows: rows(),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function exportFileName({ day, sample }: PageInput, unit: string, part: string, language: Language): string {
  return [...(sample ? [exportMessages[language].sampleName] : []), part, unit, day].join('-');
}
