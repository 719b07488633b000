import type { Language } from '../../domain/records/local-text.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { BeforeAfterSpec } from '../../ui/charts/chart-spec.ts';
import { FigureLink } from '../../ui/controls/figure-link.tsx';
import { formatDate, formatNumber, formatPercent } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import type { CommuneComparison, CommuneRow } from './commune-rows.ts';
import { type OverviewMessages, overviewMessages } from './overview-messages.ts';
import type { OverviewModel } from './overview-model.ts';
import { PageSection } from '../../ui/page/page-section.tsx';

/** Percent fewer as printed; an increase reads "tăng", never a negative reduction. */
function rateText(reduction: number | null, text: OverviewMessages, language: Language): string {
  if (reduction === null) return text.none;
  if (reduction < 0) return `${text.increase} ${formatPercent(-reduction, language)}`;
  return formatPercent(reduction, language);
}

/** Difference as printed: `−62`, `+5`; nothing where there is none. */
function changeText({ before, after }: CommuneRow, language: Language): string {
  if (before === after) return '';
  return `${after < before ? '−' : '+'}${formatNumber(Math.abs(before - after), language)}`;
}

function communesSpec(rows: readonly CommuneRow[], text: OverviewMessages, language: Language): BeforeAfterSpec {
  return {
    kind: 'before-after',
    beforeLabel: text.before,
    afterLabel: text.after,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.name[language],
      before: row.before,
      after: row.after,
      beforeText: formatNumber(row.before, language),
      afterText: formatNumber(row.after, language),
      changeText: changeText(row, language),
    })),
  };
}

interface ComparisonProps {
  readonly comparison: CommuneComparison;
  readonly day: string;
}

function Comparison({ comparison, day }: ComparisonProps) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const { days, total, districts, notes } = comparison;
  const note = notes[0] ?? null;
  const beforeDay = days?.before ?? day;
  const count = (row: CommuneRow, value: number, on: string) => (
    <FigureLink origin={originOf.communeCount(row.id, on)} note={note} label={text.source}>
      {formatNumber(value, language)}
    </FigureLink>
  );
  const tableRow = (row: CommuneRow, name: string, isTotal: boolean) => ({
    id: row.id,
    isTotal,
    cells: [
      name,
      count(row, row.before, beforeDay),
      count(row, row.after, day),
      row.after > row.before
        ? `${text.increase} ${formatNumber(row.after - row.before, language)}`
        : formatNumber(row.before - row.after, language),
      rateText(row.reduction, text, language),
    ],
  });
  const title =
    days === null
      ? text.communesChartNone(formatNumber(total.before, language))
      : (total.after > total.before ? text.communesChartGrown : text.communesChart)(
          formatNumber(total.before, language),
          formatNumber(total.after, language),
          total.reduction === null ? text.none : formatPercent(Math.abs(total.reduction), language),
        );
  return (
    <ChartFrame
      id="chart-communes"
      title={title}
      unit={text.unit}
      asOf={formatDate(day, language)}
      sources={<SourceNumbers notes={notes} />}
      spec={communesSpec(districts, text, language)}
      table={
        <DataTable
          caption={text.communes}
          hideCaption
          columns={[
            { title: text.district },
            { title: text.before, isNumber: true },
            { title: text.after, isNumber: true },
            { title: text.reduced, isNumber: true },
            { title: text.rate, isNumber: true },
          ]}
          rows={[
            tableRow(total, text.total, true),
            ...districts.map((row) => tableRow(row, row.name[language], false)),
          ]}
        />
      }
      fileName="don-vi-cap-xa"
    />
  );
}

/** Communes before and after by former district, counted from the register. */
export function CommunesSection({ model }: { readonly model: OverviewModel }) {
  const text = useMessages(overviewMessages);
  const language = useLanguage();
  const { communes, day } = model;
  if (communes === null) return null;
  const intro =
    communes.days === null
      ? undefined
      : text.communesIntro(formatDate(communes.days.before, language), formatDate(communes.days.after, language));
  return (
    <PageSection id="communes" title={text.communes} intro={intro}>
      <Comparison comparison={communes} day={day} />
    </PageSection>
  );
}
