import type { ChangeRow } from '../../domain/changes/change-rows.ts';
import { Disclosure } from '../../ui/controls/disclosure.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { usePrinting } from '../../ui/print/use-printing.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ChangeCitation, EffectiveDate, UnitLinks } from './change-parts.tsx';
import { netText } from './change-texts.ts';
import { changeWords } from './change-words.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import styles from './reorganisation-page.module.css';

// A short list is shown whole; of a long one the first rows, the others on demand.
const mostOpen = 25;
const shownFirst = 15;

function TitleCell({ row }: { readonly row: ChangeRow }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const { change, originals, resulting } = row;
  const { originalsStated, resultingStated } = change;
  const number = (value: number | null) => (value === null ? '…' : formatNumber(value, language));
  const hasStated = originalsStated !== null || resultingStated !== null;
  return (
    <>
      {change.title[language]}
      <small>
        {originals.length + resulting.length === 0 ? text.unnamed : null}
        <UnitLinks units={originals} />
        {resulting.length === 0 ? null : (
          <>
            {' → '}
            <UnitLinks units={resulting} />
          </>
        )}
      </small>
      {hasStated ? <small>{text.stated(number(originalsStated), number(resultingStated))}</small> : null}
    </>
  );
}

function FormCell({ row }: { readonly row: ChangeRow }) {
  const text = useMessages(reorganisationMessages);
  const words = useMessages(changeWords);
  const { form, status, pilot } = row.change;
  const marks = [pilot ? text.isPilot : null, status === 'in-force' ? null : words.statusName[status]].filter(
    (mark) => mark !== null,
  );
  return (
    <>
      <span className={styles.whole}>{words.formName[form]}</span>
      {marks.map((mark) => (
        <small key={mark}>
          <b className={styles.mark}>{mark}</b>
        </small>
      ))}
    </>
  );
}

/** What a change did to the number of units; in brackets where that is not part of what is in force. */
function NetCell({ row }: { readonly row: ChangeRow }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  if (row.net === null) return null;
  const net = netText(row.net, text, language);
  const { status, pilot } = row.change;
  return <span className={styles.whole}>{status === 'in-force' && !pilot ? net : `(${net})`}</span>;
}

function ChangeTable({ model, rows }: { readonly model: ReorganisationModel; readonly rows: readonly ChangeRow[] }) {
  const text = useMessages(reorganisationMessages);
  return (
    <DataTable
      caption={text.list}
      hideCaption
      columns={[
        { title: text.what, isWide: true },
        { title: text.form },
        { title: text.change, isNumber: true },
        { title: text.effective },
        { title: text.document },
      ]}
      rows={rows.map((row) => ({
        id: row.change.id,
        cells: [
          <TitleCell key="title" row={row} />,
          <FormCell key="form" row={row} />,
          <NetCell key="net" row={row} />,
          <EffectiveDate key="date" change={row.change} />,
          <ChangeCitation key="document" change={row.change} document={row.document} note={model.noteOf(row.change)} />,
        ],
      }))}
    />
  );
}

/** The changes that pass the filter, with their units, count, date and document: the first ones open, all on paper. */
export function ChangesSection({ model }: { readonly model: ReorganisationModel }) {
  const text = useMessages(reorganisationMessages);
  const language = useLanguage();
  const printing = usePrinting();
  const { rows } = model;
  const first = printing || rows.length <= mostOpen ? rows : rows.slice(0, shownFirst);
  const others = rows.slice(first.length);
  return (
    <PageSection id="changes" title={text.list} intro={text.listIntro}>
      {rows.length === 0 ? <p>{text.none}</p> : <ChangeTable model={model} rows={first} />}
      {others.length === 0 ? null : (
        <Disclosure summary={text.others(formatNumber(others.length, language))}>
          <ChangeTable model={model} rows={others} />
        </Disclosure>
      )}
    </PageSection>
  );
}
