import { figuresOf, type PageInput } from '../../data/page-input.ts';
import { standardIndicators } from '../../domain/indicators/standard-indicators.ts';
import { originOf } from '../../domain/origin-ref.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { BriefFigure } from '../../domain/report/report-part.ts';
import { firstAndLast } from '../../domain/series/first-and-last.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { formatDate } from '../../ui/format.ts';
import { figureCell } from '../../ui/sheets/report-cells.ts';
import { markedTime } from '../../ui/words/inferred-time.ts';
import { staffingReportMessages } from './staffing-report-messages.ts';

/** Posts cut in the whole political system of the place, as the latest source that counts them all says; never worked out. */
export function cutsFigure(input: PageInput, language: Language): readonly BriefFigure[] {
  const { brief } = staffingReportMessages[language];
  const index = figuresOf(input);
  const found = index
    .seriesOf(standardIndicators.postsCut)
    .filter(({ unit, block, staffKind }) => unit === input.place && block === 'whole-system' && staffKind === null)
    .flatMap((series) => {
      const point = firstAndLast(index, series, input.day).last.deciding;
      return point === null ? [] : [{ series, point }];
    })
    .sort((a, b) => (lastDay(a.point.on) < lastDay(b.point.on) ? 1 : -1));
  return found.slice(0, 1).map(({ series, point }) => ({
    id: 'staffing-posts-cut',
    name: brief.cut(series.countsWhat[language]),
    now: figureCell(point.figure, language, originOf.observation(point.observation.id)),
    asOf: markedTime(formatDate(point.on.iso, language), point.observation, language),
    target: null,
    standing:
      series.startsWhen === null ? brief.startUnknown : brief.countedFrom(formatDate(series.startsWhen.iso, language)),
    rank: 7,
  }));
}
