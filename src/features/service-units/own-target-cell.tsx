import type { ReactNode } from 'react';
import { againstDuty } from '../../domain/service-units/against-duty.ts';
import { targetOfSeries } from '../../domain/service-units/baselines.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { requiredText, targetWords } from '../../ui/words/target-words.ts';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

interface RowProps {
  readonly model: ServiceUnitsModel;
  readonly row: CountRow;
}

/** How far a row lies from the general duty of the phase, which is not set for it. */
function GeneralDuty({ model, row }: RowProps): ReactNode {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const held = againstDuty(row.since[model.compared] ?? null, model.baselines[model.compared]?.duty ?? null);
  if (held === null) return null;
  if (held.standing === 'undecided') return text.undecided;
  const points = formatNumber(Math.abs(held.points), language, 2);
  if (points === '0') return text.equal;
  return held.points > 0 ? text.above(points) : text.below(points);
}

/** The result of the target set for this very row against the baseline compared with; else the general duty. */
export function OwnTargetCell({ model, row }: RowProps): ReactNode {
  const words = useMessages(targetWords);
  const language = useLanguage();
  const baseline = model.baselines[model.compared];
  const own = baseline === undefined ? null : targetOfSeries(baseline, row.series);
  const measure = model.indicatorOf(row.series.indicator)?.measure;
  if (own === null || measure === undefined) return <GeneralDuty model={model} row={row} />;
  const { status, late, overdue } = own.result;
  const remark = late ? words.late : overdue ? words.overdue : null;
  return (
    <>
      <StatusLabel status={status} text={words.statusName[status]} />
      <small>
        <PageLink page="target" params={{ id: own.target.id }}>
          {requiredText(own.target, measure, language)}
        </PageLink>
        {remark === null ? '' : `; ${remark}`}
      </small>
    </>
  );
}
