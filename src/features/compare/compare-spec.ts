import type { DatedReading } from '../../domain/comparison/dated-readings.ts';
import { figureOf } from '../../domain/figures/figure.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { firstDay, lastDay } from '../../domain/time/partial-date.ts';
import type {
  ChartKey,
  GroupedBar,
  GroupedRow,
  GroupedSpec,
  LinePoint,
  LinesSpec,
  LineStyle,
  MarkEnding,
  ValueTick,
  YearsPattern,
} from '../../ui/charts/chart-spec.ts';
import { markEndingOf } from '../../ui/charts/mark-ending.ts';
import { roundTicks } from '../../ui/charts/round-ticks.ts';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { itemLabel, momentLabel } from './compare-labels.ts';
import type { CompareMessages } from './compare-messages.ts';
import type { CompareView } from './compare-params.ts';
import { type ComparedRow, type CompareModel, observationsAt } from './compare-model.ts';

/** Most series that are told apart by dash and mark. */
const mostLines = 6;

const styles = [0, 1, 2, 3, 4, 5] as const satisfies readonly LineStyle[];
const patterns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly YearsPattern[];

/** Words and language of a drawing. */
export interface SpecWords {
  readonly text: CompareMessages;
  readonly language: Language;
}

function ticksFor(values: readonly number[], language: Language): readonly ValueTick[] {
  return roundTicks(0, Math.max(0, ...values)).map((value) => ({ value, text: formatNumber(value, language) }));
}

function keysFor(endings: readonly MarkEnding[], isFaint: boolean, { text }: SpecWords): readonly ChartKey[] {
  return [
    ...(['open', 'hatched'] as const).flatMap((mark) =>
      endings.includes(mark) ? [{ mark, text: text.chart[mark] }] : [],
    ),
    ...(isFaint ? [{ mark: 'faint', text: text.chart.faint } as const] : []),
  ];
}

/** The text beside a bar, or in its place where there is no one figure. */
function readingText({ at }: Pick<ComparedRow, 'at'>, { text, language }: SpecWords): string {
  switch (at.kind) {
    case 'figure':
      return formatFigure(at.reading.figure, language);
    case 'contradictory': {
      const figures = at.readings.flatMap((row) => figureOf(row.reported) ?? []);
      return `≠ ${figures.map((figure) => formatFigure(figure, language)).join(' / ')}`;
    }
    case 'several':
      return text.several;
    case 'missing':
    case 'none':
      return text.notFound;
  }
}

function barOf(row: ComparedRow, seriesId: string, words: SpecWords): GroupedBar {
  const { at } = row;
  const text = readingText(row, words);
  if (at.kind !== 'figure') return { seriesId, value: null, text, ending: 'exact' };
  const { figure, moment } = at.reading;
  const { status } = moment;
  return {
    seriesId,
    value: figure.value,
    text: status === 'reported' ? text : `${text} (${words.text.status[status]})`,
    ending: markEndingOf(figure),
  };
}

function drawnRows(model: CompareModel, words: SpecWords): readonly GroupedRow[] {
  const { base, choice, blocks } = model;
  if (choice.by === 'date') {
    return (blocks[0]?.rows ?? []).map((row) => ({
      id: momentLabel(row.moment, words.language),
      label: momentLabel(row.moment, words.language),
      detail: '',
      bars: [barOf(row, 'figure', words)],
      limit: null,
    }));
  }
  return choice.chosen.map(({ series }) => ({
    id: series.id,
    label: itemLabel(base, series, choice.by, words.language),
    detail: '',
    bars: blocks.flatMap(({ key, rows }) => {
      const row = rows.find((one) => one.series.id === series.id);
      return row === undefined ? [] : [barOf(row, key, words)];
    }),
    limit: null,
  }));
}

/** Bars at the chosen dates on one scale from zero; null where a figure is negative. */
export function groupedSpec(model: CompareModel, words: SpecWords): GroupedSpec | null {
  const { language } = words;
  const { choice, blocks, indicator } = model;
  const rows = drawnRows(model, words);
  const bars = rows.flatMap((row) => row.bars);
  const values = bars.flatMap(({ value }) => value ?? []);
  if (values.some((value) => value < 0) || values.length === 0) return null;
  const columns =
    choice.by === 'date'
      ? [{ id: 'figure', label: indicator.name[language] }]
      : blocks.map(({ key, rows: [row] }) => ({
          id: key,
          label: row === undefined ? key : momentLabel(row.moment, language),
        }));
  return {
    kind: 'grouped',
    axisLabel: indicator.name[language],
    ticks: ticksFor(values, language),
    series: columns.map((column, index) => ({ ...column, pattern: patterns[index % patterns.length] ?? 0 })),
    rows,
    keys: keysFor(
      bars.flatMap(({ value, ending }) => (value === null ? [] : [ending])),
      false,
      words,
    ),
  };
}

function pointsOf({ observation, conflicts, moment }: DatedReading, words: SpecWords): readonly LinePoint[] {
  const pointOf = (row: Observation): readonly LinePoint[] => {
    const figure = figureOf(row.reported);
    if (figure === null) return [];
    return [
      {
        id: row.id,
        day: lastDay(moment.on),
        value: figure.value,
        valueText: formatFigure(figure, words.language),
        ending: markEndingOf(figure),
        faint: row.confidence === 'low',
        dayText: momentLabel(moment, words.language),
      },
    ];
  };
  return [observation, ...conflicts].flatMap(pointOf);
}

/** The chosen series over all their reported dates on one scale from zero; null where that cannot be drawn. */
export function linesSpec(model: CompareModel, words: SpecWords): LinesSpec | null {
  const { base, choice, indicator } = model;
  const { language } = words;
  if (!model.canShowTime || choice.chosen.length > mostLines) return null;
  const series = choice.chosen.map((readings, index) => ({
    id: readings.series.id,
    label: itemLabel(base, readings.series, choice.by, language),
    style: styles[index % styles.length] ?? 0,
    points: readings.dated
      .filter(({ moment }) => moment.status === 'reported')
      .flatMap((reading) => pointsOf(reading, words)),
    missing: readings.missing.flatMap((row) => {
      const on = observationDate(row);
      return on === null ? [] : [lastDay(on)];
    }),
  }));
  const points = series.flatMap((one) => one.points);
  if (points.some(({ value }) => value < 0) || points.length === 0) return null;
  const dates = choice.chosen.flatMap(({ dated }) => dated.map(({ moment }) => firstDay(moment.from ?? moment.on)));
  const [from = base.input.day] = [...dates].sort();
  return {
    kind: 'lines',
    from: `${from.slice(0, 4)}-01-01`,
    to: base.input.day,
    today: base.input.day,
    todayLabel: `${words.text.today} ${formatDate(base.input.day, language)}`,
    axisLabel: indicator.name[language],
    ticks: ticksFor(
      points.map(({ value }) => value),
      language,
    ),
    series,
    keys: keysFor(
      points.map(({ ending }) => ending),
      points.some(({ faint }) => faint),
      words,
    ),
  };
}

/** What the chart says: who is highest and who is lowest at the last date, or from where to where one series went. */
export function chartTitle({ base, choice, blocks, indicator }: CompareModel, { text, language }: SpecWords): string {
  const name = indicator.name[language];
  const figures = (blocks.at(-1)?.rows ?? []).flatMap((row) =>
    row.at.kind === 'figure' ? [{ row, figure: row.at.reading.figure }] : [],
  );
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return name;
  const said = ({ figure }: typeof first) => formatFigure(figure, language);
  if (choice.by === 'date') {
    return text.chartChange(
      `${name}, ${itemLabel(base, first.row.series, 'date', language)}`,
      `${said(first)} (${momentLabel(first.row.moment, language)})`,
      `${said(last)} (${momentLabel(last.row.moment, language)})`,
    );
  }
  const when = momentLabel(first.row.moment, language);
  const label = ({ row }: typeof first) => itemLabel(base, row.series, choice.by, language);
  const sorted = [...figures].sort((a, b) => b.figure.value - a.figure.value);
  const [top = first] = sorted;
  const bottom = sorted.at(-1) ?? last;
  if (figures.length === 1) return `${name} (${when}): ${label(first)} ${said(first)}`;
  if (figures.length === 2) return `${name} (${when}): ${label(top)} ${said(top)}, ${label(bottom)} ${said(bottom)}`;
  return text.chartMany(`${name} (${when})`, `${label(top)} ${said(top)}`, `${label(bottom)} ${said(bottom)}`);
}

/** Numbers of the sources behind the chart: of the chosen dates, or of all dates that it follows. */
export function chartNotes(model: CompareModel, view: CompareView): readonly (number | null)[] {
  const shown = model.blocks.flatMap(({ rows }) => rows.flatMap((row) => observationsAt(row.at)));
  const followed = model.choice.chosen.flatMap(({ dated }) => dated.map(({ observation }) => observation));
  return (view === 'time' ? followed : shown).map((row) => model.noteOf(row.source));
}
