import type { ReactNode } from 'react';
import { originOf } from '../../domain/origin-ref.ts';
import type { Figure as FigureValue } from '../../domain/figures/figure.ts';
import type { Observation } from '../../domain/records/records.ts';
import { measuredTarget } from '../../domain/targets/evaluate-target.ts';
import { achievedExtent } from '../../domain/targets/progress.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ObservationCell } from '../../ui/figures/observation-cell.tsx';
import { formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { achievedText, measureText } from '../../ui/words/target-words.ts';
import { targetMessages } from './target-messages.ts';
import type { TargetModel } from './target-model.ts';
import styles from './targets-page.module.css';

const mostShown = 100;

interface FigureGroup {
  readonly id: 'course' | 'before' | 'notAdded' | 'undated' | 'planned' | 'missing';
  readonly observations: readonly Observation[];
}

/** The figures of the series by what the rule does with them, the latest first; each stands in one group. */
function figureGroups({ points, course }: Pick<TargetModel, 'points' | 'course'>): readonly FigureGroup[] {
  if (points === null) return [];
  const apart = new Set([...course.before, ...course.notAdded].map(({ observation }) => observation.id));
  const groups: readonly FigureGroup[] = [
    {
      id: 'course',
      observations: points.dated.map(({ observation }) => observation).filter(({ id }) => !apart.has(id)),
    },
    { id: 'notAdded', observations: course.notAdded.map(({ observation }) => observation) },
    { id: 'before', observations: course.before.map(({ observation }) => observation) },
    { id: 'undated', observations: points.undated },
    { id: 'planned', observations: points.planned },
    { id: 'missing', observations: points.missing },
  ];
  return groups
    .filter(({ observations }) => observations.length > 0)
    .map(({ id, observations }) => ({ id, observations: [...observations].reverse() }));
}

/** The groups cut off after so many figures in all; groups left without any are dropped. */
function firstOf(groups: readonly FigureGroup[], most: number): readonly FigureGroup[] {
  return groups
    .map(({ id, observations }, index) => {
      const before = groups.slice(0, index).reduce((sum, group) => sum + group.observations.length, 0);
      return { id, observations: observations.slice(0, Math.max(0, most - before)) };
    })
    .filter(({ observations }) => observations.length > 0);
}

function Figure({
  observation,
  model,
  scope,
}: {
  readonly observation: Observation;
  readonly model: TargetModel;
  readonly scope?: string;
}) {
  const { figures } = model.evaluated;
  const conflicting = model.points?.dated.find((point) => point.observation.id === observation.id)?.conflictsWith ?? [];
  const measure = figures.indicators.get(figures.series.get(observation.series)?.indicator ?? '')?.measure;
  return (
    <ObservationCell
      observation={observation}
      origin={originOf.observation(observation.id)}
      note={model.noteOf(observation.source)}
      isContradicted={conflicting.length > 0 || figures.contradicted.has(observation.id)}
      {...(measure === undefined ? {} : { measure })}
      {...(scope === undefined ? {} : { scope })}
    />
  );
}

function SeriesTable({ model }: { readonly model: TargetModel }): ReactNode {
  const text = useMessages(targetMessages);
  const language = useLanguage();
  const { row, course } = model;
  const groups = figureGroups(model);
  const all = groups.reduce((sum, group) => sum + group.observations.length, 0);
  if (all === 0) return <p>{text.noFigures}</p>;
  const isFlow = row.held.indicator.kind === 'flow';
  const levels = new Map(course.points.map((point) => [point.observation.id, point.figure]));
  const decisive = row.result.current?.observation.id;
  const { measure } = row.held.indicator;
  const measured = measuredTarget(row.held);
  const isReduction = row.target.rule === 'reduce-by-percent' || row.target.rule === 'reduce-by-amount';
  // A limit or a level is held against the figure itself, which stands in the first column.
  const reached =
    measured === null || !isReduction
      ? null
      : (figure: FigureValue) =>
          achievedText(achievedExtent(measured, figure), row.target.rule, row.indicator.measure, language);
  const rows = firstOf(groups, mostShown).flatMap(({ id, observations }) => {
    return [
      // A space, which no id of an observation can hold.
      { id: `group ${id}`, group: text.groups[id] },
      ...observations.map((observation) => {
        const level = levels.get(observation.id);
        const remarks = [
          observation.id === decisive ? text.decides : null,
          observation.locator?.[language] ?? null,
          observation.note?.[language] ?? null,
        ].filter((part) => part !== null);
        return {
          id: observation.id,
          cells: [
            <Figure key="figure" observation={observation} model={model} />,
            ...(isFlow
              ? [level === undefined ? '–' : `${formatFigure(level, language)}${measureText(measure, language)}`]
              : []),
            ...(reached === null ? [] : [level === undefined ? '–' : (reached(level) ?? '–')]),
            remarks.join('; '),
          ],
        };
      }),
    ];
  });
  return (
    <>
      <DataTable
        caption={text.figures}
        hideCaption
        columns={[
          { title: text.figure },
          ...(isFlow ? [{ title: text.total, isNumber: true }] : []),
          ...(reached === null ? [] : [{ title: text.reached }]),
          { title: text.remark },
        ]}
        rows={rows}
      />
      {all > mostShown ? <p>{text.cutOff(formatNumber(mostShown, language), formatNumber(all, language))}</p> : null}
    </>
  );
}

/** All figures of the series that measures the target; where there is none, figures of other scopes, marked as such. */
export function SeriesSection({ model }: { readonly model: TargetModel }) {
  const text = useMessages(targetMessages);
  const language = useLanguage();
  const { series } = model.row.held;
  return (
    <PageSection
      id="figures"
      title={text.figures}
      intro={series === null ? undefined : text.figuresIntro(series.countsWhat[language])}
    >
      {series === null ? <p>{capitalised(text.noSeries)}.</p> : <SeriesTable model={model} />}
      {model.near.length === 0 ? null : (
        <>
          <h3 className={styles.near}>{text.near}</h3>
          <ul>
            {model.near.map(({ observation, series: other }) => (
              <li key={observation.id}>
                <Figure observation={observation} model={model} scope={other.countsWhat[language]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PageSection>
  );
}
