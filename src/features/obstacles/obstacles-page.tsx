import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageContents } from '../../ui/page/page-contents.tsx';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { AssigneesSection, CountsSection } from './counts-sections.tsx';
import { DirectivesRegister } from './directives-register.tsx';
import { DownloadsSection } from './downloads-section.tsx';
import { exportMessages } from './export-messages.ts';
import { FilterForm } from './filter-form.tsx';
import { filterTexts } from './filter-texts.ts';
import { FindingsSection } from './findings-section.tsx';
import { Lead } from './lead.tsx';
import { obstaclesMessages } from './obstacles-messages.ts';
import { obstaclesModel } from './obstacles-model.ts';
import type { ObstaclesParams } from './obstacles-params.ts';
import { ObstaclesRegister } from './obstacles-register.tsx';
import styles from './obstacles-page.module.css';
import { useAnchoredRow } from './use-anchored-row.ts';

interface ObstaclesPageProps {
  readonly input: PageInput;
  readonly params: ObstaclesParams;
  readonly onParams: (next: ObstaclesParams) => void;
}

/** What stands in the way, who must act by when, and what is past its deadline. */
export function ObstaclesPage({ input, params, onParams }: ObstaclesPageProps) {
  const text = useMessages(obstaclesMessages);
  const exportText = useMessages(exportMessages);
  const language = useLanguage();
  useAnchoredRow();
  const model = useMemo(() => obstaclesModel(input, params, language), [input, params, language]);
  const { all, chains, directives } = model;
  const hasAny = all.chains.length + all.directives.length > 0;
  const filters = filterTexts(model, params, language);
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['findings', text.findings, hasAny],
    ['register', text.register, true],
    ['directives', text.directives, true],
    ['assignees', text.assignees, directives.length > 0],
    ['counts', text.counts, chains.length > 0],
    ['downloads', exportText.title, hasAny],
    ['sources', text.sources, true],
  ];
  return (
    <>
      <h1>{text.title(capitalised(model.place?.name[language] ?? input.place))}</h1>
      <Lead model={model} params={params} />
      {filters.length === 0 ? null : (
        <p className={styles.paperOnly}>
          {text.filteredBy}: {filters.join('; ')}
        </p>
      )}
      {hasAny ? <FindingsSection model={model} /> : null}
      <PageContents parts={parts} />
      <div className={styles.screenOnly}>
        <PageSection id="filter" title={text.filter}>
          <FilterForm model={model} params={params} onParams={onParams} />
        </PageSection>
      </div>
      <ObstaclesRegister model={model} params={params} onParams={onParams} />
      <div className={styles.newSheet}>
        <DirectivesRegister model={model} params={params} onParams={onParams} />
      </div>
      {directives.length === 0 ? null : <AssigneesSection model={model} />}
      {chains.length === 0 ? null : <CountsSection model={model} />}
      {hasAny ? <DownloadsSection input={input} model={model} filters={filters} /> : null}
      <SourceList sources={model.sources} />
    </>
  );
}
