import { changeBetween } from '../../domain/figures/change-between.ts';
import { originOf } from '../../domain/origin-ref.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id, Observation } from '../../domain/records/records.ts';
import type { ReportBlock, ReportCell, ReportRun } from '../../domain/report/report-document.ts';
import { breaksWithDistricts } from '../../domain/staffing/level-break.ts';
import { postsToCut } from '../../domain/staffing/remaining-cut.ts';
import { pointsAt } from '../../domain/staffing/staff-reading.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { formatDate, formatFigure, formatNumber, formatPeriod } from '../../ui/format.ts';
import { pointsCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { changeText } from '../../ui/words/change-words.ts';
import { soughtText } from '../../ui/words/gap-words.ts';
import { markedTime } from '../../ui/words/inferred-time.ts';
import { dateInWords } from '../../ui/words/target-words.ts';
import { deputiesMessages } from './deputies-messages.ts';
import type { DeputiesLine } from './deputies-model.ts';
import type { NumbersRow } from './numbers-rows.ts';
import { scopeText } from './scope-text.ts';
import { excessSplit, excessText } from './staffing-report-excess.ts';
import { leaversBlocks } from './staffing-report-leavers.ts';
import { type FormPoint, formYears } from './staffing-report-lines.ts';
import type { StaffingIndexes, StaffingModel } from './staffing-model.ts';
import { staffingMessages } from './staffing-messages.ts';
import { staffingReportMessages } from './staffing-report-messages.ts';

const mostCuts = 6;
const mostGaps = 6;
const mostDeadlines = 3;

/** A staff number at its broadest scope: its figure, its day and what it counts; null where none is known. */
export interface StaffFact {
  readonly row: NumbersRow;
  readonly cell: ReportCell;
  readonly on: string;
  readonly what: string;
  readonly points: readonly FormPoint[];
}

function dayText(observation: Observation, language: Language): string {
  const { asOf, periodStart, periodEnd } = observation;
  return asOf === null ? (formatPeriod(periodStart, periodEnd, language) ?? '') : formatDate(asOf.iso, language);
}

/** The quota or the people in post that the sentence of the report is about. */
export function staffFact(model: StaffingModel, measure: 'quota' | 'inPost', language: Language): StaffFact | null {
  const row = model.headline[measure];
  const reading = row?.[measure].find(({ points }) => points.length > 0);
  const [first] = reading?.points ?? [];
  if (row === null || reading === undefined || first === undefined) return null;
  const points = reading.points.map(({ observation, staff }) => ({ observation, figure: staff.figure }));
  return {
    row,
    points,
    cell: pointsCell(points, language, originOf.observation),
    on: dayText(first.observation, language),
    what: reading.series.countsWhat[language],
  };
}

/** How the quota changed since the years of the form; null where a year is missing or the scope broke in between. */
export function quotaChange(
  { figures }: StaffingIndexes,
  model: StaffingModel,
  fact: StaffFact,
  year: number,
  language: Language,
): string | null {
  const [now, ...others] = fact.points;
  if (now === undefined || others.length > 0 || breaksWithDistricts(fact.row.scope)) return null;
  const series = figures.series.get(now.observation.series);
  if (series === undefined) return null;
  const [before, ...contrary] = pointsAt(figures.pointsOf(series, model.day).dated, year);
  if (before === undefined || contrary.length > 0 || before.observation.id === now.observation.id) return null;
  return changeText(changeBetween(before.figure, now.figure), staffingMessages[language].posts, language);
}

function quotaRuns(indexes: StaffingIndexes, model: StaffingModel, language: Language): readonly ReportRun[] {
  const text = staffingReportMessages[language];
  const place = model.unit?.name[language] ?? model.input.place;
  const fact = staffFact(model, 'quota', language);
  if (fact === null) return fillRuns(text.noQuota, { place, day: dateInWords({ iso: model.day }, language) });
  const changes = [formYears.first, formYears.second].map((year) => {
    const change = quotaChange(indexes, model, fact, year, language);
    return change === null ? [] : fillRuns(text.since, { year: String(year), change });
  });
  return joinRuns([fillRuns(text.quota, { place, on: fact.on, count: fact.cell, what: fact.what }), ...changes]);
}

function inPostRuns(model: StaffingModel, language: Language): readonly ReportRun[] {
  const text = staffingReportMessages[language];
  const fact = staffFact(model, 'inPost', language);
  const place = model.unit?.name[language] ?? model.input.place;
  if (fact === null) return fillRuns(text.noInPost, { place, day: dateInWords({ iso: model.day }, language) });
  return fillRuns(text.inPost, { on: fact.on, count: fact.cell, what: fact.what });
}

function remainingRuns(model: StaffingModel, language: Language): readonly (readonly ReportRun[])[] {
  const text = staffingReportMessages[language];
  return model.headline.remaining.flatMap(({ remaining, scope }) => {
    const amount = postsToCut(remaining);
    if (remaining.kind !== 'target' || amount === null || amount === 0) return [];
    const { target, missing } = remaining.result;
    const qualifier = missing?.whole?.qualifier ?? missing?.qualifier ?? 'exact';
    const shown = formatFigure({ value: amount, qualifier }, language);
    return [
      fillRuns(text.remaining, {
        scope: capitalised(scopeText(scope, language)),
        count: wordsCell(`${shown} ${staffingMessages[language].posts}`, originOf.target(target.id)),
        target: target.name[language],
      }),
    ];
  });
}

function cutItems(model: StaffingModel, language: Language): readonly (readonly ReportRun[])[] {
  const text = staffingReportMessages[language];
  return model.rows
    .flatMap((row) => row.postsCut)
    .flatMap(({ series, points }) => {
      const [first] = points;
      if (first === undefined) return [];
      const shown = points.map(({ observation, staff }) => ({ observation, figure: staff.figure }));
      return [
        fillRuns(text.postsCutItem, {
          what: capitalised(series.countsWhat[language]),
          count: pointsCell(shown, language, originOf.observation),
          when: markedTime(dayText(first.observation, language), first.observation, language),
        }),
      ];
    })
    .slice(0, mostCuts);
}

/** Whether a unit is known to have more deputies than permitted. */
export function isOver({ excess }: DeputiesLine): boolean {
  return excess !== null && excess.value > 0;
}

function deputiesRuns(model: StaffingModel, language: Language): readonly ReportRun[] {
  const text = staffingReportMessages[language];
  const { own, below, general } = model.deputies;
  const place = model.unit?.name[language] ?? model.input.place;
  const number = (value: number) => formatNumber(value, language);
  const over = below.filter(isOver);
  const overdue = over.filter((line) => line.isOverdue).length;
  const whole = own.find(({ scope }) => scope.level === null && scope.field === null) ?? null;
  const cell = (points: DeputiesLine['stated']) => {
    const shown = pointsCell(points, language, originOf.observation);
    return shown.text === '' ? wordsCell(text.notKnown) : shown;
  };
  const [first] = whole === null ? [] : [...whole.inPost, ...whole.stated, ...whole.permitted];
  const deadlines = (general === null ? [] : [general.target, ...general.others])
    .slice(0, mostDeadlines)
    .flatMap(({ id, name, dueOn }) =>
      dueOn === null
        ? []
        : [
            fillRuns(text.deputiesDueItem, {
              due: wordsCell(formatDate(dueOn.iso, language), originOf.target(id)),
              target: name[language],
            }),
          ],
    );
  return joinRuns([
    whole === null || first === undefined
      ? []
      : fillRuns(text.deputiesOwn, {
          place,
          on: dayText(first.observation, language),
          permitted: cell(whole.permitted),
          inPost: cell(whole.inPost),
          over: cell(whole.stated),
          split: excessText(excessSplit(model.deputies), language),
        }),
    own.length + below.length === 0
      ? fillRuns(text.deputiesUnknown, { place, day: dateInWords({ iso: model.day }, language) })
      : [],
    below.length === 0
      ? []
      : over.length === 0
        ? fillRuns(text.deputiesNone, { all: number(below.length) })
        : fillRuns(overdue === 0 ? text.deputiesUnits : text.deputiesOverdue, {
            over: number(over.length),
            overdue: number(overdue),
          }),
    deadlines.length === 0 || general === null
      ? []
      : [
          ...fillRuns(text.deputiesDue, { unit: model.unitOf(general.setFor)?.name[language] ?? general.setFor }),
          ...joinRuns(deadlines, '; '),
          { text: '.' },
        ],
  ]);
}

const ofStaff: readonly Id[] = [
  standardIndicators.quotaAssigned,
  standardIndicators.inPost,
  standardIndicators.postsCut,
  standardIndicators.leaversSettled,
  standardIndicators.leaversSettledCost,
  standardIndicators.leaversSettledCostPaid,
  standardIndicators.deputiesPermitted,
  standardIndicators.deputiesInPost,
  standardIndicators.deputiesOverLimit,
  'deputies-cut',
];

function gapBlocks(model: StaffingModel, language: Language): readonly ReportBlock[] {
  const gaps = model.gapsOf(ofStaff).slice(0, mostGaps);
  if (gaps.length === 0) return [];
  const sought = soughtText(
    gaps.map(({ question }) => question),
    language,
  );
  const said = `${staffingReportMessages[language].gaps} ${sought}`;
  return [{ kind: 'paragraph', id: 'staffing-gaps', runs: [{ text: said }] }];
}

function heading(id: string, text: string): ReportBlock {
  return { kind: 'heading', id, level: 2, number: '', text };
}

function bullets(id: string, items: readonly (readonly ReportRun[])[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: 'bullets', id, items }];
}

/** The text of the part: quota, in post, posts cut, leavers and deputies, each number apart. */
export function staffingBlocks(
  indexes: StaffingIndexes,
  model: StaffingModel,
  chart: ReportBlock | null,
  language: Language,
): readonly ReportBlock[] {
  const text = staffingReportMessages[language];
  const cuts = cutItems(model, language);
  return [
    heading('staffing-numbers', text.numbers),
    { kind: 'paragraph', id: 'staffing-quota', runs: quotaRuns(indexes, model, language) },
    { kind: 'paragraph', id: 'staffing-in-post', runs: inPostRuns(model, language) },
    ...bullets('staffing-remaining', remainingRuns(model, language)),
    { kind: 'paragraph', id: 'staffing-apart', runs: [{ text: staffingMessages[language].apart, italic: true }] },
    ...(chart === null ? [] : [chart]),
    ...(cuts.length === 0
      ? []
      : [{ kind: 'paragraph', id: 'staffing-cuts', runs: [{ text: text.postsCut }] } as const]),
    ...bullets('staffing-cuts-list', cuts),
    ...leaversBlocks(model, language),
    heading('staffing-deputies', deputiesMessages[language].deputies),
    { kind: 'paragraph', id: 'staffing-deputies-text', runs: deputiesRuns(model, language) },
    ...gapBlocks(model, language),
  ];
}
