import { type ReactNode, useState } from 'react';
import type { LocalText } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import { FigureLink } from '../controls/figure-link.tsx';
import { PageLink } from '../controls/page-link.tsx';
import { ObservationCell } from '../figures/observation-cell.tsx';
import type { FigureContext } from '../figures/observation-list.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { useLanguage, useMessages } from '../language/language-context.ts';
import { usePrinting } from '../print/use-printing.ts';
import { DataTable } from '../table/data-table.tsx';
import { restingMessages, type RestingTable } from './resting-messages.ts';
import disclosure from '../controls/disclosure.module.css';
import styles from './resting-list.module.css';

/** A row that rests on a document or a source. */
export interface RestingListRow {
  readonly id: string;
  readonly title: LocalText;
  /** The figure, for rows of figures; null otherwise. */
  readonly observation: Observation | null;
  readonly measure: LocalText | null;
  /** ISO date, may be partial; null when the row has none. */
  readonly on: string | null;
  /** Name of the origin of a figure or target; null otherwise. */
  readonly origin: string | null;
  readonly page: { readonly slug: string; readonly params: Readonly<Record<string, string>> } | null;
}

/** The rows of one table. */
export interface RestingListGroup {
  readonly table: RestingTable;
  readonly rows: readonly RestingListRow[];
}

interface RestingListProps {
  /** Groups as `restingGroups` makes them. */
  readonly groups: readonly RestingListGroup[];
  /** Numbers of the sources of the page and contradictions; without it figures carry neither. */
  readonly context?: Pick<FigureContext, 'noteOf' | 'contradicted'>;
}

/** With more rows than this a group is folded on screen. */
const mostOpen = 20;
/** With more rows than this a folded group is rendered only once it is opened or printed. */
const mostWaiting = 500;

interface PartProps {
  readonly row: RestingListRow;
  readonly context: RestingListProps['context'];
}

function Title({ row: { title, page } }: Pick<PartProps, 'row'>): ReactNode {
  const language = useLanguage();
  if (page === null) return title[language];
  return (
    <PageLink page={page.slug} params={page.params}>
      {title[language]}
    </PageLink>
  );
}

function Value({ row, context }: PartProps): ReactNode {
  const text = useMessages(restingMessages);
  const language = useLanguage();
  const { observation, measure, origin, on } = row;
  const day = on === null ? text.undated : formatDate(on, language);
  if (origin === null) return day;
  if (observation === null) {
    return (
      <FigureLink origin={origin} note={null} label={text.source}>
        {day}
      </FigureLink>
    );
  }
  return (
    <ObservationCell
      observation={observation}
      origin={origin}
      note={context?.noteOf(observation.source) ?? null}
      isContradicted={context?.contradicted.has(observation.id) ?? false}
      {...(measure === null ? {} : { measure })}
    />
  );
}

function Rows({ group, context }: { readonly group: RestingListGroup; readonly context: PartProps['context'] }) {
  const text = useMessages(restingMessages);
  const { table, rows } = group;
  const hasDates = table === 'observations' || rows.some((row) => row.on !== null || row.origin !== null);
  const head = { title: text.what };
  const columns = hasDates ? [head, { title: table === 'observations' ? text.figure : text.on[table] }] : [head];
  return (
    <div className={styles.rows}>
      <DataTable
        caption={text.table[table]}
        hideCaption
        columns={columns}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [<Title key="title" row={row} />, <Value key="value" row={row} context={context} />],
        }))}
      />
    </div>
  );
}

function FoldedRows({ group, context }: { readonly group: RestingListGroup; readonly context: PartProps['context'] }) {
  const text = useMessages(restingMessages);
  const language = useLanguage();
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const isThere = open || printing || group.rows.length <= mostWaiting;
  return (
    <details
      className={disclosure.disclosure}
      open={open || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{text.show(formatNumber(group.rows.length, language), text.table[group.table])}</summary>
      {isThere ? <Rows group={group} context={context} /> : null}
    </details>
  );
}

/**
 * What rests on a document or a source, table by table, each row a link to the thing itself and each figure a link to
 * its origin. Long groups are folded on screen and whole on paper.
 */
export function RestingList({ groups, context }: RestingListProps): ReactNode {
  const text = useMessages(restingMessages);
  const language = useLanguage();
  if (groups.length === 0) return <p>{text.none}</p>;
  return groups.map((group) => (
    <div key={group.table}>
      <h3 className={styles.heading}>
        {text.table[group.table]} ({formatNumber(group.rows.length, language)})
      </h3>
      {group.rows.length > mostOpen ? (
        <FoldedRows group={group} context={context} />
      ) : (
        <Rows group={group} context={context} />
      )}
    </div>
  ));
}
