import { targetOfSeries } from '../../domain/service-units/baselines.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { changeText } from '../../ui/words/change-words.ts';
import { groupedBar, uncertaintyKeys } from '../../ui/charts/figure-marks.ts';
import { CountTable } from './count-table.tsx';
import { FollowedField } from './followed-field.tsx';
import { remaindersOf } from './remainders.ts';
import { unitsLeft } from './target-rows.ts';
import { type ServiceUnitsMessages, serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

function nameOf({ series }: CountRow, language: Language): string {
  return capitalised(series.field?.[language] ?? series.countsWhat[language]);
}

/** Each field at the baseline compared with and now; null when no field has a figure to draw. */
function fieldsSpec(model: ServiceUnitsModel, text: ServiceUnitsMessages, language: Language): GroupedSpec | null {
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
      label: nameOf(one.row, language),
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

function chartTitle(model: ServiceUnitsModel, text: ServiceUnitsMessages, language: Language): string {
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
    : text.fieldsChart(nameOf(fallen.row, language), fallen.text);
}

/** Service units by field against the baseline chosen, and one field over time. */
export function FieldsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { rows, day } = model;
  const spec = fieldsSpec(model, text, language);
  if (rows.field.length === 0) {
    return (
      <PageSection id="fields" title={text.fields}>
        <p>{text.fieldsNone}</p>
      </PageSection>
    );
  }
  return (
    <PageSection id="fields" title={text.fields} intro={text.fieldsIntro}>
      {spec === null ? null : (
        <ChartFrame
          id="chart-fields"
          title={chartTitle(model, text, language)}
          unit={text.axisUnits}
          asOf={formatDate(day, language)}
          sources={
            <SourceNumbers
              notes={rows.field.flatMap(({ points }) => points.map((point) => model.noteOf(point.observation.source)))}
            />
          }
          spec={spec}
          table={null}
          fileName="don-vi-su-nghiep-theo-linh-vuc"
        />
      )}
      <CountTable
        model={model}
        caption={text.fields}
        nameTitle={text.fieldColumn}
        rows={rows.field}
        nameOf={(row) => nameOf(row, language)}
        remainders={remaindersOf(rows.whole, rows.field, (series) => series.field?.vi ?? '')}
        withTargets
      />
      <FollowedField model={model} />
    </PageSection>
  );
}
