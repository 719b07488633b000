import { useDeferredValue, useMemo, useRef } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { useTypedText } from '../../ui/controls/use-typed-text.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { ColumnChoice } from './column-choice.tsx';
import { describeQuery } from './describe-query.ts';
import { ExportButtons } from './export-buttons.tsx';
import { filterOptions } from './filter-options.ts';
import { PageSizeField } from './page-size-field.tsx';
import { Pager } from './pager.tsx';
import { RegisterTable } from './register-table.tsx';
import { SelectionCount } from './selection-count.tsx';
import { isFiltered } from './select-units.ts';
import { UnitFilters } from './unit-filters.tsx';
import { unitsMessages } from './units-messages.ts';
import { defaultUnitsParams, type UnitsParams } from './units-params.ts';
import styles from './units-page.module.css';
import { useShownRows } from './use-shown-rows.ts';
import { useUnitSelection } from './use-register.ts';

interface UnitsPageProps {
  readonly input: PageInput;
  readonly params: UnitsParams;
  readonly onParams: (next: UnitsParams) => void;
}

/** The register of all units past and present: questions 3 and 10. */
export function UnitsPage({ input, params, onParams }: UnitsPageProps) {
  const text = useMessages(unitsMessages);
  const language = useLanguage();
  const top = useRef<HTMLDivElement>(null);
  const change = (next: Partial<UnitsParams>) => onParams({ ...params, page: 1, ...next });
  const [typed, type] = useTypedText(params.text, (settled) => change({ text: settled }));
  const query = { ...params, text: useDeferredValue(typed) };
  const { selection, isCurrent } = useUnitSelection(input, query, language);
  const { units } = input.data;
  const options = useMemo(() => filterOptions(units, params.under), [units, params.under]);
  // While one types the address still has the page of the former rows.
  const page = query.text.trim() === params.text ? params.page : 1;
  const shown = useShownRows(selection, params.size, page);
  const clear = () => {
    type('');
    const { text: noText, kind, level, block, under, state } = defaultUnitsParams;
    change({ text: noText, kind, level, block, under, state });
  };
  const all = formatNumber(units.length, language);
  const toPage = (next: number) => onParams({ ...params, page: next });
  const pager = <Pager label={text.pages} page={shown.page} pages={shown.pages} onPage={toPage} />;
  return (
    <>
      <h1>{text.title}</h1>
      <p className={styles.intro}>{text.intro(all, formatDate(input.day, language))}</p>
      <div className={styles.screenOnly}>
        <UnitFilters
          params={params}
          options={options}
          typed={typed}
          onType={type}
          onChange={change}
          onClear={isFiltered(query) ? clear : null}
        />
      </div>
      <div ref={top} className={styles.tools}>
        <SelectionCount selection={selection} isCurrent={isCurrent} all={units.length} shown={shown} />
        {pager}
        <PageSizeField size={params.size} onSize={(size) => change({ size })} />
        {selection === null ? null : <ExportButtons request={{ input, selection, query, columns: params.columns }} />}
        <ColumnChoice columns={params.columns} onColumns={(columns) => onParams({ ...params, columns })} />
      </div>
      {selection === null ? null : (
        <div className={styles.paperOnly}>
          {describeQuery(selection.register, query, text, language).map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          {shown.isCut ? (
            <p>
              <strong>
                {text.paperLimit(
                  formatNumber(shown.readings.length, language),
                  formatNumber(selection.positions.length, language),
                )}
              </strong>
            </p>
          ) : null}
        </div>
      )}
      {selection !== null && selection.positions.length === 0 ? (
        <div className={styles.none}>
          <p>{text.none}</p>
          <button type="button" onClick={clear}>
            {text.clear}
          </button>
        </div>
      ) : null}
      {shown.readings.length === 0 ? null : (
        <div className={styles.table} aria-busy={!isCurrent}>
          <RegisterTable
            readings={shown.readings}
            columns={params.columns}
            sort={params.sort}
            onSort={(sort) => change({ sort })}
          />
        </div>
      )}
      <div className={styles.screenOnly}>
        <Pager
          label={text.pagesBelow}
          page={shown.page}
          pages={shown.pages}
          onPage={(next) => {
            toPage(next);
            top.current?.scrollIntoView({ block: 'start' });
          }}
        />
      </div>
    </>
  );
}
