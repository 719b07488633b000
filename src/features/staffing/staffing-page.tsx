import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { ByUnitSection } from './by-unit-section.tsx';
import { deputiesMessages } from './deputies-messages.ts';
import { DeputiesSection } from './deputies-section.tsx';
import { FilterForm } from './filter-form.tsx';
import { FilterSummary } from './filter-summary.tsx';
import { Lead } from './lead.tsx';
import { leaversMessages } from './leavers-messages.ts';
import { LeaversSection } from './leavers-section.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { LedgerSection } from './ledger-section.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { staffingMessages } from './staffing-messages.ts';
import { staffingIndexes, type StaffingModel, staffingModel } from './staffing-model.ts';
import styles from './staffing-page.module.css';
import type { StaffingParams } from './staffing-params.ts';
import { yearsMessages } from './years-messages.ts';
import { YearsSection } from './years-section.tsx';

interface StaffingPageProps {
  readonly input: PageInput;
  readonly params: StaffingParams;
  readonly onParams: (next: StaffingParams) => void;
}

/** What must be known before any figure is read: whose numbers these are, and where they end. */
function Notices({ model }: { readonly model: StaffingModel }) {
  const text = useMessages(staffingMessages);
  const language = useLanguage();
  const { unit, place, unknown, successors, choices } = model;
  const isElsewhere = unit !== null && [...choices.successors, ...choices.others].some((other) => other.id === unit.id);
  const ended = unit?.validTo === null || unit === null ? '…' : formatDate(unit.validTo.iso, language);
  const names = successors.map((other) => other.unit.name[language]).join(', ');
  return (
    <>
      {unit === null ? <p className={styles.none}>{text.noPlace}</p> : null}
      {unknown === null ? null : <p className={styles.none}>{text.unknownUnit(unknown)}</p>}
      {isElsewhere ? (
        <p className={styles.none}>{text.elsewhere(unit.name[language], place?.name[language] ?? '')}</p>
      ) : null}
      {unit === null || names === '' ? null : (
        <p className={styles.note}>{text.placeEnded(capitalised(unit.name[language]), ended, names)}</p>
      )}
    </>
  );
}

/** Quota, people in post and what is still to be cut; the quota ledger; leavers; deputies: questions 6, 7 and 11. */
export function StaffingPage({ input, params, onParams }: StaffingPageProps) {
  const text = useMessages(staffingMessages);
  const titles = {
    years: useMessages(yearsMessages).years,
    ledger: useMessages(ledgerMessages).ledger,
    leavers: useMessages(leaversMessages).leavers,
    deputies: useMessages(deputiesMessages).deputies,
  };
  const language = useLanguage();
  const { data, indexes: opened } = input;
  const indexes = useMemo(() => staffingIndexes({ data, indexes: opened }), [data, opened]);
  const model = useMemo(() => staffingModel(indexes, input, params), [indexes, input, params]);
  const parts: readonly (readonly [string, string])[] = [
    ['numbers', text.numbers],
    ['by-unit', text.byUnit],
    ['years', titles.years],
    ['ledger', titles.ledger],
    ['leavers', titles.leavers],
    ['deputies', titles.deputies],
    ['sources', text.sources],
  ];
  return (
    <>
      <h1>{text.title(capitalised(model.unit?.name[language] ?? input.place))}</h1>
      <Notices model={model} />
      <Lead model={model} />
      <PageContents parts={parts} />
      <div className={styles.screenOnly}>
        <PageSection id="filter" title={text.filter} intro={text.filterIntro}>
          <FilterForm model={model} params={params} onParams={onParams} />
        </PageSection>
      </div>
      <FilterSummary params={params} />
      <NumbersSection model={model} />
      <ByUnitSection model={model} />
      <YearsSection model={model} params={params} onParams={onParams} />
      <LedgerSection model={model} params={params} onParams={onParams} />
      <LeaversSection model={model} params={params} onParams={onParams} />
      <DeputiesSection model={model} />
      <SourceList sources={model.sources} />
    </>
  );
}
