import type { SelfFinancing } from '../../domain/service-units/self-financing.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { LinesSpec } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { TargetList } from '../../ui/figures/target-table.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { percentText } from '../../ui/words/change-words.ts';
import { axisStart, uncertaintyKeys, linePoint, lineSeries, mostLines } from '../../ui/charts/figure-marks.ts';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import { type ServiceUnitsMessages, serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import styles from '../../ui/page/figure-page.module.css';
import { targetRows } from './target-rows.ts';

/** The share worked out by us, marked as such, leading to the figures it is worked out from. */
function ComputedShareCell({ model, row }: { readonly model: ServiceUnitsModel; readonly row: SelfFinancing }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { computed, differs } = row;
  if (computed === null) return null;
  return (
    <>
      {percentText(computed.figure, language)} <span className={styles.mark}>{text.computed}</span>
      <small>
        {computed.from.map(({ observation, figure }, at) => (
          <span key={observation.id}>
            {at === 0 ? '' : '; '}
            {text.group(String(at + 1))}:{' '}
            <FigureLink
              origin={originOf.observation(observation.id)}
              note={model.noteOf(observation.source)}
              label={text.source}
            >
              {formatFigure(figure, language)}
            </FigureLink>
          </span>
        ))}
      </small>
      {differs ? <small>≠ {text.shareDiffers}</small> : null}
    </>
  );
}

function sharesSpec(model: ServiceUnitsModel, text: ServiceUnitsMessages, language: Language): LinesSpec | null {
  const reported = model.shareLines
    .filter(({ points }) => points.length > 0)
    .slice(0, mostLines - 1)
    .map(({ series, points }, at, all) =>
      lineSeries(
        series.id,
        all.length === 1 ? text.shareReported : series.countsWhat[language],
        at,
        points.map((point) => linePoint(point, lastDay(point.on), language, '%')),
      ),
    );
  // A line that lies on the other says nothing more.
  const tellsMore = model.shares.some((row) => row.differs || row.reported.length === 0);
  const computed = tellsMore ? model.shares.flatMap((row) => row.computed ?? []) : [];
  const lines = [
    ...reported,
    ...(computed.length === 0
      ? []
      : [
          lineSeries(
            'computed',
            text.shareComputedShort,
            reported.length,
            computed.map(({ on, figure }) => ({
              id: `computed-${on.iso}`,
              day: lastDay(on),
              value: figure.value,
              valueText: percentText(figure, language),
              ending: markEndingOf(figure),
              faint: false,
            })),
          ),
        ]),
  ];
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return null;
  return {
    kind: 'lines',
    from: axisStart(points, model.day),
    to: model.day,
    today: null,
    todayLabel: text.today,
    axisLabel: text.axisShare,
    series: lines,
    keys: uncertaintyKeys(points, text.keys),
  };
}

function chartTitle(shares: readonly SelfFinancing[], text: ServiceUnitsMessages, language: Language): string {
  const last = shares.at(-1);
  const figure = last?.reported.at(-1)?.figure ?? last?.computed?.figure ?? null;
  return last === undefined || figure === null
    ? text.share
    : text.shareChart(percentText(figure, language), formatDate(last.on.iso, language));
}

/** The share of self-financing units, as reported and as computed, against its targets. */
export function ShareSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { shares, shareTargets, day } = model;
  const spec = sharesSpec(model, text, language);
  return (
    <PageSection id="share" title={text.share} intro={text.shareIntro}>
      {spec === null ? null : (
        <ChartFrame
          id="chart-share"
          title={chartTitle(shares, text, language)}
          unit="%"
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={shares.flatMap(({ reported, computed }) =>
                [...reported, ...(computed?.from ?? [])].map((point) => model.noteOf(point.observation.source)),
              )}
            />
          }
          spec={spec}
          table={null}
          fileName="ty-le-tu-chu-tai-chinh"
        />
      )}
      {shares.length === 0 ? (
        <p>{text.shareNone}</p>
      ) : (
        <DataTable
          caption={text.share}
          hideCaption
          columns={[
            { title: text.shareDate },
            { title: text.shareReported, isNumber: true },
            { title: text.shareComputed, isNumber: true },
          ]}
          rows={shares.map((row) => ({
            id: row.on.iso,
            cells: [
              formatDate(row.on.iso, language),
              <ObservationList
                key="reported"
                context={model.context}
                observations={row.reported.map((point) => point.observation)}
                measure={{ vi: '%', en: '%' }}
              />,
              <ComputedShareCell key="computed" model={model} row={row} />,
            ],
          }))}
        />
      )}
      {shareTargets.length === 0 ? null : (
        <>
          <h3 className={styles.part}>{text.shareTargets}</h3>
          <TargetList rows={targetRows(model, shareTargets)} own={model.unit?.id ?? null} />
        </>
      )}
    </PageSection>
  );
}
