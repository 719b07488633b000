import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import { nothingForBrief } from '../../domain/report/report-part.ts';
import { latestFigure } from '../../domain/series/figure-on-date.ts';
import { isOfWhole } from '../../domain/service-units/baselines.ts';
import type { IndicatorTarget } from '../../domain/targets/indicator-targets.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatPeriod } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { pointsCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { chartBlock } from '../../ui/sheets/report-chart.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { dateInWords, requiredText } from '../../ui/words/target-words.ts';
import { soughtText } from '../../ui/words/gap-words.ts';
import { fieldName, fieldsSpec, fieldsTitle } from './fields-spec.ts';
import { onlyRow } from './remainders.ts';
import { serviceUnitsMessages } from './service-units-messages.ts';
import { serviceUnitsModel, type ServiceUnitsModel } from './service-units-model.ts';
import { defaultServiceUnitsParams } from './service-units-params.ts';
import { briefFigures } from './service-units-report-brief.ts';
import { changeOf, latestCell, ownTargets, shareFact, statusText } from './service-units-report-facts.ts';
import { serviceUnitsReportMessages } from './service-units-report-messages.ts';
import { serviceUnitsAppendix } from './service-units-report-table.ts';

const chartId = 'report-service-units-fields';
const mostPartial = 8;
const mostGaps = 5;

function targetRuns(
  model: ServiceUnitsModel,
  targets: readonly IndicatorTarget[],
  language: Language,
): readonly ReportRun[] {
  const text = serviceUnitsReportMessages[language];
  const items = ownTargets(model, targets).flatMap((found) => {
    const { target } = found;
    const measure = model.indicatorOf(target.indicator)?.measure;
    if (measure === undefined) return [];
    return [
      fillRuns(text.target, {
        required: wordsCell(requiredText(target, measure, language), originOf.target(target.id)),
        due: target.dueOn === null ? '' : formatDate(target.dueOn.iso, language),
        status: statusText(found, language).toLocaleLowerCase('vi'),
      }),
    ];
  });
  if (items.length === 0) return [];
  const [before = '', after = ''] = text.targets.split('{list}');
  return [{ text: before }, ...joinRuns(items, '; '), { text: after }];
}

/** How many there are and how that changed. */
function countRuns(model: ServiceUnitsModel, language: Language): readonly ReportRun[] {
  const text = serviceUnitsReportMessages[language];
  const row = onlyRow(model.rows.whole);
  const place = model.unit?.name[language] ?? '';
  const latest = row === null ? null : latestCell(row, language);
  if (row === null || latest === null) {
    return fillRuns(text.noTotal, { place, day: dateInWords({ iso: model.day }, language) });
  }
  const change = changeOf(model, row, language);
  return joinRuns([
    fillRuns(text.total, { place: capitalised(place), count: latest.cell, on: latest.on }),
    change === null ? [] : fillRuns(text.since, change),
  ]);
}

function totalRuns(model: ServiceUnitsModel, language: Language): readonly ReportRun[] {
  return joinRuns([countRuns(model, language), targetRuns(model, model.targets.filter(isOfWhole), language)]);
}

function shareRuns(model: ServiceUnitsModel, language: Language): readonly ReportRun[] {
  const text = serviceUnitsReportMessages[language];
  const fact = shareFact(model, language);
  if (fact === null) return [{ text: text.noShare }];
  return joinRuns([
    fillRuns(fact.isReported ? text.share : text.shareComputed, { share: fact.cell, on: fact.on }),
    fact.differs && fact.worked !== null ? fillRuns(text.shareDiffers, { share: fact.worked }) : [],
    targetRuns(model, model.shareTargets, language),
  ]);
}

function groupRuns(model: ServiceUnitsModel, language: Language): readonly ReportRun[] {
  const text = serviceUnitsReportMessages[language];
  const days = model.rows.group.flatMap(({ now }) => now.points.map(({ on }) => lastDay(on)));
  const day = days.reduce((a, b) => (b > a ? b : a), '');
  const items = model.rows.group.flatMap((row) => {
    const latest = latestCell(row, language);
    const isNow = row.now.points.some(({ on }) => lastDay(on) === day);
    if (latest === null || !isNow) return [];
    return [fillRuns(text.group, { group: String(row.series.autonomyGroup ?? ''), count: latest.cell })];
  });
  if (items.length === 0) return [];
  const [before = '', after = ''] = text.groups.split('{list}');
  const on = formatDate(day, language);
  return [...fillRuns(before, { on }), ...joinRuns(items, '; '), { text: after }];
}

function fieldsChart(
  input: PageInput,
  model: ServiceUnitsModel,
  language: Language,
): { readonly block: ReportBlock; readonly spec: GroupedSpec } | null {
  const text = serviceUnitsReportMessages[language];
  const page = serviceUnitsMessages[language];
  const spec = fieldsSpec(model, page, language);
  if (spec === null) return null;
  const sources = model.rows.field.flatMap(({ now, at }) =>
    [...now.points, ...(at[model.compared]?.points ?? [])].map(({ observation }) => observation.source),
  );
  const note = sourcesNote(input.data.sources, sources, language);
  const caption = text.chartCaption(formatDate(model.day, language));
  const nameOf = (id: string) => spec.series.find((series) => series.id === id)?.label ?? '';
  const chart = {
    id: chartId,
    title: fieldsTitle(model, page, language),
    caption: note === null ? caption : `${caption} ${note}`,
    alternative: spec.rows
      .map((row) => text.chartRow(row.label, row.bars.map((bar) => `${nameOf(bar.seriesId)} ${bar.text}`).join(', ')))
      .join('. '),
  };
  return { block: chartBlock(chart, spec), spec };
}

function fieldItems(model: ServiceUnitsModel, language: Language): readonly (readonly ReportRun[])[] {
  const text = serviceUnitsReportMessages[language];
  return model.rows.field.flatMap((row) => {
    const latest = latestCell(row, language);
    if (latest === null) return [];
    const change = changeOf(model, row, language);
    const said = change === null ? [] : fillRuns(text.fieldChange, change);
    return [
      fillRuns(text.field, {
        name: fieldName(row, language),
        count: latest.cell,
        on: latest.on,
        change: said.map((run) => run.text).join(''),
      }),
    ];
  });
}

/** Schools; where no total of service units is known, also all that is counted of some of them. */
function partialItems(model: ServiceUnitsModel, language: Language): readonly (readonly ReportRun[])[] {
  const text = serviceUnitsReportMessages[language];
  const hasTotal = model.rows.whole.some(({ points }) => points.length > 0);
  return [...(hasTotal ? [] : model.partial), ...model.schools, ...model.sites]
    .flatMap(({ series, points }) => {
      const last = latestFigure(points).points;
      const [first] = last;
      const measure = model.indicatorOf(series.indicator)?.measure[language];
      if (first === undefined || measure === undefined) return [];
      const { asOf, periodStart, periodEnd } = first.observation;
      const when = asOf === null ? formatPeriod(periodStart, periodEnd, language) : formatDate(asOf.iso, language);
      return [
        fillRuns(text.partialItem, {
          what: capitalised(series.countsWhat[language]),
          count: pointsCell(last, language, originOf.observation),
          measure,
          when: when === null ? '' : text.when(when),
        }),
      ];
    })
    .slice(0, mostPartial);
}

function paragraph(id: string, runs: readonly ReportRun[]): ReportBlock {
  return { kind: 'paragraph', id, runs };
}

function blocksOf(model: ServiceUnitsModel, chart: ReportBlock | null, language: Language): readonly ReportBlock[] {
  const text = serviceUnitsReportMessages[language];
  const listed = (id: string, lead: string, items: readonly (readonly ReportRun[])[]): readonly ReportBlock[] =>
    items.length === 0 ? [] : [paragraph(id, [{ text: lead }]), { kind: 'bullets', id: `${id}-list`, items }];
  const groups = groupRuns(model, language);
  const fields = fieldItems(model, language);
  const gaps = model.gaps.filter(({ unit }) => unit === model.unit?.id).slice(0, mostGaps);
  return [
    paragraph('service-units-total', totalRuns(model, language)),
    paragraph('service-units-share', shareRuns(model, language)),
    ...(groups.length === 0 ? [] : [paragraph('service-units-groups', groups)]),
    ...(fields.length === 0
      ? [paragraph('service-units-no-fields', [{ text: text.noFields }])]
      : ([
          { kind: 'heading', id: 'service-units-fields', level: 2, number: '', text: text.fields },
          // Lines before the chart: they fill the sheet where it does not fit any more.
          { kind: 'bullets', id: 'service-units-fields-list', items: fields },
          ...(chart === null ? [] : [chart]),
        ] as const)),
    ...listed('service-units-partial', text.partial, partialItems(model, language)),
    ...(gaps.length === 0
      ? []
      : [
          paragraph('service-units-gaps', [
            {
              text: `${text.gaps} ${soughtText(
                gaps.map(({ question }) => question),
                language,
              )}`,
            },
          ]),
        ]),
  ];
}

/** What public service units give to a report: counts, shares, fields; form T3. */
export function serviceUnitsReport(input: PageInput, language: Language): PartWithCharts {
  const model = serviceUnitsModel(input, defaultServiceUnitsParams);
  const chart = fieldsChart(input, model, language);
  const row = onlyRow(model.rows.whole);
  return {
    part: {
      id: 'service-units',
      title: serviceUnitsReportMessages[language].title,
      blocks: blocksOf(model, chart?.block ?? null, language),
      brief: {
        ...nothingForBrief,
        headline: row === null || row.now.points.length === 0 ? null : countRuns(model, language),
        figures: briefFigures(model, language),
      },
      appendices: [serviceUnitsAppendix(input, model, language)],
    },
    charts: new Map(chart === null ? [] : [[chartId, chart.spec]]),
  };
}
