import type { ReactNode } from 'react';
import type { IndicatorCompleteness } from '../../domain/completeness/indicator-completeness.ts';
import { shortfalls } from '../../domain/completeness/indicator-completeness.ts';
import { SelectField } from '../../ui/controls/select-field.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import page from '../../ui/page/figure-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type SortDirection, type TableSort } from '../../ui/table/data-table.tsx';
import { chooseIndicators } from './choose-indicators.ts';
import { ShowFigures } from './show-figures.tsx';
import { sourcesMessages } from './sources-messages.ts';
import type { SourcesModel } from './sources-model.ts';
import { type FigureChoice, type IndicatorColumn, indicatorColumns, type SourcesParams } from './sources-params.ts';
import styles from './sources-page.module.css';
import { Unfold } from './unfold.tsx';

interface IndicatorsSectionProps {
  readonly model: SourcesModel;
  readonly params: SourcesParams;
  readonly onParams: (next: SourcesParams) => void;
}

interface CellProps extends Omit<IndicatorsSectionProps, 'model'> {
  readonly row: IndicatorCompleteness;
}

const firstRows = 20;

function NameCell({ row: { indicator, ahead, unknown } }: Pick<CellProps, 'row'>): ReactNode {
  const text = useMessages(sourcesMessages).indicators;
  const language = useLanguage();
  const remarks = [
    unknown === 0 ? null : text.unknown(formatNumber(unknown, language)),
    ahead === 0 ? null : text.ahead(formatNumber(ahead, language)),
  ].filter((remark) => remark !== null);
  return (
    <>
      {indicator.name[language]} ({indicator.measure[language]})
      {remarks.length === 0 ? null : <small>{remarks.join('; ')}</small>}
    </>
  );
}

const choices = {
  figures: 'all',
  'no-document': 'no-document',
  inferred: 'inferred',
  undated: 'undated',
  'low-confidence': 'low-confidence',
} as const satisfies Partial<Record<IndicatorColumn, FigureChoice>>;

interface CountCellProps extends CellProps {
  readonly column: keyof typeof choices;
  readonly count: number;
}

/** A count that leads to the figures it counts. */
function CountCell({ row, column, count, params, onParams }: CountCellProps): ReactNode {
  const text = useMessages(sourcesMessages);
  const language = useLanguage();
  if (count === 0) return formatNumber(0, language);
  return (
    <ShowFigures
      indicator={row.indicator.id}
      show={choices[column]}
      label={`${row.indicator.name[language]}, ${text.column[column]}, ${text.indicators.seeFigures}`}
      text={formatNumber(count, language)}
      params={params}
      onParams={onParams}
    />
  );
}

function IndicatorTable({
  rows,
  params,
  onParams,
}: Omit<IndicatorsSectionProps, 'model'> & { readonly rows: readonly IndicatorCompleteness[] }) {
  const text = useMessages(sourcesMessages);
  const language = useLanguage();
  const { sort } = params;
  const number = (value: number) => formatNumber(value, language);
  const sortOf = (column: IndicatorColumn): TableSort => {
    const direction: SortDirection = sort.descending ? 'descending' : 'ascending';
    // Names are first wanted from A, counts from the largest.
    const descending = sort.column === column ? !sort.descending : column !== 'name';
    return {
      direction: sort.column === column ? direction : 'none',
      onToggle: () => onParams({ ...params, sort: { column, descending } }),
    };
  };
  return (
    <div className={styles.indicators}>
      <DataTable
        caption={text.indicators.title}
        hideCaption
        columns={indicatorColumns.map((column) => ({
          title: text.column[column],
          isNumber: column !== 'name' && column !== 'latest',
          sort: sortOf(column),
        }))}
        rows={rows.map((row) => {
          const cell = (column: keyof typeof choices, count: number) => (
            <CountCell key={column} row={row} column={column} count={count} params={params} onParams={onParams} />
          );
          return {
            id: row.indicator.id,
            cells: [
              <NameCell key="name" row={row} />,
              number(row.series),
              cell('figures', row.figures),
              cell('no-document', row.figures - row.withDocument),
              number(row.stated),
              cell('inferred', row.inferred),
              cell('undated', row.undated),
              cell('low-confidence', row.lowConfidence),
              row.latest === null ? null : formatDate(row.latest.iso, language),
              number(row.gaps),
              number(row.contradictions),
              number(row.targets),
            ],
          };
        })}
      />
    </div>
  );
}

/** What is known of each indicator and what is not, the worst first unless asked otherwise. */
export function IndicatorsSection({ model, params, onParams }: IndicatorsSectionProps) {
  const text = useMessages(sourcesMessages);
  const language = useLanguage();
  const rows = chooseIndicators(model.indicators, params, language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <PageSection id="indicators" title={text.indicators.title} intro={text.indicators.intro}>
      <form className={page.filter} aria-label={text.indicators.filter} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={text.indicators.lack}
          value={params.lack}
          nullLabel={text.all}
          choices={shortfalls.map((value) => ({ value, label: text.lack[value] }))}
          onChange={(lack) => onParams({ ...params, lack })}
        />
        <SelectField
          label={text.indicators.sort}
          value={params.sort.column}
          nullLabel={text.column['no-document']}
          choices={indicatorColumns
            .filter((column) => column !== 'no-document')
            .map((value) => ({ value, label: text.column[value] }))}
          onChange={(column) =>
            onParams({ ...params, sort: { column: column ?? 'no-document', descending: column !== 'name' } })
          }
        />
      </form>
      <p role="status" className={styles.count}>
        {params.lack === null ? '' : `${text.lack[params.lack]}: `}
        {text.indicators.count(number(rows.length), number(model.indicators.length))}
      </p>
      {rows.length === 0 ? (
        <p>{text.indicators.none}</p>
      ) : (
        <Unfold rows={rows} first={firstRows}>
          {(shown) => <IndicatorTable rows={shown} params={params} onParams={onParams} />}
        </Unfold>
      )}
    </PageSection>
  );
}
