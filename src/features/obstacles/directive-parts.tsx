import type { DirectiveLink } from '../../domain/obstacles/obstacle-chains.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { DocumentLink } from '../../ui/controls/document-link.tsx';
import { PageLink } from '../../ui/controls/page-link.tsx';
import { formatDate } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { directiveStateText, progressWords, reportedText } from '../../ui/words/progress-words.ts';
import { obstaclesMessages } from './obstacles-messages.ts';
import { StandingLabel } from './standing-label.tsx';

/** Anchor of a directive in its register. */
export function directiveAnchor({ directive }: DirectiveLink): string {
  return `directive-${directive.id}`;
}

/** State of a directive with its days, as word, shape and colour. */
export function DirectiveStateLabel({ link }: { readonly link: DirectiveLink }) {
  const language = useLanguage();
  return <StandingLabel standing={link.standing} text={capitalised(directiveStateText(link.state, language))} />;
}

/** What came of a directive, or what is reported of it; nothing where it was carried out and no more is said. */
export function OutcomeText({ link }: { readonly link: DirectiveLink }) {
  const language = useLanguage();
  const { outcome, state } = link;
  if (outcome !== null) return outcome[language];
  return state.kind === 'resolved' ? null : capitalised(reportedText(state, language));
}

/** The document a directive stands in, else the day it was issued. */
export function DirectiveDocument({ link: { directive, document } }: { readonly link: DirectiveLink }) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  if (document !== null) return <DocumentLink document={document} />;
  const { issuedOn } = directive;
  const issued = issuedOn === null ? null : text.issued(formatDate(issuedOn.iso, language));
  return [
    capitalised(text.noDocument),
    issued,
    directive.dating.basis === 'inferred' && issued !== null ? text.someInferred : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

/** The deadline of a directive with its place on the roadmap, or that none is stated. */
export function DeadlineText({ link: { directive } }: { readonly link: DirectiveLink }) {
  const text = useMessages(obstaclesMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { dueOn, id } = directive;
  if (dueOn === null) return capitalised(words.noDeadline);
  return (
    <>
      <b>{formatDate(dueOn.iso, language)}</b>
      <small>
        {directive.dating.basis === 'inferred' ? `${text.someInferred}; ` : ''}
        <PageLink page="roadmap" params={{ item: `directive.${id}` }}>
          {text.onRoadmap}
        </PageLink>
      </small>
    </>
  );
}

/** Who must act, as the source names them. */
export function AssigneeText({ link: { directive } }: { readonly link: DirectiveLink }) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  return directive.assignedTo === null ? capitalised(text.noAssignee) : directive.assignedTo[language];
}
