import { directiveStandings } from '../../domain/obstacles/obstacle-chains.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportChart } from '../../domain/report/report-document.ts';
import type { GroupedSpec } from '../../ui/charts/chart-spec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { reportChart } from '../../ui/sheets/report-chart.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';

const chartId = 'brief-directives';
const seriesId = 'directives';

/** How many directives stand how, for the brief: overdue and only past the deadline apart. Null where there are none. */
export function standingsChart(
  { all: { directives }, day }: ObstaclesModel,
  language: Language,
): { readonly chart: ReportChart; readonly spec: GroupedSpec } | null {
  const text = obstaclesReportMessages[language].chart;
  const names = progressWords[language].directive;
  const counts = directiveStandings.flatMap((standing) => {
    const count = directives.filter((link) => link.standing === standing).length;
    return count === 0 ? [] : [{ standing, count, text: formatNumber(count, language) }];
  });
  if (counts.length === 0) return null;
  const spec: GroupedSpec = {
    kind: 'grouped',
    axisLabel: text.axis,
    series: [{ id: seriesId, label: text.axis, pattern: 0 }],
    rows: counts.map(({ standing, count, text: shown }) => ({
      id: standing,
      label: names[standing],
      detail: '',
      bars: [{ seriesId, value: count, text: shown, ending: 'exact' }],
      limit: null,
    })),
  };
  const named = counts.flatMap(({ standing, text: shown }) =>
    standing === 'due' || standing === 'no-deadline' ? [] : [text.standing[standing](shown)],
  );
  const chart = {
    id: chartId,
    title: text.title(formatNumber(directives.length, language), named.join(', ')),
    caption: text.caption(formatDate(day, language)),
    alternative: counts.map(({ standing, text: shown }) => `${names[standing]}: ${shown}`).join('. '),
  };
  return { chart: reportChart(chart, spec), spec };
}
