import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import { supportedTables } from '../../domain/completeness/source-support.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { figureCells, figureColumns } from '../../ui/figures/figure-rows.ts';
import { formatDate } from '../../ui/format.ts';
import { chooseSources } from './choose-sources.ts';
import { exportMessages, supportColumns } from './export-messages.ts';
import { questionMessages } from './question-messages.ts';
import { shareText } from './share-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesModel } from './sources-model.ts';
import { defaultSourcesParams } from './sources-params.ts';
import { lackingText } from './tables-section.tsx';

/** The tables of the page that leave it as files. */
export const exportedParts = ['bibliography', 'tables', 'indicators', 'undocumented', 'gaps'] as const;
export type ExportedPart = (typeof exportedParts)[number];

type Content = Pick<TableExport, 'columns' | 'rows'>;

function bibliography({ support }: SourcesModel, language: Language): Content {
  const text = exportMessages[language];
  return {
    columns: [
      { title: text.kind, width: 24 },
      { title: text.publisher, width: 32 },
      { title: text.source, width: 60 },
      { title: text.published, width: 14 },
      { title: text.address, width: 50 },
      ...supportColumns(text),
      { title: text.total, width: 14 },
      { title: text.note, width: 50 },
    ],
    rows: chooseSources(support, defaultSourcesParams).map(({ source, counts, total }): readonly ExportCell[] => [
      sourcesMessages[language].kind[source.kind],
      source.publisher,
      source.title,
      source.publishedOn,
      source.url,
      ...supportedTables.map((table) => counts.find((count) => count.table === table)?.count ?? 0),
      total,
      source.note?.[language] ?? null,
    ]),
  };
}

function tables({ tables: all }: SourcesModel, language: Language): Content {
  const text = exportMessages[language];
  const heads = sourcesMessages[language].tables;
  const words = questionMessages[language];
  return {
    columns: [
      { title: text.table, width: 24 },
      { title: text.rows, width: 12 },
      { title: heads.what, width: 40 },
      { title: heads.of, width: 44 },
      { title: heads.has, width: 10 },
      { title: heads.applies, width: 10 },
      { title: heads.share, width: 10 },
      { title: heads.lacking, width: 44 },
    ],
    rows: all.flatMap(({ table, rows, coverages }) =>
      coverages.map((coverage): readonly ExportCell[] => {
        const { question, has, applies } = coverage;
        const share = shareText(has, applies, language);
        return [
          words.table[table],
          rows,
          ...words.question[question],
          has,
          applies,
          share,
          lackingText(coverage, language),
        ];
      }),
    ),
  };
}

function number(title: string) {
  return { title, width: 12 };
}

function indicators({ indicators: all }: SourcesModel, language: Language): Content {
  const text = exportMessages[language];
  const heads = sourcesMessages[language].column;
  return {
    columns: [
      { title: heads.name, width: 40 },
      { title: text.measure, width: 20 },
      number(heads.series),
      number(heads.figures),
      number(heads['no-document']),
      number(heads.stated),
      number(heads.inferred),
      number(heads.undated),
      number(heads['low-confidence']),
      number(text.unknown),
      number(text.ahead),
      number(heads.latest),
      number(heads.gaps),
      number(heads.contradictions),
      number(heads.targets),
    ],
    rows: all.map((row): readonly ExportCell[] => [
      row.indicator.name[language],
      row.indicator.measure[language],
      row.series,
      row.figures,
      row.figures - row.withDocument,
      row.stated,
      row.inferred,
      row.undated,
      row.lowConfidence,
      row.unknown,
      row.ahead,
      row.latest,
      row.gaps,
      row.contradictions,
      row.targets,
    ]),
  };
}

function undocumented(model: SourcesModel, language: Language): Content {
  function* rows(): Generator<readonly ExportCell[]> {
    for (const observation of model.undocumented.flatMap((row) => row.observations)) {
      const series = model.index.series.get(observation.series);
      if (series === undefined) continue;
      const indicator = model.index.indicators.get(series.indicator) ?? null;
      const unit = model.unitOf(series.unit);
      yield figureCells({ observation, series, indicator, unit, source: model.sourceOf(observation.source) }, language);
    }
  }
  return { columns: figureColumns(language), rows: rows() };
}

function gaps({ known, index, unitOf }: SourcesModel, language: Language): Content {
  const text = exportMessages[language];
  const heads = sourcesMessages[language].gaps;
  return {
    columns: [
      { title: heads.question, width: 60 },
      { title: text.place, width: 24 },
      { title: text.scope, width: 32 },
      { title: text.from, width: 12 },
      { title: text.to, width: 12 },
      { title: heads.indicator, width: 32 },
      { title: heads.remedy, width: 60 },
      { title: text.note, width: 50 },
    ],
    rows: known.gaps.map((gap): readonly ExportCell[] => [
      gap.question[language],
      unitOf(gap.unit)?.name[language] ?? gap.unit,
      gap.scope?.[language] ?? null,
      gap.periodStart,
      gap.periodEnd,
      gap.indicator === null ? null : (index.indicators.get(gap.indicator)?.name[language] ?? gap.indicator),
      gap.remedy?.[language] ?? null,
      gap.note?.[language] ?? null,
    ]),
  };
}

const contents: Readonly<Record<ExportedPart, (model: SourcesModel, language: Language) => Content>> = {
  bibliography,
  tables,
  indicators,
  undocumented,
  gaps,
};

/** One table of the page with every row, in the language of the reader. */
export function sourcesExport(
  input: PageInput,
  model: SourcesModel,
  part: ExportedPart,
  language: Language,
): TableExport {
  const text = exportMessages[language];
  return {
    title: text[part],
    notes: [
      `${text.place}: ${model.place?.name[language] ?? input.place}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
    ...contents[part](model, language),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function exportFileName({ day, sample, place }: PageInput, part: ExportedPart, language: Language): string {
  const text = exportMessages[language];
  return [...(sample ? [text.sampleName] : []), text.file[part], place, day].join('-');
}
