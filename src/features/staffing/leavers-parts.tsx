import type { Figure as StaffAmount } from '../../domain/figures/figure.ts';
import { roundPercent } from '../../domain/figures/reduction.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { LeaversReading } from '../../domain/staffing/leavers-reading.ts';
import type { LeaversBalance } from '../../domain/staffing/leavers-parts.ts';
import { summariseLeavers } from '../../domain/staffing/leavers-summary.ts';
import type { LeaversTable as Leavers } from '../../domain/staffing/leavers-table.ts';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { type FigureContext, NoFigure } from './figure-parts.tsx';
import { leaversMessages } from './leavers-messages.ts';
import { stretchText } from './leavers-spec.ts';
import { groupLeavers, KindCell, ReadingCell, useGroupName } from './leavers-table-rows.tsx';
import type { StaffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import { Unfold } from './unfold.tsx';

const firstShown = 16;

/** A share with its qualifier, to two decimals as the forms print it. */
function shareText(share: StaffAmount, language: Language): string {
  return `${formatFigure({ ...share, value: roundPercent(share.value) }, language)}%`;
}

/** Reason × method × decree with people, cost, what is paid of it, and the share paid. */
export function LeaversTable({ model, table, caption }: { model: StaffingModel; table: Leavers; caption: string }) {
  const text = useMessages(leaversMessages);
  const language = useLanguage();
  const nameOf = useGroupName(model);
  const lines = groupLeavers(table.rows).flatMap((group): readonly (TableRow | TableGroup)[] => [
    { id: group.id, group: nameOf(group) },
    ...group.rows.map((row) => ({
      id: (row.people ?? row.cost)?.series.id ?? group.id,
      cells: [
        <KindCell key="kind" row={row} />,
        <ReadingCell key="people" reading={row.people} context={model} />,
        <ReadingCell key="cost" reading={row.cost} context={model} />,
        <ReadingCell key="paid" reading={row.paid} context={model} />,
        row.sharePaid === null ? <NoFigure key="share" /> : shareText(row.sharePaid, language),
      ],
    })),
  ]);
  return (
    <Unfold rows={lines} first={firstShown}>
      {(shown) => (
        <div className={styles.figures}>
          <DataTable
            caption={caption}
            hideCaption
            columns={[
              { title: text.kind, isWide: true },
              { title: text.people, isNumber: true },
              { title: text.cost, isNumber: true },
              { title: text.paid, isNumber: true },
              { title: text.sharePaid, isNumber: true },
            ]}
            rows={shown}
          />
        </div>
      )}
    </Unfold>
  );
}

function stretchOf({ stretch: { from, to } }: LeaversReading, language: Language): string {
  return from === null ? formatDate(to, language) : stretchText({ from, to }, language);
}

/** People, cost and share paid of the period in one sentence, or why there is none. */
export function LeaversSummaryLine({ table }: { readonly table: Leavers }) {
  const text = useMessages(leaversMessages);
  const language = useLanguage();
  const { people, cost, paid, sharePaid } = summariseLeavers(table.rows);
  if (people === null) return <p className={styles.note}>{text.noSummary}</p>;
  const parts = [
    text.summaryPeople(formatFigure(people.figure, language)),
    cost === null ? null : text.summaryCost(formatFigure(cost.figure, language)),
    paid === null ? null : text.summaryPaid(formatFigure(paid.figure, language)),
    sharePaid === null ? null : text.summaryShare(shareText(sharePaid, language)),
  ].filter((part) => part !== null);
  return (
    <p className={styles.summary}>
      <strong>
        {text.summary}: {parts.join('; ')}.
      </strong>{' '}
      {sharePaid === null ? text.noShare : null}
    </p>
  );
}

interface BalancesProps {
  readonly balances: readonly LeaversBalance[];
  readonly context: FigureContext;
}

/** Published totals held against the sum of their parts; what no part explains stands on its own. */
export function Balances({ balances, context }: BalancesProps) {
  const text = useMessages(leaversMessages);
  const language = useLanguage();
  if (balances.length === 0) return null;
  return (
    <div className={styles.figures}>
      <DataTable
        caption={text.balances}
        columns={[
          { title: text.indicator, isWide: true },
          { title: text.total, isNumber: true },
          { title: text.parts, isNumber: true },
          { title: text.unexplained, isNumber: true },
          { title: text.verdict },
        ]}
        rows={balances.map(({ total, parts, sum, unexplained, agrees }) => ({
          id: `${total.series.id}.${parts.map((part) => part.series.id).join('.')}`,
          cells: [
            <span key="indicator">
              {total.indicator.name[language]}
              <small>{total.series.countsWhat[language]}</small>
              {total.points.length > 1 ? <small>{stretchOf(total, language)}</small> : null}
            </span>,
            <ReadingCell key="total" reading={total} context={context} />,
            <span key="parts">
              {formatFigure(sum, language)}
              <small>{text.countOf(formatNumber(parts.length, language))}</small>
            </span>,
            agrees === 'cannot-be-said' ? text.notKnown : formatFigure(unexplained, language),
            text.verdicts[agrees],
          ],
        }))}
      />
    </div>
  );
}
