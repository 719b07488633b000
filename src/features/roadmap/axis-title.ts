import type { Language } from '../../domain/records/local-text.ts';
import { lastDay } from '../../domain/time/partial-date.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { RoadCounts } from './roadmap-model.ts';
import { roadmapMessages } from './roadmap-messages.ts';

/** What the drawing says: `Đến 23/11/2026: 5 giai đoạn đang thực hiện, 3 hạn còn lại đến 2030`. */
export function axisTitle({ running, deadlines, late }: RoadCounts, day: string, language: Language): string {
  const text = roadmapMessages[language];
  const count = (items: readonly unknown[]) => formatNumber(items.length, language);
  const years = deadlines.flatMap(({ startsOn, endsOn }) => {
    const last = endsOn ?? startsOn;
    return last === null ? [] : [lastDay(last).slice(0, 4)];
  });
  const lastYear = years.reduce((a, b) => (a > b ? a : b), '');
  const parts = [
    running.length === 0 ? text.chartNoneRunning : text.chartRunning(count(running)),
    deadlines.length === 0 ? text.chartNoDeadlines : text.chartDeadlines(count(deadlines), lastYear),
    ...(late.length === 0 ? [] : [text.chartLate(count(late))]),
  ];
  return `${text.chart(formatDate(day, language))}: ${parts.join(', ')}`;
}
