import type { PageInput } from '../../data/page-input.ts';
import { changeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Block } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Series } from '../../domain/records/records.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { figureOnDate, latestFigure } from '../../domain/series/figure-on-date.ts';
import type { Point } from '../../domain/series/series-points.ts';
import type { CountRow } from '../../domain/service-units/count-table.ts';
import { autonomyGroups } from '../../domain/service-units/self-financing.ts';
import { lastDay, parsePartialDate } from '../../domain/time/partial-date.ts';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { pointsCell, reductionCell, reductionPercentCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { soughtText } from '../../ui/words/gap-words.ts';
import { fieldName } from './fields-spec.ts';
import { onlyRow } from './remainders.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';
import { serviceUnitsReportMessages, type ServiceUnitsReportMessages } from './service-units-report-messages.ts';

/** Chi trực tiếp từ ngân sách nhà nước cho đơn vị sự nghiệp, in a period (`docs/data.md`, part 7). */
const budgetSpending: Id = 'budget-spending-service-units';

const years = { first: '2015', second: '2021' };

/** Blocks that hold all people on state salary in service units, the closest first. */
const peopleBlocks: readonly (Block | null)[] = ['public-service', 'whole-system', null];

/** What the form asks of one field, or of all of them: figures of the dates of the form, empty where there are none. */
interface FieldFigures {
  readonly first: readonly Point[];
  readonly second: readonly Point[];
  readonly now: readonly Point[];
  readonly groups: readonly (readonly Point[])[];
  readonly people: readonly (readonly Point[])[];
  readonly spending: readonly Point[];
}

function columnsOf(
  text: ServiceUnitsReportMessages,
  nowOn: string | null,
  spentIn: string | null,
): readonly ReportColumn[] {
  const { t3 } = text;
  const number = { isNumber: true, width: 6, rule: null } as const;
  const now = nowOn === null ? t3.now : t3.nowOn(nowOn);
  const since = { first: t3.since(years.first), second: t3.since(years.second) };
  return [
    { id: 'no', heads: [t3.number], index: 'A', isNumber: false, width: 4, rule: null },
    { id: 'field', heads: [t3.field], index: 'B', isNumber: false, width: 24, rule: null },
    { ...number, id: 'first', heads: [t3.count, t3.year(years.first)], index: '1' },
    { ...number, id: 'second', heads: [t3.count, t3.year(years.second)], index: '2' },
    { ...number, id: 'now', heads: [t3.count, now], index: '3', width: 8 },
    {
      ...number,
      id: 'cutFirst',
      heads: [since.first, t3.amount],
      index: '4=1-3',
      rule: { kind: 'difference', from: 'first', less: 'now' },
    },
    {
      ...number,
      id: 'rateFirst',
      heads: [since.first, t3.rate],
      index: '5=4*100/1',
      rule: { kind: 'percent', part: 'cutFirst', whole: 'first' },
    },
    {
      ...number,
      id: 'cutSecond',
      heads: [since.second, t3.amount],
      index: '6=2-3',
      rule: { kind: 'difference', from: 'second', less: 'now' },
    },
    {
      ...number,
      id: 'rateSecond',
      heads: [since.second, t3.rate],
      index: '7=6*100/2',
      rule: { kind: 'percent', part: 'cutSecond', whole: 'second' },
    },
    ...autonomyGroups.map((group, at) => ({
      ...number,
      id: `group${group}`,
      heads: [t3.groups, String(group)],
      index: String(8 + at),
      width: 5,
    })),
    { ...number, id: 'peopleFirst', heads: [t3.people, t3.year(years.first)], index: '12', width: 7 },
    { ...number, id: 'peopleSecond', heads: [t3.people, t3.year(years.second)], index: '13', width: 7 },
    { ...number, id: 'peopleNow', heads: [t3.people, t3.now], index: '14', width: 7 },
    {
      ...number,
      id: 'spending',
      heads: spentIn === null ? [t3.spending] : [t3.spending, t3.year(spentIn)],
      index: '15',
      width: 10,
    },
  ];
}

function onYear(points: readonly Point[], year: string): readonly Point[] {
  const date = parsePartialDate(year);
  return date === null ? [] : figureOnDate(points, date).points;
}

function lastDayOf(points: readonly Point[]): string {
  const last = points.at(-1);
  return last === undefined ? '' : lastDay(last.on);
}

function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (b > a ? b : a), '');
}

/** Figures of the last date of a series, if it is the day asked for. */
function onDay(points: readonly Point[], day: string): readonly Point[] {
  return lastDayOf(points) === day ? latestFigure(points).points : [];
}

/** Series of posts of public employees, by whether they count a level only. */
function peopleSeries({ index, unit }: ServiceUnitsModel): readonly Series[] {
  return [...index.indicators.values()]
    .filter((indicator) => indicator.staffMeasure === 'quota-assigned')
    .flatMap((indicator) => index.seriesOf(indicator.id))
    .filter(
      (series) => series.unit === unit?.id && series.staffKind === 'public-employee' && series.autonomyGroup === null,
    );
}

function peopleOf(all: readonly Series[], field: string | null): Series | null {
  const own = all.filter((series) => series.level === null && (series.field?.vi ?? null) === field);
  for (const block of peopleBlocks) {
    const [only, ...others] = own.filter((series) => series.block === block);
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

/** Spending over whole years only: part of a year would look like a fall. */
function wholeYears(points: readonly Point[]): readonly Point[] {
  return points.filter(
    ({ on, observation }) => on.precision === 'year' && observation.periodStart?.iso.slice(0, 4) === on.iso,
  );
}

function spendingOf({ index, unit, day }: ServiceUnitsModel, field: string | null): readonly Point[] {
  const [only, ...others] = index
    .seriesOf(budgetSpending)
    .filter((series) => series.unit === unit?.id && series.level === null && series.autonomyGroup === null)
    .filter((series) => (series.field?.vi ?? null) === field);
  return only === undefined || others.length > 0 ? [] : wholeYears(index.pointsOf(only, day).dated);
}

function onlyFigure(points: readonly Point[]): Figure | null {
  return points.length === 1 ? (points[0]?.figure ?? null) : null;
}

function cellsOf(figures: FieldFigures, language: Language): readonly ReportCell[] {
  const cell = (points: readonly Point[]) => pointsCell(points, language, originOf.observation);
  const now = onlyFigure(figures.now);
  const changes = [figures.first, figures.second].map((points) => {
    const before = onlyFigure(points);
    return before === null || now === null ? null : changeBetween(before, now);
  });
  return [
    cell(figures.first),
    cell(figures.second),
    cell(figures.now),
    ...changes.flatMap((change) => [reductionCell(change, language), reductionPercentCell(change, language)]),
    ...figures.groups.map(cell),
    ...figures.people.map(cell),
    cell(figures.spending),
  ];
}

const mostWanted = 4;

/** T3: service units by field in the years of the form and now, autonomy groups, people on state salary, spending. */
export function serviceUnitsAppendix(input: PageInput, model: ServiceUnitsModel, language: Language): DraftAppendix {
  const text = serviceUnitsReportMessages[language];
  const { t3 } = text;
  const { rows, index, day } = model;
  const total = onlyRow(rows.whole);
  const counted = [...rows.whole, ...rows.field];
  const on = latest(counted.map(({ points }) => lastDayOf(points)));
  const people = peopleSeries(model);
  const pointsOf = (series: Series | null) => (series === null ? [] : index.pointsOf(series, day).dated);
  const fields = [null, ...rows.field.map(({ series }) => series.field?.vi ?? null)];
  const peopleOn = latest(fields.map((field) => lastDayOf(pointsOf(peopleOf(people, field)))));
  const spentOn = latest(fields.map((field) => lastDayOf(spendingOf(model, field))));

  const groupOf = (field: string | null, group: number): readonly Point[] => {
    const own =
      field === null
        ? rows.group
        : rows.several.filter(({ series }) => series.level === null && series.field?.vi === field);
    const row = onlyRow(own.filter(({ series }) => series.autonomyGroup === group));
    return row === null ? [] : onDay(row.points, on);
  };
  const figuresOf = (row: CountRow | null, field: string | null): FieldFigures => {
    const posts = pointsOf(peopleOf(people, field));
    return {
      first: onYear(row?.points ?? [], years.first),
      second: onYear(row?.points ?? [], years.second),
      now: onDay(row?.points ?? [], on),
      groups: autonomyGroups.map((group) => groupOf(field, group)),
      people: [onYear(posts, years.first), onYear(posts, years.second), onDay(posts, peopleOn)],
      spending: onDay(spendingOf(model, field), spentOn),
    };
  };
  const isTotal = total !== null || rows.whole.length === 0;
  const parts = [
    ...(isTotal
      ? [
          {
            id: 'total',
            kind: 'total' as const,
            number: '',
            name: t3.total,
            row: total,
            figures: figuresOf(total, null),
          },
        ]
      : []),
    ...rows.field.map((row, at) => ({
      id: row.series.id,
      kind: 'row' as const,
      number: formatNumber(at + 1, language),
      name: fieldName(row, language),
      row,
      figures: figuresOf(row, row.series.field?.vi ?? ''),
    })),
  ];
  const tableRows = parts.map(
    ({ id, kind, number, name, figures }): ReportRow => ({
      id,
      kind,
      cells: [wordsCell(number), wordsCell(name), ...cellsOf(figures, language)],
    }),
  );
  const columns = columnsOf(
    text,
    on === '' ? null : formatDate(on, language),
    spentOn === '' ? null : spentOn.slice(0, 4),
  );
  const plain: ReportTable = {
    id: 'service-units-t3',
    title: t3.title,
    unitLine: t3.unit,
    columns,
    rows: tableRows,
    notes: [],
  };
  const shown = parts.flatMap(({ figures: { first, second, now, groups, people: posts, spending } }) => [
    ...first,
    ...second,
    ...now,
    ...groups.flat(),
    ...posts.flat(),
    ...spending,
  ]);
  const stale = parts.flatMap(({ name, row, figures }) => {
    const last = row?.points.at(-1);
    if (last === undefined || figures.now.length > 0) return [];
    return [t3.stale(name, formatFigure(last.figure, language), formatDate(last.on.iso, language))];
  });
  const ofFields = parts.filter(({ kind }) => kind === 'row').map(({ figures }) => figures);
  const has = (of: (figures: FieldFigures) => readonly Point[]) => ofFields.some((figures) => of(figures).length > 0);
  const whole = peopleOf(people, null);
  const isEmpty = counted.length === 0;
  const gaps = model.gaps.filter(({ unit }) => unit === input.place).slice(0, mostWanted);
  const peopleNote = people.some((series) => series.field !== null) ? t3.peopleNarrow : t3.noPeople;
  const spendingNote = has(({ spending }) => spending) ? t3.someSpending : spentOn === '' ? t3.noSpending : null;
  const hasAllSpending = ofFields.length > 0 && ofFields.every(({ spending }) => spending.length > 0);
  const place = model.unit?.name[language] ?? input.place;
  return {
    kind: 't3',
    title: t3.title,
    isLandscape: true,
    table: {
      ...plain,
      notes: [
        isEmpty ? t3.nothing(place, formatDate(day, language)) : null,
        isTotal ? null : t3.noTotal,
        ...stale,
        has(({ groups }) => groups.flat()) || ofFields.length === 0 ? null : t3.noGroups,
        isTotal && whole !== null ? t3.peopleIs(whole.countsWhat[language]) : null,
        has(({ people: posts }) => posts.flat()) || ofFields.length === 0 ? null : peopleNote,
        hasAllSpending ? null : spendingNote,
        isEmpty && gaps.length > 0
          ? t3.wanted(
              soughtText(
                gaps.map(({ question }) => question),
                language,
              ),
            )
          : null,
        sourcesNote(
          input.data.sources,
          shown.map(({ observation }) => observation.source),
          language,
        ),
      ].filter((note) => note !== null),
    },
  };
}
