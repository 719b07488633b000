import type { ReactNode } from 'react';
import type { LegalDocument, Observation } from '../../domain/records/records.ts';
import { citeDocument } from '../../ui/citation.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import page from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { bibliographyMessages } from './bibliography-messages.ts';
import { figureListMessages } from './figure-list-messages.ts';
import { Pager } from './pager.tsx';
import { figuresCountId, figuresSectionId } from './show-figures.tsx';
import { citeSource } from './source-text.ts';
import { sourcesMessages } from './sources-messages.ts';
import { defaultSourcesParams, figureChoices, type SourcesParams } from './sources-params.ts';
import styles from './sources-page.module.css';
import type { SourcesView } from './sources-view.ts';

interface FiguresSectionProps {
  readonly view: SourcesView;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

interface CellProps {
  readonly view: SourcesView;
  readonly observation: Observation;
}

function ScopeCell({ view: { model }, observation }: CellProps): ReactNode {
  const language = useLanguage();
  const series = model.index.series.get(observation.series) ?? null;
  if (series === null) return observation.series;
  return (
    <>
      {model.index.indicators.get(series.indicator)?.name[language] ?? series.indicator}
      <small>
        {model.unitOf(series.unit)?.name[language] ?? series.unit}; {series.countsWhat[language]}
      </small>
    </>
  );
}

function FigureCell({ view: { model, context }, observation }: CellProps): ReactNode {
  const series = model.index.series.get(observation.series);
  const measure = model.index.indicators.get(series?.indicator ?? '')?.measure;
  return <ObservationList context={context} observations={[observation]} measure={measure} />;
}

function SourceCell({ view: { model }, observation }: CellProps): ReactNode {
  const source = model.sourceOf(observation.source);
  if (source === null) return observation.source;
  return (
    <PageLink page="sources" params={{ id: source.id }}>
      {citeSource(source)}
    </PageLink>
  );
}

function DocumentCell({ document }: { readonly document: LegalDocument | null }): ReactNode {
  const text = useMessages(figureListMessages);
  const language = useLanguage();
  if (document === null) return <span className={styles.lacking}>{text.noDocument}</span>;
  return (
    <PageLink page="document" params={{ id: document.id }}>
      {citeDocument(document, language)}
    </PageLink>
  );
}

/** The figures themselves, those without a document unless asked otherwise, each with the way to its origin. */
export function FiguresSection({ view, params, onParams }: FiguresSectionProps) {
  const text = useMessages(sourcesMessages);
  const words = useMessages(figureListMessages);
  const source = useMessages(bibliographyMessages);
  const language = useLanguage();
  const { model, figures } = view;
  const { total, from, observations, pages } = figures;
  const number = (value: number) => formatNumber(value, language);
  const { indicator } = params;
  const isKnown = indicator === null || model.index.indicators.has(indicator);
  // Where none has a document a column of documents would say so in every row.
  const withDocument = params.show !== 'no-document';
  const pager = (label: string) => (
    <Pager label={label} page={figures.page} pages={pages} onPage={(next) => onParams({ ...params, page: next })} />
  );
  return (
    <PageSection id={figuresSectionId} title={words.title} intro={words.intro}>
      <form className={page.filter} aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.show}
          value={params.show}
          nullLabel={text.show[defaultSourcesParams.show]}
          choices={figureChoices
            .filter((choice) => choice !== defaultSourcesParams.show)
            .map((value) => ({ value, label: text.show[value] }))}
          onChange={(show) => onParams({ ...params, show: show ?? defaultSourcesParams.show, page: 1 })}
        />
        <SelectField
          label={words.indicator}
          value={indicator}
          nullLabel={text.all}
          choices={model.indicators
            .filter((row) => row.figures > 0)
            .map((row) => ({ value: row.indicator.id, label: row.indicator.name[language] }))}
          onChange={(next) => onParams({ ...params, indicator: next, page: 1 })}
        />
      </form>
      {isKnown ? null : (
        <p className={page.warning} role="status">
          {words.unknownIndicator(indicator ?? '')}
        </p>
      )}
      <p id={figuresCountId} role="status" tabIndex={-1} className={styles.count}>
        {text.show[params.show]}
        {indicator === null || !isKnown ? '' : `, ${model.index.indicators.get(indicator)?.name[language] ?? ''}`}
        {total === 0
          ? `: ${words.none}`
          : `: ${words.count(number(from), number(from + observations.length - 1), number(total))}`}
      </p>
      {total === 0 ? null : (
        <>
          {pager(words.pager)}
          <DataTable
            caption={words.title}
            hideCaption
            columns={[
              { title: words.scope, isWide: true },
              { title: words.figure },
              ...(withDocument ? [{ title: words.document }] : []),
              { title: source.what },
            ]}
            rows={observations.map((observation) => ({
              id: observation.id,
              cells: [
                <ScopeCell key="scope" view={view} observation={observation} />,
                <FigureCell key="figure" view={view} observation={observation} />,
                ...(withDocument
                  ? [<DocumentCell key="document" document={view.documentOf(observation.document)} />]
                  : []),
                <SourceCell key="source" view={view} observation={observation} />,
              ],
            }))}
          />
          {pager(words.pagerBelow)}
        </>
      )}
    </PageSection>
  );
}
