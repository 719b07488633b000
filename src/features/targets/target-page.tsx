import { useMemo } from 'react';
import type { PageInput } from '../../data/page-input.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { StatusLabel } from '../../ui/controls/status-label.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { SourceList } from '../../ui/page/source-list.tsx';
import { SentenceLine } from '../../ui/sentences/sentence-line.tsx';
import { targetSentence } from '../../ui/sentences/target-sentence.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import { CourseSection } from './course-section.tsx';
import { decidingPoint } from './explain-target.ts';
import { Explanation } from './explanation.tsx';
import { NoTarget } from './no-target.tsx';
import { PhasePairs } from './phase-pairs.tsx';
import { RevisedTable } from './revised-section.tsx';
import { RuleList } from './rule-list.tsx';
import { SeriesSection } from './series-section.tsx';
import { TargetFacts } from './target-facts.tsx';
import { targetMessages } from './target-messages.ts';
import { type TargetModel, targetModel } from './target-model.ts';
import type { TargetParams } from './target-params.ts';
import { TargetGaps, TargetObstacles } from './target-related.tsx';
import { evaluatedTargets } from './target-rows.ts';
import { targetsMessages } from './targets-messages.ts';
import styles from './targets-page.module.css';

interface TargetPageProps {
  readonly input: PageInput;
  readonly params: TargetParams;
  readonly onParams: (next: TargetParams) => void;
}

function Counterpart({ model }: { readonly model: TargetModel }) {
  const text = useMessages(targetMessages);
  const language = useLanguage();
  const { pair, row } = model;
  if (pair === null || row.phase === null) return null;
  return (
    <PageSection id="counterpart" title={text.counterpart}>
      <PhasePairs
        caption={text.counterpart}
        phases={[{ phase: row.phase, pairs: [pair] }]}
        nameOf={(phase) => `${phase.programmeName[language]}: ${phase.name[language]}`}
        model={model}
        keepsBothSides
      />
    </PageSection>
  );
}

function KnownTarget({ model, input }: { readonly model: TargetModel; readonly input: PageInput }) {
  const text = useMessages(targetMessages);
  const page = useMessages(targetsMessages);
  const words = useMessages(targetWords);
  const language = useLanguage();
  const { row, source } = model;
  const { target, result } = row;
  const marks = [result.overdue ? words.overdue : null, result.late ? words.late : null].filter(
    (mark) => mark !== null,
  );
  const sentence = targetSentence(
    {
      target,
      result,
      indicator: row.indicator,
      unit: row.unit,
      day: input.day,
      sample: input.sample,
      source: source ?? { publisher: target.source, title: target.name[language], publishedOn: null },
      document: row.document,
    },
    language,
  );
  return (
    <article>
      <p className={styles.back}>
        <PageLink page="targets">{page.allTargets}</PageLink>
      </p>
      <h1>{target.name[language]}</h1>
      <p className={styles.verdict}>
        <StatusLabel status={result.status} text={words.statusName[result.status]} />
        {marks.length === 0 ? null : `, ${marks.join(', ')}`}
        {row.isSuperseded ? ` (${page.superseded})` : null}
      </p>
      <PageSection id="result" title={text.explained}>
        <SentenceLine sentence={sentence} />
        <Explanation row={row} noteOf={model.noteOf} />
        <p className={styles.screenOnly}>
          <a href="#rule">{text.wholeRule}</a>
        </p>
      </PageSection>
      <CourseSection model={model} />
      <PageSection id="facts" title={text.about}>
        <TargetFacts model={model} />
      </PageSection>
      <SeriesSection model={model} />
      {model.versions.length < 2 ? null : (
        <PageSection id="versions" title={text.versions}>
          <RevisedTable revised={[{ versions: model.versions }]} noteOf={model.noteOf} caption={text.versions} />
        </PageSection>
      )}
      <Counterpart model={model} />
      <TargetObstacles model={model} />
      <TargetGaps model={model} />
      <PageSection id="rule" title={text.wholeRule}>
        <RuleList deciding={decidingPoint(result)} />
      </PageSection>
      <SourceList sources={model.sources} />
    </article>
  );
}

/** Everything about one target: its result with the numbers put in, its way, figures, versions and obstacles. */
export function TargetPage({ input, params }: TargetPageProps) {
  const evaluated = useMemo(() => evaluatedTargets(input), [input]);
  const { id } = params;
  const model = useMemo(() => (id === null ? null : targetModel(input, evaluated, id)), [input, evaluated, id]);
  if (model === null) return <NoTarget input={input} evaluated={evaluated} id={id} />;
  // A new target starts with its own state: what was unfolded of another is folded again.
  return <KnownTarget key={id} model={model} input={input} />;
}
