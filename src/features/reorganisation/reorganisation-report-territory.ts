import { lineageOf, type PageInput } from '../../data/page-input.ts';
import type { CountedLevel, UnitsBeforeAfter } from '../../domain/changes/units-before-after.ts';
import { changeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ChangeEvent, Id, Unit } from '../../domain/records/records.ts';
import { checkTotals } from '../../domain/report/check-totals.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../domain/report/report-document.ts';
import type { DraftAppendix } from '../../domain/report/report-part.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { emptyCell, figureCell, reductionCell, reductionPercentCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import type { ReorganisationModel } from './reorganisation-model.ts';
import { numberedName } from './reorganisation-report-acts.ts';
import { type ReorganisationReportMessages, reorganisationReportMessages } from './reorganisation-report-messages.ts';
import { villageRows } from './reorganisation-report-villages.ts';

/** Units before and after, and how many of either were kept as they were. */
interface ArrangedCounts {
  readonly before: number;
  readonly after: number;
  /** Units of before that were not kept. */
  readonly arranged: number;
  /** Units of after that were not there before. */
  readonly formed: number;
}

interface KeptUnits {
  readonly before: ReadonlySet<Id>;
  readonly after: ReadonlySet<Id>;
}

/**
 * Communes kept whole: the only unit that went into one of today, by nothing but another direct superior or another
 * name. The row of the register ends all the same, so that ids alone would count it as rearranged.
 */
function keptCommunes({ flows }: ReorganisationModel): KeptUnits {
  const pairs = flows.flatMap(({ rows }) =>
    rows.flatMap(({ from: [from, ...others], to, changes }) => {
      const isSame = changes.every(({ form }) => form === 'transfer' || form === 'renaming');
      if (from === undefined || to === null || others.length > 0 || from.share === 'part' || !isSame) return [];
      return [{ from: from.unit.id, to: to.id }];
    }),
  );
  return { before: new Set(pairs.map(({ from }) => from)), after: new Set(pairs.map(({ to }) => to)) };
}

function countsOf(before: readonly Unit[], after: readonly Unit[], kept: KeptUnits): ArrangedCounts {
  return {
    before: before.length,
    after: after.length,
    arranged: before.filter(({ id }) => !kept.before.has(id)).length,
    formed: after.filter(({ id }) => !kept.after.has(id)).length,
  };
}

/** Counts of the commune level of the whole place; null where the register holds no communes of it. */
export function communeCounts(model: ReorganisationModel): ArrangedCounts | null {
  const level = model.levels.find((row) => row.level === 'commune');
  return level === undefined ? null : countsOf(level.before, level.after, keptCommunes(model));
}

function columnsOf({ number, t8 }: ReorganisationReportMessages): readonly ReportColumn[] {
  const figures = { isNumber: true, width: 8, rule: null } as const;
  const { columns } = t8;
  return [
    { id: 'no', heads: [number], index: 'A', isNumber: false, width: 5, rule: null },
    { id: 'name', heads: [columns.name], index: 'B', isNumber: false, width: 34, rule: null },
    { ...figures, id: 'before', heads: [columns.before], index: '1' },
    { ...figures, id: 'arranged', heads: [columns.arranged], index: '2' },
    { ...figures, id: 'formed', heads: [columns.formed], index: '3' },
    {
      ...figures,
      rule: { kind: 'difference', from: 'arranged', less: 'formed' },
      id: 'cut',
      heads: [columns.cut],
      index: '4=2-3',
    },
    {
      ...figures,
      rule: { kind: 'percent', part: 'cut', whole: 'before' },
      id: 'rate',
      heads: [columns.rate],
      index: '5=4*100/1',
    },
    { id: 'resolution', heads: [columns.resolution], index: 'C', isNumber: false, width: 41, rule: null },
  ];
}

/** An exact count of the register. */
export function countFigure(value: number): Figure {
  return { value, high: null, qualifier: 'exact' };
}

interface Line {
  readonly id: string;
  readonly kind: ReportRow['kind'];
  readonly number: string;
  readonly name: string;
  readonly counts: ArrangedCounts;
  readonly changes: readonly ChangeEvent[];
  /** Unit whose communes are counted, so that the counts lead to their origin; null for other levels. */
  readonly area: Id | null;
}

/** The resolutions of a line: in full with date and effect where it heads others, by number below that. */
function resolutionText(model: ReorganisationModel, { kind, changes }: Line, language: Language): string {
  const text = reorganisationReportMessages[language];
  const cited = changes.flatMap((change) => {
    const document = model.documentOf(change);
    if (document === null) return [];
    if (kind !== 'group') return [numberedName(document, language)];
    const on = change.effectiveOn === null ? '' : `; ${text.effectiveOn(formatDate(change.effectiveOn.iso, language))}`;
    return [`${citeDocument(document, language)}${on}`];
  });
  return [...new Set(cited)].join(kind === 'group' ? '. ' : '; ');
}

function rowOf(model: ReorganisationModel, line: Line, language: Language): ReportRow {
  const { counts, area } = line;
  const { days, day } = model;
  const cell = (value: number): ReportCell => figureCell(countFigure(value), language);
  const before = figureCell(
    countFigure(counts.before),
    language,
    area === null ? undefined : originOf.communeCount(area, days?.before ?? day),
  );
  // Before any rearrangement there is nothing to compare with, which is not zero.
  const change = days === null ? null : changeBetween(countFigure(counts.before), countFigure(counts.after));
  return {
    id: line.id,
    kind: line.kind,
    cells: [
      wordsCell(line.number),
      wordsCell(line.name),
      before,
      ...(days === null ? [emptyCell, emptyCell] : [cell(counts.arranged), cell(counts.formed)]),
      reductionCell(change, language),
      reductionPercentCell(change, language),
      wordsCell(resolutionText(model, line, language)),
    ],
  };
}

function idsOf(units: readonly Unit[]): ReadonlySet<Id> {
  return new Set(units.map(({ id }) => id));
}

function levelLines(model: ReorganisationModel, level: UnitsBeforeAfter, language: Language): readonly Line[] {
  const text = reorganisationReportMessages[language];
  const kept = { before: idsOf(level.after), after: idsOf(level.before) };
  const name = text.t8.level[level.level];
  const counts = countsOf(level.before, level.after, kept);
  if (model.days !== null && counts.arranged + counts.formed === 0) return [];
  return [{ id: `level-${level.level}`, kind: 'group', number: '', name, counts, changes: level.changes, area: null }];
}

function communeLines(
  input: PageInput,
  model: ReorganisationModel,
  level: UnitsBeforeAfter,
  language: Language,
): readonly Line[] {
  const text = reorganisationReportMessages[language];
  const { originals } = lineageOf(input);
  const kept = keptCommunes(model);
  const head: Line = {
    id: 'level-commune',
    kind: 'group',
    number: '',
    name: text.t8.level.commune,
    counts: countsOf(level.before, level.after, kept),
    changes: level.changes,
    area: model.place?.id ?? null,
  };
  const districts = model.districts.map(({ area, before, after }, at): Line => {
    const own = idsOf(before);
    const changes = level.changes.filter(({ id }) => (originals.get(id) ?? []).some((row) => own.has(row.unit)));
    return {
      id: area.id,
      kind: 'row',
      number: formatNumber(at + 1, language),
      name: capitalised(area.name[language]),
      counts: countsOf(before, after, kept),
      changes,
      area: area.id,
    };
  });
  return [head, ...districts];
}

function linesOf(input: PageInput, model: ReorganisationModel, level: UnitsBeforeAfter, language: Language) {
  return level.level === 'commune' ? communeLines(input, model, level, language) : levelLines(model, level, language);
}

/** Why lines do not add up to the line above them, where they do not; the report tells which and by how much. */
function sumWhy(table: ReportTable, { t8 }: ReorganisationReportMessages): string | null {
  return checkTotals(table).some(({ kind }) => kind === 'sum') ? t8.sumWhy : null;
}

/** From so many rows on the table is set in the least type, so that it ends on its second page. */
const manyRows = 20;

const order: readonly CountedLevel[] = ['province', 'district', 'commune'];

/** T8: administrative units by level, communes by former district, and villages, before and after. */
export function territoryAppendix(input: PageInput, model: ReorganisationModel, language: Language): DraftAppendix {
  const text = reorganisationReportMessages[language];
  const { t8 } = text;
  const { days, day } = model;
  const columns = columnsOf(text);
  const levels = order.flatMap((wanted) => model.levels.find(({ level }) => level === wanted) ?? []);
  const lines = levels.flatMap((level) => linesOf(input, model, level, language));
  const villages = villageRows(input, model, columns.length, language);
  const rows = [...lines.map((line) => rowOf(model, line, language)), ...villages.rows];
  const communes = communeCounts(model);
  const number = (value: number) => formatNumber(value, language);
  const date = (iso: string) => formatDate(iso, language);
  const table = { id: 'reorganisation-t8', title: t8.title, unitLine: t8.unit, columns, rows, notes: [] };
  const sources = [...levels.flatMap(({ changes }) => changes.map(({ source }) => source)), ...villages.sources];
  return {
    kind: 't8',
    title: t8.title,
    isLandscape: true,
    table: {
      ...table,
      notes: [
        lines.length === 0 ? t8.nothing(model.place?.name[language] ?? input.place, date(day)) : null,
        lines.length === 0 ? null : days === null ? t8.notYet(date(day)) : t8.days(date(days.before), date(days.after)),
        lines.length === 0 || days === null ? null : t8.rule,
        rows.length === 0 ? null : t8.levels,
        communes === null || days === null
          ? null
          : t8.after(number(communes.after), number(communes.formed), number(communes.after - communes.formed)),
        sumWhy(table, text),
        ...villages.notes,
        sourcesNote(input.data.sources, sources, language),
      ].filter((note) => note !== null),
      ...(rows.length >= manyRows ? { isCompact: true as const } : {}),
    },
  };
}
