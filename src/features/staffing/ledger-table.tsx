import type { Figure as StaffAmount } from '../../domain/figures/figure.ts';
import type { LedgerStock, QuotaLedger } from '../../domain/ledger/ledger-chain.ts';
import type { LedgerSide } from '../../domain/ledger/ledger-flows.ts';
import { subtractStaffFigures } from '../../domain/staffing/staff-figure.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable, type TableRow } from '../../ui/table/data-table.tsx';
import { type FigureContext, NoFigure, Points } from './figure-parts.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { countedFlows, reasonText } from './ledger-spec.ts';

interface LedgerTableProps {
  readonly ledger: QuotaLedger;
  readonly context: FigureContext;
}

/** A figure that is worked out here from the lines above it, with the words those leave it. */
export function Worked({ figure }: { readonly figure: StaffAmount | null }) {
  const text = useMessages(ledgerMessages);
  const language = useLanguage();
  return figure === null ? <NoFigure why={text.notWorked} /> : formatFigure(figure, language);
}

/** Closing − opening of the quota: what increases and decreases have to explain. Null unless both are known. */
function changeOf({ from, to }: QuotaLedger): StaffAmount | null {
  return from.quota === null || to.quota === null ? null : subtractStaffFigures(to.quota, from.quota).figure;
}

interface SideProps {
  readonly side: LedgerSide;
  readonly sum: StaffAmount | null;
  readonly context: FigureContext;
}

/** Increases or decreases in one cell: the figure itself where there is one, else the sum of the reasons. */
export function Side({ side, sum, context }: SideProps) {
  const [flow, ...others] = countedFlows(side);
  if (flow === undefined) return <NoFigure />;
  return others.length > 0 || sum === null ? (
    <Worked figure={sum} />
  ) : (
    <Points points={flow.points} context={context} />
  );
}

/** One ledger, item by item: every figure with its origin, and the two lines that are worked out from them. */
export function LedgerTable({ ledger, context }: LedgerTableProps) {
  const text = useMessages(ledgerMessages);
  const language = useLanguage();
  const words = { ledger: text, language };
  const stock = (id: 'opening' | 'closing', { day, points }: LedgerStock): TableRow => ({
    id,
    isTotal: true,
    cells: [
      `${text[id]} (${formatDate(day, language)})`,
      '',
      <Points key="points" points={points} context={context} />,
    ],
  });
  const side = (id: 'increase' | 'decrease', { total, byReason, items, againstTotal }: LedgerSide): TableRow[] => {
    const flows = [...(total === null ? [] : [total]), ...byReason];
    const sum = ledger.balance[id];
    const difference = againstTotal?.difference ?? null;
    return [
      ...flows.map((flow) => ({
        id: flow.series.id,
        cells: [text[id], reasonText(flow, words), <Points key="points" points={flow.points} context={context} />],
      })),
      ...(items.includes(null)
        ? [{ id: `${id}-missing`, cells: [text[id], text.noFlow(text[id]), <NoFigure key="none" />] }]
        : []),
      ...(flows.length > 1 && sum !== null
        ? [{ id: `${id}-sum`, cells: [text.sumOf(text[id]), '', <Worked key="sum" figure={sum} />] }]
        : []),
      ...(difference === null
        ? []
        : [{ id: `${id}-rest`, cells: [text[id], text.againstTotal, <Worked key="rest" figure={difference} />] }]),
    ];
  };
  return (
    <DataTable
      caption={text.ledger}
      hideCaption
      columns={[{ title: text.item }, { title: text.reason, isWide: true }, { title: text.amount, isNumber: true }]}
      rows={[
        stock('opening', ledger.from),
        ...side('increase', ledger.increase),
        ...side('decrease', ledger.decrease),
        {
          id: 'expected',
          cells: [text.expected, '', <Worked key="expected" figure={ledger.balance.expectedClosing} />],
        },
        stock('closing', ledger.to),
        { id: 'change', cells: [text.change, '', <Worked key="change" figure={changeOf(ledger)} />] },
        {
          id: 'unexplained',
          isTotal: true,
          cells: [
            text.unexplained,
            text.verdicts[ledger.balance.balances],
            <Worked key="unexplained" figure={ledger.balance.unexplained} />,
          ],
        },
      ]}
    />
  );
}
