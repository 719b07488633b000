import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { LedgerSide } from '../../domain/ledger/ledger-flows.ts';
import type { Observation } from '../../domain/records/records.ts';
import { formatFigure } from '../../ui/format.ts';
import { exportFrame, figureExport, sourcesExport } from './export-cells.ts';
import { exportMessages } from './export-messages.ts';
import { ledgerMessages } from './ledger-messages.ts';
import { countedFlows, periodText } from './ledger-spec.ts';
import { seriesText } from './scope-text.ts';
import { staffingMessages } from './staffing-messages.ts';
import type { StaffingModel } from './staffing-model.ts';

function flowObservations(side: LedgerSide): readonly Observation[] {
  return countedFlows(side).flatMap((flow) => flow.points.map((point) => point.observation));
}

function reasons(side: LedgerSide, language: Language): ExportCell {
  const named = countedFlows(side).flatMap(({ series, figure }) => {
    const reason = series.reason?.[language];
    const amount = figure === null ? staffingMessages[language].noFigure : formatFigure(figure, language);
    return reason === undefined ? [] : [`${reason}: ${amount}`];
  });
  return named.length === 0 ? null : named.join('; ');
}

/** All ledgers of the scope shown, one a row: items, what they should come to, and what nothing explains. */
export function ledgerExport(model: StaffingModel, language: Language): TableExport {
  const text = ledgerMessages[language];
  const words = exportMessages[language];
  const { input, scope, unit } = model;
  const name = unit?.name[language] ?? input.place;
  const subject = scope.chosen === null ? '' : `: ${seriesText(scope.chosen, language)}`;
  return {
    title: `${text.exportTitle}${subject}`,
    ...exportFrame(input, name, words, language),
    columns: [
      { title: text.period, width: 24 },
      { title: `${text.opening} (${staffingMessages[language].posts})`, width: 14 },
      { title: text.increase, width: 12 },
      { title: `${text.increase}: ${text.reason}`, width: 40 },
      { title: text.decrease, width: 12 },
      { title: `${text.decrease}: ${text.reason}`, width: 40 },
      { title: text.expected, width: 14 },
      { title: text.closing, width: 14 },
      { title: text.unexplained, width: 14 },
      { title: text.verdict, width: 16 },
      { title: words.remark, width: 40 },
      { title: words.source, width: 60 },
    ],
    rows: scope.ledgers.map((ledger) => {
      const { from, to, increase, decrease, balance, obstacle } = ledger;
      const observations = [
        ...[...from.points, ...to.points].map((point) => point.observation),
        ...flowObservations(increase),
        ...flowObservations(decrease),
      ];
      return [
        periodText(ledger, { ledger: text, language }),
        figureExport(from.quota?.figure ?? null, language),
        figureExport(balance.increase, language),
        reasons(increase, language),
        figureExport(balance.decrease, language),
        reasons(decrease, language),
        figureExport(balance.expectedClosing, language),
        figureExport(to.quota?.figure ?? null, language),
        figureExport(balance.unexplained, language),
        text.verdicts[balance.balances],
        obstacle === null ? null : text.obstacles[obstacle],
        sourcesExport(observations, input),
      ];
    }),
  };
}
