import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Target } from '../../domain/records/records.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import { nothingForBrief } from '../../domain/report/report-part.ts';
import type { PhaseItem, RoadmapItem, TargetsItem } from '../../domain/roadmap/roadmap-item.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { fillRuns } from '../../ui/sheets/report-runs.ts';
import { itemMessages } from './item-messages.ts';
import { certainties, dateText, itemText } from './item-words.ts';
import { type RoadmapBase, roadmapBase, roadCounts } from './roadmap-model.ts';
import { type RoadmapReportMessages, roadmapReportMessages } from './roadmap-report-messages.ts';

/** The last day of the second phase of Resolution 18. */
const lastYear = '2030-12-31';

/** What every row of the table is made from. */
interface Table {
  readonly input: PageInput;
  readonly base: RoadmapBase;
  readonly unitName: (id: Id) => string;
  readonly language: Language;
}

function endText({ endsOn }: PhaseItem, text: RoadmapReportMessages, language: Language): string {
  if (endsOn === null) return text.noEnd;
  const date = formatDate(endsOn.iso, language);
  return endsOn.precision === 'day' ? text.untilDay(date) : text.until(date);
}

function dayOf({ startsOn, endsOn }: RoadmapItem): string {
  const date = endsOn ?? startsOn;
  return date === null ? '' : lastDay(date);
}

/** The date with what is uncertain of it. That only its year or month is known shows in the date itself. */
function dueText(item: RoadmapItem, language: Language): string {
  const { onlyYear, onlyMonth } = itemMessages[language];
  const certainty = certainties(item, language)
    .filter((part) => part !== onlyYear && part !== onlyMonth)
    .join('; ');
  const date = dateText(item, language);
  return certainty === '' ? date : `${date} (${certainty})`;
}

function documentsText(ids: readonly Id[], { base, language }: Table): string {
  const cited = ids.flatMap((id) => base.documents.get(id) ?? []).map((document) => citeDocument(document, language));
  return [...new Set(cited)].join('; ');
}

function whoText(item: RoadmapItem, { unitName, language }: Table): string {
  const text = roadmapReportMessages[language];
  switch (item.kind) {
    case 'directive':
      return item.directive.assignedTo?.[language] ?? text.notKnown;
    case 'milestone':
      return unitName(item.milestone.unit);
    case 'phase':
    case 'document':
    case 'changes':
    case 'endings':
    case 'targets':
      return text.notKnown;
  }
}

function rowOf(id: string, cells: readonly ReportCell[]): ReportRow {
  return { id, kind: 'row', cells };
}

function targetDue({ dueOn, dating }: Target, language: Language): string {
  if (dueOn === null) return '';
  const date = formatDate(dueOn.iso, language);
  return dating.basis === 'inferred' ? `${date} (${itemMessages[language].inferred})` : date;
}

/** The targets of one date: those of the place and of the country by name, those of other units as one row. */
function targetRows(item: TargetsItem, table: Table): readonly ReportRow[] {
  const { input, unitName, language } = table;
  const text = roadmapReportMessages[language];
  const targets = item.results.map(({ target }) => target);
  const isNamed = ({ unit }: Target) => unit === input.place || unit === input.country;
  const others = targets.filter((target) => !isNamed(target));
  const units = new Set(others.map(({ unit }) => unit));
  const number = (value: number) => formatNumber(value, language);
  const documents = others.flatMap(({ document }) => document ?? []);
  const [only, ...more] = units;
  const rest =
    only === undefined
      ? []
      : [
          rowOf(`${item.id}.others`, [
            wordsCell(dueText(item, language)),
            wordsCell(text.others(number(others.length), number(units.size))),
            wordsCell(more.length === 0 ? unitName(only) : text.otherUnits),
            wordsCell(documentsText([...new Set(documents)], table)),
          ]),
        ];
  return [
    ...targets
      .filter(isNamed)
      .map((target) =>
        rowOf(`${item.id}.${target.id}`, [
          wordsCell(targetDue(target, language)),
          wordsCell(target.name[language], originOf.target(target.id)),
          wordsCell(unitName(target.unit)),
          wordsCell(documentsText(target.document === null ? [] : [target.document], table)),
        ]),
      ),
    ...rest,
  ];
}

function itemRows(item: RoadmapItem, table: Table): readonly ReportRow[] {
  if (item.kind === 'targets') return targetRows(item, table);
  const { language } = table;
  return [
    rowOf(item.id, [
      wordsCell(dueText(item, language)),
      wordsCell(itemText(item, language)),
      wordsCell(whoText(item, table)),
      wordsCell(documentsText(item.documents, table)),
    ]),
  ];
}

function columnsOf({ columns }: RoadmapReportMessages): readonly ReportColumn[] {
  const words = { isNumber: false, rule: null } as const;
  return [
    { ...words, id: 'due', heads: [columns.due], index: 'A', width: 13 },
    { ...words, id: 'what', heads: [columns.what], index: 'B', width: 46 },
    { ...words, id: 'who', heads: [columns.who], index: 'C', width: 16 },
    { ...words, id: 'document', heads: [columns.document], index: 'D', width: 25 },
  ];
}

function tableBlock(
  groups: readonly { readonly id: string; readonly title: string; readonly items: readonly RoadmapItem[] }[],
  beyond: number,
  table: Table,
): ReportBlock {
  const { input, language } = table;
  const text = roadmapReportMessages[language];
  const columns = columnsOf(text);
  const shown = groups.flatMap(({ items }) => items);
  const rows = groups.flatMap(({ id, title, items }): readonly ReportRow[] => {
    if (items.length === 0) return [];
    const cells = columns.map((_, at) => (at === 0 ? wordsCell(title) : emptyCell));
    return [{ id, kind: 'group', cells }, ...items.flatMap((item) => itemRows(item, table))];
  });
  const id = 'roadmap-ahead';
  const notes = [
    text.precision,
    beyond === 0 ? null : text.beyond(formatNumber(beyond, language)),
    sourcesNote(
      input.data.sources,
      shown.flatMap(({ sources }) => sources),
      language,
    ),
  ].filter((note) => note !== null);
  return {
    kind: 'table',
    id,
    table: { id, title: text.tableTitle, unitLine: null, columns, rows, notes, isCompact: true },
  };
}

function runningBlocks(running: readonly PhaseItem[], table: Table): readonly ReportBlock[] {
  const { base, language } = table;
  const text = roadmapReportMessages[language];
  const day = formatDate(base.day, language);
  if (running.length === 0) {
    return [{ kind: 'paragraph', id: 'roadmap-running', runs: [{ text: text.noneRunning(day) }] }];
  }
  const count = formatNumber(running.length, language);
  const list = running.map((item) => `${itemText(item, language)}, ${endText(item, text, language)}`).join('; ');
  return [
    { kind: 'paragraph', id: 'roadmap-running', runs: fillRuns(text.running, { day: text.on(day), count, list }) },
  ];
}

/** What the road gives to a report: phases under way, and what falls due within a year and to 2030. */
export function roadmapReport(input: PageInput, language: Language): PartWithCharts {
  const text = roadmapReportMessages[language];
  const base = roadmapBase(input);
  const names = new Map(input.data.units.map(({ id, name }) => [id, name[language]]));
  const table = { input, base, unitName: (id: Id) => names.get(id) ?? id, language };
  const { running, next, late, unknown, deadlines } = roadCounts(base.road.dated, base.day);
  const soon = new Set(next);
  const further = deadlines.filter((item) => !soon.has(item));
  const later = further.filter((item) => dayOf(item) <= lastYear);
  const number = (rows: readonly unknown[]) => formatNumber(rows.length, language);
  const isAhead = next.length + later.length > 0;
  const groups = [
    { id: 'roadmap-next', title: text.nextGroup, items: next },
    { id: 'roadmap-later', title: text.laterGroup, items: later },
  ];
  const past = [
    ...(late.length === 0 ? [] : [text.late(number(late))]),
    ...(unknown.length === 0 ? [] : [text.unknown(number(unknown))]),
  ];
  const sentences = [
    isAhead ? text.ahead(number(next), number(later)) : text.nothingAhead,
    ...(past.length === 0 ? [] : [text.past(past.join('; '))]),
  ];
  return {
    part: {
      id: 'roadmap',
      title: text.title,
      blocks: [
        ...runningBlocks(running, table),
        { kind: 'paragraph', id: 'roadmap-lead', runs: [{ text: sentences.join(' ') }] },
        ...(isAhead ? [tableBlock(groups, further.length - later.length, table)] : []),
      ],
      brief: nothingForBrief,
      appendices: [],
    },
    charts: new Map(),
  };
}
