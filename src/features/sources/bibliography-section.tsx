import type { ReactNode } from 'react';
import type { SourceSupport } from '../../domain/completeness/source-support.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { TextField } from '../../ui/controls/text-field.tsx';
import { useTypedText } from '../../ui/controls/use-typed-text.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import page from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { bibliographyMessages } from './bibliography-messages.ts';
import { kindsInOrder } from './choose-sources.ts';
import { SourceAddress } from './source-address.tsx';
import { citeSource, publishedText, supportText } from './source-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import { defaultSourcesParams, serialiseSourcesParams, sourceOrders, type SourcesParams } from './sources-params.ts';
import styles from './sources-page.module.css';
import type { SourcesView } from './sources-view.ts';
import { Unfold } from './unfold.tsx';

interface BibliographySectionProps {
  readonly view: SourcesView;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

const firstRows = 40;

function SourceCell({ support: { source } }: { readonly support: SourceSupport }): ReactNode {
  const language = useLanguage();
  return (
    <span id={`s-${source.id}`}>
      {citeSource(source)}
      <small>
        <SourceAddress source={source} />
        {source.note === null ? '' : ` ${source.note[language]}`}
      </small>
    </span>
  );
}

function SupportCell({ support, params }: { readonly support: SourceSupport; readonly params: SourcesParams }) {
  const text = useMessages(bibliographyMessages);
  const language = useLanguage();
  const { source, counts, total } = support;
  if (total === 0) return <span className={styles.lacking}>{supportText(counts, language)}</span>;
  return (
    <>
      {supportText(counts, language)}
      <span className={styles.open}>
        <PageLink page="sources" params={serialiseSourcesParams({ ...params, id: source.id })}>
          {text.open(formatNumber(total, language))}
        </PageLink>
      </span>
    </>
  );
}

function Entries({
  rows,
  view,
  params,
}: Omit<BibliographySectionProps, 'onParams'> & { rows: readonly SourceSupport[] }) {
  const text = useMessages(sourcesMessages);
  const words = useMessages(bibliographyMessages);
  const language = useLanguage();
  const rowOf = (support: SourceSupport): TableRow => ({
    id: support.source.id,
    cells: [
      <SourceCell key="source" support={support} />,
      publishedText(support.source, language),
      formatNumber(support.figures, language),
      <SupportCell key="support" support={support} params={params} />,
    ],
  });
  const grouped = kindsInOrder.flatMap((kind): readonly (TableGroup | TableRow)[] => {
    const own = rows.filter(({ source }) => source.kind === kind);
    if (own.length === 0) return [];
    const all = view.bibliography.filter(({ source }) => source.kind === kind).length;
    const group = words.group(capitalised(text.kind[kind]), formatNumber(all, language));
    // A dot, which no id of a source has.
    return [{ id: `kind.${kind}`, group }, ...own.map(rowOf)];
  });
  return (
    <div className={styles.entries}>
      <DataTable
        caption={words.title}
        hideCaption
        columns={[
          { title: words.what },
          { title: words.on },
          { title: words.figures, isNumber: true },
          { title: words.supports },
        ]}
        rows={grouped}
      />
    </div>
  );
}

function FilterForm({ params, onParams }: Omit<BibliographySectionProps, 'view'>) {
  const text = useMessages(sourcesMessages);
  const words = useMessages(bibliographyMessages);
  const [typed, type] = useTypedText(params.text, (found) => onParams({ ...params, text: found }));
  return (
    <form className={page.filter} aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <TextField label={words.text} value={typed} onType={type} />
      <SelectField
        label={words.kind}
        value={params.kind}
        nullLabel={text.all}
        choices={kindsInOrder.map((value) => ({ value, label: capitalised(text.kind[value]) }))}
        onChange={(kind) => onParams({ ...params, kind })}
      />
      <SelectField
        label={words.order}
        value={params.order}
        nullLabel={text.order[defaultSourcesParams.order]}
        choices={sourceOrders
          .filter((order) => order !== defaultSourcesParams.order)
          .map((value) => ({ value, label: text.order[value] }))}
        onChange={(order) => onParams({ ...params, order: order ?? defaultSourcesParams.order })}
      />
    </form>
  );
}

/** All sources published by the day, by kind, with what rests on each. */
export function BibliographySection({ view, params, onParams }: BibliographySectionProps) {
  const text = useMessages(bibliographyMessages);
  const language = useLanguage();
  const { bibliography, model } = view;
  const number = (value: number) => formatNumber(value, language);
  const [shown, all] = [bibliography.length, model.support.length];
  return (
    <PageSection id="bibliography" title={text.title} intro={text.intro}>
      <FilterForm params={params} onParams={onParams} />
      <p role="status" className={styles.count}>
        {params.text === '' ? '' : `“${params.text}”: `}
        {shown === all ? text.countAll(number(all)) : text.count(number(shown), number(all))}
      </p>
      {shown === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Unfold rows={bibliography} first={firstRows}>
          {(rows) => <Entries rows={rows} view={view} params={params} />}
        </Unfold>
      )}
    </PageSection>
  );
}
