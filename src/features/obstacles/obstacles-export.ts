import type { ExportCell, TableExport } from '../../data/export/table-export.ts';
import type { PageInput } from '../../data/page-input.ts';
import type { DirectiveLink, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Dating } from '../../domain/records/partial-date.ts';
import type { Id, LegalDocument } from '../../domain/records/records.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { citeDocument } from '../../ui/citation.ts';
import { codeNames } from '../../ui/code-names.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { directiveStateText, progressWords } from '../../ui/words/progress-words.ts';
import { targetWords } from '../../ui/words/target-words.ts';
import { exportMessages } from './export-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';

/** What of the page an export needs to say what it is. */
export interface ExportRequest {
  readonly input: PageInput;
  readonly model: ObstaclesModel;
  /** The filters in words; empty for none. */
  readonly filters: readonly string[];
}

const obstacleWidths = [36, 60, 50, 28, 20, 18, 24, 12, 14, 14, 24, 14, 40, 40, 10, 50, 40, 60];
const directiveWidths = [50, 24, 28, 40, 12, 12, 14, 34, 12, 12, 14, 40, 40, 40, 60];

/** A source in words: publisher, title, address; its id where the data do not hold it. */
export function sourceText({ data }: PageInput, id: Id): string {
  const source = data.sources.find((row) => row.id === id);
  if (source === undefined) return id;
  return [`${source.publisher}: ${source.title}`, source.url].filter((part) => part !== null).join(' – ');
}

function basisText({ basis }: Dating, language: Language): string {
  return exportMessages[language].basis[basis ?? 'none'];
}

function documentText(document: LegalDocument | null, language: Language): string | null {
  return document === null ? null : citeDocument(document, language);
}

function obstacleCells(
  { input, model }: ExportRequest,
  chain: ObstacleChain,
  language: Language,
): readonly ExportCell[] {
  const words = progressWords[language];
  const { obstacle, state, age } = chain;
  const { targets, changes } = model.blockedOf(obstacle);
  return [
    obstacle.title[language],
    obstacle.detail[language],
    obstacle.proposal?.[language] ?? null,
    obstacle.proposedBy?.[language] ?? null,
    words.category[obstacle.category],
    capitalised(codeNames[language].level[obstacle.level]),
    model.unitOf(obstacle.unit)?.name[language] ?? obstacle.unit,
    obstacle.raisedOn,
    basisText(obstacle.dating, language),
    age === null ? null : age.least === age.most ? age.most : `${age.least}–${age.most}`,
    words.obstacle[state.kind],
    state.kind === 'resolved' ? state.on : null,
    targets
      .map(({ target, result }) => `${target.name[language]} (${targetWords[language].statusName[result.status]})`)
      .join('; '),
    changes.map(({ change }) => change.title[language]).join('; '),
    chain.directives.length,
    words.chain[chain.standing],
    documentText(chain.document, language),
    sourceText(input, obstacle.source),
  ];
}

function directiveCells(
  { input, model }: ExportRequest,
  link: DirectiveLink,
  language: Language,
): readonly ExportCell[] {
  const { directive, state, document, outcome, answers } = link;
  return [
    directive.text[language],
    model.unitOf(directive.unit)?.name[language] ?? directive.unit,
    directive.assignedTo?.[language] ?? null,
    documentText(document, language),
    directive.issuedOn,
    directive.dueOn,
    basisText(directive.dating, language),
    capitalised(directiveStateText(state, language)),
    state.kind === 'overdue' ? state.days : null,
    state.kind === 'due' ? state.daysLeft : null,
    state.kind === 'resolved' ? state.on : null,
    outcome?.[language] ?? null,
    answers.map((obstacle) => obstacle.title[language]).join('; '),
    directive.note?.[language] ?? null,
    sourceText(input, directive.source),
  ];
}

function frameOf({ input, model, filters }: ExportRequest, rows: number, language: Language) {
  const text = exportMessages[language];
  return {
    notes: [
      `${text.place}: ${model.place?.name[language] ?? input.place}`,
      `${text.day}: ${formatDate(input.day, language)}`,
      filters.length === 0 ? text.unfiltered : `${text.filteredBy}: ${filters.join('; ')}`,
      `${text.rows}: ${formatNumber(rows, language)}`,
      ...(input.version === undefined ? [] : [`${text.version}: ${input.version}`]),
      text.claim,
      text.draft,
    ],
    warning: input.sample ? text.sample : null,
  };
}

function columnsOf(titles: readonly string[], widths: readonly number[]) {
  return titles.map((title, index) => ({ title, width: widths[index] ?? 20 }));
}

/** The obstacles that pass the filters, in the order of the page. */
export function obstaclesExport(request: ExportRequest, language: Language): TableExport {
  const text = exportMessages[language];
  const { chains } = request.model;
  return {
    title: text.obstacles,
    ...frameOf(request, chains.length, language),
    columns: columnsOf(text.obstacleColumns, obstacleWidths),
    rows: chains.map((chain) => obstacleCells(request, chain, language)),
  };
}

/** The directives that pass the filters, in the order of the page. */
export function directivesExport(request: ExportRequest, language: Language): TableExport {
  const text = exportMessages[language];
  const { directives } = request.model;
  return {
    title: text.directives,
    ...frameOf(request, directives.length, language),
    columns: columnsOf(text.directiveColumns, directiveWidths),
    rows: directives.map((link) => directiveCells(request, link, language)),
  };
}

/** Name of an exported file without its extension; one of made-up data says so. */
export function exportFileName({ place, day, sample }: PageInput, part: string, language: Language): string {
  return [...(sample ? [exportMessages[language].sampleName] : []), part, place, day].join('-');
}
