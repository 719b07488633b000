import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { LinesSpec, StockSpec } from '../../ui/charts/chart-spec.ts';
import { axisStart, linePoint, lineSeries, mostLines, uncertaintyKeys } from '../../ui/charts/figure-marks.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { FiguresTable, MovesTable } from './line-tables.tsx';
import { type VillagesMessages, villagesMessages } from './villages-messages.ts';
import type { VillagesModel } from './villages-model.ts';
import styles from '../../ui/page/figure-page.module.css';

function stockSpec(line: FirstAndLast, model: VillagesModel, text: VillagesMessages, language: Language): StockSpec {
  const points = line.points.map((point) => ({
    ...linePoint(point, lastDay(point.on), language),
    label: pointTimeText(point, language),
  }));
  const ids = new Set(line.points.map(({ observation }) => observation.id));
  return {
    kind: 'stock',
    from: axisStart(points, model.day),
    to: model.day,
    axisLabel: text.axisVillages,
    points,
    notes: model.contradictions
      .filter(({ observations }) => observations.some(({ id }) => ids.has(id)))
      .map(({ contradiction }) => `≠ ${contradiction.title[language]}`),
    keys: uncertaintyKeys(points, text.keys),
  };
}

function linesSpec(
  lines: readonly FirstAndLast[],
  model: VillagesModel,
  text: VillagesMessages,
  language: Language,
): LinesSpec {
  const series = lines.slice(0, mostLines).map(({ series: row, points }, at) =>
    lineSeries(
      row.id,
      capitalised(row.countsWhat[language]),
      at,
      points.map((point) => linePoint(point, lastDay(point.on), language)),
    ),
  );
  const points = series.flatMap((line) => line.points);
  return {
    kind: 'lines',
    from: axisStart(points, model.day),
    to: model.day,
    today: null,
    todayLabel: text.today,
    axisLabel: text.axisVillages,
    series,
    keys: uncertaintyKeys(points, text.keys),
  };
}

function titleOf({ first, last, change }: FirstAndLast, text: VillagesMessages, language: Language): string {
  const words = (points: FirstAndLast['last']['points']) =>
    [...new Set(points.map(({ figure }) => formatFigure(figure, language)))].join(' ≠ ');
  const [before, after] = [words(first.points), words(last.points)];
  const [point] = last.points;
  if (change === null) return text.stockChartOne(after, point === undefined ? '' : pointTimeText(point, language));
  if (change.kind === 'none') return text.stockChartSame(after);
  return change.kind === 'increase' ? text.stockChartUp(before, after) : text.stockChart(before, after);
}

/** Villages and residential groups of the place before and after, with the cuts that sources state beside them. */
export function StockSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const { counts, cuts, day } = model;
  const dated = counts.counts.filter(({ points }) => points.length > 0);
  const main = counts.whole ?? dated[0] ?? null;
  const moving = dated.filter(({ change }) => change !== null);
  return (
    <PageSection id="stock" title={text.stock} intro={text.stockIntro}>
      {counts.counts.length === 0 ? <p>{text.stockNone}</p> : null}
      {main === null || main.points.length === 0 ? null : (
        <ChartFrame
          id="chart-villages"
          title={titleOf(main, text, language)}
          unit={text.axisVillages}
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={dated.flatMap(({ points }) =>
                points.map(({ observation }) => model.context.noteOf(observation.source)),
              )}
            />
          }
          spec={moving.length > 1 ? linesSpec(moving, model, text, language) : stockSpec(main, model, text, language)}
          table={<FiguresTable model={model} caption={text.stock} lines={counts.counts} />}
          fileName="thon-to-dan-pho"
        />
      )}
      {counts.counts.length === 0 ? null : <MovesTable model={model} caption={text.stock} lines={counts.counts} />}
      {cuts.length === 0 ? null : (
        <>
          <h3 className={styles.part}>{text.cuts}</h3>
          <FiguresTable model={model} caption={text.cuts} lines={cuts} />
        </>
      )}
    </PageSection>
  );
}
