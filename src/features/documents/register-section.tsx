import { documentKindNames } from '../../ui/citation.ts';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableSort } from '../../ui/table/data-table.tsx';
import { DateCell, DocumentLink, RelationsCell, RestsCell, StateCell } from './document-cells.tsx';
import type { DocumentRow } from './document-register.ts';
import { numberAndDate } from './document-words.ts';
import { DocumentsFilters } from './documents-filters.tsx';
import { documentsMessages } from './documents-messages.ts';
import type { DocumentsBase, ShownDocuments } from './documents-model.ts';
import type { DocumentColumn, DocumentSort, DocumentsParams } from './documents-params.ts';
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

function RegisterTable({ base, shown, params, onChange }: RegisterSectionProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const kinds = documentKindNames[language];
  const head = (column: DocumentColumn) => ({
    title: text.column[column],
    sort: sortOf(column, params.sort, (sort) => onChange({ sort })),
  });
  return (
    <DataTable
      caption={text.register}
      hideCaption
      columns={[
        head('number'),
        head('kind'),
        head('date'),
        { title: text.subject, isWide: true },
        head('state'),
        { title: text.relations },
        head('resting'),
      ]}
      rows={shown.rows.map((row) => ({
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

/** The register of documents with its filters. */
export function RegisterSection(props: RegisterSectionProps) {
  const text = useMessages(documentsMessages);
  const language = useLanguage();
  const { base, shown, params, typed, onType, onChange, onClear } = props;
  const all = base.register.rows.length;
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
      {shown.rows.length === 0 ? null : <RegisterTable {...props} />}
    </PageSection>
  );
}
