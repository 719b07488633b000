import { Fragment, type ReactNode, useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ContradictionList } from '../../ui/figures/contradiction-list.tsx';
import { GapList } from '../../ui/figures/gap-list.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { ChangesSection } from './changes-section.tsx';
import { exportMessages } from './export-messages.ts';
import { ExportSection } from './export-section.tsx';
import { FieldsSection } from './fields-section.tsx';
import { FilterForm } from './filter-form.tsx';
import { GroupsSection } from './groups-section.tsx';
import { Lead } from './lead.tsx';
import { LevelsSection } from './levels-section.tsx';
import { PartialSection } from './partial-section.tsx';
import { SchoolsSection } from './schools-section.tsx';
import { serviceUnitsMessages } from './service-units-messages.ts';
import { type ServiceUnitsModel, serviceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';
import type { ServiceUnitsParams } from './service-units-params.ts';
import { ShareSection } from './share-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { hasNoCounts, UnsaidCounts } from './unsaid-counts.tsx';

interface ServiceUnitsPageProps {
  readonly input: PageInput;
  readonly params: ServiceUnitsParams;
  readonly onParams: (next: ServiceUnitsParams) => void;
}

/** A part of the page and its entry in the contents. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

function ContradictionsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  return (
    <PageSection id="contradictions" title={text.contradictions} intro={text.contradictionsIntro}>
      <ContradictionList context={model.context} contradictions={model.contradictions} />
    </PageSection>
  );
}

function GapsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  return (
    <PageSection id="gaps" title={text.gaps} intro={text.gapsIntro}>
      {model.gaps.length === 0 ? <p>{text.gapsNone}</p> : <GapList gaps={model.gaps} />}
    </PageSection>
  );
}

/** Public service units by field and degree of autonomy against the baseline of each phase, and schools: question 8. */
export function ServiceUnitsPage({ input, params, onParams }: ServiceUnitsPageProps) {
  const text = useMessages(serviceUnitsMessages);
  const exportText = useMessages(exportMessages);
  const language = useLanguage();
  const model = useMemo(() => serviceUnitsModel(input, params), [input, params]);
  const parts: readonly Part[] = [
    ...(hasNoCounts(model)
      ? [
          { id: 'partial', title: text.partial, content: <PartialSection model={model} /> },
          { id: 'schools', title: text.schools, content: <SchoolsSection model={model} /> },
          { id: 'fields', title: text.unsaid, content: <UnsaidCounts /> },
          { id: 'changes', title: text.changesTitle, content: <ChangesSection model={model} /> },
          { id: 'targets', title: text.targets, content: <TargetsSection model={model} /> },
          { id: 'share', title: text.share, content: <ShareSection model={model} /> },
        ]
      : [
          { id: 'targets', title: text.targets, content: <TargetsSection model={model} /> },
          { id: 'fields', title: text.fields, content: <FieldsSection model={model} /> },
          { id: 'groups', title: text.groups, content: <GroupsSection model={model} /> },
          { id: 'share', title: text.share, content: <ShareSection model={model} /> },
          { id: 'levels', title: text.levels, content: <LevelsSection model={model} /> },
          { id: 'schools', title: text.schools, content: <SchoolsSection model={model} /> },
          { id: 'partial', title: text.others, content: <PartialSection model={model} /> },
          { id: 'changes', title: text.changesTitle, content: <ChangesSection model={model} /> },
        ]),
    ...(model.contradictions.length === 0
      ? []
      : [{ id: 'contradictions', title: text.contradictions, content: <ContradictionsSection model={model} /> }]),
    { id: 'gaps', title: text.gaps, content: <GapsSection model={model} /> },
    { id: 'downloads', title: exportText.title, content: <ExportSection input={input} model={model} /> },
    { id: 'sources', title: text.sources, content: <SourceList sources={model.sources} /> },
  ];
  return (
    <>
      <h1>{text.title(model.unit?.name[language] ?? capitalised(input.place))}</h1>
      <Lead model={model} />
      {model.unknown.map((id) => (
        <p key={id} className={styles.warning} role="status">
          {text.unknownId(id)}
        </p>
      ))}
      <PageContents parts={parts.map(({ id, title }) => [id, title] as const)} />
      <FilterForm model={model} params={params} onParams={onParams} />
      {parts.map(({ id, content }) => (
        <Fragment key={id}>{content}</Fragment>
      ))}
    </>
  );
}
