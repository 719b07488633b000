import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { formatDate } from '../../ui/format.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { paceChart } from './pace-spec.ts';
import { targetMessages } from './target-messages.ts';
import type { TargetModel } from './target-model.ts';

/** The way of the target over time against the required line; why it cannot be drawn where it cannot. */
export function CourseSection({ model }: { readonly model: TargetModel }) {
  const text = useMessages(targetMessages);
  const language = useLanguage();
  const chart = paceChart(model, language);
  const { row, course, noteOf, evaluated } = model;
  const reasons = {
    'no-number': text.noNumber,
    'no-level': text.noLevel,
    'no-due': text.noDue,
    'no-points': text.noPoints,
  };
  return (
    <PageSection id="course" title={text.course}>
      {chart.kind === 'none' ? (
        <p>{text.noChart(reasons[chart.reason])}</p>
      ) : (
        <ChartFrame
          id={`chart-pace-${row.target.id}`}
          title={chart.title}
          unit={chart.unit}
          asOf={formatDate(evaluated.day, language)}
          sources={
            <SourceNumbers
              notes={[row.target.source, ...course.points.map((point) => point.observation.source)].map(noteOf)}
            />
          }
          spec={chart.spec}
          table={null}
          fileName={`chi-tieu-${row.target.id}`}
        />
      )}
    </PageSection>
  );
}
