import type { DirectiveLink, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { ReportRun } from '../../domain/report/report-document.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import { directiveStateText, progressWords } from '../../ui/words/progress-words.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';

/** Ends a sentence that has no stop of its own. */
function stopped(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** A sentence without its last stop, to be gone on with. */
export function unstopped(text: string): string {
  return text.replace(/[.;\s]+$/u, '');
}

function listedText(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('; ');
}

/** Who must act by when, under which document, and what became of it, as the middle of a sentence. */
export function directiveRemark(link: DirectiveLink, language: Language): string {
  const text = obstaclesReportMessages[language];
  const { directive, document, state, outcome } = link;
  const { assignedTo, dueOn, dating } = directive;
  const due = dueOn === null ? null : text.due(formatDate(dueOn.iso, language));
  return listedText([
    assignedTo === null ? text.noAssignee : text.assigned(assignedTo[language]),
    document === null ? null : citeDocument(document, language),
    due !== null && dating.basis === 'inferred' ? `${due} (${obstaclesMessages[language].someInferred})` : due,
    directiveStateText(state, language),
    outcome === null ? null : text.outcome(unstopped(outcome[language])),
  ]);
}

/** A directive with all that is known of it, as one sentence. */
export function directiveSentence(link: DirectiveLink, language: Language): string {
  const order = unstopped(link.directive.text[language]);
  return `${order} (${directiveRemark(link, language)}).`;
}

function raisedText({ obstacle: { raisedOn, dating } }: ObstacleChain, language: Language): string {
  const text = obstaclesReportMessages[language];
  if (raisedOn === null) return text.undated;
  const date = formatDate(raisedOn.iso, language);
  const raised = raisedOn.precision === 'day' ? text.raised(date) : text.raisedIn(date);
  return dating.basis === 'inferred' ? `${raised}, ${text.inferred}` : raised;
}

function stateText({ state }: ObstacleChain, language: Language): string {
  const name = progressWords[language].obstacle[state.kind].toLocaleLowerCase(language);
  if (state.kind !== 'resolved' || state.on === null) return name;
  return obstaclesReportMessages[language].resolvedOn(formatDate(state.on.iso, language));
}

/** An obstacle with its state, and every directive that answers it with its deadline and outcome. */
export function chainRuns(chain: ObstacleChain, language: Language): readonly ReportRun[] {
  const text = obstaclesReportMessages[language];
  const { obstacle, directives } = chain;
  const about = listedText([raisedText(chain, language), stateText(chain, language)]);
  const orders = directives.map((link) => `${text.directive}${directiveSentence(link, language)}`);
  const answer = orders.length === 0 && chain.state.kind !== 'resolved' ? [text.noDirective] : orders;
  return [
    { text: obstacle.title[language], bold: true },
    { text: ` (${about}): ${[stopped(obstacle.detail[language]), ...answer].join(' ')}` },
  ];
}

/** One line of the brief: an obstacle with its most pressing directive. */
export function chainLine(chain: ObstacleChain, language: Language): readonly ReportRun[] {
  const words = progressWords[language];
  const { obstacle, directives } = chain;
  const [worst] = directives;
  const about =
    worst === undefined
      ? words.chain[chain.standing].toLocaleLowerCase(language)
      : `${unstopped(worst.directive.text[language])}; ${directiveStateText(worst.state, language)}`;
  return [{ text: obstacle.title[language], bold: true }, { text: `: ${about}.` }];
}

/** One line of the brief: a directive with who must act and how it stands. */
export function directiveLine({ directive, state }: DirectiveLink, language: Language): readonly ReportRun[] {
  const who = directive.assignedTo === null ? '' : `${directive.assignedTo[language]}: `;
  const order = unstopped(directive.text[language]);
  return [{ text: `${who}${order}; ${directiveStateText(state, language)}.` }];
}
