import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { compareBase } from './compare-base.ts';
import { CompareChart } from './compare-chart.tsx';
import { compareMessages } from './compare-messages.ts';
import { compareModel } from './compare-model.ts';
import styles from './compare-page.module.css';
import type { CompareParams } from './compare-params.ts';
import { CompareTable } from './compare-table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { IncomparableSection } from './incomparable-section.tsx';
import { ScopeSection } from './scope-section.tsx';
import { SentencesSection } from './sentences-section.tsx';

interface ComparePageProps {
  readonly input: PageInput;
  readonly params: CompareParams;
  readonly onParams: (next: CompareParams) => void;
}

/** Any places, blocks, levels, kinds or years of one indicator on one scale. */
export function ComparePage({ input, params, onParams }: ComparePageProps) {
  const text = useMessages(compareMessages);
  const language = useLanguage();
  const base = useMemo(() => compareBase(input), [input]);
  const model = useMemo(() => compareModel(base, params), [base, params]);
  const enough = model !== null && (model.choice.by === 'date' || model.choice.chosen.length > 1);
  return (
    <>
      <h1>{text.title}</h1>
      <p className={styles.intro}>{text.intro(formatDate(input.day, language))}</p>
      {model === null ? (
        <p>{text.nothing}</p>
      ) : (
        <div className={styles.screenOnly}>
          <PageSection id="choose" title={text.choose}>
            <ChoiceForm base={base} choice={model.choice} params={params} onParams={onParams} />
          </PageSection>
        </div>
      )}
      {model === null || !enough ? null : (
        <>
          <PageSection id="result" title={`${text.result}: ${model.indicator.name[language]}`}>
            <CompareChart model={model} view={params.view} onView={(view) => onParams({ ...params, view })} />
            <CompareTable model={model} />
            <p className={styles.quiet}>{text.rateNote}</p>
            <ExportButtons model={model} />
          </PageSection>
          <ScopeSection model={model} />
          <SentencesSection model={model} />
        </>
      )}
      {model !== null && !enough ? <p role="status">{text.atLeastTwo}</p> : null}
      <div className={styles.screenOnly}>
        <IncomparableSection base={base} />
      </div>
      {model === null || !enough ? null : <SourceList sources={model.sources} />}
    </>
  );
}
