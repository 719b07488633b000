import { lastDay } from '../../domain/time/partial-date.ts';
import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { GroupedSpec, LinesSpec } from '../../ui/charts/chart-spec.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { changeText } from '../../ui/words/change-words.ts';
import {
  axisStart,
  groupedBar,
  uncertaintyKeys,
  linePoint,
  lineSeries,
  mostLines,
} from '../../ui/charts/figure-marks.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { EveryFigure } from './every-figure.tsx';
import { LinesTable } from './lines-table.tsx';
import { type ServiceUnitsMessages, serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';
import { targetRows } from './target-rows.ts';
import { TargetList } from '../../ui/figures/target-table.tsx';

interface NetworkProps {
  readonly model: ServiceUnitsModel;
  readonly lines: readonly FirstAndLast[];
  readonly chartId: string;
  readonly axis: string;
  readonly fileName: string;
}

function overYears(
  lines: readonly FirstAndLast[],
  axis: string,
  props: NetworkProps,
  text: ServiceUnitsMessages,
  language: Language,
): LinesSpec {
  const series = lines.slice(0, mostLines).map(({ series: row, points }, at) =>
    lineSeries(
      row.id,
      row.countsWhat[language],
      at,
      points.map((point) => linePoint(point, lastDay(point.on), language)),
    ),
  );
  const points = series.flatMap((line) => line.points);
  return {
    kind: 'lines',
    from: axisStart(points, props.model.day),
    to: props.model.day,
    today: null,
    todayLabel: text.today,
    axisLabel: axis,
    series,
    keys: uncertaintyKeys(points, text.keys),
  };
}

function atOneDate(
  lines: readonly FirstAndLast[],
  axis: string,
  text: ServiceUnitsMessages,
  language: Language,
): GroupedSpec {
  const rows = lines.map(({ series, last }) => ({
    id: series.id,
    label: capitalised(series.countsWhat[language]),
    detail: last.points[0] === undefined ? '' : pointTimeText(last.points[0], language),
    bars: [groupedBar('last', last, text.noFigure, language)],
    limit: null,
  }));
  return {
    kind: 'grouped',
    axisLabel: axis,
    series: [{ id: 'last', label: text.now, pattern: 0 }],
    rows,
    keys: uncertaintyKeys(
      rows.flatMap(({ bars }) => bars),
      text.keys,
    ),
  };
}

function titleOf(line: FirstAndLast, text: ServiceUnitsMessages, language: Language): string {
  const what = line.series.countsWhat[language];
  if (line.change !== null) return text.schoolsChanged(changeText(line.change, '', language), capitalised(what));
  const figures = line.last.points.map((point) => formatFigure(point.figure, language));
  return text.schoolsChart(figures.join(' ≠ '), what);
}

/** Schools or sites: lines where any series has more than one date, else one bar a series. */
function Network(props: NetworkProps) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { model, chartId, axis, fileName } = props;
  const lines = props.lines.filter(({ points }) => points.length > 0);
  const moving = lines.filter(({ change }) => change !== null);
  const [first] = moving.length > 0 ? moving : lines;
  if (first === undefined) return null;
  const isOneDate = moving.length === 0;
  return (
    <ChartFrame
      id={chartId}
      title={titleOf(first, text, language)}
      unit={axis}
      asOf={formatDate(model.day, language)}
      sources={
        <SourceNumbers
          notes={lines.flatMap(({ points }) => points.map((point) => model.noteOf(point.observation.source)))}
        />
      }
      spec={isOneDate ? atOneDate(lines, axis, text, language) : overYears(moving, axis, props, text, language)}
      table={<EveryFigure model={model} lines={lines} caption={axis} />}
      fileName={fileName}
    />
  );
}

/** Schools by level of school and satellite sites: over the school years where figures allow, each series on its own. */
export function SchoolsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const { schools, sites, otherSchools } = model;
  if (schools.length + sites.length + otherSchools.length === 0) {
    return (
      <PageSection id="schools" title={text.schools}>
        <p>{text.schoolsNone}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="schools" title={text.schools} intro={text.schoolsIntro}>
      <Network model={model} lines={schools} chartId="chart-schools" axis={text.axisSchools} fileName="truong-hoc" />
      {schools.some(({ change }) => change !== null) || schools.every(({ points }) => points.length === 0) ? (
        <LinesTable model={model} caption={text.axisSchools} lines={schools} />
      ) : null}
      {sites.some(({ change }) => change !== null) ? (
        <Network model={model} lines={sites} chartId="chart-sites" axis={text.axisSites} fileName="diem-truong-le" />
      ) : null}
      {sites.length === 0 ? null : <LinesTable model={model} caption={text.sitesTitle} lines={sites} />}
      {otherSchools.length === 0 ? null : <LinesTable model={model} caption={text.otherSchools} lines={otherSchools} />}
      {model.schoolTargets.length === 0 ? null : (
        <>
          <h3 className={styles.part}>{text.schoolTargets}</h3>
          <TargetList rows={targetRows(model, model.schoolTargets)} own={model.unit?.id ?? null} />
        </>
      )}
    </PageSection>
  );
}
