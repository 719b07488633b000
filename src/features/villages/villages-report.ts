import type { PageInput } from '../../data/page-input.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import { type BriefFigure, nothingForBrief } from '../../domain/report/report-part.ts';
import type { FirstAndLast } from '../../domain/series/first-and-last.ts';
import { observationDate } from '../../domain/series/observation-date.ts';
import type { Point } from '../../domain/series/series-points.ts';
import { firstDay } from '../../domain/time/partial-date.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { pointTimeText } from '../../ui/figures/cited-figure.tsx';
import { formatDate, formatFigure, formatNumber, formatReported } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { figureCell } from '../../ui/sheets/report-cells.ts';
import { fillRuns, joinRuns } from '../../ui/sheets/report-runs.ts';
import { changeText, percentText } from '../../ui/words/change-words.ts';
import { soughtText } from '../../ui/words/gap-words.ts';
import { markedTime, markedTimeInWords } from '../../ui/words/inferred-time.ts';
import type { TitleLine, VillagesModel } from './villages-model.ts';
import { villagesModel } from './villages-model.ts';
import { villagesReportMessages } from './villages-report-messages.ts';

function figureRun({ observation, figure }: Point, language: Language): ReportRun {
  return { text: formatFigure(figure, language), origin: originOf.observation(observation.id) };
}

function reportedRun(observation: Observation, { index }: VillagesModel, language: Language): ReportRun {
  const indicator = index.indicators.get(index.series.get(observation.series)?.indicator ?? '');
  const sign = indicator?.measure[language] === '%' && 'value' in observation.reported ? '%' : '';
  return {
    text: `${formatReported(observation.reported, language)}${sign}`,
    origin: originOf.observation(observation.id),
  };
}

function markedPointTime(point: Point, language: Language): string {
  return markedTime(pointTimeText(point, language), point.observation, language);
}

function sinceText(point: Point, language: Language): string {
  return markedTimeInWords(pointTimeText(point, language), point.observation, language);
}

function listed(items: readonly (readonly ReportRun[])[]): readonly ReportRun[] {
  return joinRuns(items, '; ');
}

function changeSince({ change, first }: FirstAndLast, language: Language): string {
  const [before] = first.points;
  if (change === null || before === undefined) return '';
  const text = villagesReportMessages[language];
  return text.changed(changeText(change, '', language), sinceText(before, language));
}

/** Cuts that contradict the count of the place, as sources state them, to go on with its sentence; empty for none. */
function contraryRuns({ counts: { whole }, cuts, contradictions }: VillagesModel, language: Language) {
  const count = whole?.last.deciding?.observation.id;
  const against = new Set(
    contradictions
      .filter(({ observations }) => observations.some(({ id }) => id === count))
      .flatMap(({ observations }) => observations.map(({ id }) => id)),
  );
  const stated = cuts.flatMap(({ last: { deciding } }) =>
    deciding !== null && against.has(deciding.observation.id) ? [deciding] : [],
  );
  // Several sources that state one number are said once.
  const texts = stated.map(({ figure }) => formatFigure(figure, language));
  const items = stated
    .filter((_, at) => texts.indexOf(texts[at] ?? '') === at)
    .map((point) => [figureRun(point, language), { text: ` (${markedPointTime(point, language)})` }]);
  return items.length === 0 ? [] : [{ text: villagesReportMessages[language].contrary }, ...listed(items)];
}

/** The count of the place as one sentence, all figures where its sources disagree; null where none is dated. */
function countRuns(
  { counts: { whole }, unit }: VillagesModel,
  contrary: readonly ReportRun[],
  language: Language,
): readonly ReportRun[] | null {
  const text = villagesReportMessages[language];
  const place = capitalised(unit?.name[language] ?? '');
  const [now] = whole?.last.points ?? [];
  if (whole === null || now === undefined) return null;
  const on = markedPointTime(now, language);
  const { deciding } = whole.last;
  if (deciding !== null) {
    const count = figureRun(deciding, language);
    const change = changeSince(whole, language);
    return [...fillRuns(text.has, { place, count, on, change }), ...contrary, { text: '.' }];
  }
  const [before, after] = text.disputed.split('{figures}');
  return [
    ...fillRuns(before ?? '', { place, on }),
    ...listed(whole.last.points.map((point) => [figureRun(point, language)])),
    { text: after ?? '' },
  ];
}

function partsRuns({ counts }: VillagesModel, language: Language): readonly ReportRun[] {
  const text = villagesReportMessages[language];
  const items = counts.parts.flatMap((line) => {
    const { deciding } = line.last;
    if (deciding === null) return [];
    return [
      fillRuns(text.part, {
        what: line.series.countsWhat[language],
        count: figureRun(deciding, language),
        on: markedPointTime(deciding, language),
        change: changeSince(line, language),
      }),
    ];
  });
  return items.length === 0 ? [] : [{ text: text.parts }, ...listed(items), { text: '.' }];
}

function cutRuns({ cuts }: VillagesModel, language: Language): readonly ReportRun[] {
  const text = villagesReportMessages[language];
  const items = cuts.flatMap(({ series, last: { deciding } }) =>
    deciding === null
      ? []
      : [
          [
            figureRun(deciding, language),
            { text: text.cutOne(series.countsWhat[language], markedPointTime(deciding, language)) },
          ],
        ],
  );
  return items.length === 0 ? [] : [{ text: text.cut }, ...listed(items), { text: '.' }];
}

function undatedRuns(model: VillagesModel, language: Language): readonly ReportRun[] {
  const undated = (model.counts.whole?.others ?? []).filter(
    (observation) =>
      observation.status === 'reported' && 'value' in observation.reported && observationDate(observation) === null,
  );
  if (undated.length === 0) return [];
  const figures = listed(undated.map((observation) => [reportedRun(observation, model, language)]));
  return [{ text: villagesReportMessages[language].undated }, ...figures, { text: '.' }];
}

function titleRuns({ indicator, line, share }: TitleLine, isShared: boolean, language: Language): readonly ReportRun[] {
  const text = villagesReportMessages[language];
  const { deciding } = line.last;
  if (deciding === null) return [];
  const of = share === null || share.part !== deciding ? null : share;
  const said = of === null ? '' : of.exceedsWhole ? text.exceeds : text.share(percentText(of.figure, language));
  return [
    { text: `${isShared ? capitalised(line.series.countsWhat[language]) : indicator.name[language]}: ` },
    figureRun(deciding, language),
    { text: `${text.titleOne(markedPointTime(deciding, language))}${said}` },
  ];
}

function titlesBlocks(model: VillagesModel, language: Language): readonly ReportBlock[] {
  // Two series of one indicator are told apart by what they count.
  const isShared = ({ indicator }: TitleLine) => model.titles.filter((one) => one.indicator === indicator).length > 1;
  const items = model.titles
    .map((title) => titleRuns(title, isShared(title), language))
    .filter((runs) => runs.length > 0);
  if (items.length === 0) return [];
  const runs = [{ text: villagesReportMessages[language].titles }, ...listed(items), { text: '.' }];
  return [{ kind: 'paragraph', id: 'villages-titles', runs }];
}

function timeText(observation: Observation, language: Language): string {
  const on = observationDate(observation);
  return on === null ? '' : ` (${markedTime(formatDate(on.iso, language), observation, language)})`;
}

/** Where sources disagree: every figure as printed, and which is followed. One figure alone disagrees with nothing. */
function contradictionBlocks(model: VillagesModel, language: Language): readonly ReportBlock[] {
  const text = villagesReportMessages[language];
  const items = model.contradictions
    .filter(({ observations }) => observations.length > 1)
    .map(({ contradiction, observations }) => {
      const figures = listed(
        observations.map((one) => [reportedRun(one, model, language), { text: timeText(one, language) }]),
      );
      const followed = contradiction.followed === null ? '' : text.followed(contradiction.followed[language]);
      const [before = '', after = ''] = text.contradiction.split('{figures}');
      const title = contradiction.title[language];
      return [...fillRuns(before, { title }), ...figures, { text: `${after}${followed}` }];
    });
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', id: 'villages-contradictions', runs: [{ text: text.contradictions }] },
    { kind: 'bullets', id: 'villages-contradictions-list', items },
  ];
}

/** Most open questions that are spelt out. */
const mostGaps = 3;

/** Open questions about times that had begun by the day. */
function gapRuns({ gaps, day }: VillagesModel, language: Language): readonly ReportRun[] {
  const begun = gaps.filter(({ periodStart }) => periodStart === null || firstDay(periodStart) <= day);
  if (begun.length === 0) return [];
  const questions = begun.slice(0, mostGaps).map(({ question }) => question);
  return [{ text: villagesReportMessages[language].gaps(soughtText(questions, language)) }];
}

function briefFigures(model: VillagesModel, contrary: string, language: Language): readonly BriefFigure[] {
  const { whole } = model.counts;
  const text = villagesReportMessages[language];
  const deciding = whole?.last.deciding ?? null;
  if (whole === null || deciding === null) return [];
  const [before] = whole.first.points;
  const standing =
    whole.change !== null && before !== undefined
      ? text.briefSince(changeText(whole.change, '', language), sinceText(before, language))
      : text.briefOne;
  return [
    {
      id: 'villages-count',
      name: text.briefName,
      now: figureCell(deciding.figure, language, originOf.observation(deciding.observation.id)),
      asOf: markedPointTime(deciding, language),
      target: null,
      standing: `${standing}${contrary}`,
      rank: 6,
    },
  ];
}

/**
 * What villages give to a report: the count before and after, cuts as stated, concurrent titles, and where sources
 * disagree. Their rows in T8 are made with the other units, from the same figures.
 */
export function villagesReport(input: PageInput, language: Language): PartWithCharts {
  const text = villagesReportMessages[language];
  const model = villagesModel(input, { unit: null });
  const count = countRuns(model, [], language);
  const contrary = contraryRuns(model, language);
  const place = model.unit?.name[language] ?? input.place;
  const compared = model.places.filter(({ counts: { whole } }) => whole !== null && whole.change !== null).length;
  const lead = joinRuns([
    count ?? [{ text: text.noCount(place, formatDate(input.day, language)) }],
    partsRuns(model, language),
    cutRuns(model, language),
    undatedRuns(model, language),
    compared === 0 ? [] : [{ text: text.place(formatNumber(compared, language)) }],
  ]);
  const gaps = gapRuns(model, language);
  return {
    part: {
      id: 'villages',
      title: text.title,
      blocks: [
        { kind: 'paragraph', id: 'villages-lead', runs: lead },
        ...titlesBlocks(model, language),
        ...contradictionBlocks(model, language),
        ...(gaps.length === 0 ? [] : [{ kind: 'paragraph', id: 'villages-gaps', runs: gaps } as const]),
      ],
      brief: {
        ...nothingForBrief,
        headline: countRuns(model, contrary, language),
        figures: briefFigures(
          model,
          contrary
            .filter((run) => run.origin !== undefined || run === contrary[0])
            .map((run) => run.text)
            .join(''),
          language,
        ),
      },
      appendices: [],
    },
    charts: new Map(),
  };
}
