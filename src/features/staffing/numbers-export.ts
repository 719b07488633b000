import type { TableExport } from '../../data/export/table-export.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { postsToCut } from '../../domain/staffing/remaining-cut.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';
import { datesExport, exportFrame, observationsExport, readingObservations, sourcesExport } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import type { NumbersRow } from './numbers-rows.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';

/** The staff numbers of rows, each in a column of its own with its dates. */
export function numbersExport(
  model: StaffingModel,
  rows: readonly NumbersRow[],
  title: string,
  language: Language,
): TableExport {
  const text = staffingMessages[language];
  const words = exportMessages[language];
  const { input } = model;
  const measures = ['quota', 'inPost', 'postsCut', 'leavers'] as const;
  const titles = { ...text, leavers: text.leaversSettled };
  const unitName = model.unit?.name[language] ?? input.place;
  return {
    title,
    ...exportFrame(input, unitName, words, language),
    columns: [
      { title: text.unit, width: 32 },
      { title: text.block, width: 24 },
      { title: text.level, width: 14 },
      { title: text.kind, width: 22 },
      { title: words.counts, width: 40 },
      ...measures.flatMap((measure) => [
        { title: titles[measure], width: 16 },
        { title: `${titles[measure]}: ${words.asOf}`, width: 16 },
      ]),
      { title: text.remaining, width: 14 },
      { title: capitalised(text.byTarget), width: 40 },
      { title: words.source, width: 60 },
    ],
    rows: rows.map((row) => {
      const { block, level, staffKind } = row.scope;
      const all = [...row.quota, ...row.inPost, ...row.postsCut, ...row.leavers];
      const result = row.remaining.kind === 'target' ? row.remaining.result : null;
      const missing = postsToCut(row.remaining);
      const word = result?.missing?.whole?.qualifier ?? result?.missing?.qualifier ?? 'exact';
      return [
        model.unitOf(row.scope.unit)?.name[language] ?? row.scope.unit,
        block === null ? null : codeNames[language].block[block],
        level === null ? null : codeNames[language].level[level],
        staffKind === null ? null : staffKindNames[language][staffKind],
        [...new Set(all.map((reading) => reading.series.countsWhat[language]))].join('; '),
        ...measures.flatMap((measure) => {
          const observations = readingObservations(row[measure]);
          return [observationsExport(observations, language), datesExport(observations, language)];
        }),
        word !== 'exact' && missing !== null ? formatFigure({ value: missing, qualifier: word }, language) : missing,
        result === null
          ? null
          : [
              result.target.name[language],
              ...(result.target.dueOn === null ? [] : [text.due(formatDate(result.target.dueOn.iso, language))]),
            ].join(', '),
        sourcesExport(readingObservations(all), input),
      ];
    }),
  };
}
