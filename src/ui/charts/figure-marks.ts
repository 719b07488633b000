import type { Figure } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { FigureOnDate } from '../../domain/series/figure-on-date.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { formatFigure } from '../format.ts';
import type { ChartKey, GroupedBar, LinePoint, LinesSeries, LineStyle, MarkEnding } from './chart-spec.ts';
import { markEndingOf } from './mark-ending.ts';

const lineStyles = [0, 1, 2, 3, 4, 5] as const satisfies readonly LineStyle[];

/** Most lines that can be told apart in one drawing. */
export const mostLines = lineStyles.length;

/** A dated figure as a point of a line; `day` is the last day that its date may mean, `unit` stands after the number. */
export function linePoint({ observation, figure }: Point, day: string, language: Language, unit = ''): LinePoint {
  return {
    id: observation.id,
    day,
    value: figure.value,
    valueText: `${formatFigure(figure, language)}${unit}`,
    ending: markEndingOf(figure),
    faint: observation.confidence === 'low',
  };
}

/** A line with a style of its own by its place among the others. */
export function lineSeries(id: string, label: string, at: number, points: readonly LinePoint[]): LinesSeries {
  return { id, label, style: lineStyles[at % lineStyles.length] ?? 0, points, missing: [] };
}

/** A bar of the undisputed figure of a date; no bar but the disputed figures, or the words for none. */
export function groupedBar(
  seriesId: string,
  { points, deciding }: FigureOnDate,
  noFigure: string,
  language: Language,
): GroupedBar {
  const text = (figure: Figure) => formatFigure(figure, language);
  if (deciding !== null) {
    const { figure } = deciding;
    return { seriesId, value: figure.value, text: text(figure), ending: markEndingOf(figure) };
  }
  const disputed = points.map((point) => text(point.figure)).join(' ≠ ');
  return { seriesId, value: null, text: disputed === '' ? noFigure : disputed, ending: 'exact' };
}

/** The key of a chart in words: only the marks it uses. */
export function uncertaintyKeys(
  marks: readonly { readonly ending: MarkEnding; readonly faint?: boolean }[],
  texts: Readonly<Record<'open' | 'hatched' | 'faint', string>>,
): readonly ChartKey[] {
  const used = new Set<string>(marks.map((mark) => mark.ending));
  return (['open', 'hatched', 'faint'] as const)
    .filter((mark) => (mark === 'faint' ? marks.some(({ faint }) => faint === true) : used.has(mark)))
    .map((mark) => ({ mark, text: texts[mark] }));
}

/** First day of the year of the earliest point, for the left end of an axis that ends on `day`. */
export function axisStart(points: readonly LinePoint[], day: string): string {
  const first = points.map((point) => point.day).reduce((a, b) => (b < a ? b : a), day);
  return `${first.slice(0, 4)}-01-01`;
}
