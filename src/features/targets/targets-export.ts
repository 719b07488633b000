import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { roundPercent } from '../../domain/figures/reduction.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import {
  achievedText,
  missingAmountText,
  missingPointsText,
  requiredText,
  targetWords,
  unsaidText,
} from '../../ui/words/target-words.ts';
import { actualPaceText, paceText } from './explain-target.ts';
import { exportMessages } from './export-messages.ts';
import type { TargetRow } from './target-rows.ts';
import type { TargetsModel } from './targets-model.ts';

const widths = [44, 28, 36, 44, 12, 12, 26, 14, 30, 12, 30, 20, 20, 12, 12, 18, 18, 28, 16, 50, 60];

function cellsOf(row: TargetRow, input: PageInput, language: Language): readonly ExportCell[] {
  const words = targetWords[language];
  const { target, result, indicator, held, duty, pace } = row;
  const { measure } = indicator;
  const current = result.current?.observation ?? null;
  const status = [
    words.statusName[result.status],
    result.overdue ? words.overdue : null,
    result.late ? words.late : null,
  ];
  const sources = new Set([target.source, ...(current === null ? [] : [current.source])]);
  return [
    target.name[language],
    row.unit.name[language],
    row.phase === null ? target.phase : `${row.phase.programmeName[language]}: ${row.phase.name[language]}`,
    row.document === null ? null : citeDocument(row.document, language),
    target.baselineValue,
    target.baselineOn,
    requiredText(target, measure, language),
    duty?.total ?? null,
    held.inherited === null ? null : (held.inherited.amount ?? exportMessages[language].unknown),
    target.dueOn,
    achievedText(result.achieved, target.rule, measure, language),
    missingAmountText(result.missing, measure, language),
    missingPointsText(result.missing, language),
    result.completion === null ? null : roundPercent(result.completion),
    current === null ? null : observationDate(current),
    pace.required === null ? null : paceText(pace.required, row, language),
    actualPaceText(row, language),
    status.filter((part) => part !== null).join(', '),
    pace.reachedOn,
    unsaidText(result.reason, language),
    input.data.sources
      .filter((source) => sources.has(source.id))
      .map((source) => [`${source.publisher}: ${source.title}`, source.url].filter((part) => part !== null).join(' – '))
      .join('; '),
  ];
}

/** What of the page an export needs to say what it is. */
export interface TargetsExportRequest {
  readonly input: PageInput;
  readonly model: TargetsModel;
  readonly rows: readonly TargetRow[];
  /** The filters in words; empty for none. */
  readonly filters: readonly string[];
}

/** All filtered targets, worst first, in the reader's language. */
export function targetsExport({ input, model, rows, filters }: TargetsExportRequest, language: Language): TableExport {
  const text = exportMessages[language];
  const place = model.evaluated.units.get(input.place)?.name[language] ?? input.place;
  return {
    title: text.title,
    notes: [
      `${text.place}: ${place}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      filters.length === 0 ? text.unfiltered : `${text.filteredBy}: ${filters.join('; ')}`,
      `${text.rows}: ${formatNumber(rows.length, language)}`,
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.order,
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
    columns: text.columns.map((title, index) => ({ title, width: widths[index] ?? 20 })),
    rows: (function* generate() {
      for (const row of rows) yield cellsOf(row, input, language);
    })(),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function targetsFileName({ place, day, sample }: PageInput, language: Language): string {
  const text = exportMessages[language];
  return [...(sample ? [text.sampleName] : []), text.fileName, place, day].join('-');
}
