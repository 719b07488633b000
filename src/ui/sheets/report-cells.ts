import type { ChangeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportCell } from '../../domain/report/report-document.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { formatFigure } from '../format.ts';
import { changeAmountText, changePercentText, percentText } from '../words/change-words.ts';

/** A cell without a figure; a note of the table says what is missing. */
export const emptyCell: ReportCell = { text: '', value: null };

/** A cell of words. */
export function wordsCell(text: string, origin?: string): ReportCell {
  return { text, value: null, ...(origin === undefined ? {} : { origin }) };
}

/** A figure as it is printed: a number for Excel only where it is exactly one. */
export function figureCell(figure: Figure, language: Language, origin?: string): ReportCell {
  const isExact = figure.qualifier === 'exact' && figure.high === null;
  return { ...wordsCell(formatFigure(figure, language), origin), value: isExact ? figure.value : null };
}

/** What a series says of one date: its figure, or all that contradict one another; empty where it says nothing. */
export function pointsCell(
  points: readonly Pick<Point, 'figure' | 'observation'>[],
  language: Language,
  originOf: (observation: string) => string,
): ReportCell {
  const [first, ...others] = points;
  if (first === undefined) return emptyCell;
  const origin = originOf(first.observation.id);
  if (others.length === 0) return figureCell(first.figure, language, origin);
  return wordsCell([...new Set(points.map(({ figure }) => formatFigure(figure, language)))].join(' ≠ '), origin);
}

function signed(change: ChangeBetween, figure: Figure): number | null {
  const isExact = figure.qualifier === 'exact' && figure.high === null;
  if (!isExact || change.kind === 'unclear') return null;
  return change.kind === 'increase' ? -figure.value : figure.value;
}

/** A fall as a column headed "Giảm" prints it: `88`; an increase says that it is one, and is negative in Excel. */
export function reductionCell(change: ChangeBetween | null, language: Language): ReportCell {
  if (change === null) return emptyCell;
  const isBare = change.kind === 'reduction' || change.kind === 'none';
  const text = isBare ? formatFigure(change.amount, language) : changeAmountText(change, language);
  return { text, value: signed(change, change.amount) };
}

/** The same in percent of the earlier figure, without the sign that the head of the column has: `14,67`. */
export function reductionPercentCell(change: ChangeBetween | null, language: Language): ReportCell {
  const percent = change?.percent ?? null;
  if (change === null || percent === null) return emptyCell;
  const text = change.kind === 'increase' ? changePercentText(change, language) : percentText(percent, language);
  return { text: (text ?? '').replaceAll('%', ''), value: signed(change, percent) };
}
