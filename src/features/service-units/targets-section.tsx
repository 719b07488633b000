import type { Language } from '../../domain/records/local-text.ts';
import { isOfWhole } from '../../domain/service-units/baselines.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import type { GroupedRow, GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { SourceNumbers } from '../../ui/figures/source-numbers.tsx';
import { ObservationList } from '../../ui/figures/observation-list.tsx';
import { TargetList } from '../../ui/figures/target-table.tsx';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { uncertaintyKeys } from '../../ui/charts/figure-marks.ts';
import { type ServiceUnitsMessages, serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import { nearestTargets, targetRows, unitsLeft } from './target-rows.ts';
import styles from '../../ui/page/figure-page.module.css';

/** A target that asks for fewer units, with baseline, result and what may be left; null for any other. */
function barsOf(found: IndicatorTarget, text: ServiceUnitsMessages, language: Language): GroupedRow | null {
  const { target, result } = found;
  const left = unitsLeft(found);
  if (left === null || target.baselineValue === null) return null;
  const figure = result.current?.figure ?? null;
  return {
    id: target.id,
    label: target.name[language],
    detail: target.dueOn === null ? '' : text.due(formatDate(target.dueOn.iso, language)),
    bars: [
      {
        seriesId: 'at',
        value: target.baselineValue,
        text: formatNumber(target.baselineValue, language),
        ending: 'exact',
      },
      {
        seriesId: 'result',
        value: figure?.value ?? null,
        text: figure === null ? text.noFigure : formatFigure(figure, language),
        ending: figure === null ? 'exact' : markEndingOf(figure),
      },
    ],
    limit: { value: left, text: text.limit(formatNumber(left, language)) },
  };
}

function targetsSpec(rows: readonly GroupedRow[], text: ServiceUnitsMessages): GroupedSpec {
  return {
    kind: 'grouped',
    axisLabel: text.axisUnits,
    series: [
      { id: 'at', label: text.atBaseline, pattern: 1 },
      { id: 'result', label: text.atResult, pattern: 0 },
    ],
    rows,
    keys: uncertaintyKeys(
      rows.flatMap(({ bars }) => bars),
      text.keys,
    ),
  };
}

/** The number of service units against the target of each phase, each with its own baseline. */
export function TargetsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  if (model.targets.length === 0) {
    return (
      <PageSection id="targets" title={text.targets}>
        <p>{text.targetsNone}</p>
      </PageSection>
    );
  }
  const whole = model.targets.filter(isOfWhole);
  const drawn = nearestTargets(model, whole).flatMap((target) => {
    const row = barsOf(target, text, language);
    return row === null ? [] : [{ target, row }];
  });
  const [first] = drawn;
  const last = [...drawn].reverse().find(({ target }) => target.result.current !== null);
  const planned = model.rows.whole.flatMap(({ others }) => others.filter(({ status }) => status !== 'reported'));
  const place = first === undefined ? null : model.unitOf(first.target.target.unit);
  const current = last?.target.result.current ?? null;
  return (
    <PageSection id="targets" title={text.targets} intro={text.targetsIntro}>
      {first === undefined || current === null || place === null ? null : (
        <ChartFrame
          id="chart-targets"
          title={text.targetsChart(
            capitalised(place.name[language]),
            formatNumber(first.target.target.baselineValue ?? 0, language),
            formatFigure(current.figure, language),
          )}
          unit={text.axisUnits}
          asOf={formatDate(model.day, language)}
          sources={
            <SourceNumbers
              notes={drawn.flatMap(({ target }) => [
                model.noteOf(target.target.source),
                ...(target.result.current === null ? [] : [model.noteOf(target.result.current.observation.source)]),
              ])}
            />
          }
          spec={targetsSpec(
            drawn.map(({ row }) => row),
            text,
          )}
          table={null}
          fileName="chi-tieu-don-vi-su-nghiep"
        />
      )}
      <TargetList rows={targetRows(model, whole)} own={model.unit?.id ?? null} />
      {planned.length === 0 ? null : (
        <p className={styles.remark}>
          {text.plannedCounts}: <ObservationList context={model.context} observations={planned} inLines />
        </p>
      )}
    </PageSection>
  );
}
