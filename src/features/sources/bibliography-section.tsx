import type { ReactNode } from 'react';
import type { SourceSupport } from '../../domain/completeness/source-support.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { FoldedGroups } from '../../ui/controls/folded-groups.tsx';
import { openedGroups, openWithin } from '../../ui/controls/opened-groups.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { TextField } from '../../ui/controls/text-field.tsx';
import { useTypedText } from '../../ui/controls/use-typed-text.ts';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import page from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableRow } from '../../ui/table/data-table.tsx';
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

/** Rows of a kind that show at first. */
const firstRows = 20;
/** Up to so many rows the first kinds stand open. */
const openRows = 10;

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

interface EntriesProps {
  readonly rows: readonly SourceSupport[];
  readonly params: SourcesParams;
  readonly caption: string;
}

function Entries({ rows, params, caption }: EntriesProps) {
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
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { title: words.what },
        { title: words.on },
        { title: words.figures, isNumber: true },
        { title: words.supports },
      ]}
      rows={rows.map(rowOf)}
    />
  );
}

/** The sources kind by kind. */
function Kinds({ view, params }: Omit<BibliographySectionProps, 'onParams'>) {
  const text = useMessages(sourcesMessages);
  const words = useMessages(bibliographyMessages);
  const language = useLanguage();
  const { bibliography, model } = view;
  const groups = kindsInOrder.flatMap((kind) => {
    const rows = bibliography.filter(({ source }) => source.kind === kind);
    // A dot, which no id of a source has.
    return rows.length === 0
      ? []
      : [{ id: `kind.${kind}`, name: capitalised(text.kind[kind]), rows, count: rows.length }];
  });
  const isFiltered = bibliography.length < model.support.length;
  const { text: typed, kind, order } = params;
  return (
    <div className={styles.entries}>
      <FoldedGroups
        label={words.title}
        opened={openedGroups(groups, isFiltered, openWithin(groups, openRows))}
        choice={`${model.day} ${JSON.stringify([typed, kind, order])}`}
        groups={groups.map(({ id, name, rows, count }) => ({
          id,
          title: name,
          note: words.ofKind(formatNumber(count, language)),
          content: (
            <Unfold rows={rows} first={firstRows}>
              {(shown) => <Entries rows={shown} params={params} caption={`${words.title}: ${name}`} />}
            </Unfold>
          ),
        }))}
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
      {shown === 0 ? <p>{text.none}</p> : <Kinds view={view} params={params} />}
    </PageSection>
  );
}
