import type { TableExport } from '../../data/export/table-export.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { deputiesMessages } from './deputies-messages.ts';
import { detailText, unitText } from './deputies-spec.ts';
import { datesExport, exportFrame, figureExport, observationsExport, sourcesExport } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';

/** Limit, in post, excess and deadline of every scope, the largest excess first. */
export function deputiesExport(model: StaffingModel, language: Language): TableExport {
  const text = deputiesMessages[language];
  const words = exportMessages[language];
  const { input, deputies, unit } = model;
  return {
    title: text.exportTitle,
    ...exportFrame(input, unit?.name[language] ?? input.place, words, language),
    columns: [
      { title: text.unit, width: 36 },
      { title: staffingMessages[language].scope, width: 24 },
      { title: text.permitted, width: 12 },
      { title: text.inPost, width: 12 },
      { title: text.over, width: 12 },
      { title: text.overComputed, width: 16 },
      { title: words.asOf, width: 16 },
      { title: text.clearBy, width: 14 },
      { title: text.setFor, width: 28 },
      { title: text.document, width: 40 },
      { title: words.remark, width: 24 },
      { title: words.source, width: 60 },
    ],
    rows: [...deputies.own, ...deputies.below, ...deputies.ended].map((line) => {
      const { permitted, inPost, stated, computed, agrees, clearBy, isOverdue } = line;
      const seen = [...permitted, ...inPost, ...stated].map((point) => point.observation);
      const of = (points: typeof stated) =>
        observationsExport(
          points.map((point) => point.observation),
          language,
        );
      const remarks = [isOverdue ? text.overdue : null, agrees === 'no' ? text.disagrees : null];
      return [
        unitText(line, language),
        detailText(line, language),
        of(permitted),
        of(inPost),
        of(stated),
        figureExport(computed, language),
        datesExport(seen, language),
        clearBy?.target.dueOn ?? null,
        clearBy === null ? null : (model.unitOf(clearBy.setFor)?.name[language] ?? clearBy.setFor),
        clearBy?.target.name[language] ?? null,
        remarks.filter((remark) => remark !== null).join('; ') || null,
        sourcesExport(seen, input),
      ];
    }),
  };
}
