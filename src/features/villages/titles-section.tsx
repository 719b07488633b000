import { lastDay } from '../../domain/time/partial-date.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { GroupedSpec, LinesSpec } from '../../ui/charts/chart-spec.ts';
import {
  axisStart,
  groupedBar,
  linePoint,
  lineSeries,
  mostLines,
  uncertaintyKeys,
} from '../../ui/charts/figure-marks.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { ChangeAmount } from '../../ui/figures/change-cells.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { percentText } from '../../ui/words/change-words.ts';
import { FirstCell, LastCell, ScopeCell } from './line-tables.tsx';
import { ShareCell } from './share-cell.tsx';
import { type VillagesMessages, villagesMessages } from './villages-messages.ts';
import type { TitleLine, VillagesModel } from './villages-model.ts';

/** Titles that can have a share of the villages: they are drawn against the number of villages. */
function sharedTitles(model: VillagesModel): readonly TitleLine[] {
  return model.titles.filter(({ share }) => share !== null);
}

function overYears(
  titles: readonly TitleLine[],
  model: VillagesModel,
  text: VillagesMessages,
  language: Language,
): LinesSpec {
  const { whole } = model.counts;
  const lines = [
    ...(whole === null ? [] : [{ id: whole.series.id, label: text.axisVillages, points: whole.points }]),
    ...titles.map(({ indicator, line }) => ({
      id: line.series.id,
      label: indicator.name[language],
      points: line.points,
    })),
  ].slice(0, mostLines);
  const series = lines.map(({ id, label, points }, at) =>
    lineSeries(
      id,
      label,
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
    axisLabel: text.axisTitles,
    series,
    keys: uncertaintyKeys(points, text.keys),
  };
}

function atOneDate(titles: readonly TitleLine[], text: VillagesMessages, language: Language): GroupedSpec {
  const rows = titles.flatMap(({ indicator, line, share }) => {
    if (share === null) return [];
    const { figure } = share.whole;
    const bar = groupedBar('title', { points: [share.part], deciding: share.part }, text.noFigure, language);
    return [
      {
        id: line.series.id,
        label: indicator.name[language],
        detail: pointTimeText(share.part, language),
        bars: [bar],
        limit: { value: figure.value, text: text.limit(formatFigure(figure, language)) },
      },
    ];
  });
  return {
    kind: 'grouped',
    axisLabel: text.axisTitles,
    series: [{ id: 'title', label: text.titlesSeries, pattern: 0 }],
    rows,
    keys: uncertaintyKeys(
      rows.flatMap(({ bars }) => bars),
      text.keys,
    ),
  };
}

function TitlesChart({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const titles = sharedTitles(model);
  const [first] = titles;
  if (first === undefined || first.share === null) return null;
  const moving = titles.filter(({ line }) => line.change !== null);
  const { figure } = first.share;
  return (
    <ChartFrame
      id="chart-titles"
      title={text.titlesChartShare(
        percentText(figure, language),
        first.indicator.name[language].toLocaleLowerCase('vi'),
      )}
      unit={text.axisTitles}
      asOf={formatDate(model.day, language)}
      sources={
        <SourceNumbers
          notes={titles.flatMap(({ line }) =>
            line.points.map(({ observation }) => model.context.noteOf(observation.source)),
          )}
        />
      }
      spec={moving.length > 0 ? overYears(moving, model, text, language) : atOneDate(titles, text, language)}
      table={null}
      fileName="kiem-nhiem-chuc-danh"
    />
  );
}

/** Concurrent titles and Party organisation in villages, with shares of the villages of the same date. */
export function TitlesSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  if (model.titles.length === 0) {
    return (
      <PageSection id="titles" title={text.titles}>
        <p>{text.titlesNone}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="titles" title={text.titles} intro={text.titlesIntro}>
      <TitlesChart model={model} />
      <DataTable
        caption={text.titles}
        hideCaption
        columns={[
          { title: text.indicator, isWide: true },
          { title: text.first, isNumber: true },
          { title: text.last, isNumber: true },
          { title: text.changed, isNumber: true },
          { title: text.share, isNumber: true },
        ]}
        rows={model.titles.map(({ indicator, line, share }) => ({
          id: line.series.id,
          cells: [
            <span key="indicator">
              {indicator.name[language]}
              <small>
                <ScopeCell model={model} line={line} />
              </small>
            </span>,
            <FirstCell key="first" model={model} line={line} />,
            <LastCell key="last" model={model} line={line} />,
            <ChangeAmount key="change" change={line.change} />,
            <ShareCell key="share" context={model.context} share={share} />,
          ],
        }))}
      />
    </PageSection>
  );
}
