import type { Language } from '../../domain/records/local-text.ts';
import { measuredTarget } from '../../domain/targets/evaluate-target.ts';
import type { CoursePoint } from '../../domain/targets/target-course.ts';
import { dayNumber, dayOfNumber, lastDay } from '../../domain/time/partial-date.ts';
import type { ChartKey, LinePoint, PaceSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { measureText } from '../../ui/words/target-words.ts';
import { targetMessages } from './target-messages.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import type { TargetModel } from './target-model.ts';

/** A chart of the way, with its title; or why there is none. */
export type PaceChart =
  | { readonly kind: 'chart'; readonly spec: PaceSpec; readonly title: string; readonly unit: string }
  | { readonly kind: 'none'; readonly reason: 'no-number' | 'no-level' | 'no-due' | 'no-points' };

function linePoint({ observation, figure, on }: CoursePoint, language: Language): LinePoint {
  return {
    id: observation.id,
    day: lastDay(on),
    value: figure.value,
    valueText: formatFigure(figure, language),
    ending: markEndingOf(figure),
    faint: observation.confidence === 'low',
  };
}

/** A forecast far beyond the due date would press the way itself into a corner; it stands in words only. */
function isNear(forecast: string, start: string, due: string): boolean {
  return dayNumber(forecast) <= dayNumber(due) + (dayNumber(due) - dayNumber(start));
}

function keysOf(points: readonly LinePoint[], hasLine: boolean, hasForecast: boolean, language: Language) {
  const text = targetMessages[language].keys;
  const used: readonly (readonly [ChartKey['mark'], string, boolean])[] = [
    ['required', text.required, hasLine],
    ['exact', text.exact, points.some((point) => point.ending === 'exact')],
    ['open', text.open, points.some((point) => point.ending === 'open')],
    ['hatched', text.hatched, points.some((point) => point.ending === 'hatched')],
    ['faint', text.faint, points.some((point) => point.faint)],
    ['forecast', text.forecast, hasForecast],
  ];
  return used.flatMap(([mark, words, isUsed]) => (isUsed ? [{ mark, text: words }] : []));
}

function dayOffset(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

/** The required line of a target, what was reached on the way, and where that pace leads. */
export function paceChart({ row, course, evaluated }: TargetModel, language: Language): PaceChart {
  const text = targetMessages[language];
  const { target, held, pace } = row;
  const measured = measuredTarget(held);
  if (measured === null) return { kind: 'none', reason: target.value === null ? 'no-number' : 'no-level' };
  if (target.dueOn === null) return { kind: 'none', reason: 'no-due' };
  const points = course.points.filter((point) => point.figure.value >= 0).map((point) => linePoint(point, language));
  const last = course.points.at(-1);
  if (last === undefined || points.length === 0) return { kind: 'none', reason: 'no-points' };
  const { yardstick, kind } = measured;
  const due = lastDay(target.dueOn);
  const number = (value: number) => formatNumber(value, language, 2);
  const baseline =
    yardstick.start === null || target.baselineOn === null || lastDay(target.baselineOn) >= due
      ? null
      : {
          day: lastDay(target.baselineOn),
          value: yardstick.start,
          valueText: number(yardstick.start),
          label: text.markBaseline(formatDate(target.baselineOn.iso, language)),
        };
  const start = baseline?.day ?? points[0]?.day ?? due;
  const reached = pace.reachedOn === null ? null : lastDay(pace.reachedOn);
  const forecast =
    pace.reachedOn === null || reached === null || reached < lastDay(last.on) || !isNear(reached, start, due)
      ? null
      : {
          day: reached,
          value: yardstick.limit,
          valueText: formatDate(pace.reachedOn.iso, language),
          label: text.markForecast,
        };
  const days = [start, due, ...points.map((point) => point.day), ...(forecast === null ? [] : [forecast.day])].sort();
  const from = days[0] ?? start;
  const to = days.at(-1) ?? due;
  const { day } = evaluated;
  const unit = held.indicator.measure[language];
  const limit = `${number(yardstick.limit)}${measureText(held.indicator.measure, language)}`;
  const current = `${formatFigure(last.figure, language)}${measureText(held.indicator.measure, language)}`;
  const said =
    yardstick.side === 'ceiling'
      ? text.chartStock(current, limit)
      : target.rule === 'at-least'
        ? text.chartFloor(current, limit)
        : text.chartFlow(current, limit);
  const indicator = held.indicator.name[language];
  return {
    kind: 'chart',
    title: text.byDate(said, formatDate(target.dueOn.iso, language)),
    unit,
    spec: {
      kind: 'pace',
      from: dayOffset(from, -60),
      to: dayOffset(to, 60),
      today: day <= dayOffset(to, 60) ? day : null,
      todayLabel: text.today(formatDate(day, language)),
      axisLabel: kind === 'flow' ? text.axisTotal(indicator, unit) : text.axisLevel(indicator, unit),
      cutLabel: text.cut,
      baseline,
      target: {
        day: due,
        value: yardstick.limit,
        valueText: number(yardstick.limit),
        label: text.markTarget(formatDate(target.dueOn.iso, language)),
      },
      points,
      forecast,
      keys: keysOf(points, baseline !== null, forecast !== null, language),
    },
  };
}
