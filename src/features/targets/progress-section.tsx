import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { countStatuses } from './filter-targets.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { progressSpec } from './progress-spec.ts';
import { targetsMessages } from './targets-messages.ts';
import type { TargetsModel } from './targets-model.ts';

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
