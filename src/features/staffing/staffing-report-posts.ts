import type { Figure } from '../../domain/figures/figure.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { postsToCut } from '../../domain/staffing/remaining-cut.ts';
import { wholeLevel, wholeRemainder } from '../../domain/targets/whole-remainder.ts';
import { narrowness } from '../../domain/staffing/staff-scope.ts';
import { capitalised } from '../../ui/capitalised.ts';
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
import { soughtText } from '../../ui/words/gap-words.ts';
import { requiredText, unsaidText } from '../../ui/words/target-words.ts';
import { hasStock, type NumbersRow } from './numbers-rows.ts';
import { scopeText } from './scope-text.ts';
import type { StaffingIndexes, StaffingModel } from './staffing-model.ts';
import { staffingMessages } from './staffing-messages.ts';
import {
  between,
  dayOf,
  figuresOf,
  type FormPoint,
  formYears,
  latest,
  type LineFigures,
  linesOf,
  pointsOf,
  type PostsLine,
} from './staffing-report-lines.ts';
import { staffingReportMessages, type StaffingReportMessages } from './staffing-report-messages.ts';

/** Posts are counted in people on this form. */
const measure = { vi: staffingMessages.vi.posts, en: staffingMessages.en.posts };

function fallFrom(from: string) {
  return { rule: { kind: 'difference', from, less: 'now' } } as const;
}

function shareOf(part: string, whole: string) {
  return { rule: { kind: 'percent', part, whole } } as const;
}

function columnsOf(text: StaffingReportMessages, nowOn: string | null): readonly ReportColumn[] {
  const { t4 } = text;
  const year = (value: number) => t4.year(String(value));
  const number = { isNumber: true, width: 7, rule: null } as const;
  const since = (value: number) => t4.since(String(value));
  return [
    { id: 'no', heads: [t4.number], index: 'A', isNumber: false, width: 4, rule: null },
    { id: 'kind', heads: [t4.kind], index: 'B', isNumber: false, width: 24, rule: null },
    { ...number, id: 'first', heads: [t4.quota, year(formYears.first)], index: '1' },
    { ...number, id: 'second', heads: [t4.quota, year(formYears.second)], index: '2' },
    { ...number, id: 'now', heads: [t4.quota, nowOn === null ? t4.now : t4.nowOn(nowOn)], index: '3' },
    { ...number, id: 'inPost', heads: [t4.inPost], index: '4', width: 10 },
    { ...number, ...fallFrom('first'), id: 'cutFirst', heads: [since(formYears.first), t4.amount], index: '5=1-3' },
    {
      ...number,
      ...shareOf('cutFirst', 'first'),
      id: 'rateFirst',
      heads: [since(formYears.first), t4.rate],
      index: '6=5*100/1',
    },
    {
      ...number,
      ...fallFrom('second'),
      id: 'cutSecond',
      heads: [since(formYears.second), t4.amount],
      index: '7=2-3',
    },
    {
      ...number,
      ...shareOf('cutSecond', 'second'),
      id: 'rateSecond',
      heads: [since(formYears.second), t4.rate],
      index: '8=7*100/2',
    },
    { ...number, id: 'target', heads: [t4.target(String(formYears.target))], index: '9', width: 9 },
    { ...number, id: 'left', heads: [t4.left], index: '10', width: 8 },
  ];
}

function isKind({ scope }: NumbersRow): boolean {
  return scope.staffKind !== null && narrowness(scope) === 1;
}

/** The target of the year of the form that is set for the scope; null where it has none. */
function targetResult({ remaining }: PostsLine) {
  if (remaining?.kind !== 'target') return null;
  const due = remaining.result.target.dueOn?.iso ?? '';
  return due.startsWith(String(formYears.target)) ? remaining.result : null;
}

function targetCells(line: PostsLine, language: Language): readonly [ReportCell, ReportCell] {
  const result = targetResult(line);
  if (result === null || line.remaining === null) return [emptyCell, emptyCell];
  const { target, required, missing } = result;
  const origin = originOf.target(target.id);
  const { amount } = required;
  const limit = target.baselineValue === null || amount === null ? null : wholeLevel(target.baselineValue - amount);
  const left = postsToCut(line.remaining);
  const cell = (value: number, qualifier: Figure['qualifier']): ReportCell => {
    // The noise of binary division would be printed.
    const rounded = Math.round(value * 100) / 100;
    return figureCell({ value: rounded, high: null, qualifier }, language, origin);
  };
  return [
    limit === null
      ? emptyCell
      : cell(limit, target.qualifier === 'exact' || target.qualifier === 'at-least' ? 'exact' : 'about'),
    left === null ? emptyCell : cell(left, missing?.whole?.qualifier ?? missing?.qualifier ?? 'exact'),
  ];
}

function rowOf(
  line: PostsLine,
  figures: LineFigures,
  number: string,
  kind: ReportRow['kind'],
  language: Language,
): ReportRow {
  const cell = (points: readonly FormPoint[]) => pointsCell(points, language, originOf.observation);
  const changes = [figures.first, figures.second].map((before) =>
    line.isBroken ? null : between(before, figures.now),
  );
  return {
    id: line.id,
    kind,
    cells: [
      wordsCell(number),
      wordsCell(line.name),
      cell(figures.first),
      cell(figures.second),
      cell(figures.now),
      cell(figures.inPost),
      ...changes.flatMap((change) => [reductionCell(change, language), reductionPercentCell(change, language)]),
      ...targetCells(line, language),
    ],
  };
}

function datesNote(all: readonly LineFigures[], text: StaffingReportMessages, language: Language): string | null {
  const columns = [
    ['1', all.flatMap(({ first }) => first)],
    ['2', all.flatMap(({ second }) => second)],
    ['3', all.flatMap(({ now }) => now)],
    ['4', all.flatMap(({ inPost }) => inPost)],
  ] as const;
  const said = columns.flatMap(([index, points]) => {
    const dates = points.flatMap(({ observation }) => observationDate(observation)?.iso ?? []);
    const named = [...new Set(dates)].map((iso) => formatDate(iso, language));
    return named.length === 0 ? [] : [text.t4.column(index, named.join(', '))];
  });
  return said.length === 0 ? null : text.t4.dates(said.join('; '));
}

function targetNotes(lines: readonly PostsLine[], text: StaffingReportMessages, language: Language): readonly string[] {
  return lines.flatMap((line) => {
    const result = targetResult(line);
    if (result === null) return [];
    const due = formatDate(result.target.dueOn?.iso ?? '', language);
    const reason = unsaidText(result.reason, language);
    const required = requiredText(result.target, measure, language);
    const { amount } = result.required;
    const since = result.target.baselineOn;
    const said =
      amount === null || since === null
        ? required
        : text.t4.duty(
            required,
            `${formatNumber(wholeRemainder({ value: amount, qualifier: 'exact' })?.value ?? amount, language, 2)} ${measure[language]}`,
            formatDate(since.iso, language),
          );
    return [text.t4.targets(line.name, said, due), ...(reason === null ? [] : [text.t4.unsaid(line.name, reason)])];
  });
}

const mostWanted = 3;

/** T4: posts assigned in the years of the form and now, people in post, what was cut and what is still to be cut. */
export function postsAppendix(indexes: StaffingIndexes, model: StaffingModel, language: Language): DraftAppendix {
  const text = staffingReportMessages[language];
  const { t4 } = text;
  const { input, day } = model;
  const lookup = { indexes, day };
  const place = model.unit?.name[language] ?? input.place;
  const stocked = model.rows.filter(hasStock);
  const byKind = stocked.filter(isKind);
  const isByKind = byKind.length > 0;
  const shown = isByKind ? byKind : stocked.filter(({ scope }) => narrowness(scope) > 0);
  const nameOf = ({ scope }: NumbersRow) =>
    capitalised(isByKind ? scopeText({ ...scope, block: null }, language) : scopeText(scope, language));
  const lines = shown.flatMap((row) => linesOf(row, nameOf(row), language));
  const whole = stocked
    .filter(({ scope }) => narrowness(scope) === 0)
    .flatMap((row) => linesOf(row, text.total, language));
  const [total = null, ...otherTotals] = whole;
  // Two totals of one scope may count differently; then neither is the total of the rows.
  const totals = total === null || otherTotals.length > 0 ? [] : [total];
  const counted = [...totals, ...(otherTotals.length > 0 ? whole : []), ...lines];
  const days = {
    quota: latest(counted.map(({ quota }) => dayOf(pointsOf(lookup, quota, null)))),
    inPost: latest(counted.map(({ inPost }) => dayOf(pointsOf(lookup, inPost, null)))),
  };
  const parts = counted.map((line) => ({ line, figures: figuresOf(lookup, line, isByKind ? days : null) }));
  const rows = parts.map(({ line, figures }, at): ReportRow => {
    const isTotal = totals.includes(line);
    const number = isTotal ? '' : formatNumber(at + 1 - totals.length, language);
    return rowOf(line, figures, number, isTotal ? 'total' : 'row', language);
  });
  const columns = columnsOf(text, days.quota === '' || !isByKind ? null : formatDate(days.quota, language));
  const blank: ReportRow = {
    id: 'total',
    kind: 'total',
    cells: columns.map((_, at) => (at === 1 ? wordsCell(text.total) : emptyCell)),
  };
  const plain: ReportTable = {
    id: 'staffing-t4',
    title: t4.title,
    unitLine: t4.unit,
    columns,
    rows: rows.length === 0 ? [blank] : rows,
    notes: [],
  };
  const figures = parts.map((part) => part.figures);
  const points = figures.flatMap(({ first, second, now, inPost }) => [...first, ...second, ...now, ...inPost]);
  const stale = parts.flatMap((part) =>
    part.figures.stale.map(({ column, point }) => {
      const on = observationDate(point.observation);
      const cell = figureCell(point.figure, language);
      return t4.stale(part.line.name, column, cell.text, on === null ? '' : formatDate(on.iso, language));
    }),
  );
  const rowDates = isByKind
    ? []
    : parts.flatMap(({ line, figures: { now, inPost } }) =>
        (
          [
            ['3', now],
            ['4', inPost],
          ] as const
        ).flatMap(([column, [point]]) => {
          const on = point === undefined ? null : observationDate(point.observation);
          return on === null ? [] : [t4.rowDate(line.name, column, formatDate(on.iso, language))];
        }),
      );
  const gaps = model.gapsOf([standardIndicators.quotaAssigned, standardIndicators.inPost]).slice(0, mostWanted);
  const hasBlank = rows.some(({ cells }) => cells.slice(2, 6).some((cell) => cell.text === ''));
  const howToRead = [
    rows.length === 0 || isByKind || lines.length === 0 ? null : t4.rows,
    rows.length === 0 || totals.length > 0 ? null : t4.noTotal,
    hasBlank ? t4.empty : null,
  ].filter((note) => note !== null);
  return {
    kind: 't4',
    title: t4.title,
    isLandscape: true,
    table: {
      ...plain,
      notes: [
        rows.length === 0 ? t4.nothing(place, formatDate(day, language)) : null,
        isByKind ? datesNote(figures, text, language) : null,
        rowDates.length === 0 ? null : rowDates.join(' '),
        ...stale,
        ...targetNotes(
          parts.map(({ line }) => line),
          text,
          language,
        ),
        howToRead.length === 0 ? null : howToRead.join(' '),
        gaps.length === 0
          ? null
          : t4.wanted(
              soughtText(
                gaps.map(({ question }) => question),
                language,
              ),
            ),
        sourcesNote(
          input.data.sources,
          points.map(({ observation }) => observation.source),
          language,
        ),
      ].filter((note) => note !== null),
      isCompact: true,
    },
  };
}
