import type { ReactNode } from 'react';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import type { Remainder } from '../../domain/series/remainder.ts';
import type { LocalText } from '../../domain/records/local-text.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable, type TableRow } from '../../ui/table/data-table.tsx';
import { BaselineCell } from './baseline-cell.tsx';
import { Points } from './figure-cells.tsx';
import { ChangeAmount, ChangePercent } from '../../ui/figures/change-cells.tsx';
import { OwnTargetCell } from './own-target-cell.tsx';
import type { Remainders } from './remainders.ts';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';

interface RemainderCellProps {
  readonly remainder: Remainder | null;
  readonly nameOf: (id: string) => string;
}

function RemainderCell({ remainder, nameOf }: RemainderCellProps): ReactNode {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  if (remainder === null) return null;
  const { difference, agrees, without } = remainder;
  const judgement = { yes: text.agrees, no: text.unexplained, 'cannot-be-said': text.notSaid }[agrees];
  return (
    <>
      {formatFigure(difference, language)}
      <small>{judgement}</small>
      {without.length === 0 ? null : <small>{text.without(without.map(nameOf).join(', '))}</small>}
    </>
  );
}

interface CountTableProps {
  readonly model: ServiceUnitsModel;
  readonly caption: string;
  /** Heading of the first column. */
  readonly nameTitle: string;
  readonly rows: readonly CountRow[];
  readonly nameOf: (row: CountRow) => string;
  /** Null leaves the row out. */
  readonly remainders: Remainders | null;
  /** Whether the duty of the phase concerns the rows: fields must shrink, autonomy groups need not. */
  readonly withTargets: boolean;
}

/** Series of a stock at each baseline and now, the change since the baseline compared with, and what the parts leave. */
export function CountTable(props: CountTableProps) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { model, caption, nameTitle, rows, nameOf, remainders } = props;
  const { baselines, compared } = model;
  const baseline = baselines[compared];
  const hasTargets = props.withTargets && baseline !== undefined && baseline.targets.length > 0;
  const isOneScope = new Set([...model.rows.whole, ...rows].map(({ series }) => series.countsWhat.vi)).size === 1;
  const date = (on: { readonly iso: string }) => formatDate(on.iso, language);
  const names = new Map(rows.map((row) => [row.series.id, nameOf(row)]));
  const nameById = (id: string) => names.get(id) ?? id;

  const cells = (row: CountRow, name: ReactNode): TableRow['cells'] => [
    name,
    ...row.at.map((figure, at) => (
      <BaselineCell key={baselines[at]?.on.iso ?? at} model={model} row={row} figure={figure} at={at} />
    )),
    <Points
      key="now"
      model={model}
      points={row.now.points}
      others={row.others.filter(({ status }) => status === 'reported')}
    />,
    ...(baseline === undefined
      ? []
      : [
          <ChangeAmount key="amount" change={row.since[compared] ?? null} />,
          <ChangePercent key="percent" change={row.since[compared] ?? null} />,
        ]),
    ...(!hasTargets ? [] : [<OwnTargetCell key="target" model={model} row={row} />]),
  ];
  const totals: readonly TableRow[] = model.rows.whole.map((row) => ({
    id: row.series.id,
    isTotal: true,
    cells: cells(row, <RowName key="name" name={text.whole} what={isOneScope ? null : row.series.countsWhat} />),
  }));
  const parts: readonly TableRow[] = rows.map((row) => ({
    id: row.series.id,
    cells: cells(row, <RowName key="name" name={nameOf(row)} what={isOneScope ? null : row.series.countsWhat} />),
  }));
  const rest: readonly TableRow[] =
    remainders === null
      ? []
      : [
          {
            id: 'remainder',
            cells: [
              text.remainder,
              ...[...remainders.at, remainders.now].map((remainder, at) => (
                <RemainderCell key={baselines[at]?.on.iso ?? 'now'} remainder={remainder} nameOf={nameById} />
              )),
              ...(baseline === undefined ? [] : ['', '']),
              ...(hasTargets ? [''] : []),
            ],
          },
        ];
  return (
    <>
      <DataTable
        caption={caption}
        hideCaption
        columns={[
          { title: nameTitle, isWide: baselines.length < 3 },
          ...baselines.map(({ on }) => ({ title: text.at(date(on)), isNumber: true })),
          { title: text.now, isNumber: true },
          ...(baseline === undefined
            ? []
            : [
                { title: text.change(date(baseline.on)), isNumber: true },
                { title: text.rate, isNumber: true },
              ]),
          ...(hasTargets ? [{ title: text.target }] : []),
        ]}
        rows={[...totals, ...parts, ...rest]}
      />
      {remainders === null && rows.length > 1 && model.rows.whole.length > 0 ? (
        <p className={styles.remark}>{text.overlapping}</p>
      ) : null}
    </>
  );
}

/** Name of a row, with what the series counts where that says more. */
function RowName({ name, what }: { readonly name: string; readonly what: LocalText | null }) {
  const language = useLanguage();
  return (
    <>
      {name}
      {what === null || what[language] === name ? null : <small>{what[language]}</small>}
    </>
  );
}
