import type { DirectiveLink, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import type { Language } from '../../domain/records/local-text.ts';
import type { BriefItem } from '../../domain/report/report-part.ts';
import { citeDocument } from '../../ui/citation.ts';
import { formatDate } from '../../ui/format.ts';
import { wordsCell } from '../../ui/sheets/report-cells.ts';
import { inferredSign } from '../../ui/words/inferred-time.ts';
import { directiveStateText, progressWords } from '../../ui/words/progress-words.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import { obstaclesReportMessages } from './obstacles-report-messages.ts';

/** A sentence without its last stop, to be gone on with. */
export function unstopped(text: string): string {
  return text.replace(/[.;\s]+$/u, '');
}

function listedText(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('; ');
}

/** What follows the deadline of a directive; nothing of one ahead, whose date says it. Papers count no days. */
function afterDeadlineText(state: DirectiveLink['state'], language: Language): string | null {
  const names = progressWords[language].directive;
  if (state.kind === 'due') return null;
  if (state.kind !== 'overdue') return directiveStateText(state, language);
  return names[state.isReported ? 'overdue' : 'past-due'].toLocaleLowerCase(language);
}

/** Who must act by when, under which document, and what became of it, as the middle of a sentence. */
function directiveRemark(link: DirectiveLink, language: Language): string {
  const text = obstaclesReportMessages[language];
  const { directive, document, state, outcome } = link;
  const { assignedTo, dueOn, dating } = directive;
  const due = dueOn === null ? null : text.due(formatDate(dueOn.iso, language));
  return listedText([
    assignedTo === null ? text.noAssignee : text.assigned(assignedTo[language]),
    document === null ? null : citeDocument(document, language),
    due !== null && dating.basis === 'inferred' ? `${due} (${obstaclesMessages[language].someInferred})` : due,
    afterDeadlineText(state, language),
    outcome === null ? null : text.outcome(unstopped(outcome[language])),
  ]);
}

/** A directive with all that is known of it, as one sentence. */
export function directiveSentence(link: DirectiveLink, language: Language): string {
  const order = unstopped(link.directive.text[language]);
  return `${order} (${directiveRemark(link, language)}).`;
}

/** Whether an obstacle is resolved, and when. */
export function obstacleStateText({ state }: ObstacleChain, language: Language): string {
  const name = progressWords[language].obstacle[state.kind].toLocaleLowerCase(language);
  if (state.kind !== 'resolved' || state.on === null) return name;
  return obstaclesReportMessages[language].resolvedOn(formatDate(state.on.iso, language));
}

/** A date with the sign of one that no source gives. */
export function datedText(iso: string, { basis }: { readonly basis: string | null }, language: Language): string {
  return `${formatDate(iso, language)}${basis === 'inferred' ? inferredSign : ''}`;
}

/** The deadline as a date; null where there is none. One that has passed is called overdue only where a source says so. */
export function deadlineText({ directive, state }: DirectiveLink, language: Language): string | null {
  const text = obstaclesReportMessages[language];
  if (directive.dueOn === null) return null;
  const date = datedText(directive.dueOn.iso, directive.dating, language);
  return state.kind === 'overdue' && state.isReported ? text.overdueSince(date) : text.due(date);
}

/** Who must act, where the source names one, by when, and what is known of the outcome. */
function whoAndState(link: DirectiveLink, language: Language): string {
  const { directive, state } = link;
  const deadline = deadlineText(link, language);
  const isSilent = state.kind === 'overdue' && !state.isReported;
  const isTold = state.kind === 'overdue' || state.kind === 'due';
  const standing = isTold && deadline !== null ? deadline : afterDeadlineText(state, language);
  const said = isSilent && deadline !== null ? `${deadline}, ${progressWords[language].noOutcome}` : standing;
  return listedText([directive.assignedTo?.[language] ?? null, said]);
}

/** The obstacles that no source calls resolved. */
export function openChains(chains: readonly ObstacleChain[]): readonly ObstacleChain[] {
  return chains.filter(({ state }) => state.kind !== 'resolved');
}

/** An obstacle with the day on which it was raised. */
export function chainName({ obstacle }: ObstacleChain, language: Language): string {
  const { title, raisedOn, dating } = obstacle;
  const text = obstaclesReportMessages[language];
  if (raisedOn === null) return title[language];
  return text.named(title[language], text.raised(datedText(raisedOn.iso, dating, language)));
}

/** An obstacle on the brief, with what is ordered about it first, who must act and how that stands. */
export function chainItem(chain: ObstacleChain, language: Language): BriefItem {
  const { obstacle, directives, standing } = chain;
  const [worst] = directives;
  const title = obstacle.title[language];
  if (worst === undefined) {
    const state = progressWords[language].chain[standing].toLocaleLowerCase(language);
    return { id: obstacle.id, what: wordsCell(title), state: wordsCell(state) };
  }
  return {
    id: obstacle.id,
    what: wordsCell(`${title}: ${unstopped(worst.directive.text[language])}`),
    state: wordsCell(whoAndState(worst, language)),
  };
}

/** What is asked for about an obstacle, on the brief, with who asks and since when; null for nothing. */
export function proposalItem({ obstacle }: ObstacleChain, language: Language): BriefItem | null {
  const { id, proposal, proposedBy, raisedOn, dating } = obstacle;
  if (proposal === null) return null;
  const who = proposedBy?.[language] ?? obstaclesReportMessages[language].noProposer;
  const state = raisedOn === null ? who : `${who} (${datedText(raisedOn.iso, dating, language)})`;
  return { id, what: wordsCell(unstopped(proposal[language])), state: wordsCell(state) };
}

/** An order on the brief that answers no obstacle named there, with who must act and how it stands. */
export function directiveItem(link: DirectiveLink, language: Language): BriefItem {
  const { id, text } = link.directive;
  return { id, what: wordsCell(unstopped(text[language])), state: wordsCell(whoAndState(link, language)) };
}
