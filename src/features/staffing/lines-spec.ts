import type { Language } from '../../domain/records/local-text.ts';
import { staffFigure, subtractStaffFigures } from '../../domain/staffing/staff-figure.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import type { LinesSeries, LinesSpec, LineStyle } from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { formatDate, formatFigure } from '../../ui/format.ts';
import { endingKeys } from './ending-keys.ts';
import type { ScopeLine, ScopeModel } from './scope-model.ts';
import type { StaffingMessages } from './staffing-messages.ts';
import type { YearsMessages } from './years-messages.ts';

interface Words {
  readonly text: StaffingMessages;
  readonly years: YearsMessages;
  readonly language: Language;
}

// A staff number keeps its dash and mark; further series of the same number take the next one.
const styles: Readonly<Record<ScopeLine['measure'], readonly LineStyle[]>> = {
  'quota-assigned': [0, 2, 4],
  'in-post': [1, 3, 5],
};

function labelOf(line: ScopeLine, lines: readonly ScopeLine[], { text, years, language }: Words): string {
  const { measure, series, side } = line;
  const name = measure === 'quota-assigned' ? text.quota : text.inPost;
  const isOnly = lines.every((other) => other.measure !== measure || other.series.id === series.id);
  const isSplit = lines.some((other) => other.series.id === series.id && other.side !== side);
  const parts = [isOnly ? null : series.countsWhat[language], side === null || !isSplit ? null : years[side]];
  const detail = parts.filter((part) => part !== null).join('; ');
  return detail === '' ? name : `${name} (${detail})`;
}

/** Lines of quota and people in post on one scale; two staff numbers are never one line. */
export function linesSpec(scope: ScopeModel, day: string, words: Words): LinesSpec {
  const { text, language } = words;
  const { lines } = scope;
  const days = lines.flatMap((line) => line.points.map((point) => lastDay(point.on)));
  const seriesOf = (measure: ScopeLine['measure']) => [
    ...new Set(lines.filter((line) => line.measure === measure).map((line) => line.series.id)),
  ];
  const drawn = lines.map((line): LinesSeries => {
    const alike = seriesOf(line.measure);
    const place = alike.indexOf(line.series.id);
    return {
      id: line.id,
      label: labelOf(line, lines, words),
      style: styles[line.measure][place % 3] ?? 0,
      points: line.points.map(({ observation, figure, on }) => ({
        id: observation.id,
        day: lastDay(on),
        value: figure.value,
        valueText: formatFigure(figure, language),
        ending: markEndingOf(figure),
        faint: observation.confidence === 'low',
      })),
      missing: line.missing,
    };
  });
  const points = drawn.flatMap((line) => line.points);
  const faint = points.some((point) => point.faint) ? [{ mark: 'faint', text: text.chart.faint } as const] : [];
  const [first = day] = [...days].sort();
  return {
    kind: 'lines',
    from: `${first.slice(0, 4)}-01-01`,
    to: day,
    today: day,
    todayLabel: text.chart.today,
    axisLabel: text.postsPeople,
    series: drawn,
    keys: [
      ...endingKeys(
        points.map((point) => point.ending),
        text.chart,
      ),
      ...faint,
    ],
  };
}

function lastDayOf({ points }: ScopeLine): string {
  const last = points.at(-1);
  return last === undefined ? '' : lastDay(last.on);
}

/** What the lines say, as a sentence: where the quota began and where it stands. */
export function linesTitle({ lines }: ScopeModel, { years, language }: Words): string {
  const quota = lines.filter((line) => line.measure === 'quota-assigned');
  const latestFirst = [...quota].sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1));
  const line = latestFirst.find(({ points }) => points.length > 1) ?? latestFirst[0];
  const [first] = line?.points ?? [];
  const last = line?.points.at(-1);
  if (first === undefined || last === undefined) return years.inPostOnly;
  const when = [first, last].map(({ on }) => formatDate(on.iso, language));
  const [start = '', end = ''] = when;
  const fall = subtractStaffFigures(
    staffFigure('quota-assigned', first.figure),
    staffFigure('quota-assigned', last.figure),
  );
  const [from, to] = [formatFigure(first.figure, language), formatFigure(last.figure, language)];
  if (fall.figure.qualifier !== 'exact' || first === last) return years.vague(start, end);
  if (fall.figure.value === 0) return years.same(from, start, end);
  return fall.figure.value > 0 ? years.fell(from, start, to, end) : years.rose(from, start, to, end);
}
