import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportCell } from '../../domain/report/report-document.ts';
import type { BriefFigure } from '../../domain/report/report-part.ts';
import { isOfWhole } from '../../domain/service-units/baselines.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { formatDate } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { requiredText } from '../../ui/words/target-words.ts';
import { onlyRow } from './remainders.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import { latestCell, ownTargets, shareFact, statusText } from './service-units-report-facts.ts';
import { serviceUnitsReportMessages } from './service-units-report-messages.ts';

/** The target of a brief figure: the worst overdue one, else the next due, else the last. */
function briefTarget(model: ServiceUnitsModel, targets: readonly IndicatorTarget[]): IndicatorTarget | null {
  const own = ownTargets(model, targets);
  const isOpen = ({ target }: IndicatorTarget) => target.dueOn !== null && lastDay(target.dueOn) >= model.day;
  return own.find(({ result }) => result.overdue) ?? own.find(isOpen) ?? own.at(-1) ?? null;
}

const ranks = { behind: 2, 'on-track': 3, 'cannot-be-said': 4, met: 5, exceeded: 5 } as const;

function briefFigure(
  model: ServiceUnitsModel,
  fact: { readonly id: string; readonly name: string; readonly now: ReportCell; readonly on: string },
  found: IndicatorTarget | null,
  language: Language,
): BriefFigure {
  const { brief } = serviceUnitsReportMessages[language];
  const measure = found === null ? undefined : model.indicatorOf(found.target.indicator)?.measure;
  const shown = { name: fact.name, now: fact.now, asOf: fact.on };
  if (found === null || measure === undefined) {
    return { ...shown, id: fact.id, target: null, standing: brief.none, rank: 6 };
  }
  const { target, result } = found;
  return {
    ...shown,
    id: originOf.target(target.id),
    target: wordsCell(requiredText(target, measure, language), originOf.target(target.id)),
    ...(target.dueOn === null ? {} : { due: formatDate(target.dueOn.iso, language) }),
    standing: statusText(found, language),
    rank: result.overdue ? 1 : ranks[result.status],
  };
}

/** Count and share of the place against their targets. */
export function briefFigures(model: ServiceUnitsModel, language: Language): readonly BriefFigure[] {
  const { brief } = serviceUnitsReportMessages[language];
  const row = onlyRow(model.rows.whole);
  const latest = row === null ? null : latestCell(row, language);
  const share = shareFact(model, language);
  const count = latest ?? { cell: emptyCell, on: '' };
  return [
    ...(latest === null
      ? []
      : [
          briefFigure(
            model,
            { id: 'service-units-count', name: brief.count, now: count.cell, on: count.on },
            briefTarget(model, model.targets.filter(isOfWhole)),
            language,
          ),
        ]),
    ...(share === null
      ? []
      : [
          briefFigure(
            model,
            { id: 'service-units-share', name: brief.share, now: share.cell, on: share.on },
            briefTarget(model, model.shareTargets),
            language,
          ),
        ]),
  ];
}
