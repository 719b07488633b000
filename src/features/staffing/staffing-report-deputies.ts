import { changeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { type Block, blocks } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Series, Unit } from '../../domain/records/records.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { pointsAt } from '../../domain/staffing/staff-reading.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { emptyCell, figureCell, pointsCell, reductionCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { soughtText } from '../../ui/words/gap-words.ts';
import type { DeputiesLine } from './deputies-model.ts';
import { unitText } from './deputies-spec.ts';
import { excessSplit, freePlaces } from './staffing-report-excess.ts';
import type { StaffingIndexes, StaffingModel } from './staffing-model.ts';
import { staffingReportMessages, type StaffingReportMessages } from './staffing-report-messages.ts';
import { isBelow, stoodOn } from './unit-choices.ts';

/** Tổ chức bên trong: divisions and sub-departments of an organisation (`docs/data.md`, part 7). */
const internalUnits: Id = 'internal-units';

/** "Before Resolution 18": the year that units and deputies are compared with. */
const beforeYear = 2017;
/** From so many rows on the table is set in the least type, so that it ends on its second page. */
const manyRows = 20;

/** One line of the form; either side may be missing. */
interface BodyLine {
  readonly id: string;
  readonly name: string;
  readonly block: Block | null;
  readonly deputies: DeputiesLine | null;
  readonly units: Series | null;
}

function columnsOf({ t2 }: StaffingReportMessages): readonly ReportColumn[] {
  const number = { isNumber: true, width: 8, rule: null } as const;
  return [
    { id: 'no', heads: [t2.number], index: 'A', isNumber: false, width: 5, rule: null },
    { id: 'name', heads: [t2.name], index: 'B', isNumber: false, width: 34, rule: null },
    { ...number, id: 'before', heads: [t2.units, t2.before(String(beforeYear))], index: '1' },
    { ...number, id: 'after', heads: [t2.units, t2.after], index: '2' },
    {
      ...number,
      rule: { kind: 'difference', from: 'before', less: 'after' },
      id: 'cut',
      heads: [t2.units, t2.cut],
      index: '3=1-2',
    },
    { ...number, id: 'permitted', heads: [t2.deputies, t2.permitted], index: '4' },
    { ...number, id: 'inPost', heads: [t2.deputies, t2.inPost], index: '5' },
    { ...number, id: 'over', heads: [t2.deputies, t2.over], index: '6' },
    { id: 'clearBy', heads: [t2.clearBy], index: 'C', isNumber: false, width: 14, rule: null },
  ];
}

/** Series of internal units of units, those not cut by field; only where one series answers for a unit. */
function unitSeries({ figures }: StaffingIndexes): ReadonlyMap<Id, Series> {
  const found = new Map<Id, Series[]>();
  for (const series of figures.seriesOf(internalUnits)) {
    if (series.field === null) found.set(series.unit, [...(found.get(series.unit) ?? []), series]);
  }
  return new Map(
    [...found].flatMap(([unit, [only, ...others]]) => (only === undefined || others.length > 0 ? [] : [[unit, only]])),
  );
}

function blockPlace(block: Block | null): number {
  return block === null ? blocks.length : blocks.indexOf(block);
}

function bodyLines(
  indexes: StaffingIndexes,
  model: StaffingModel,
  text: StaffingReportMessages,
  language: Language,
): readonly BodyLine[] {
  const { deputies, day, input } = model;
  const { lineage, figures } = indexes;
  const series = unitSeries(indexes);
  const listed = deputies.below.map(
    (line): BodyLine => ({
      id: `${line.scope.unit}-${line.scope.block ?? ''}-${line.scope.level ?? ''}`,
      name: capitalised(unitText(line, language)),
      block: line.scope.block ?? line.unit?.block ?? null,
      deputies: line,
      units: series.get(line.scope.unit) ?? null,
    }),
  );
  const known = new Set(deputies.below.map((line) => line.scope.unit));
  const stands = (unit: Unit) => isBelow(lineage, unit.id, input.place) && stoodOn(lineage, unit.id, input.place, day);
  const others = [...series.values()].flatMap((own): readonly BodyLine[] => {
    const unit = lineage.units.get(own.unit);
    const isNew = unit !== undefined && !known.has(unit.id) && stands(unit);
    if (!isNew || figures.pointsOf(own, day).dated.length === 0) return [];
    return [{ id: unit.id, name: capitalised(unit.name[language]), block: own.block, deputies: null, units: own }];
  });
  // What stands in the total and is no department: the levels below, as one line each.
  const days = deputies.below.flatMap((line) => line.inPost.map((point) => lastDay(point.on)));
  const latest = days.reduce((a, b) => (b > a ? b : a), '');
  const levels = deputies.own.flatMap((line): readonly BodyLine[] => {
    const { level, block } = line.scope;
    const isNow = line.inPost.some((point) => lastDay(point.on) >= latest);
    if (level === null || level === 'province' || !isNow) return [];
    const name = text.t2.below(codeNames[language].level[level]);
    return [{ id: `level-${level}`, name, block, deputies: line, units: null }];
  });
  return [...listed, ...others].sort((a, b) => blockPlace(a.block) - blockPlace(b.block)).concat(levels);
}

function onlyFigure(points: readonly Point[]): Figure | null {
  return points.length === 1 ? (points[0]?.figure ?? null) : null;
}

interface UnitFigures {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
}

function unitFigures({ figures }: StaffingIndexes, series: Series | null, day: string): UnitFigures {
  if (series === null) return { before: [], after: [] };
  const { dated } = figures.pointsOf(series, day);
  return { before: pointsAt(dated, beforeYear), after: pointsAt(dated, null) };
}

/** The excess as stated, else as worked out, which leads to the people in post; free places are an excess of none. */
function overCell({ stated, computed, inPost }: DeputiesLine, language: Language): ReportCell {
  if (stated.length > 0) return pointsCell(stated, language, originOf.observation);
  const [point] = inPost;
  if (computed === null || point === undefined) return emptyCell;
  const excess = computed.value < 0 ? { ...computed, value: 0 } : computed;
  return figureCell(excess, language, originOf.observation(point.observation.id));
}

function clearByCell(
  { clearBy, isOverdue }: DeputiesLine,
  text: StaffingReportMessages,
  language: Language,
): ReportCell {
  const due = clearBy?.target.dueOn ?? null;
  if (clearBy === null || due === null) return emptyCell;
  const date = formatDate(due.iso, language);
  return wordsCell(isOverdue ? text.t2.overdue(date) : date, originOf.target(clearBy.target.id));
}

function rowOf(
  line: BodyLine,
  { before, after }: UnitFigures,
  number: string,
  kind: ReportRow['kind'],
  language: Language,
): ReportRow {
  const text = staffingReportMessages[language];
  const cell = (points: readonly Point[]) => pointsCell(points, language, originOf.observation);
  const [from, to] = [onlyFigure(before), onlyFigure(after)];
  const { deputies } = line;
  return {
    id: line.id,
    kind,
    cells: [
      wordsCell(number),
      wordsCell(line.name),
      cell(before),
      cell(after),
      reductionCell(from === null || to === null ? null : changeBetween(from, to), language),
      ...(deputies === null
        ? [emptyCell, emptyCell, emptyCell, emptyCell]
        : [
            cell(deputies.permitted),
            cell(deputies.inPost),
            overCell(deputies, language),
            clearByCell(deputies, text, language),
          ]),
    ],
  };
}

function sourcesOf(line: BodyLine, { before, after }: UnitFigures): readonly Id[] {
  const { deputies } = line;
  const points = deputies === null ? [] : [...deputies.permitted, ...deputies.inPost, ...deputies.stated];
  return [
    ...[...before, ...after, ...points].map(({ observation }) => observation.source),
    ...(deputies?.clearBy === null || deputies === null ? [] : [deputies.clearBy.target.source]),
  ];
}

/** T2: internal units before and now, deputies permitted, in post and over the limit, and by when to clear them. */
export function deputiesAppendix(indexes: StaffingIndexes, model: StaffingModel, language: Language): DraftAppendix {
  const text = staffingReportMessages[language];
  const { t2 } = text;
  const { input, day, deputies } = model;
  const place = model.unit?.name[language] ?? input.place;
  const columns = columnsOf(text);
  const lines = bodyLines(indexes, model, text, language);
  const [own = null, ...otherOwn] = deputies.own.filter(({ scope }) => scope.level === null && scope.field === null);
  const total: BodyLine = {
    id: 'total',
    name: text.total,
    block: null,
    deputies: otherOwn.length > 0 ? null : own,
    units: unitSeries(indexes).get(input.place) ?? null,
  };
  const figuresOf = (line: BodyLine) => unitFigures(indexes, line.units, day);
  const number = (value: number) => formatNumber(value, language);
  const parts = lines.flatMap((line, at): readonly ReportRow[] => {
    const starts = line.block !== null && line.block !== lines[at - 1]?.block && !line.id.startsWith('level-');
    const head = line.block === null ? '' : capitalised(codeNames[language].block[line.block]);
    const group: ReportRow = {
      id: `block-${line.block ?? ''}`,
      kind: 'group',
      cells: columns.map((_, column) => (column === 1 ? wordsCell(head) : emptyCell)),
    };
    return [...(starts ? [group] : []), rowOf(line, figuresOf(line), number(at + 1), 'row', language)];
  });
  const rows = [rowOf(total, figuresOf(total), '', 'total', language), ...parts];
  const plain: ReportTable = { id: 'staffing-t2', title: t2.title, unitLine: t2.unit, columns, rows, notes: [] };
  const withUnits = lines.filter((line) => figuresOf(line).after.length > 0);
  const withoutBefore = withUnits.filter((line) => figuresOf(line).before.length === 0).length;
  // Where free places explain the total, those who have them are named and not the total.
  const free = excessSplit(deputies)?.short ?? [];
  const isExplained = free.length > 0 && total.deputies?.agrees === 'no';
  const disagreeing = [...(isExplained ? [] : [total]), ...lines]
    .filter((line) => line.deputies?.agrees === 'no')
    .map((line) => line.name);
  const freeNames = lines.flatMap(({ name, deputies: line }) =>
    line === null || !free.includes(line) ? [] : [t2.freeItem(name, number(freePlaces(line)))],
  );
  const isEmpty = lines.length === 0 && rows.every(({ cells }) => cells.every(({ value }) => value === null));
  const scopes = [...new Set(withUnits.flatMap(({ units }) => units?.countsWhat[language] ?? []))];
  return {
    kind: 't2',
    title: t2.title,
    isLandscape: true,
    table: {
      ...plain,
      notes: [
        isEmpty ? t2.nothing(place, formatDate(day, language)) : null,
        isEmpty || lines.every((line) => line.deputies === null) ? null : t2.overRule,
        disagreeing.length === 0 ? null : t2.disagrees(disagreeing.join('; ')),
        isExplained
          ? t2.free(freeNames.join('; '), number(own?.excess?.value ?? 0), number(own?.computed?.value ?? 0))
          : null,
        scopes.length === 0 ? null : t2.unitsScope(scopes.join('; ')),
        isEmpty || withUnits.length > 0 ? null : t2.noUnits,
        withoutBefore === 0 ? null : t2.noBefore(String(beforeYear), number(withoutBefore)),
        ...(isEmpty
          ? model
              .gapsOf([internalUnits, 'deputies-permitted', 'deputies-in-post', 'deputies-over-limit', 'deputies-cut'])
              .map(({ question }) => text.t4.wanted(soughtText([question], language)))
          : []),
        sourcesNote(
          input.data.sources,
          [total, ...lines].flatMap((line) => sourcesOf(line, figuresOf(line))),
          language,
        ),
      ].filter((note) => note !== null),
      ...(rows.length >= manyRows ? { isCompact: true as const } : {}),
    },
  };
}
