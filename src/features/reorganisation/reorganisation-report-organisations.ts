import { figuresOf, lineageOf, type PageInput } from '../../data/page-input.ts';
import { changeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { roundPercent } from '../../domain/figures/reduction.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { type Block, blocks, type Level, levels } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Series } from '../../domain/records/records.ts';
import type { ReportCell, ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { pointsAt } from '../../domain/staffing/staff-reading.ts';
import { type IndicatorTarget, indicatorTargets } from '../../domain/targets/indicator-targets.ts';
import { supersededTargets } from '../../domain/targets/known-targets.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import {
  emptyCell,
  figureCell,
  pointsCell,
  reductionCell,
  reductionPercentCell,
  wordsCell,
} from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { requiredText } from '../../ui/words/target-words.ts';
import { type RegisterCount, registerCounts } from './reorganisation-report-register.ts';
import { type ReorganisationReportMessages, reorganisationReportMessages } from './reorganisation-report-messages.ts';

/** Counts of organisations (đầu mối) by the ids that packages give them; what administers ground is counted in T8. */
const organisationCounts: readonly Id[] = [
  'specialised-agencies',
  'administrative-organisations',
  'council-bodies',
  'internal-units',
  standardIndicators.publicServiceUnits,
  'project-boards',
];

/** From so many rows on, and where it has no figure, the table is set in the least type, so that it fills fewer pages. */
const manyRows = 12;

/** Years that the form compares with: before Resolution 18, and the beginning of its second phase. */
const countedYears = { before: 2017, middle: 2021 };

/** The figures of one series as the columns take them. */
interface CountLine {
  readonly series: Series;
  readonly name: string;
  readonly before: readonly Point[];
  readonly middle: readonly Point[];
  readonly latest: readonly Point[];
  readonly target: IndicatorTarget | null;
}

function cut(from: string): Pick<ReportColumn, 'rule'> {
  return { rule: { kind: 'difference', from, less: 'now' } };
}

function rate(part: string, whole: string): Pick<ReportColumn, 'rule'> {
  return { rule: { kind: 'percent', part, whole } };
}

function columnsOf({ number, t1 }: ReorganisationReportMessages, nowOn: string | null): readonly ReportColumn[] {
  const { columns } = t1;
  const figures = { isNumber: true, width: 7, rule: null } as const;
  const [before, middle] = [String(countedYears.before), String(countedYears.middle)];
  const sinceBefore = columns.since(before);
  const sinceMiddle = columns.since(middle);
  return [
    { id: 'no', heads: [number], index: 'A', isNumber: false, width: 4, rule: null },
    { id: 'name', heads: [columns.name], index: 'B', isNumber: false, width: 26, rule: null },
    { ...figures, id: 'before', heads: [columns.before(before)], index: '1' },
    { ...figures, id: 'middle', heads: [columns.middle(middle)], index: '2' },
    { ...figures, id: 'now', heads: [nowOn === null ? columns.now : columns.nowOn(nowOn)], index: '3', width: 9 },
    { ...figures, ...cut('before'), id: 'cutBefore', heads: [sinceBefore, columns.amount], index: '4=1-3' },
    {
      ...figures,
      ...rate('cutBefore', 'before'),
      id: 'rateBefore',
      heads: [sinceBefore, columns.rate],
      index: '5=4*100/1',
    },
    { ...figures, ...cut('middle'), id: 'cutMiddle', heads: [sinceMiddle, columns.amount], index: '6=2-3' },
    {
      ...figures,
      ...rate('cutMiddle', 'middle'),
      id: 'rateMiddle',
      heads: [sinceMiddle, columns.rate],
      index: '7=6*100/2',
    },
    { id: 'target', heads: [columns.target], index: '8', isNumber: false, width: 14, rule: null },
    { ...figures, id: 'completion', heads: [columns.completion], index: '9' },
    { id: 'note', heads: [columns.note], index: 'C', isNumber: false, width: 12, rule: null },
  ];
}

/** The target of a series that is due next, else the last that was due. */
function targetOf(targets: readonly IndicatorTarget[], series: Id, day: string): IndicatorTarget | null {
  const own = targets.filter((row) => row.target.series === series);
  const isAhead = ({ target: { dueOn } }: IndicatorTarget) => dueOn !== null && lastDay(dueOn) >= day;
  return own.find(isAhead) ?? own.at(-1) ?? null;
}

function countLines(input: PageInput, language: Language): readonly CountLine[] {
  const { data, day, place } = input;
  const figures = figuresOf(input);
  const all = indicatorTargets(data, figures, { indicators: organisationCounts, units: [place] }, day);
  const superseded = supersededTargets(all.map(({ target }) => target));
  const targets = all.filter(({ target }) => !superseded.has(target.id));
  return organisationCounts
    .flatMap((indicator) => figures.seriesOf(indicator))
    .filter(({ unit, field, autonomyGroup }) => unit === place && field === null && autonomyGroup === null)
    .flatMap((series) => {
      const { dated } = figures.pointsOf(series, day);
      if (dated.length === 0) return [];
      return [
        {
          series,
          name: capitalised(series.countsWhat[language]),
          before: pointsAt(dated, countedYears.before),
          middle: pointsAt(dated, countedYears.middle),
          latest: pointsAt(dated, null),
          target: targetOf(targets, series.id, day),
        },
      ];
    });
}

function only(points: readonly Point[]): Figure | null {
  return points.length === 1 ? (points[0]?.figure ?? null) : null;
}

function lastOf(points: readonly Point[]): string {
  const [first] = points;
  return first === undefined ? '' : lastDay(first.on);
}

function changeCells(from: Figure | null, to: Figure | null, language: Language): readonly ReportCell[] {
  const change = from === null || to === null ? null : changeBetween(from, to);
  return [reductionCell(change, language), reductionPercentCell(change, language)];
}

function targetCells(line: CountLine, measure: Series['countsWhat'], language: Language): readonly ReportCell[] {
  if (line.target === null) return [emptyCell, emptyCell];
  const { target, result } = line.target;
  const origin = originOf.target(target.id);
  const { dueOn, baselineOn, rule } = target;
  // A reduction is held against its own baseline, which is no column of the form.
  const isReduction = rule === 'reduce-by-percent' || rule === 'reduce-by-amount';
  const since = baselineOn === null || !isReduction ? null : formatDate(baselineOn.iso, language);
  const due = dueOn === null ? null : formatDate(dueOn.iso, language);
  const said = reorganisationReportMessages[language].t1.required(requiredText(target, measure, language), since, due);
  const { qualifier } = result.achieved;
  const completion =
    result.completion === null || qualifier === null
      ? emptyCell
      : figureCell({ value: roundPercent(result.completion), high: null, qualifier }, language, origin);
  return [wordsCell(said, origin), completion];
}

interface Placed {
  readonly block: Block | null;
  readonly level: Level | null;
  /** A row that names its block and level itself stands below no head. */
  readonly isHeaded: boolean;
  readonly row: (number: string) => ReportRow;
}

function lineRow(line: CountLine, nowOn: string, measure: Series['countsWhat'], language: Language): Placed {
  const text = reorganisationReportMessages[language].t1;
  const { series, before, middle } = line;
  const now = lastOf(line.latest) === nowOn ? line.latest : [];
  const cell = (points: readonly Point[]) => pointsCell(points, language, originOf.observation);
  const isDisputed = [before, middle, now].some((points) => points.length > 1);
  return {
    block: series.block,
    level: series.level,
    isHeaded: true,
    row: (number) => ({
      id: series.id,
      kind: 'row',
      cells: [
        wordsCell(number),
        wordsCell(line.name),
        cell(before),
        cell(middle),
        cell(now),
        ...changeCells(only(before), only(now), language),
        ...changeCells(only(middle), only(now), language),
        ...targetCells(line, measure, language),
        isDisputed ? wordsCell(text.contradictory) : emptyCell,
      ],
    }),
  };
}

function exactly(value: number | null): Figure | null {
  return value === null ? null : { value, high: null, qualifier: 'exact' };
}

function groupName({ block, level }: Pick<Placed, 'block' | 'level'>, language: Language): string {
  const text = reorganisationReportMessages[language].t1;
  const names = codeNames[language];
  if (block === null) return text.anyBlock;
  return level === null ? text.groupWhole(names.block[block]) : text.group(names.block[block], names.level[level]);
}

function registerRow(count: RegisterCount, day: string, language: Language): Placed {
  const text = reorganisationReportMessages[language].t1;
  const { block, level, counts, units, unknown } = count;
  const cell = (value: Figure | null) => (value === null ? emptyCell : figureCell(value, language));
  const [before, middle, now] = [exactly(counts.before), exactly(counts.middle), exactly(counts.now)];
  const number = (value: number) => formatNumber(value, language);
  return {
    block,
    level,
    isHeaded: false,
    row: (at) => ({
      id: `register-${block}-${level}`,
      kind: 'row',
      cells: [
        wordsCell(at),
        wordsCell(text.register(groupName(count, language))),
        cell(before),
        cell(middle),
        cell(now),
        ...changeCells(before, now, language),
        ...changeCells(middle, now, language),
        emptyCell,
        emptyCell,
        wordsCell(
          unknown === 0
            ? text.registerNote(formatDate(day, language))
            : text.unknownLives(number(unknown), number(units)),
        ),
      ],
    }),
  };
}

/** Where a block and level stand in the table: in the order of protocol, the undivided first. */
function placeOf({ block, level }: Placed): number {
  const blockAt = block === null ? -1 : blocks.indexOf(block);
  return blockAt * (levels.length + 1) + (level === null ? -1 : levels.indexOf(level));
}

function datesNote(lines: readonly CountLine[], text: ReorganisationReportMessages, language: Language): string | null {
  const dates = (points: readonly Point[]) => points.map(({ on }) => formatDate(on.iso, language));
  const said = (
    [
      ['1', lines.flatMap(({ before }) => dates(before))],
      ['2', lines.flatMap(({ middle }) => dates(middle))],
    ] as const
  ).flatMap(([index, all]) => (all.length === 0 ? [] : [text.t1.column(index, [...new Set(all)].join(', '))]));
  return said.length === 0 ? null : text.t1.dates(said.join('; '));
}

/** T1: counts of organisations by block and level in the years of the form and now, held against their targets. */
export function organisationsAppendix(input: PageInput, language: Language): DraftAppendix {
  const text = reorganisationReportMessages[language];
  const { t1 } = text;
  const { day } = input;
  const figures = figuresOf(input);
  const lineage = lineageOf(input);
  const lines = countLines(input, language);
  const nowOn = lines.map(({ latest }) => lastOf(latest)).reduce((a, b) => (b > a ? b : a), '');
  const measureOf = ({ series }: CountLine) => figures.indicators.get(series.indicator)?.measure ?? { vi: '', en: '' };
  const isCounted = ({ block, level }: RegisterCount) =>
    lines.some(({ series }) => series.block === block && (series.level === null || series.level === level));
  const registered = registerCounts(input, lineage, countedYears).filter((count) => !isCounted(count));
  const placed = [
    ...lines.map((line) => lineRow(line, nowOn, measureOf(line), language)),
    ...registered.map((count) => registerRow(count, day, language)),
  ].sort((a, b) => placeOf(a) - placeOf(b));
  const columns = columnsOf(text, nowOn === '' ? null : formatDate(nowOn, language));
  const named = (id: string, kind: ReportRow['kind'], name: string): ReportRow => ({
    id,
    kind,
    cells: columns.map((_, at) => (at === 1 ? wordsCell(name) : emptyCell)),
  });
  const rows = placed.flatMap((one, at): readonly ReportRow[] => {
    const previous = placed[at - 1];
    const row = one.row(formatNumber(at + 1, language));
    const isSame = previous !== undefined && placeOf(previous) === placeOf(one);
    return isSame || !one.isHeaded
      ? [row]
      : [named(`group-${one.block ?? ''}-${one.level ?? ''}`, 'group', groupName(one, language)), row];
  });
  const stale = lines.flatMap(({ name, latest }) => {
    const [point] = latest;
    if (point === undefined || lastOf(latest) === nowOn) return [];
    return [t1.stale(name, figureCell(point.figure, language).text, formatDate(point.on.iso, language))];
  });
  const place = lineage.units.get(input.place)?.name[language] ?? input.place;
  const hasFigure = lines.length > 0 || registered.some(({ unknown }) => unknown === 0);
  return {
    kind: 't1',
    title: t1.title,
    isLandscape: true,
    table: {
      id: 'reorganisation-t1',
      title: t1.title,
      unitLine: t1.unit,
      columns,
      rows: [named('total', 'total', text.total), ...rows],
      notes: [
        hasFigure ? null : t1.nothing(place, formatDate(day, language)),
        datesNote(lines, text, language),
        ...stale,
        lines.length > 1 ? t1.noSum : null,
        registered.some(({ unknown }) => unknown > 0) ? t1.registerEmpty : null,
        sourcesNote(
          input.data.sources,
          lines.flatMap(({ before, middle, latest }) =>
            [...before, ...middle, ...latest].map(({ observation }) => observation.source),
          ),
          language,
        ),
      ].filter((note) => note !== null),
      ...(hasFigure && rows.length < manyRows ? {} : { isCompact: true as const }),
    },
  };
}
