import { originOf } from '../../domain/origin-ref.ts';
import { ObservationCell } from '../../ui/figures/observation-cell.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { itemLabel, momentLabel } from './compare-labels.ts';
import { compareMessages } from './compare-messages.ts';
import { type ComparedRow, type CompareModel, observationsAt } from './compare-model.ts';
import styles from './compare-page.module.css';
import { differenceText, rateText } from './difference-text.ts';

function Figures({ model, row }: { readonly model: CompareModel; readonly row: ComparedRow }) {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const { at } = row;
  if (at.kind === 'none') return text.notFound;
  return (
    <>
      {observationsAt(at).map((observation) => (
        <span key={observation.id} className={styles.cell}>
          <ObservationCell
            observation={observation}
            origin={originOf.observation(observation.id)}
            note={model.noteOf(observation.source)}
            isContradicted={at.kind === 'contradictory' || model.isContradicted(observation)}
          />
        </span>
      ))}
      {at.kind === 'figure' && at.isWithin ? (
        <small>{text.within(formatDate(at.reading.moment.on.iso, language))}</small>
      ) : null}
      {at.kind === 'several' ? <small>{text.several}</small> : null}
    </>
  );
}

/** Each figure, how far it lies from the first, and the rate where one may be given. */
export function CompareTable({ model }: { readonly model: CompareModel }) {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const { base, choice, blocks, indicator } = model;
  const byDate = choice.by === 'date';
  const across = byDate ? 'dates' : 'items';
  const rowOf = (row: ComparedRow, block: string): TableRow => {
    const label = byDate ? momentLabel(row.moment, language) : itemLabel(base, row.series, choice.by, language);
    const { difference } = row;
    const isBase = difference === null;
    return {
      id: `${block}/${row.series.id}/${label}`,
      cells: [
        <span key="item">
          {label}
          {model.differs.includes('countsWhat') ? <small>{row.series.countsWhat[language]}</small> : null}
        </span>,
        <Figures key="figure" model={model} row={row} />,
        isBase ? (
          <span key="difference" className={styles.quiet}>
            {byDate ? text.baseDate : text.base}
          </span>
        ) : (
          differenceText(difference, across, indicator, text, language)
        ),
        isBase ? '' : rateText(difference, text, language),
      ],
    };
  };
  const rows = blocks.flatMap(({ key, rows: inBlock }): readonly (TableRow | TableGroup)[] => {
    const [first] = inBlock;
    const head =
      first === undefined
        ? key
        : byDate
          ? itemLabel(base, first.series, 'date', language)
          : momentLabel(first.moment, language);
    return [{ id: key, group: head }, ...inBlock.map((row) => rowOf(row, key))];
  });
  return (
    <DataTable
      hideCaption
      caption={`${text.table}: ${indicator.name[language]} (${indicator.measure[language]})`}
      columns={[
        { title: byDate ? text.moment : text.item, isWide: true },
        { title: text.figure, isNumber: true },
        { title: byDate ? text.change : text.difference, isNumber: true },
        { title: text.rate, isNumber: true },
      ]}
      rows={rows}
    />
  );
}
