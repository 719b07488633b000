import type { Observation } from '../../domain/records/records.ts';
import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Points } from './figure-cells.tsx';
import { ChangeAmount, ChangePercent } from '../../ui/figures/change-cells.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** Figures without a date or planned, and of those known to be missing only the last: each year says the same. */
function withLastMissing(others: readonly Observation[]): readonly Observation[] {
  const missing = others.filter(({ reported }) => 'missing' in reported);
  return [...others.filter(({ reported }) => 'value' in reported), ...missing.slice(-1)];
}

interface LinesTableProps {
  readonly model: ServiceUnitsModel;
  readonly caption: string;
  readonly lines: readonly FirstAndLast[];
}

/** Series with their first and last figure, each on its own: nothing is added up. */
export function LinesTable({ model, caption, lines }: LinesTableProps) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const isMoving = lines.some(({ change, first }) => change !== null || first.points.length > 1);
  return (
    <DataTable
      caption={caption}
      columns={[
        { title: text.what, isWide: true },
        ...(isMoving ? [{ title: text.first, isNumber: true }] : []),
        { title: isMoving ? text.last : text.figures, isNumber: true },
        ...(isMoving
          ? [
              { title: text.changed, isNumber: true },
              { title: text.rate, isNumber: true },
            ]
          : []),
      ]}
      rows={lines.map(({ series, first, last, change, others }) => {
        const isOne = first.points[0]?.observation.id === last.points[0]?.observation.id;
        return {
          id: series.id,
          cells: [
            capitalised(series.countsWhat[language]),
            ...(isMoving ? [isOne ? '' : <Points key="first" model={model} points={first.points} />] : []),
            <Points key="last" model={model} points={last.points} others={withLastMissing(others)} />,
            ...(isMoving
              ? [<ChangeAmount key="amount" change={change} />, <ChangePercent key="percent" change={change} />]
              : []),
          ],
        };
      })}
    />
  );
}
