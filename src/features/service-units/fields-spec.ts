import type { Language } from '../../domain/records/local-text.ts';
import { targetOfSeries } from '../../domain/service-units/baselines.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { groupedBar, uncertaintyKeys } from '../../ui/charts/figure-marks.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { changeText } from '../../ui/words/change-words.ts';
import type { ServiceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import { unitsLeft } from './target-rows.ts';

/** Name of a field as it begins a line; what the series counts stands in where it names none. */
export function fieldName({ series }: CountRow, language: Language): string {
  return capitalised(series.field?.[language] ?? series.countsWhat[language]);
}

/** Each field at the baseline compared with and now; null when no field has a figure to draw. */
export function fieldsSpec(
  model: ServiceUnitsModel,
  text: ServiceUnitsMessages,
  language: Language,
): GroupedSpec | null {
  const { baselines, compared, rows } = model;
  const baseline = baselines[compared];
  const bars = rows.field.map((row) => ({
    row,
    bars: [
      ...(baseline === undefined ? [] : [groupedBar('at', row.at[compared] ?? noFigures, text.noFigure, language)]),
      groupedBar('now', row.now, text.noFigure, language),
    ],
  }));
  if (bars.every((one) => one.bars.every((bar) => bar.value === null))) return null;
  return {
    kind: 'grouped',
    axisLabel: text.axisUnits,
    series: [
      ...(baseline === undefined
        ? []
        : [{ id: 'at', label: text.at(formatDate(baseline.on.iso, language)), pattern: 1 } as const]),
      { id: 'now', label: text.now, pattern: 0 },
    ],
    rows: bars.map((one) => ({
      id: one.row.series.id,
      label: fieldName(one.row, language),
      detail: '',
      bars: one.bars,
      limit: limitOf(model, one.row, text, language),
    })),
    keys: uncertaintyKeys(
      bars.flatMap((one) => one.bars),
      text.keys,
    ),
  };
}

/** What the target set for this very field leaves: whole units, so that 550.8 allowed units are 550. */
function limitOf(model: ServiceUnitsModel, row: CountRow, text: ServiceUnitsMessages, language: Language) {
  const baseline = model.baselines[model.compared];
  const own = baseline === undefined ? null : targetOfSeries(baseline, row.series);
  const value = own === null ? null : unitsLeft(own);
  return value === null ? null : { value, text: text.limit(formatNumber(value, language)) };
}

const noFigures = { points: [], deciding: null };

/** What the chart says: which field fell most. */
export function fieldsTitle(model: ServiceUnitsModel, text: ServiceUnitsMessages, language: Language): string {
  const fallen = model.rows.field
    .flatMap((row) => {
      const change = row.since[model.compared] ?? null;
      return change?.kind === 'reduction' ? [{ row, change }] : [];
    })
    .reduce<{ row: CountRow; amount: number; text: string } | null>((most, { row, change }) => {
      if (most !== null && most.amount >= change.amount.value) return most;
      return { row, amount: change.amount.value, text: changeText(change, '', language) };
    }, null);
  return fallen === null
    ? text.fieldsChartPlain(formatNumber(model.rows.field.length, language))
    : text.fieldsChart(fieldName(fallen.row, language), fallen.text);
}
