import { type RefObject, useEffect, useRef } from 'react';
import { documentKindNames } from '../../ui/citation.ts';
import { FoldedGroups } from '../../ui/controls/folded-groups.tsx';
import { openedGroups, openWithin } from '../../ui/controls/opened-groups.ts';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableColumn, type TableSort } from '../../ui/table/data-table.tsx';
import { DateCell, DocumentLink, RelationsCell, RestsCell, StateCell } from './document-cells.tsx';
import type { DocumentRow } from './document-register.ts';
import { numberAndDate } from './document-words.ts';
import { DocumentsFilters } from './documents-filters.tsx';
import { documentsMessages } from './documents-messages.ts';
import type { DocumentsBase, ShownDocuments } from './documents-model.ts';
import { type DocumentColumn, type DocumentSort, type DocumentsParams, sortText } from './documents-params.ts';
import { groupDocuments } from './group-documents.ts';
import { isFiltered } from './select-documents.ts';
import styles from './documents.module.css';
import page from '../../ui/page/figure-page.module.css';

interface RegisterSectionProps {
  readonly base: DocumentsBase;
  readonly shown: ShownDocuments;
  readonly params: DocumentsParams;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onChange: (change: Partial<DocumentsParams>) => void;
  readonly onClear: (() => void) | null;
}

function NameCell({ row }: { readonly row: DocumentRow }) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  return (
    <>
      <DocumentLink document={row.document} />
      {row.namesakes.length === 0 ? null : (
        <small>{text.sameNumberMark(row.namesakes.map((one) => numberAndDate(one, language)).join('; '))}</small>
      )}
    </>
  );
}

/** Subject and issuer, with the source that names them; without a number the subject stands in the first cell. */
function SubjectCell({ row: { document }, note }: { readonly row: DocumentRow; readonly note: number | null }) {
  const language = useLanguage();
  const issuer = (
    <>
      {document.issuer[language]}
      <SourceNumber note={note} />
    </>
  );
  if (document.number === null) return issuer;
  return (
    <>
      {document.subject[language]}
      <small>{issuer}</small>
    </>
  );
}

/** The head of a column that sorts: another column starts upwards, except for how much rests on a document. */
function sortOf(column: DocumentColumn, sort: DocumentSort, onSort: (sort: DocumentSort) => void): TableSort {
  const isChosen = sort.column === column;
  return {
    direction: isChosen ? (sort.descending ? 'descending' : 'ascending') : 'none',
    onToggle: () => onSort({ column, descending: isChosen ? !sort.descending : column === 'resting' }),
  };
}

/** With another order come other tables: the focus stays on the head that sorted. Returns what is told of a new order. */
function useFocusOnSortedHead(place: RefObject<HTMLElement | null>, sort: DocumentSort): (next: DocumentSort) => void {
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (asked.current !== sortText(sort)) return;
    asked.current = null;
    if (place.current?.contains(document.activeElement)) return;
    const head = ':is([aria-sort="ascending"], [aria-sort="descending"]) button';
    place.current?.querySelector<HTMLElement>(`details[open] ${head}, :scope > table ${head}, summary`)?.focus();
  });
  return (next) => {
    asked.current = sortText(next);
  };
}

interface RegisterTableProps extends RegisterSectionProps {
  readonly caption: string;
  readonly rows: readonly DocumentRow[];
  readonly onSort: (sort: DocumentSort) => void;
}

function RegisterTable({ base, shown, params, onSort, caption, rows }: RegisterTableProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const kinds = documentKindNames[language];
  const head = (column: DocumentColumn): TableColumn => ({
    title: text.column[column],
    sort: sortOf(column, params.sort, onSort),
  });
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        head('number'),
        { ...head('kind'), isPlain: true },
        { ...head('date'), isPlain: true },
        { title: text.subject, isWide: true, isPlain: true },
        { ...head('state'), isPlain: true },
        { title: text.relations, isPlain: true },
        head('resting'),
      ]}
      rows={rows.map((row) => ({
        id: row.document.id,
        cells: [
          <NameCell key="name" row={row} />,
          kinds[row.document.kind],
          <DateCell key="date" document={row.document} />,
          <SubjectCell key="subject" row={row} note={shown.noteOf(row)} />,
          <StateCell key="state" row={row} index={base.register.index} />,
          <RelationsCell key="relations" relations={row.relations} />,
          <RestsCell key="resting" row={row} />,
        ],
      }))}
    />
  );
}

/** So many documents or fewer are one table; of more, the first groups stand open up to as many. */
const fewRows = 12;

/** The register under the headings of its order, or as one table where it is short or its order has none. */
function RegisterGroups(props: RegisterSectionProps & Pick<RegisterTableProps, 'onSort'>) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const { base, shown, params } = props;
  const groups = shown.rows.length <= fewRows ? null : groupDocuments(shown.rows, params.sort, language);
  if (groups === null) return <RegisterTable {...props} caption={text.register} rows={shown.rows} />;
  const choice = { ...params, family: null };
  return (
    <FoldedGroups
      label={text.register}
      opened={openedGroups(groups, isFiltered(params), openWithin(groups, fewRows))}
      choice={`${base.register.day} ${JSON.stringify(choice)}`}
      groups={groups.map(({ id, title, rows, count }) => ({
        id,
        title,
        note: text.documents(formatNumber(count, language)),
        content: <RegisterTable {...props} caption={`${text.register}: ${title}`} rows={rows} />,
      }))}
    />
  );
}

/** The register of documents with its filters. */
export function RegisterSection(props: RegisterSectionProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const { base, shown, params, typed, onType, onChange, onClear } = props;
  const all = base.register.rows.length;
  const place = useRef<HTMLDivElement>(null);
  const sorts = useFocusOnSortedHead(place, params.sort);
  const sort = (next: DocumentSort) => {
    sorts(next);
    onChange({ sort: next });
  };
  return (
    <PageSection id="register" title={text.register} intro={text.registerIntro}>
      <DocumentsFilters
        params={params}
        options={base.options}
        typed={typed}
        onType={onType}
        onChange={onChange}
        onClear={onClear}
      />
      <p className={page.remark} role="status">
        {text.shown(formatNumber(shown.rows.length, language), formatNumber(all, language))}
        {shown.rows.length === 0 ? ` ${text.none}` : ''}
      </p>
      {shown.rows.length === 0 ? null : (
        <div ref={place} className={styles.register}>
          <RegisterGroups {...props} onSort={sort} />
        </div>
      )}
    </PageSection>
  );
}
