import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { TimelineSpec } from '../../ui/charts/chart-spec.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { SourceMark } from './cited.tsx';
import { type OverviewMessages, overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import styles from './overview-page.module.css';
import { PageSection } from '../../ui/page/page-section.tsx';
import type { MilestoneRow } from './timeline-rows.ts';

function timelineSpec(model: OverviewModel, text: OverviewMessages, language: Language): TimelineSpec {
  const { programmes, milestones } = model.road;
  const phases = programmes.flatMap((programme) => programme.phases);
  const days = [
    model.day,
    ...phases.flatMap((phase) => [phase.startDay, phase.endDay]),
    ...milestones.map((row) => row.day),
  ].filter((day) => day !== null);
  const first = days.reduce((a, b) => (a < b ? a : b));
  const last = days.reduce((a, b) => (a > b ? a : b));
  const point = (row: MilestoneRow & { readonly day: string }) => ({
    id: row.id,
    label: row.title[language],
    day: row.day,
    uncertain: row.uncertain,
    number: row.number,
  });
  const points = (isNational: boolean) =>
    milestones.flatMap((row) =>
      row.isNational === isNational && row.day !== null ? [point({ ...row, day: row.day })] : [],
    );
  return {
    kind: 'timeline',
    from: `${first.slice(0, 4)}-01-01`,
    to: `${last.slice(0, 4)}-12-31`,
    today: model.day,
    todayLabel: `${text.dayShown} ${formatDate(model.day, language)}`,
    lanes: [
      ...programmes.map((programme) => ({
        id: programme.id,
        label: programme.name[language],
        bars: programme.phases.map((phase) => ({
          id: phase.id,
          label: phase.name[language],
          start: phase.startDay,
          end: phase.endDay,
          uncertain: phase.inferred,
        })),
        points: [],
      })),
      { id: 'place', label: model.place[language], bars: [], points: points(false) },
      { id: 'national', label: text.national, bars: [], points: points(true) },
    ],
  };
}

/** Milestones with their numbers in the picture, dates as precise as they are known. */
function MilestoneList({ rows }: { readonly rows: readonly MilestoneRow[] }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const dateText = (row: MilestoneRow) => {
    const date = row.on === null ? text.undated : formatDate(row.on, language);
    const inferred = row.inferred === null ? '' : ` (${text.inferred})`;
    if (row.plan !== null) return `${text.plan(date)}${inferred}; ${row.plan === 'open' ? text.planOpen : text.notYet}`;
    return `${date}${inferred}${row.on !== null && !row.passed ? `; ${text.notYet}` : ''}`;
  };
  return (
    <ol className={styles.milestones}>
      {rows.map((row) => (
        <li key={row.id} value={row.number}>
          <b>{dateText(row)}</b> {row.isNational ? `${text.national}: ` : ''}
          {row.title[language]}
          <SourceMark note={row.note} />
          {row.inferred === null ? null : (
            <small>
              {text.inferred}: {row.inferred[language]}
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The phases as a timeline with the major milestones, numbered, and the same as a list. */
export function RoadSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const { milestones, programmes } = model.road;
  const passed = milestones.filter((row) => row.passed).length;
  return (
    <PageSection id="road" title={text.road} intro={text.roadIntro}>
      <ChartFrame
        id="chart-road"
        title={text.roadChart(formatNumber(passed, language), formatNumber(milestones.length, language))}
        unit=""
        asOf={formatDate(model.day, language)}
        sources={
          <SourceNumbers notes={programmes.flatMap((programme) => programme.phases.map((phase) => phase.note))} />
        }
        spec={timelineSpec(model, text, language)}
        table={
          <DataTable
            caption={text.phasesList}
            hideCaption
            columns={[{ title: text.phasesList }, { title: text.period }, { title: text.remark }]}
            rows={programmes.flatMap((programme) =>
              programme.phases.map((phase) => ({
                id: phase.id,
                cells: [
                  <>
                    {`${programme.name[language]}: ${phase.name[language]}`}
                    <SourceMark note={phase.note} />
                  </>,
                  `${phase.start === null ? '…' : formatDate(phase.start, language)} – ${phase.end === null ? '…' : formatDate(phase.end, language)}`,
                  phase.remark?.[language] ?? '',
                ],
              })),
            )}
          />
        }
        fileName="lo-trinh"
      />
      <MilestoneList rows={milestones} />
      <p>
        <PageLink page="roadmap">{text.wholeRoad}</PageLink>
      </p>
    </PageSection>
  );
}
