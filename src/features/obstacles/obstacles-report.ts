import type { PageInput } from '../../data/page-input.ts';
import type { DirectiveLink } from '../../domain/obstacles/obstacle-chains.ts';
import { soonDays } from '../../domain/obstacles/obstacle-findings.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import { type BriefItems, nothingForBrief } from '../../domain/report/report-part.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { stateCounts } from './lead.tsx';
import { obstaclesMessages } from './obstacles-messages.ts';
import { obstaclesModel, type ObstaclesModel } from './obstacles-model.ts';
import { everyObstacle } from './obstacles-params.ts';
import { standingsChart } from './obstacles-report-chart.ts';
import { chainItem, chainName, deadlineText, directiveItem, openChains, unstopped } from './obstacles-report-lines.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';
import { obstaclesTable } from './obstacles-report-tables.ts';

/** Rows named under a finding; the others stand below. */
const mostNamed = 3;
/** Lines of obstacles and directives on the one-page brief. */
const mostLines = 5;
/** Directives on the brief before the obstacles that no deadline presses. */
const mostOrders = 2;

function finding(sentence: string, names: readonly string[], language: Language): readonly (readonly ReportRun[])[] {
  const text = obstaclesReportMessages[language];
  if (names.length === 0) return [];
  const rest = names.length - mostNamed;
  const named = names.slice(0, mostNamed).join('; ');
  const more = rest > 0 ? `; ${text.more(formatNumber(rest, language))}` : '';
  return [[{ text: `${sentence} ${named}${more}.` }]];
}

function directiveName(link: DirectiveLink, language: Language): string {
  const order = unstopped(link.directive.text[language]);
  const deadline = deadlineText(link, language);
  return deadline === null ? order : obstaclesReportMessages[language].named(order, deadline);
}

/** What needs attention. Overdue and only past the deadline stand apart: of the second nothing else is certain. */
function findingItems({ findings }: ObstaclesModel, language: Language): readonly (readonly ReportRun[])[] {
  const words = obstaclesMessages[language].finding;
  const number = (rows: readonly unknown[]) => formatNumber(rows.length, language);
  const { overdue, pastDue, unanswered, dueSoon } = findings;
  const orders = (links: readonly DirectiveLink[]) => links.map((link) => directiveName(link, language));
  return [
    ...finding(`${words.overdue(number(overdue))}${words.overdueRest}`, orders(overdue), language),
    ...finding(`${words.pastDue(number(pastDue))}${words.pastDueRest}`, orders(pastDue), language),
    ...finding(
      `${words.unanswered(number(unanswered))}${words.unansweredRest(stateCounts(unanswered, language))}`,
      unanswered.map((chain) => chainName(chain, language)),
      language,
    ),
    ...finding(
      `${words.dueSoon(number(dueSoon))}${words.dueSoonRest(formatNumber(soonDays, language))}`,
      orders(dueSoon),
      language,
    ),
  ];
}

/** Obstacles and directives apart, in the numbers that the report has for each: one of each may share a line. */
function countedText({ chains, directives }: ObstaclesModel['all'], language: Language): string | null {
  const { counted } = obstaclesReportMessages[language];
  const count = (standing: DirectiveLink['standing']) => directives.filter((link) => link.standing === standing).length;
  const open = openChains(chains);
  // Of an obstacle that no source calls resolved or open nothing more may be said.
  const isOpen = open.every(({ state }) => state.kind === 'open');
  const parts: readonly (readonly [number, (shown: string) => string])[] = [
    [open.length, isOpen ? counted.open : counted.notReported],
    [count('overdue'), counted.overdue],
    [count('past-due'), counted.pastDue],
  ];
  const named = parts.filter(([all]) => all > 0).map(([all, words]) => words(formatNumber(all, language)));
  return named.length === 0 ? null : named.join('; ');
}

function obstacleBlocks(input: PageInput, model: ObstaclesModel, language: Language): readonly ReportBlock[] {
  const text = obstaclesMessages[language];
  const report = obstaclesReportMessages[language];
  const { chains, all } = model;
  const day = formatDate(model.day, language);
  const number = (rows: readonly unknown[]) => formatNumber(rows.length, language);
  const findings = findingItems(model, language);
  const table = obstaclesTable(input, model, language);
  const counted = countedText(all, language);
  const lead =
    chains.length === 0
      ? report.noObstacle(day)
      : `${text.lead(day, number(all.chains), number(all.directives))} ${text.states(stateCounts(all.chains, language))}`;
  return [
    {
      kind: 'paragraph',
      id: 'obstacles-lead',
      runs: [{ text: counted === null ? lead : `${lead} ${report.notClosed(counted)}` }],
    },
    ...(findings.length === 0 ? [] : [{ kind: 'bullets', id: 'obstacles-findings', items: findings } as const]),
    ...(table === null ? [] : [table]),
  ];
}

/** Most urgent first: obstacles that are not resolved, and orders past their deadline that answer none of them. */
function briefItems({ all }: ObstaclesModel, language: Language): BriefItems {
  const open = openChains(all.chains);
  const named = new Set(open.flatMap(({ directives }) => directives[0] ?? []));
  const pressing = all.directives.filter(
    (link) => (link.standing === 'overdue' || link.standing === 'past-due') && !named.has(link),
  );
  // An obstacle without any pressing deadline can wait for a directive that has passed its own.
  const urgent = open.filter(({ standing }) => standing === 'overdue' || standing === 'past-due');
  const rest = open.filter((chain) => !urgent.includes(chain));
  const items = [
    ...urgent.map((chain) => chainItem(chain, language)),
    ...pressing.slice(0, mostOrders).map((link) => directiveItem(link, language)),
    ...rest.map((chain) => chainItem(chain, language)),
    ...pressing.slice(mostOrders).map((link) => directiveItem(link, language)),
  ];
  const counted = countedText(all, language);
  return { items: items.slice(0, mostLines), all: items.length, ...(counted === null ? {} : { counted }) };
}

/** What obstacles give to a report: the findings, and each by category with its directives, deadlines and outcomes. */
export function obstaclesReport(input: PageInput, language: Language): PartWithCharts {
  const model = obstaclesModel(input, everyObstacle, language);
  const found = standingsChart(model, language);
  return {
    part: {
      id: 'obstacles',
      title: obstaclesReportMessages[language].title,
      blocks: obstacleBlocks(input, model, language),
      brief: {
        ...nothingForBrief,
        obstacles: briefItems(model, language),
        ...(found === null ? {} : { charts: [found.chart] }),
      },
      appendices: [],
    },
    charts: new Map(found === null ? [] : [[found.chart.id, found.spec]]),
  };
}
