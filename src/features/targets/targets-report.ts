import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { ProgressSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { chartBlock } from '../../ui/sheets/report-chart.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { dateInWords } from '../../ui/words/target-words.ts';
import { countStatuses } from './filter-targets.ts';
import { progressSpec } from './progress-spec.ts';
import { evaluatedTargets, type TargetRow } from './target-rows.ts';
import { countsRest, headlineRuns, targetsBrief } from './targets-report-brief.ts';
import { targetsReportMessages } from './targets-report-messages.ts';
import { resultsBlocks, revisedBlocks } from './targets-report-tables.ts';
import { targetsMessages } from './targets-messages.ts';
import { targetsModel, type TargetsModel } from './targets-model.ts';
import { everyTarget } from './targets-params.ts';

const chartId = 'report-targets-progress';
/** What leaves the page room for text: a bar with its words is about 18 mm high. */
const mostBars = 6;
/** A single bar compares nothing: the table below says as much. */
const fewestBars = 2;

function leadRuns(model: TargetsModel, language: Language): readonly ReportRun[] {
  const text = targetsReportMessages[language];
  const { evaluated, shown } = model;
  const day = dateInWords({ iso: evaluated.day }, language);
  const number = (value: number) => formatNumber(value, language);
  if (shown.length === 0) return fillRuns(text.none, { day });
  const place = evaluated.units.get(evaluated.place)?.name[language] ?? evaluated.place;
  const below = countStatuses(shown.filter((row) => row.scope === 'below'));
  const national = countStatuses(shown.filter((row) => row.scope === 'country'));
  const units = joinRuns(
    [
      fillRuns(text.units, { all: number(below.all), reached: number(below.of.met + below.of.exceeded) }),
      [{ text: `${countsRest(below, text, language)}.` }],
    ],
    '',
  );
  return joinRuns([
    headlineRuns(model, language) ?? fillRuns(text.noOwn, { day, place }),
    below.all === 0 ? [] : units,
    national.all === 0 ? [] : fillRuns(text.country, { all: number(national.all) }),
  ]);
}

function completion({ result }: TargetRow): number {
  return result.completion ?? 0;
}

/** Targets of the place whose result can be drawn, the lowest completion first; bars without a result would say nothing. */
function drawable({ own }: TargetsModel): readonly TargetRow[] {
  return own
    .filter(({ result }) => result.status !== 'cannot-be-said' && result.completion !== null)
    .sort((a, b) => completion(a) - completion(b));
}

function progressChart(
  input: PageInput,
  model: TargetsModel,
  language: Language,
): { readonly block: ReportBlock; readonly spec: ProgressSpec } | null {
  const text = targetsReportMessages[language];
  const page = targetsMessages[language];
  const { own, evaluated } = model;
  const known = drawable(model);
  if (known.length < fewestBars) return null;
  const behind = known.filter(({ result }) => result.status === 'behind');
  // A single bar compares nothing: then others are drawn beside it.
  const isOfBehind = behind.length >= fewestBars;
  const rows = (isOfBehind ? behind : known).slice(0, mostBars);
  const number = (value: number) => formatNumber(value, language);
  const place = evaluated.units.get(evaluated.place)?.name[language] ?? evaluated.place;
  const spec = progressSpec(rows, page, language);
  const sources = rows.flatMap(({ target, result }) =>
    [target.source, result.current?.observation.source ?? []].flat(),
  );
  const chart = {
    id: chartId,
    title: isOfBehind
      ? text.chartBehind(capitalised(place), number(rows.length), number(behind.length))
      : text.chartLowest(capitalised(place), number(rows.length), number(known.length), number(behind.length)),
    caption: [
      text.chartCaption(formatDate(evaluated.day, language)),
      rows.length === own.length ? null : text.chartCut(number(rows.length), number(own.length)),
      sourcesNote(input.data.sources, sources, language),
    ]
      .filter((part) => part !== null)
      .join(' '),
    alternative: spec.rows
      .map((row) => text.chartRow(row.label, row.targetText, row.achievedText, row.statusText))
      .join('. '),
  };
  return { block: chartBlock(chart, spec), spec };
}

/** What the targets give to a report: counts, a chart, a table of results, the revised targets. */
export function targetsReport(input: PageInput, language: Language): PartWithCharts {
  const text = targetsReportMessages[language];
  const model = targetsModel(input, evaluatedTargets(input), everyTarget);
  const chart = progressChart(input, model, language);
  return {
    part: {
      id: 'targets',
      title: text.title,
      blocks: [
        { kind: 'paragraph', id: 'targets-lead', runs: leadRuns(model, language) },
        ...(chart === null ? [] : [chart.block]),
        ...resultsBlocks(input, model, language),
        ...revisedBlocks(model, language),
      ],
      brief: targetsBrief(model, language),
      appendices: [],
    },
    charts: new Map(chart === null ? [] : [[chartId, chart.spec]]),
  };
}
