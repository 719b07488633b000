import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ChangeAmount, ChangePercent } from '../../ui/figures/change-cells.tsx';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import { formatPeriod } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { villagesMessages } from './villages-messages.ts';
import type { VillagesModel } from './villages-model.ts';

interface TableProps {
  readonly model: VillagesModel;
  readonly caption: string;
  readonly lines: readonly FirstAndLast[];
}

interface FiguresTableProps extends TableProps {
  /** Whether the numbers need their unit of measure, where the section does not say it. */
  readonly withMeasure?: boolean;
}

/** What a series counts and where that is another place than the page's, its name; from when it counts. */
export function ScopeCell({ model, line: { series } }: { readonly model: VillagesModel; readonly line: FirstAndLast }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const isFlow = model.indicatorOf(series.indicator)?.kind === 'flow';
  const place = series.unit === model.unit?.id ? null : (model.unitOf(series.unit)?.name[language] ?? series.unit);
  const since = formatPeriod(series.startsWhen, null, language);
  const start = series.startsNote?.[language] ?? (isFlow ? (since ?? text.startsUnknown) : null);
  return (
    <>
      {capitalised(series.countsWhat[language])}
      {place === null ? null : <small>{capitalised(place)}</small>}
      {start === null ? null : <small>{start}</small>}
    </>
  );
}

/** Series with their first and last figure, undated and planned ones beside the last. */
export function MovesTable({ model, caption, lines }: TableProps) {
  const text = useMessages(villagesMessages);
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { title: text.what, isWide: true },
        { title: text.first, isNumber: true },
        { title: text.last, isNumber: true },
        { title: text.changed, isNumber: true },
        { title: text.rate, isNumber: true },
      ]}
      rows={lines.map((line) => ({
        id: line.series.id,
        cells: [
          <ScopeCell key="scope" model={model} line={line} />,
          <FirstCell key="first" model={model} line={line} />,
          <LastCell key="last" model={model} line={line} />,
          <ChangeAmount key="amount" change={line.change} />,
          <ChangePercent key="percent" change={line.change} />,
        ],
      }))}
    />
  );
}

interface LineProps {
  readonly model: VillagesModel;
  readonly line: FirstAndLast;
}

/** The first figure of a series; empty when it is the last one too. */
export function FirstCell({ model, line: { first, last } }: LineProps) {
  const isOne = first.points[0]?.observation.id === last.points[0]?.observation.id;
  return isOne ? null : (
    <ObservationList context={model.context} observations={first.points.map((point) => point.observation)} />
  );
}

/** The last figure of a series, and those without a date, planned or known to be missing. */
export function LastCell({ model, line: { last, others } }: LineProps) {
  const observations = [...last.points.map((point) => point.observation), ...others];
  return <ObservationList context={model.context} observations={observations} />;
}

/** Every figure of some series, each series in a row. */
export function FiguresTable({ model, caption, lines, withMeasure }: FiguresTableProps) {
  const text = useMessages(villagesMessages);
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[{ title: text.what, isWide: true }, { title: text.figures }]}
      rows={lines.map((line) => ({
        id: line.series.id,
        cells: [
          <ScopeCell key="scope" model={model} line={line} />,
          <ObservationList
            key="figures"
            context={model.context}
            observations={[...line.points.map((point) => point.observation), ...line.others]}
            measure={withMeasure === true ? model.indicatorOf(line.series.indicator)?.measure : undefined}
            inLines
          />,
        ],
      }))}
    />
  );
}
