import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { levels } from '../../domain/records/codes.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { BeforeAfterSpec } from '../../ui/charts/chart-spec.ts';
import { codeNames } from '../../ui/code-names.ts';
import { ChangeAmount, ChangePercent } from '../../ui/figures/change-cells.tsx';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { DataTable, type TableGroup, type TableRow } from '../../ui/table/data-table.tsx';
import { changeText } from '../../ui/words/change-words.ts';
import { FirstCell, LastCell } from './line-tables.tsx';
import { PlaceName, TitleCell } from './place-cells.tsx';
import { RemainderText } from './remainder-text.tsx';
import { sharedIndicators } from './village-indicators.ts';
import { type VillagesMessages, villagesMessages } from './villages-messages.ts';
import type { PlaceRow, VillagesModel } from './villages-model.ts';

/** The counts of a place that stand in the table: the whole, or whatever there is where none is the whole. */
function countsOf({ counts }: PlaceRow): readonly FirstAndLast[] {
  return counts.whole === null ? counts.counts : [counts.whole];
}

function placesSpec(
  moved: readonly (readonly [PlaceRow, FirstAndLast])[],
  text: VillagesMessages,
  language: Language,
): BeforeAfterSpec {
  return {
    kind: 'before-after',
    beforeLabel: text.before,
    afterLabel: text.after,
    rows: moved.flatMap(([{ unit }, { series, first, last, change }]) => {
      const before = first.deciding?.figure;
      const after = last.deciding?.figure;
      if (before === undefined || after === undefined || change === null) return [];
      return [
        {
          id: series.id,
          label: capitalised(unit.name[language]),
          before: before.value,
          after: after.value,
          beforeText: formatFigure(before, language),
          afterText: formatFigure(after, language),
          changeText: changeText(change, '', language),
        },
      ];
    }),
  };
}

function chartTitle(
  moved: readonly (readonly [PlaceRow, FirstAndLast])[],
  text: VillagesMessages,
  language: Language,
): string {
  const most = moved.reduce<readonly [PlaceRow, FirstAndLast] | null>((best, row) => {
    if (row[1].change?.kind !== 'reduction') return best;
    return best === null || row[1].change.amount.value > (best[1].change?.amount.value ?? 0) ? row : best;
  }, null);
  if (most === null || most[1].change === null) return text.placesChart(formatNumber(moved.length, language));
  return text.placesChartMost(capitalised(most[0].unit.name[language]), changeText(most[1].change, '', language));
}

/** Districts and communes: villages before and after, and titles with their shares. */
export function PlacesSection({ model }: { readonly model: VillagesModel }) {
  const text = useMessages(villagesMessages);
  const language = useLanguage();
  const { places, day } = model;
  if (places.length === 0) {
    return (
      <PageSection id="places" title={text.places}>
        <p>{text.placesNone}</p>
      </PageSection>
    );
  }
  const moved = places.flatMap((row) =>
    countsOf(row).flatMap((line) => (line.change === null ? [] : [[row, line] as const])),
  );
  const titles = sharedIndicators.filter((id) =>
    places.some((row) => row.titles.some((one) => one.indicator.id === id)),
  );
  // Said once in the section where all rows count the same.
  const isOneScope = new Set(places.flatMap(countsOf).map(({ series }) => series.countsWhat.vi)).size === 1;
  const rowOf = (row: PlaceRow, line: FirstAndLast | null, isFirst: boolean): TableRow => ({
    id: line?.series.id ?? row.unit.id,
    cells: [
      <PlaceName
        key="place"
        model={model}
        row={row}
        what={isOneScope || line === null ? null : line.series.countsWhat}
      />,
      line === null ? '' : <FirstCell key="first" model={model} line={line} />,
      line === null ? '' : <LastCell key="last" model={model} line={line} />,
      <ChangeAmount key="amount" change={line?.change ?? null} />,
      <ChangePercent key="percent" change={line?.change ?? null} />,
      ...titles.map((id) => (isFirst ? <TitleCell key={id} model={model} row={row} indicator={id} /> : '')),
    ],
  });
  const rowsOf = (row: PlaceRow): readonly TableRow[] => {
    const lines = countsOf(row);
    return lines.length === 0 ? [rowOf(row, null, true)] : lines.map((line, at) => rowOf(row, line, at === 0));
  };
  const groups = levels.flatMap((level): readonly (TableGroup | TableRow)[] => {
    const own = places.filter(({ unit }) => unit.level === level);
    return own.length === 0
      ? []
      : [{ id: `level-${level}`, group: capitalised(codeNames[language].level[level]) }, ...own.flatMap(rowsOf)];
  });
  return (
    <PageSection id="places" title={text.places} intro={text.placesIntro}>
      {moved.length < 2 ? null : (
        <ChartFrame
          id="chart-places"
          title={chartTitle(moved, text, language)}
          unit={text.axisVillages}
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={moved.flatMap(([, { points }]) =>
                points.map(({ observation }) => model.context.noteOf(observation.source)),
              )}
            />
          }
          spec={placesSpec(moved, text, language)}
          table={null}
          fileName="thon-to-dan-pho-theo-huyen"
        />
      )}
      <DataTable
        caption={text.places}
        hideCaption
        columns={[
          { title: text.place, isWide: titles.length < 3 },
          { title: text.before, isNumber: true },
          { title: text.after, isNumber: true },
          { title: text.changed, isNumber: true },
          { title: text.rate, isNumber: true },
          ...titles.map((id) => ({ title: model.indicatorOf(id)?.name[language] ?? id, isNumber: true })),
        ]}
        rows={groups}
      />
      {model.remainder === null ? null : <RemainderText model={model} remainder={model.remainder} />}
    </PageSection>
  );
}
