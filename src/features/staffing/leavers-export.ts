import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { parsePartialDate } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { staffKindNames } from '../../ui/words/staff-kind-names.ts';
import { decreeText } from './decree-text.ts';
import { exportFrame, figureExport, sourcesExport } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { leaversMessages } from './leavers-messages.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';

function dateCell(day: string | null): ExportCell {
  return day === null ? null : parsePartialDate(day);
}

/** Reason × method × decree of the period shown, of the unit and of what it has become. */
export function leaversExport(model: StaffingModel, language: Language): TableExport {
  const text = leaversMessages[language];
  const words = exportMessages[language];
  const page = staffingMessages[language];
  const { input, leavers, unit } = model;
  const all = [leavers.own, ...leavers.successors];
  return {
    title: text.exportTitle,
    ...exportFrame(input, unit?.name[language] ?? input.place, words, language),
    columns: [
      { title: words.unit, width: 24 },
      { title: page.block, width: 20 },
      { title: page.level, width: 14 },
      { title: page.kind, width: 20 },
      { title: capitalised(text.dimensions.decree), width: 32 },
      { title: capitalised(text.dimensions.reason), width: 32 },
      { title: capitalised(text.dimensions.method), width: 24 },
      { title: text.from, width: 12 },
      { title: text.to, width: 12 },
      { title: text.people, width: 12 },
      { title: text.cost, width: 14 },
      { title: text.paid, width: 14 },
      { title: `${text.sharePaid} (%)`, width: 12 },
      { title: words.counts, width: 40 },
      { title: words.source, width: 60 },
    ],
    rows: all.flatMap(({ unit: id, table }) =>
      table.rows.map(({ kind, stretch, people, cost, paid, sharePaid }): readonly ExportCell[] => {
        const { scope, decree, reason, method } = kind;
        const observations = [people, cost, paid].flatMap(
          (reading) => reading?.points.map((point) => point.observation) ?? [],
        );
        return [
          model.unitOf(id)?.name[language] ?? id,
          scope.block === null ? null : codeNames[language].block[scope.block],
          scope.level === null ? null : codeNames[language].level[scope.level],
          scope.staffKind === null ? null : staffKindNames[language][scope.staffKind],
          decree === null ? null : decreeText(model.documentOf(decree), decree, language),
          reason?.[language] ?? null,
          method?.[language] ?? null,
          dateCell(stretch.from),
          dateCell(stretch.to),
          figureExport(people?.figure ?? null, language),
          figureExport(cost?.figure ?? null, language),
          figureExport(paid?.figure ?? null, language),
          figureExport(sharePaid, language),
          (people ?? cost)?.series.countsWhat[language] ?? null,
          sourcesExport(observations, input),
        ];
      }),
    ),
  };
}
