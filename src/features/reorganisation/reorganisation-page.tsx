import { capitalised } from '../../ui/capitalised.ts';
import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';

import { ChangesSection } from './changes-section.tsx';
import { DistrictsSection } from './districts-section.tsx';
import { filterMessages } from './filter-messages.ts';
import { FilterForm } from './filter-form.tsx';
import { FilterSummary } from './filter-summary.tsx';
import { FlowSection } from './flow-section.tsx';
import { FormsSection } from './forms-section.tsx';
import { Lead } from './lead.tsx';
import { LevelsSection } from './levels-section.tsx';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { PageSection } from '../../ui/page/page-section.tsx';
import { reorganisationMessages } from './reorganisation-messages.ts';
import { reorganisationModel } from './reorganisation-model.ts';
import type { ReorganisationParams } from './reorganisation-params.ts';
import { SourceList } from '../../ui/page/source-list.tsx';
import { TilesSection } from './tiles-section.tsx';
import { YearsSection } from './years-section.tsx';

interface ReorganisationPageProps {
  readonly input: PageInput;
  readonly params: ReorganisationParams;
  readonly onParams: (next: ReorganisationParams) => void;
}

/** What was rearranged, by which form, where and when, and which commune came from which: question 10. */
export function ReorganisationPage({ input, params, onParams }: ReorganisationPageProps) {
  const text = useMessages(reorganisationMessages);
  const filterText = useMessages(filterMessages);
  const language = useLanguage();
  const model = useMemo(() => reorganisationModel(input, params), [input, params]);
  const parts: readonly (readonly [string, string, boolean?])[] = [
    ['map', text.map],
    ['forms', text.forms],
    ['years', text.years],
    ['levels', text.levels, model.levels.length > 0],
    ['districts', text.districts, model.districts.length > 0],
    ['flow', text.flow],
    ['changes', text.list],
    ['sources', text.sources],
  ];
  return (
    <>
      <h1>{text.title(capitalised(model.place?.name[language] ?? input.place))}</h1>
      <Lead model={model} />
      <PageContents parts={parts} />
      <PageSection id="filter" title={filterText.filter} intro={filterText.filterIntro}>
        <FilterForm model={model} params={params} onParams={onParams} />
        <FilterSummary model={model} />
      </PageSection>
      <TilesSection model={model} params={params} onParams={onParams} />
      <FormsSection model={model} />
      <YearsSection model={model} />
      <LevelsSection model={model} />
      <DistrictsSection model={model} />
      <FlowSection model={model} params={params} onParams={onParams} />
      <ChangesSection model={model} />
      <SourceList sources={model.sources} />
    </>
  );
}
