import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock } from '../../domain/report/report-document.ts';
import {
  type BriefFigure,
  type BriefItem,
  type BriefItems,
  type BriefPart,
  nothingForBrief,
} from '../../domain/report/report-part.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import { narrowness } from '../../domain/staffing/staff-scope.ts';
import { evaluateTargets } from '../../domain/targets/evaluate-targets.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { LinesSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { pointsCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { chartBlock } from '../../ui/sheets/report-chart.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import type { DeputiesLine } from './deputies-model.ts';
import { unitText } from './deputies-spec.ts';
import { linesSpec, linesTitle } from './lines-spec.ts';
import { scopeText } from './scope-text.ts';
import { cutsFigure } from './staffing-report-cuts.ts';
import { deputiesAppendix } from './staffing-report-deputies.ts';
import { excessParts, excessSplit } from './staffing-report-excess.ts';
import { leaversBrief } from './staffing-report-leavers.ts';
import { formYears } from './staffing-report-lines.ts';
import { postsAppendix } from './staffing-report-posts.ts';
import { isOver, quotaChange, type StaffFact, staffFact, staffingBlocks } from './staffing-report-text.ts';
import { type StaffingIndexes, staffingIndexes, staffingModel, type StaffingModel } from './staffing-model.ts';
import { parseStaffingParams } from './staffing-params.ts';
import { staffingMessages } from './staffing-messages.ts';
import { staffingReportMessages } from './staffing-report-messages.ts';
import { yearsMessages } from './years-messages.ts';

const chartId = 'report-staffing-lines';
const mostWorst = 5;

function linesChart(
  model: StaffingModel,
  language: Language,
): { readonly block: ReportBlock; readonly spec: LinesSpec } | null {
  const text = staffingReportMessages[language];
  const { scope, day, input } = model;
  if (!scope.lines.some((line) => line.points.length > 1)) return null;
  const words = { text: staffingMessages[language], years: yearsMessages[language], language };
  const spec = linesSpec(scope, day, words);
  const sources = scope.lines.flatMap((line) => line.points.map(({ observation }) => observation.source));
  const note = sourcesNote(input.data.sources, sources, language);
  const caption = text.chartCaption(formatDate(day, language));
  const chart = {
    id: chartId,
    title: linesTitle(scope, words),
    caption: note === null ? caption : `${caption} ${note}`,
    alternative: spec.series
      .map(({ label, points }) =>
        text.chartLine(
          label,
          points.map((point) => `${point.valueText} (${formatDate(point.day, language)})`).join(', '),
        ),
      )
      .join('. '),
  };
  return { block: chartBlock(chart, spec), spec };
}

/** Whether a fact counts everyone of the place. */
function isWhole({ row }: StaffFact): boolean {
  return narrowness(row.scope) === 0;
}

/** Whose posts they are: the place where it is all of it, else the scope. */
function scopeName(model: StaffingModel, fact: StaffFact, language: Language): string {
  if (!isWhole(fact)) return scopeText(fact.row.scope, language);
  return model.unit?.name[language] ?? model.input.place;
}

function stockFigures(indexes: StaffingIndexes, model: StaffingModel, language: Language): readonly BriefFigure[] {
  const { brief } = staffingReportMessages[language];
  const quota = staffFact(model, 'quota', language);
  const inPost = staffFact(model, 'inPost', language);
  const change = quota === null ? null : quotaChange(indexes, model, quota, formYears.second, language);
  const known = [
    quota === null
      ? null
      : {
          id: 'staffing-quota',
          name: brief.quota(scopeName(model, quota, language)),
          fact: quota,
          standing: change === null ? brief.none : brief.since(change, String(formYears.second)),
          rank: 6,
        },
    inPost === null
      ? null
      : {
          id: 'staffing-in-post',
          name: brief.inPost(scopeName(model, inPost, language)),
          fact: inPost,
          standing: brief.apart,
          rank: 7,
        },
  ];
  return known.flatMap((one) =>
    one === null
      ? []
      : [
          {
            id: one.id,
            name: one.name,
            now: one.fact.cell,
            asOf: one.fact.on,
            target: null,
            standing: one.standing,
            rank: one.rank,
          },
        ],
  );
}

function leaversFigures(model: StaffingModel, language: Language): readonly BriefFigure[] {
  const { brief } = staffingReportMessages[language];
  const found = leaversBrief(model, language);
  if (found === null) return [];
  const figure = { id: 'staffing-leavers', name: brief.leavers, now: found.now, asOf: found.when, target: null };
  return [{ ...figure, standing: brief.apart, rank: 8 }];
}

/** How soon the brief names a figure with a target, by where that stands. */
const rankOfStatus = { behind: 2, 'on-track': 3, 'cannot-be-said': 4, met: 5, exceeded: 5 } as const;

/** Where deputies over the limit stand: in the words of their target where it is set for the place, else their own. */
function deputiesStanding(
  indexes: StaffingIndexes,
  model: StaffingModel,
  line: DeputiesLine,
  language: Language,
): Pick<BriefFigure, 'standing' | 'rank'> {
  const { brief } = staffingReportMessages[language];
  const { input, day } = model;
  const target = line.clearBy?.target ?? null;
  const own = target?.unit === input.place ? target : null;
  const [result] = own === null ? [] : evaluateTargets({ ...input.data, targets: [own] }, day, indexes.figures);
  if (result !== undefined) {
    const words = targetWords[language];
    const status = result.late ? capitalised(words.late) : words.statusName[result.status];
    return {
      standing: result.overdue ? `${status}, ${words.overdue}` : status,
      rank: result.overdue ? 1 : rankOfStatus[result.status],
    };
  }
  if (line.isOverdue) return { standing: brief.overdue, rank: 1 };
  if (!isOver(line)) return { standing: brief.met, rank: 5 };
  return { standing: target === null ? brief.none : brief.open, rank: 3 };
}

function deputiesFigures(indexes: StaffingIndexes, model: StaffingModel, language: Language): readonly BriefFigure[] {
  const { brief } = staffingReportMessages[language];
  const line = model.deputies.own.find(({ scope, stated }) => scope.level === null && stated.length > 0);
  const [point] = line?.stated ?? [];
  if (line === undefined || point === undefined) return [];
  const target = line.clearBy?.target ?? null;
  const due = target?.dueOn ?? null;
  const on = observationDate(point.observation);
  const overdue = model.deputies.below.filter((unit) => isOver(unit) && unit.isOverdue).length;
  const { standing, rank } = deputiesStanding(indexes, model, line, language);
  const split = excessSplit(model.deputies);
  const parts = split === null ? null : excessParts(split, language);
  return [
    {
      id: target === null ? 'staffing-deputies' : originOf.target(target.id),
      name: parts === null ? brief.over : brief.overSplit(brief.over, parts.join(', ')),
      now: pointsCell(line.stated, language, originOf.observation),
      asOf: on === null ? '' : formatDate(on.iso, language),
      target: target === null || due === null ? null : wordsCell(brief.target, originOf.target(target.id)),
      ...(due === null ? {} : { due: formatDate(due.iso, language) }),
      standing: overdue === 0 ? standing : brief.overdueUnits(standing, formatNumber(overdue, language)),
      rank,
    },
  ];
}

function worstItem(line: DeputiesLine, language: Language): BriefItem {
  const text = staffingReportMessages[language];
  const { clearBy, isOverdue } = line;
  const due = clearBy?.target.dueOn ?? null;
  const cell = (points: DeputiesLine['stated']) => {
    const shown = pointsCell(points, language, originOf.observation);
    return shown.text === '' ? wordsCell(text.notKnown) : shown;
  };
  const over = line.stated.length > 0 ? cell(line.stated) : pointsCellOfExcess(line, language);
  const dueText = clearBy === null || due === null ? text.noDue : formatDate(due.iso, language);
  const state = text.worstState(cell(line.permitted).text, cell(line.inPost).text, dueText);
  return {
    id: `staffing-${Object.values(line.scope).join('|')}`,
    what: { ...over, value: null, text: text.worst(capitalised(unitText(line, language)), over.text) },
    state: wordsCell(
      isOverdue ? text.worstOverdue(state) : state,
      clearBy === null ? undefined : originOf.target(clearBy.target.id),
    ),
  };
}

function pointsCellOfExcess({ computed, inPost }: DeputiesLine, language: Language) {
  const points = inPost.flatMap((point) => (computed === null ? [] : [{ ...point, figure: computed }]));
  return pointsCell(points, language, originOf.observation);
}

/** Where deputies are over the limit past the day to clear them by; where none is, those with the largest excess. */
function worstItems(model: StaffingModel, language: Language): BriefItems {
  const over = model.deputies.below.filter(isOver);
  const overdue = over.filter((line) => line.isOverdue);
  const shown = overdue.length > 0 ? overdue : over;
  return { items: shown.slice(0, mostWorst).map((line) => worstItem(line, language)), all: shown.length };
}

function headline(indexes: StaffingIndexes, model: StaffingModel, language: Language): BriefPart['headline'] {
  const text = staffingReportMessages[language];
  const quota = staffFact(model, 'quota', language);
  if (quota === null) return null;
  const inPost = staffFact(model, 'inPost', language);
  const place = model.unit?.name[language] ?? model.input.place;
  const change = quotaChange(indexes, model, quota, formYears.second, language);
  const partsOf = ({ on, cell, what }: StaffFact) => ({ place, on, count: cell, what });
  return joinRuns([
    fillRuns(isWhole(quota) ? text.quotaAll : text.quota, partsOf(quota)),
    change === null ? [] : fillRuns(text.since, { year: String(formYears.second), change }),
    inPost === null ? [] : fillRuns(isWhole(inPost) ? text.inPostAll : text.inPost, partsOf(inPost)),
  ]);
}

/** What staff gives to a report: quota, in post, leavers and deputies apart; forms T4 and T2. */
export function staffingReport(input: PageInput, language: Language): PartWithCharts {
  const text = staffingReportMessages[language];
  const indexes = staffingIndexes(input);
  const model = staffingModel(indexes, input, parseStaffingParams({}));
  const chart = linesChart(model, language);
  return {
    part: {
      id: 'staffing',
      title: text.title,
      blocks: staffingBlocks(indexes, model, chart?.block ?? null, language),
      brief: {
        ...nothingForBrief,
        headline: headline(indexes, model, language),
        figures: [
          ...stockFigures(indexes, model, language),
          // With the quota known, its fall is said there; the two must not stand beside one another as if they added up.
          ...(staffFact(model, 'quota', language) === null ? cutsFigure(input, language) : []),
          ...leaversFigures(model, language),
          ...deputiesFigures(indexes, model, language),
        ],
        worst: worstItems(model, language),
      },
      appendices: [postsAppendix(indexes, model, language), deputiesAppendix(indexes, model, language)],
    },
    charts: new Map(chart === null ? [] : [[chartId, chart.spec]]),
  };
}
