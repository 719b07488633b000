import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import { figureOf } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { roundPercent } from '../../domain/figures/reduction.ts';
import { formatDate, formatReported } from '../../ui/format.ts';
import { itemLabel, momentLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import { type ComparedRow, type CompareModel, observationsAt } from './compare-model.ts';
import { differenceText } from './difference-text.ts';

function cellsOf(model: CompareModel, row: ComparedRow, language: Language): readonly (readonly ExportCell[])[] {
  const text = compareMessages[language];
  const { base, choice, indicator } = model;
  const across = choice.by === 'date' ? 'dates' : 'items';
  const { difference } = row;
  const compared = difference === null ? null : differenceText(difference, across, indicator, text, language);
  const percent = difference?.kind === 'difference' ? difference.percent : null;
  const head = [itemLabel(base, row.series, choice.by, language), momentLabel(row.moment, language)];
  const tail = [compared, percent === null ? null : roundPercent(percent)];
  const place = base.units.get(row.series.unit)?.name[language] ?? row.series.unit;
  const counts = row.series.countsWhat[language];
  const printed = observationsAt(row.at);
  if (printed.length === 0) return [[...head, place, counts, text.notFound, null, null, null, ...tail, null]];
  return printed.map((observation) => {
    const figure = figureOf(observation.reported);
    const source = base.input.data.sources.find(({ id }) => id === observation.source);
    return [
      ...head,
      place,
      counts,
      formatReported(observation.reported, language),
      figure?.value ?? null,
      figure?.high ?? null,
      observationDate(observation),
      ...tail,
      source === undefined
        ? observation.source
        : [`${source.publisher}: ${source.title}`, source.url].filter((part) => part !== null).join(' – '),
    ];
  });
}

/** The comparison as a table: every printed figure with its words, its difference, its scope and its source. */
export function compareExport(model: CompareModel, language: Language): TableExport {
  const text = compareMessages[language];
  const { exports: words } = text;
  const { base, choice, indicator, blocks } = model;
  const { day, version, sample } = base.input;
  return {
    title: `${text.title}: ${indicator.name[language]}`,
    notes: [
      `${text.by}: ${text.kind[choice.by]}`,
      `${words.measure}: ${indicator.measure[language]}`,
      `${words.day}: ${formatDate(day, language)}`,
      ...(model.differs.length === 0
        ? []
        : [`${text.scope}: ${model.differs.map((dimension) => text.dimension[dimension]).join(', ')}`]),
      ...(version === undefined ? [] : [`${words.version}: ${version}`]),
      words.draft,
    ],
    warning: sample ? words.sample : null,
    columns: [
      { title: text.item, width: 30 },
      { title: text.moment, width: 22 },
      { title: text.place, width: 28 },
      { title: text.counts, width: 44 },
      { title: words.asPrinted, width: 18 },
      { title: words.value, width: 12 },
      { title: words.high, width: 12 },
      { title: words.day, width: 14 },
      { title: words.differencePrinted, width: 30 },
      { title: words.percent, width: 14 },
      { title: words.source, width: 60 },
    ],
    rows: blocks.flatMap(({ rows }) => rows.flatMap((row) => cellsOf(model, row, language))),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function compareFileName({ base, indicator }: CompareModel, language: Language): string {
  const { exports: words } = compareMessages[language];
  const { place, day, sample } = base.input;
  return [...(sample ? [words.sampleName] : []), words.fileName, indicator.id, place, day].join('-');
}
