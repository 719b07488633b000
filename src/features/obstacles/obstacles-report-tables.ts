import type { PageInput } from '../../data/page-input.ts';
import type { DirectiveLink, DirectiveStanding, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import { obstacleCategories } from '../../domain/records/codes.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { Id } from '../../domain/records/records.ts';
import type { ReportBlock, ReportCell, ReportColumn, ReportRow } from '../../domain/report/report-document.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatNumber } from '../../ui/format.ts';
import { emptyCell, wordsCell } from '../../ui/sheets/report-cells.ts';
import { sourcesNote } from '../../ui/sheets/report-notes.ts';
import { inferredSign } from '../../ui/words/inferred-time.ts';
import { progressWords } from '../../ui/words/progress-words.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import { datedText, deadlineText, directiveSentence, obstacleStateText, unstopped } from './obstacles-report-lines.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';

/** A head with the rows below it. */
interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (readonly [id: string, cells: readonly ReportCell[]])[];
}

function wordColumns(heads: readonly (readonly [id: string, head: string, width: number])[]): readonly ReportColumn[] {
  return heads.map(([id, head, width], at) => ({
    id,
    heads: [head],
    index: 'ABCDEF'.charAt(at),
    isNumber: false,
    width,
    rule: null,
  }));
}

/** Groups as one table, its rows numbered through; the number of rows stands behind the name of each group. */
function groupedTable(
  id: string,
  title: string,
  columns: readonly ReportColumn[],
  groups: readonly Group[],
  notes: readonly (string | null)[],
  language: Language,
): ReportBlock {
  const shown = groups.filter(({ rows }) => rows.length > 0);
  let last = 0;
  const rows = shown.flatMap((group): readonly ReportRow[] => {
    const head = `${group.title} (${formatNumber(group.rows.length, language)})`;
    return [
      { id: group.id, kind: 'group', cells: columns.map((_, at) => (at === 1 ? wordsCell(head) : emptyCell)) },
      ...group.rows.map(([rowId, cells]): ReportRow => {
        last += 1;
        return { id: rowId, kind: 'row', cells: [wordsCell(formatNumber(last, language)), ...cells] };
      }),
    ];
  });
  const said = notes.filter((note) => note !== null);
  return { kind: 'table', id, table: { id, title, unitLine: null, columns, rows, notes: said, isCompact: true } };
}

/** Explains the sign of inferred dates; null where none of these obstacles bears it. */
function inferredNote(chains: readonly ObstacleChain[], language: Language): string | null {
  const isInferred = chains.some(({ obstacle }) => obstacle.raisedOn !== null && obstacle.dating.basis === 'inferred');
  return isInferred ? obstaclesReportMessages[language].inferredNote(inferredSign) : null;
}

/** What hinders, since when it is named, and whether it is resolved. */
function obstacleText(chain: ObstacleChain, language: Language): string {
  const text = obstaclesReportMessages[language];
  const { title, detail, raisedOn, dating } = chain.obstacle;
  const raised = raisedOn === null ? text.undated : text.raised(datedText(raisedOn.iso, dating, language));
  const about = `${raised}; ${obstacleStateText(chain, language)}`;
  return `${unstopped(title[language])}. ${text.named(unstopped(detail[language]), about)}.`;
}

/** The directives of an obstacle, each with its deadline and outcome, numbered where there are several. */
function answerText({ directives, state }: ObstacleChain, language: Language): string {
  const orders = directives.map((link) => directiveSentence(link, language));
  if (orders.length === 0) return state.kind === 'resolved' ? '' : obstaclesReportMessages[language].noDirective;
  return orders.length === 1 ? orders.join('') : orders.map((order, at) => `(${at + 1}) ${order}`).join(' ');
}

/** Every obstacle known on the day by category, with its state and the directives that answer it; null where there is none. */
export function obstaclesTable(input: PageInput, model: ObstaclesModel, language: Language): ReportBlock | null {
  const text = obstaclesReportMessages[language];
  const { columns } = text.obstacleTable;
  const { chains } = model;
  if (chains.length === 0) return null;
  const groups = obstacleCategories.map((category): Group => {
    const own = chains.filter(({ obstacle }) => obstacle.category === category);
    return {
      id: `obstacles-${category}`,
      title: progressWords[language].category[category],
      rows: own.map((chain) => [
        chain.obstacle.id,
        [wordsCell(obstacleText(chain, language)), wordsCell(answerText(chain, language))],
      ]),
    };
  });
  const sources: readonly Id[] = chains.flatMap(({ obstacle, directives }) => [
    obstacle.source,
    ...directives.map(({ directive }) => directive.source),
  ]);
  return groupedTable(
    'obstacles-table',
    text.obstacleTable.title,
    wordColumns([
      ['no', text.number, 4],
      ['what', columns.what, 43],
      ['answer', columns.answer, 53],
    ]),
    groups,
    [inferredNote(chains, language), sourcesNote(input.data.sources, sources, language)],
    language,
  );
}

/** What an obstacle is, where a proposal about it stands, and since when it is named. */
function groundText({ obstacle, document }: ObstacleChain, language: Language): string {
  const text = obstaclesReportMessages[language];
  const { title, raisedOn, dating } = obstacle;
  const remarks = [
    document === null ? null : citeDocument(document, language),
    raisedOn === null ? text.undated : text.raised(datedText(raisedOn.iso, dating, language)),
  ].filter((part) => part !== null);
  return text.named(unstopped(title[language]), remarks.join('; '));
}

/** What is asked for about obstacles that no source calls resolved, with who asks; null where nothing is. */
export function proposalsTable(
  input: PageInput,
  open: readonly ObstacleChain[],
  language: Language,
): ReportBlock | null {
  const text = obstaclesReportMessages[language];
  const { columns } = text.proposalTable;
  const asked = open.filter(({ obstacle }) => obstacle.proposal !== null);
  if (asked.length === 0) return null;
  const groups = (['open', 'not-reported'] as const).map(
    (kind): Group => ({
      id: `asked-${kind}`,
      title: progressWords[language].obstacle[kind],
      rows: asked
        .filter(({ state }) => state.kind === kind)
        .map((chain) => [
          chain.obstacle.id,
          [
            wordsCell(unstopped(chain.obstacle.proposal?.[language] ?? '')),
            wordsCell(chain.obstacle.proposedBy?.[language] ?? text.notNamed),
            wordsCell(groundText(chain, language)),
          ],
        ]),
    }),
  );
  return groupedTable(
    'asked-table',
    text.proposalTable.title,
    wordColumns([
      ['no', text.number, 5],
      ['what', columns.what, 40],
      ['who', columns.who, 18],
      ['ground', columns.ground, 37],
    ]),
    groups,
    [
      inferredNote(asked, language),
      sourcesNote(
        input.data.sources,
        asked.map(({ obstacle }) => obstacle.source),
        language,
      ),
    ],
    language,
  );
}

/** What is ordered, under which document, and which obstacles it answers. */
function orderText({ directive, document, answers }: DirectiveLink, language: Language): string {
  const text = obstaclesReportMessages[language];
  const order = unstopped(directive.text[language]);
  const cited = document === null ? order : `${order} (${citeDocument(document, language)})`;
  const open = answers.map(({ title }) => title[language]);
  return open.length === 0 ? cited : `${cited}; ${text.answers(open.join('; '))}`;
}

/** The deadline and what is known of the outcome; nothing where none of it is known. */
function orderState(link: DirectiveLink, language: Language): string {
  const { outcome } = link;
  const said = outcome === null ? null : obstaclesReportMessages[language].outcome(unstopped(outcome[language]));
  return [deadlineText(link, language), said].filter((part) => part !== null).join('; ');
}

/** Every directive that is not carried out, most pressing first; null where there is none. */
export function directivesTable(input: PageInput, model: ObstaclesModel, language: Language): ReportBlock | null {
  const text = obstaclesReportMessages[language];
  const { columns } = text.directiveTable;
  const open = model.all.directives.filter(({ standing }) => standing !== 'resolved');
  if (open.length === 0) return null;
  const titles: readonly (readonly [Exclude<DirectiveStanding, 'resolved'>, string])[] = [
    ['overdue', text.overdue],
    ['past-due', text.pastDue],
    ['due', text.aheadOf],
    ['no-deadline', text.noDeadline],
  ];
  const groups = titles.map(
    ([standing, title]): Group => ({
      id: `proposals-${standing}`,
      title,
      rows: open
        .filter((link) => link.standing === standing)
        .map((link) => [
          link.directive.id,
          [
            wordsCell(orderText(link, language)),
            wordsCell(link.directive.assignedTo?.[language] ?? text.notNamed),
            wordsCell(orderState(link, language)),
          ],
        ]),
    }),
  );
  const isInferred = open.some(({ directive }) => directive.dueOn !== null && directive.dating.basis === 'inferred');
  return groupedTable(
    'proposals-table',
    text.directiveTable.title,
    wordColumns([
      ['no', text.number, 5],
      ['what', columns.what, 47],
      ['who', columns.who, 16],
      ['state', columns.state, 32],
    ]),
    groups,
    [
      open.some(({ standing }) => standing === 'past-due') ? text.pastDueNote : null,
      open.some(({ outcome }) => outcome === null) ? text.noOutcome : null,
      isInferred ? text.inferredNote(inferredSign) : null,
      sourcesNote(
        input.data.sources,
        open.map(({ directive }) => directive.source),
        language,
      ),
    ],
    language,
  );
}
