import type { Figure } from '../../domain/figures/figure.ts';
import { percentOf } from '../../domain/figures/reduction.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language, LocalText } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportCell, ReportRow, ReportRun } from '../../domain/report/report-document.ts';
import type { LeaversReading } from '../../domain/staffing/leavers-reading.ts';
import { type LeaversSum, summariseLeavers, sumLeavers } from '../../domain/staffing/leavers-summary.ts';
import type { LeaversRow } from '../../domain/staffing/leavers-table.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatFigure, formatNumber } from '../../ui/format.ts';
import { percentText } from '../../ui/words/change-words.ts';
import { emptyCell, figureCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { dateInWords } from '../../ui/words/target-words.ts';
import { stretchText } from './leavers-spec.ts';
import type { StaffingModel } from './staffing-model.ts';
import { staffingReportMessages } from './staffing-report-messages.ts';

/** Most figures that are listed where they make no sum, and most reasons of the table. */
const mostListed = 6;
const mostReasons = 8;

function originOfReading({ points }: LeaversReading): string | undefined {
  const last = points.at(-1);
  return last === undefined ? undefined : originOf.observation(last.observation.id);
}

/** A single published figure that says the very sum, where there is one: it leads to a source that states it. */
function originOfSum(sum: LeaversSum, stated: readonly LeaversReading[]): string | undefined {
  const { value, qualifier } = sum.figure;
  const alike = stated.find(
    ({ figure, points }) => points.length === 1 && figure?.value === value && figure.qualifier === qualifier,
  );
  const reading = alike ?? sum.readings.at(-1);
  return reading === undefined ? undefined : originOfReading(reading);
}

function whenText({ stretch }: LeaversReading, language: Language): string {
  const { from, to } = stretch;
  return from === null ? formatDate(to, language) : stretchText({ from, to }, language);
}

function sumCell(sum: LeaversSum | null, stated: readonly LeaversReading[], language: Language): ReportCell {
  return sum === null ? emptyCell : figureCell(sum.figure, language, originOfSum(sum, stated));
}

function summaryRuns(model: StaffingModel, language: Language): readonly ReportRun[] | null {
  const text = staffingReportMessages[language];
  const { rows } = model.leavers.own.table;
  const { people, cost, paid, sharePaid } = summariseLeavers(rows);
  const [first] = people?.readings ?? [];
  if (people === null || first === undefined) return null;
  const read = (of: 'people' | 'cost' | 'paid') => rows.flatMap((row) => row[of] ?? []);
  const count = sumCell(people, read('people'), language);
  return joinRuns(
    [
      fillRuns(text.leaversSum, { count, when: whenText(first, language) }),
      cost === null ? [] : fillRuns(text.leaversCost, { cost: sumCell(cost, read('cost'), language) }),
      paid === null ? [] : fillRuns(text.leaversPaid, { paid: sumCell(paid, read('paid'), language) }),
      sharePaid === null ? [] : fillRuns(text.leaversShare, { share: percentText(sharePaid, language) }),
      [{ text: '.' }],
    ],
    '',
  );
}

function readingRuns(row: LeaversRow, language: Language): readonly ReportRun[] {
  const text = staffingReportMessages[language];
  const { people, cost } = row;
  if (people === null || people.figure === null) return [];
  const figureOf = ({ figure }: LeaversReading) => (figure === null ? '' : formatFigure(figure, language));
  const part = (reading: LeaversReading) => wordsCell(figureOf(reading), originOfReading(reading));
  return joinRuns(
    [
      fillRuns(text.leaversItem, {
        what: capitalised(people.series.countsWhat[language]),
        count: part(people),
        when: whenText(people, language),
      }),
      cost === null || cost.figure === null ? [] : fillRuns(text.leaversCost, { cost: part(cost) }),
      [{ text: '.' }],
    ],
    '',
  );
}

interface ReasonSum {
  readonly reason: LocalText;
  readonly people: LeaversSum;
  readonly cost: LeaversSum | null;
}

/** People and cost by reason, the most people first; a reason whose parts might count somebody twice is left out. */
function byReason(rows: readonly LeaversRow[]): readonly ReasonSum[] {
  const reasons = new Map(
    rows.flatMap(({ kind }) => (kind.reason === null ? [] : [[kind.reason.vi, kind.reason] as const])),
  );
  return [...reasons.values()]
    .flatMap((reason): readonly ReasonSum[] => {
      const own = rows.filter(({ kind }) => kind.reason?.vi === reason.vi);
      const people = sumLeavers(own.flatMap((row) => row.people ?? []));
      const cost = sumLeavers(own.flatMap((row) => row.cost ?? []));
      return people === null ? [] : [{ reason, people, cost }];
    })
    .sort((a, b) => b.people.figure.value - a.people.figure.value)
    .slice(0, mostReasons);
}

function shareCell(part: Figure, whole: Figure | null): ReportCell {
  const isExact = [part, whole].every(
    (figure) => figure !== null && figure.qualifier === 'exact' && figure.high === null,
  );
  const percent = whole === null || !isExact ? null : percentOf(part.value, whole.value);
  return percent === null ? emptyCell : { text: '', value: percent };
}

/** Leavers by reason as a table of the text; nothing where no reason is stated. */
function reasonBlocks(model: StaffingModel, language: Language): readonly ReportBlock[] {
  const text = staffingReportMessages[language];
  const { rows } = model.leavers.own.table;
  const reasons = byReason(rows);
  if (reasons.length === 0) return [];
  const all = summariseLeavers(rows);
  const whole = all.people?.figure ?? null;
  const number = { isNumber: true, width: 14, rule: null } as const;
  const share = (part: Figure): ReportCell => {
    const cell = shareCell(part, whole);
    return cell.value === null ? cell : { ...cell, text: formatNumber(cell.value, language, 2) };
  };
  const read = (of: 'people' | 'cost') => rows.flatMap((row) => row[of] ?? []);
  const total: readonly ReportRow[] =
    all.people === null
      ? []
      : [
          {
            id: 'total',
            kind: 'total',
            cells: [
              wordsCell(text.total),
              sumCell(all.people, read('people'), language),
              share(all.people.figure),
              sumCell(all.cost, read('cost'), language),
            ],
          },
        ];
  const id = 'staffing-leavers-reasons';
  return [
    {
      kind: 'table',
      id,
      table: {
        id,
        title: text.byReason,
        unitLine: text.reasonUnit,
        columns: [
          { id: 'reason', heads: [text.reasonColumns.reason], index: 'A', isNumber: false, width: 50, rule: null },
          { ...number, id: 'people', heads: [text.reasonColumns.people], index: '1' },
          { ...number, id: 'share', heads: [text.reasonColumns.share], index: '2' },
          { ...number, id: 'cost', heads: [text.reasonColumns.cost], index: '3' },
        ],
        rows: [
          ...total,
          ...reasons.map(
            ({ reason, people, cost }): ReportRow => ({
              id: reason.vi,
              kind: 'row',
              cells: [
                wordsCell(capitalised(reason[language])),
                sumCell(people, [], language),
                share(people.figure),
                sumCell(cost, [], language),
              ],
            }),
          ),
        ],
        notes: [text.reasonNote],
      },
    },
  ];
}

function paragraph(id: string, runs: readonly ReportRun[]): ReportBlock {
  return { kind: 'paragraph', id, runs };
}

/** Leavers settled: in one sentence where the figures make a sum, else source by source; then by reason. */
export function leaversBlocks(model: StaffingModel, language: Language): readonly ReportBlock[] {
  const text = staffingReportMessages[language];
  const { rows } = model.leavers.own.table;
  const heading: ReportBlock = { kind: 'heading', id: 'staffing-leavers', level: 2, number: '', text: text.leavers };
  const place = model.unit?.name[language] ?? model.input.place;
  if (rows.length === 0) {
    const runs = fillRuns(text.noLeavers, { place, day: dateInWords({ iso: model.day }, language) });
    return [heading, paragraph('staffing-leavers-none', runs)];
  }
  const summary = summaryRuns(model, language);
  if (summary !== null) {
    return [heading, paragraph('staffing-leavers-sum', summary), ...reasonBlocks(model, language)];
  }
  const items = rows.filter(({ isWhole }) => isWhole).map((row) => readingRuns(row, language));
  return [
    heading,
    paragraph('staffing-leavers-apart', [{ text: text.leaversApart }]),
    {
      kind: 'bullets',
      id: 'staffing-leavers-list',
      items: items.filter((item) => item.length > 0).slice(0, mostListed),
    },
    ...reasonBlocks(model, language),
  ];
}

/** People settled as the brief shows them, with their period; null where the figures make no sum. */
export function leaversBrief(
  model: StaffingModel,
  language: Language,
): { readonly now: ReportCell; readonly when: string } | null {
  const { rows } = model.leavers.own.table;
  const { people } = summariseLeavers(rows);
  const [first] = people?.readings ?? [];
  if (people === null || first === undefined) return null;
  const readings = rows.flatMap((row) => row.people ?? []);
  return { now: sumCell(people, readings, language), when: whenText(first, language) };
}
