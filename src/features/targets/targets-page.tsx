import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { Lead } from './lead.tsx';
import { PhasesSection } from './phases-section.tsx';
import { ProgressSection } from './progress-section.tsx';
import { RankingSection } from './ranking-section.tsx';
import { RevisedSection } from './revised-section.tsx';
import { RuleSection } from './rule-section.tsx';
import { evaluatedTargets } from './target-rows.ts';
import { TargetsFilterForm } from './targets-filter-form.tsx';
import { targetsMessages } from './targets-messages.ts';
import { targetsModel } from './targets-model.ts';
import styles from './targets-page.module.css';
import type { TargetsParams } from './targets-params.ts';
import { UnsaidSection } from './unsaid-section.tsx';

interface TargetsPageProps {
  readonly input: PageInput;
  readonly params: TargetsParams;
  readonly onParams: (next: TargetsParams) => void;
}

/** Who is behind which target by how much, and how far each target is reached: questions 1 and 2. */
export function TargetsPage({ input, params, onParams }: TargetsPageProps) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const evaluated = useMemo(() => evaluatedTargets(input), [input]);
  const model = useMemo(() => targetsModel(input, evaluated, params), [input, evaluated, params]);
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['worst', model.counts.of.behind === 0 ? text.ranking : text.worst, true],
    ['own', text.ownTargets, model.charted.length > 0],
    ['phases', text.phases, model.phases.length > 0],
    ['unsaid', text.unsaid, model.unsaid.length > 0],
    ['revised', text.revised, true],
    ['rule', text.rule, true],
    ['sources', text.sources, true],
  ];
  return (
    <>
      <h1>{text.title(capitalised(evaluated.units.get(input.place)?.name[language] ?? input.place))}</h1>
      <Lead model={model} params={params} />
      <PageContents parts={parts} />
      <div className={styles.screenOnly}>
        <PageSection id="filter" title={text.filter}>
          <TargetsFilterForm evaluated={evaluated} params={params} onParams={onParams} />
        </PageSection>
      </div>
      <RankingSection input={input} model={model} params={params} onParams={onParams} />
      <ProgressSection model={model} />
      <PhasesSection model={model} params={params} />
      <UnsaidSection model={model} />
      <RevisedSection model={model} />
      <RuleSection />
      <SourceList sources={model.sources} />
    </>
  );
}
