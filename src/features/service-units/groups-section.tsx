import { sumFigures } from '../../domain/figures/arithmetic.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { PartialDate } from '../../domain/records/partial-date.ts';
import { figureOnDate } from '../../domain/series/figure-on-date.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import { autonomyGroups } from '../../domain/service-units/self-financing.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { YearsPattern, YearsSpec } from '../../ui/charts/chart-spec.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { CountTable } from './count-table.tsx';
import { Points } from './figure-cells.tsx';
import { remaindersOf } from './remainders.ts';
import { type ServiceUnitsMessages, serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

const patterns = [0, 1, 2, 3] as const satisfies readonly YearsPattern[];

function datesOf(rows: readonly CountRow[]): readonly PartialDate[] {
  const dates = new Map(rows.flatMap(({ points }) => points.map(({ on }) => [on.iso, on] as const)));
  return [...dates.values()].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
}

/** One series a group; null where two series of one group might count the same units. */
function groupRows(rows: readonly CountRow[]): readonly CountRow[] | null {
  const groups = new Set(rows.map(({ series }) => series.autonomyGroup));
  return groups.size === rows.length ? rows : null;
}

/** Figures of the groups on a date, by group; a group without one is absent. */
function figuresOn(rows: readonly CountRow[], on: PartialDate): ReadonlyMap<number, Figure> {
  return new Map(
    rows.flatMap(({ series, points }) => {
      const figure = figureOnDate(points, on).deciding?.figure;
      return figure === undefined || series.autonomyGroup === null ? [] : [[series.autonomyGroup, figure] as const];
    }),
  );
}

function groupsSpec(rows: readonly CountRow[], text: ServiceUnitsMessages, language: Language): YearsSpec {
  return {
    kind: 'years',
    axisLabel: text.axisUnits,
    series: rows.map(({ series }, at) => ({
      id: series.id,
      label: text.group(String(series.autonomyGroup ?? '')),
      pattern: patterns[at % patterns.length] ?? 0,
    })),
    rows: datesOf(rows).map((on) => {
      const figures = figuresOn(rows, on);
      const sum = figures.size === autonomyGroups.length ? sumFigures([...figures.values()]) : null;
      return {
        id: on.iso,
        // The day stands in the table; a month leaves room for a column a year.
        label: formatDate(on.iso.slice(0, 7), language),
        totalText: sum === null ? '' : formatFigure(sum, language),
        values: rows.flatMap(({ series }) => {
          const figure = figures.get(series.autonomyGroup ?? 0);
          return figure === undefined
            ? []
            : [{ seriesId: series.id, value: figure.value, text: formatFigure(figure, language) }];
        }),
      };
    }),
  };
}

/** What the last date says that has all four groups. */
function chartTitle(rows: readonly CountRow[], text: ServiceUnitsMessages, language: Language): string {
  for (const on of [...datesOf(rows)].reverse()) {
    const figures = autonomyGroups.flatMap((group) => figuresOn(rows, on).get(group) ?? []);
    const part = sumFigures(figures.slice(0, 2));
    const all = sumFigures(figures);
    if (figures.length < autonomyGroups.length || part === null || all === null) continue;
    return text.groupsChart(formatDate(on.iso, language), formatFigure(part, language), formatFigure(all, language));
  }
  return text.groupsChartPlain;
}

/** Service units by autonomy group: over the years, and against the baselines. */
export function GroupsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { rows, day } = model;
  if (rows.group.length === 0) {
    return (
      <PageSection id="groups" title={text.groups} intro={text.groupsIntro}>
        <p>{text.groupsNone}</p>
      </PageSection>
    );
  }
  const drawn = groupRows(rows.group.filter(({ points }) => points.length > 0));
  const name = (row: CountRow) => text.group(String(row.series.autonomyGroup ?? ''));
  return (
    <PageSection id="groups" title={text.groups} intro={text.groupsIntro}>
      {drawn === null || drawn.length === 0 ? null : (
        <ChartFrame
          id="chart-groups"
          title={chartTitle(drawn, text, language)}
          unit={text.axisUnits}
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={drawn.flatMap(({ points }) => points.map((point) => model.noteOf(point.observation.source)))}
            />
          }
          spec={groupsSpec(drawn, text, language)}
          table={
            <DataTable
              caption={text.groupsChartPlain}
              hideCaption
              columns={[{ title: text.shareDate }, ...drawn.map((row) => ({ title: name(row), isNumber: true }))]}
              rows={datesOf(drawn).map((on) => ({
                id: on.iso,
                cells: [
                  formatDate(on.iso, language),
                  ...drawn.map(({ series, points }) => (
                    <Points key={series.id} model={model} points={figureOnDate(points, on).points} />
                  )),
                ],
              }))}
            />
          }
          fileName="don-vi-su-nghiep-theo-nhom-tu-chu"
        />
      )}
      <CountTable
        model={model}
        caption={text.groups}
        nameTitle={text.groupColumn}
        rows={rows.group}
        nameOf={name}
        remainders={remaindersOf(rows.whole, rows.group, (series) => String(series.autonomyGroup))}
        withTargets={false}
      />
    </PageSection>
  );
}
