import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportBlock } from '../../domain/report/report-document.ts';
import { type BriefItems, nothingForBrief } from '../../domain/report/report-part.ts';
import { formatDate } from '../../ui/format.ts';
import type { PartWithCharts } from '../../ui/sheets/part-with-charts.ts';
import { obstaclesModel, type ObstaclesModel } from './obstacles-model.ts';
import { everyObstacle } from './obstacles-params.ts';
import { chainName, openChains, proposalItem } from './obstacles-report-lines.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';
import { directivesTable, proposalsTable } from './obstacles-report-tables.ts';

function proposalBlocks(input: PageInput, model: ObstaclesModel, language: Language): readonly ReportBlock[] {
  const text = obstaclesReportMessages[language];
  const asked = proposalsTable(input, openChains(model.all.chains), language);
  const orders = directivesTable(input, model, language);
  const { unanswered } = model.findings;
  const names = unanswered.map((chain) => chainName(chain, language)).join('; ');
  const isEmpty = asked === null && orders === null && unanswered.length === 0;
  return [
    {
      kind: 'paragraph',
      id: 'proposals-lead',
      runs: [{ text: isEmpty ? text.noProposal(formatDate(model.day, language)) : text.proposalsLead }],
    },
    ...(asked === null ? [] : [asked]),
    ...(orders === null ? [] : [orders]),
    ...(unanswered.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            id: 'proposals-unanswered',
            runs: [{ text: text.unanswered, bold: true }, { text: `: ${names}.` }],
          } as const,
        ]),
  ];
}

/** What is asked for about obstacles that are not resolved, that of the most urgent first. */
function briefProposals({ all }: ObstaclesModel, language: Language): BriefItems {
  const items = openChains(all.chains).flatMap((chain) => proposalItem(chain, language) ?? []);
  return { items, all: items.length };
}

/**
 * What is asked for, as a chapter of its own: proposals about obstacles that are not resolved, directives that are not
 * carried out, and obstacles that no directive answers. Only what sources report, order or name; a report never invents
 * a proposal.
 */
export function proposalsReport(input: PageInput, language: Language): PartWithCharts {
  const model = obstaclesModel(input, everyObstacle, language);
  return {
    part: {
      id: 'proposals',
      title: obstaclesReportMessages[language].proposalsTitle,
      blocks: proposalBlocks(input, model, language),
      brief: { ...nothingForBrief, proposals: briefProposals(model, language) },
      appendices: [],
    },
    charts: new Map(),
  };
}
