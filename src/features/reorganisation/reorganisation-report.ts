import type { PageInput } from '../../data/page-input.ts';
import type { UnitsBeforeAfter } from '../../domain/changes/units-before-after.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock } from '../../domain/report/report-document.ts';
import { type BriefFigure, nothingForBrief } from '../../domain/report/report-part.ts';
import type { BeforeAfterSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { figureCell } from '../../ui/sheets/report-cells.ts';
import { chartBlock } from '../../ui/sheets/report-chart.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { changeWords } from './change-words.ts';
import { pairedBars } from './paired-bars.ts';
import { reorganisationMessages } from './reorganisation-messages.ts';
import { reorganisationModel, type ReorganisationModel } from './reorganisation-model.ts';
import { parseReorganisationParams } from './reorganisation-params.ts';
import { reorganisationReportMessages } from './reorganisation-report-messages.ts';
import { organisationsAppendix } from './reorganisation-report-organisations.ts';
import { successionAppendix } from './reorganisation-report-succession.ts';
import { countFigure, territoryAppendix } from './reorganisation-report-territory.ts';
import {
  communesRuns,
  formsBlocks,
  levelChangeText,
  organisationBlocks,
  territoryBlocks,
} from './reorganisation-report-text.ts';

const chartId = 'report-reorganisation-levels';

function levelsChart(
  input: PageInput,
  model: ReorganisationModel,
  language: Language,
): { readonly block: ReportBlock; readonly spec: BeforeAfterSpec } | null {
  const text = reorganisationMessages[language];
  const report = reorganisationReportMessages[language];
  const { levels, days } = model;
  const commune = levels.find(({ level }) => level === 'commune') ?? levels[0];
  if (days === null || commune === undefined) return null;
  const { levelName } = changeWords[language];
  const number = (value: number) => formatNumber(value, language);
  const spec = pairedBars(
    levels.map(({ level, before, after }) => ({
      id: level,
      label: levelName[level],
      before: before.length,
      after: after.length,
    })),
    text,
    language,
  );
  const sources = levels.flatMap(({ changes }) => changes.map(({ source }) => source));
  const caption = report.chartCaption(formatDate(days.before, language), formatDate(days.after, language));
  const chart = {
    id: chartId,
    title: text.levelsChart(number(commune.before.length), number(commune.after.length)),
    caption: [caption, sourcesNote(input.data.sources, sources, language)].filter((part) => part !== null).join(' '),
    alternative: levels
      .map(({ level, before, after }) => report.chartRow(levelName[level], number(before.length), number(after.length)))
      .join('. '),
  };
  return { block: chartBlock(chart, spec), spec };
}

/** Communes and districts, with what they were before; nothing where the register holds none. */
function briefFigures(model: ReorganisationModel, language: Language): readonly BriefFigure[] {
  const { brief } = reorganisationReportMessages[language];
  const { place, days, day } = model;
  if (place === null) return [];
  const figure = ({ level, before, after }: UnitsBeforeAfter, name: string, rank: number): BriefFigure => {
    const origin = level === 'commune' ? originOf.communeCount(place.id, days?.after ?? day) : undefined;
    const change = levelChangeText(before.length, after.length, language);
    return {
      id: `reorganisation-${level}`,
      counts: `${level}-units`,
      name: days === null ? name : brief.before(name, formatNumber(before.length, language)),
      now: figureCell(countFigure(after.length), language, origin),
      asOf: formatDate(day, language),
      target: null,
      standing: days === null ? brief.notYet : change,
      rank,
    };
  };
  return model.levels.flatMap((level) => {
    if (level.level === 'commune') return [figure(level, brief.communes, 3)];
    return level.level === 'district' ? [figure(level, brief.districts, 6)] : [];
  });
}

/**
 * What the rearrangement gives to a report: units before and after, changes by form with the rule of counting, a chart,
 * and the appendices T1 (organisations), T8 (administrative units, villages) and T9 (succession).
 */
export function reorganisationReport(input: PageInput, language: Language): PartWithCharts {
  const text = reorganisationReportMessages[language];
  const model = reorganisationModel(input, parseReorganisationParams({}));
  const chart = levelsChart(input, model, language);
  return {
    part: {
      id: 'reorganisation',
      title: text.title,
      blocks: [
        { kind: 'heading', id: 'reorganisation-territory', level: 2, number: '', text: text.territory },
        ...territoryBlocks(model, language),
        ...(chart === null ? [] : [chart.block]),
        ...organisationBlocks(input, model, language),
        ...formsBlocks(input, model, language),
      ],
      brief: {
        ...nothingForBrief,
        headline: communesRuns(model, language),
        figures: briefFigures(model, language),
      },
      appendices: [
        organisationsAppendix(input, language),
        territoryAppendix(input, model, language),
        successionAppendix(input, model, language),
      ],
    },
    charts: new Map(chart === null ? [] : [[chartId, chart.spec]]),
  };
}
