import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { StockSpec } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatReported } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { chartKeys } from './chart-keys.ts';
import { Cited } from './cited.tsx';
import { type OverviewMessages, overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import type { VillageFigure, VillageFigures } from './village-figures.ts';

function stockSpec(
  villages: VillageFigures,
  day: string,
  text: OverviewMessages,
  language: Language,
): StockSpec | null {
  const points = villages.stock.flatMap((figure) => {
    if (figure.on === null || figure.day === null || !('value' in figure.reported) || figure.planned) return [];
    return [
      {
        id: figure.id,
        day: figure.day,
        value: figure.reported.value,
        valueText: formatReported(figure.reported, language),
        label: formatDate(figure.on, language),
        ending: markEndingOf(figure.reported),
        faint: figure.lowConfidence,
      },
    ];
  });
  const [first] = points;
  if (first === undefined) return null;
  return {
    kind: 'stock',
    from: `${first.day.slice(0, 4)}-01-01`,
    to: day,
    axisLabel: text.villagesUnit,
    points,
    notes: villages.contradictions.map((row) => `${text.contradiction}: ${row.title[language]}`),
    keys: chartKeys({ faint: points.some((point) => point.faint) }, text.keys),
  };
}

function FigureTable({ villages }: { readonly villages: VillageFigures }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const remarks = (figure: VillageFigure) =>
    [
      figure.planned ? text.planned : null,
      figure.inferred === null ? null : text.inferred,
      figure.lowConfidence ? text.lowConfidence : null,
    ]
      .filter((remark) => remark !== null)
      .join('; ');
  const row = (kind: string) => (figure: VillageFigure) => ({
    id: figure.id,
    cells: [
      `${kind}: ${figure.scope[language]}`,
      figure.on === null ? text.undated : formatDate(figure.on, language),
      <Cited key={figure.id} figure={figure} />,
      remarks(figure),
    ],
  });
  return (
    <DataTable
      caption={text.villages}
      hideCaption
      columns={[
        { title: text.scope },
        { title: text.date },
        { title: text.figure, isNumber: true },
        { title: text.remark },
      ]}
      rows={[...villages.stock.map(row(text.stockFigures)), ...villages.cuts.map(row(text.cutFigures))]}
    />
  );
}

function latest(figures: readonly VillageFigure[]): VillageFigure | null {
  const dated = figures.filter((figure) => figure.on !== null && !figure.planned && 'value' in figure.reported);
  return dated[dated.length - 1] ?? null;
}

/** Latest dated stock and the latest reported cut, for the title. */
export function latestVillageFigures(villages: VillageFigures) {
  return { stock: latest(villages.stock), cut: latest(villages.cuts) };
}

/** Villages and residential groups: counts over time, cuts reported, and where the sources disagree. */
export function VillagesSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const { villages, day } = model;
  const { stock, cut } = latestVillageFigures(villages);
  const spec = stockSpec(villages, day, text, language);
  const figures = [...villages.stock, ...villages.cuts];
  if (figures.length === 0) {
    return (
      <PageSection id="villages" title={text.villages}>
        <p>{text.villagesNone}</p>
      </PageSection>
    );
  }
  const stockText = stock === null ? text.undated : formatReported(stock.reported, language);
  const title =
    cut === null
      ? text.villagesChartStock(stockText)
      : text.villagesChart(formatReported(cut.reported, language), stockText);
  return (
    <PageSection id="villages" title={text.villages}>
      {spec === null ? (
        <FigureTable villages={villages} />
      ) : (
        <ChartFrame
          id="chart-villages"
          title={title}
          unit={text.villagesUnit}
          asOf={formatDate(day, language)}
          sources={<SourceNumbers notes={figures.map((figure) => figure.note)} />}
          spec={spec}
          table={<FigureTable villages={villages} />}
          fileName="thon-to-dan-pho"
        />
      )}
      <p>
        <PageLink page="villages">{text.allVillages}</PageLink>
      </p>
    </PageSection>
  );
}
