import type { PageInput } from '../../data/page-input.ts';
import type { DirectiveLink, DirectiveStanding, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import { soonDays } from '../../domain/obstacles/obstacle-findings.ts';
import { obstacleCategories } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock, ReportRun } from '../../domain/report/report-document.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { dayCountText, progressWords } from '../../ui/words/progress-words.ts';
import { stateCounts } from './lead.tsx';
import { obstaclesMessages } from './obstacles-messages.ts';
import { obstaclesModel, type ObstaclesModel } from './obstacles-model.ts';
import { everyObstacle } from './obstacles-params.ts';
import {
  chainLine,
  chainRuns,
  directiveLine,
  directiveRemark,
  directiveSentence,
  unstopped,
} from './obstacles-report-lines.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';

/** Rows named under a finding; the others stand below. */
const mostNamed = 3;
/** Lines of obstacles and directives on the one-page brief. */
const mostLines = 5;
/** Directives on the brief before the obstacles that no deadline presses. */
const mostOrders = 2;

function heading(id: string, text: string): ReportBlock {
  return { kind: 'heading', id, level: 2, number: '', text };
}

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
  return obstaclesReportMessages[language].named(
    order,
    directiveRemark({ ...link, document: null, outcome: null }, language),
  );
}

function chainName({ obstacle, age }: ObstacleChain, language: Language): string {
  const name = obstacle.title[language];
  if (age === null) return name;
  const ago = obstaclesMessages[language].raisedAgo(dayCountText(age, language));
  return obstaclesReportMessages[language].named(name, ago);
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

function obstacleBlocks(model: ObstaclesModel, language: Language): readonly ReportBlock[] {
  const text = obstaclesMessages[language];
  const report = obstaclesReportMessages[language];
  const { chains, all } = model;
  const day = formatDate(model.day, language);
  const number = (rows: readonly unknown[]) => formatNumber(rows.length, language);
  const findings = findingItems(model, language);
  const lead =
    chains.length === 0
      ? report.noObstacle(day)
      : `${text.lead(day, number(all.chains), number(all.directives))} ${text.states(stateCounts(all.chains, language))}`;
  return [
    { kind: 'paragraph', id: 'obstacles-lead', runs: [{ text: lead }] },
    ...(findings.length === 0 ? [] : [{ kind: 'bullets', id: 'obstacles-findings', items: findings } as const]),
    ...obstacleCategories.flatMap((category): readonly ReportBlock[] => {
      const own = chains.filter(({ obstacle }) => obstacle.category === category);
      if (own.length === 0) return [];
      const name = progressWords[language].category[category];
      const items = own.map((chain) => chainRuns(chain, language));
      return [heading(`obstacles-${category}`, name), { kind: 'bullets', id: `obstacles-${category}-list`, items }];
    }),
  ];
}

/** Most urgent first: obstacles that are not resolved, then directives that answer none of them. */
function briefLines({ all }: ObstaclesModel, language: Language): readonly (readonly ReportRun[])[] {
  const open = all.chains.filter(({ state }) => state.kind !== 'resolved');
  const first = open.slice(0, mostLines);
  const named = new Set(first.flatMap(({ directives }) => directives[0] ?? []));
  const pressing = all.directives.filter(
    (link) => (link.standing === 'overdue' || link.standing === 'past-due') && !named.has(link),
  );
  // An obstacle without any pressing deadline can wait for a directive that has passed its own.
  const urgent = first.filter(({ standing }) => standing === 'overdue' || standing === 'past-due');
  const rest = first.filter((chain) => !urgent.includes(chain));
  return [
    ...urgent.map((chain) => chainLine(chain, language)),
    ...pressing.slice(0, mostOrders).map((link) => directiveLine(link, language)),
    ...rest.map((chain) => chainLine(chain, language)),
    ...pressing.slice(mostOrders).map((link) => directiveLine(link, language)),
  ].slice(0, mostLines);
}

/** What obstacles give to a report: each by category with its directives, deadlines and outcomes, and the findings. */
export function obstaclesReport(input: PageInput, language: Language): PartWithCharts {
  const model = obstaclesModel(input, everyObstacle, language);
  return {
    part: {
      id: 'obstacles',
      title: obstaclesReportMessages[language].title,
      blocks: obstacleBlocks(model, language),
      brief: { headline: null, figures: [], worst: [], obstacles: briefLines(model, language) },
      appendices: [],
    },
    charts: new Map(),
  };
}

function proposalItem(link: DirectiveLink, language: Language): readonly ReportRun[] {
  const text = obstaclesReportMessages[language];
  const open = link.answers.map(({ title }) => title[language]);
  const sentence = directiveSentence(link, language);
  if (open.length === 0) return [{ text: sentence }];
  return [{ text: `${sentence.replace(/\)\.$/u, '')}; ${text.answers(open.join('; '))}).` }];
}

function proposalBlocks(model: ObstaclesModel, language: Language): readonly ReportBlock[] {
  const text = obstaclesReportMessages[language];
  const { all, findings } = model;
  const titles: readonly (readonly [Exclude<DirectiveStanding, 'resolved'>, string])[] = [
    ['overdue', text.overdue],
    ['past-due', text.pastDue],
    ['due', text.aheadOf],
    ['no-deadline', text.noDeadline],
  ];
  const orders = titles.flatMap(([standing, title]): readonly ReportBlock[] => {
    const links = all.directives.filter((link) => link.standing === standing);
    if (links.length === 0) return [];
    const items = links.map((link) => proposalItem(link, language));
    return [heading(`proposals-${standing}`, title), { kind: 'bullets', id: `proposals-${standing}-list`, items }];
  });
  const { unanswered } = findings;
  const open: readonly ReportBlock[] =
    unanswered.length === 0
      ? []
      : [
          heading('proposals-unanswered', text.unanswered),
          { kind: 'paragraph', id: 'proposals-unanswered-intro', runs: [{ text: text.unansweredIntro }] },
          {
            kind: 'bullets',
            id: 'proposals-unanswered-list',
            items: unanswered.map((chain) => [{ text: `${chainName(chain, language)}.` }]),
          },
        ];
  const lead =
    orders.length + open.length === 0 ? text.noProposal(formatDate(model.day, language)) : text.proposalsLead;
  return [{ kind: 'paragraph', id: 'proposals-lead', runs: [{ text: lead }] }, ...orders, ...open];
}

/**
 * What is asked for, as a chapter of its own: directives that are not carried out, and obstacles that no directive
 * answers. Only what sources order or name; a report never invents a proposal.
 */
export function proposalsReport(input: PageInput, language: Language): PartWithCharts {
  return {
    part: {
      id: 'proposals',
      title: obstaclesReportMessages[language].proposalsTitle,
      blocks: proposalBlocks(obstaclesModel(input, everyObstacle, language), language),
      brief: { headline: null, figures: [], worst: [], obstacles: [] },
      appendices: [],
    },
    charts: new Map(),
  };
}
