import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { ProgressSpec } from '../../ui/charts/chart-spec.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatNumber, formatPercent } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { achievedText, requiredText, targetWords } from '../../ui/words/target-words.ts';
import { countStatuses } from './filter-targets.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import type { TargetRow } from './target-rows.ts';
import { type TargetsMessages, targetsMessages } from './targets-messages.ts';
import type { TargetsModel } from './targets-model.ts';

/** All targets on one scale, since each is held against its own 100 %. */
function progressSpec(rows: readonly TargetRow[], text: TargetsMessages, language: Language): ProgressSpec {
  const words = targetWords[language];
  return {
    kind: 'progress',
    unitText: text.chartUnitLong,
    rows: rows.map((row) => {
      const { result, target, indicator } = row;
      const isKnown = result.status !== 'cannot-be-said' && result.completion !== null;
      const reached = achievedText(result.achieved, target.rule, indicator.measure, language);
      const done =
        result.completion === null || result.completion < 0
          ? null
          : text.completed(formatPercent(result.completion, language));
      return {
        id: target.id,
        label: target.name[language],
        // An increase has no bar; the text under it says how much.
        achieved: isKnown ? Math.max(0, result.completion ?? 0) : null,
        target: 100,
        targetHigh: null,
        achievedText: isKnown ? [reached, done].filter((part) => part !== null).join(', ') : '',
        targetText: requiredText(target, indicator.measure, language),
        status: result.status,
        statusText: words.statusName[result.status],
      };
    }),
    keys: [{ mark: 'target', text: text.chartTarget }],
  };
}

/** The targets of the place, worst first, on one scale. Nothing where it has none. */
export function ProgressSection({ model }: { readonly model: TargetsModel }) {
  const text = useMessages(targetsMessages);
  const language = useLanguage();
  const { charted, own, evaluated, noteOf } = model;
  if (charted.length === 0) return null;
  const { of } = countStatuses(own);
  const number = (value: number) => formatNumber(value, language);
  const place = evaluated.units.get(evaluated.place)?.name[language] ?? evaluated.place;
  const sources = charted.flatMap(({ target, result }) => [target.source, result.current?.observation.source ?? []]);
  return (
    <PageSection id="own" title={text.ownTargets}>
      <ChartFrame
        id="chart-target-progress"
        title={text.chart(
          capitalised(place),
          number(of.met + of.exceeded),
          number(of.behind),
          number(of['cannot-be-said']),
        )}
        unit={text.chartUnit}
        asOf={formatDate(evaluated.day, language)}
        sources={<SourceNumbers notes={sources.flat().map(noteOf)} />}
        spec={progressSpec(charted, text, language)}
        table={null}
        fileName="chi-tieu"
      />
      {charted.length === own.length ? null : <p>{text.chartCut(number(charted.length), number(own.length))}</p>}
    </PageSection>
  );
}
