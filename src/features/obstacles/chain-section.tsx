import type { ReactNode } from 'react';
import type { DirectiveLink } from '../../domain/obstacles/obstacle-chains.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { SourceNumber } from '../../ui/figures/source-numbers.tsx';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { deadlineDaysText, progressWords, reportedText } from '../../ui/words/progress-words.ts';
import styles from './chain-section.module.css';
import { AssigneeText, DeadlineText, directiveAnchor, DirectiveDocument } from './directive-parts.tsx';
import { obstacleMessages } from './obstacle-messages.ts';
import type { ObstacleModel } from './obstacle-model.ts';
import { RaisedText } from './obstacles-register.tsx';
import { StandingLabel } from './standing-label.tsx';

function Arrow({ isDown = false }: { readonly isDown?: boolean }) {
  return (
    <span className={isDown ? styles.down : styles.arrow} aria-hidden="true">
      {isDown ? '↓' : '→'}
    </span>
  );
}

/** One link of the chain: what it is, and what it says. */
function Step({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <p className={styles.label}>{label}</p>
      {children}
    </>
  );
}

interface DirectiveStepsProps {
  readonly model: ObstacleModel;
  readonly link: DirectiveLink;
  /** What it is called: with its number where there are several. */
  readonly label: string;
}

/** A directive → who acts → the deadline → the outcome. */
function DirectiveSteps({ model, link, label }: DirectiveStepsProps) {
  const text = useMessages(obstacleMessages);
  const language = useLanguage();
  const { directive, outcome, state } = link;
  const days = deadlineDaysText(state, language);
  const isDone = state.kind === 'resolved';
  const remarks = [
    directive.dating.basis === 'inferred' ? directive.dating.note?.[language] : null,
    directive.note?.[language],
  ].filter((part) => part !== null && part !== undefined);
  return (
    <ol className={styles.steps} id={directiveAnchor(link)}>
      <li>
        <Step label={label}>
          <strong>{directive.text[language]}</strong>
          <SourceNumber note={model.noteOf(directive.source)} />
          <small>
            {link.document === null ? '' : `${link.document.issuer[language]}: `}
            <DirectiveDocument link={link} />
          </small>
          {remarks.map((remark) => (
            <small key={remark}>{remark}</small>
          ))}
        </Step>
      </li>
      <li>
        <Arrow />
        <Step label={text.steps.assignee}>
          <AssigneeText link={link} />
        </Step>
      </li>
      <li>
        <Arrow />
        <Step label={text.steps.due}>
          <DeadlineText link={link} />
          {days === null ? null : (
            <p className={styles.fact}>
              <StandingLabel standing={link.standing} text={capitalised(days)} />
            </p>
          )}
        </Step>
      </li>
      <li>
        <Arrow />
        <Step label={text.steps.outcome}>
          <StandingLabel
            standing={isDone ? 'resolved' : 'no-deadline'}
            text={capitalised(reportedText(state, language))}
          />
          {outcome === null ? null : <p className={styles.fact}>{outcome[language]}</p>}
        </Step>
      </li>
    </ol>
  );
}

/** The chain as an ordered sequence: the obstacle, each directive with its deadline and outcome, and where it stands. */
export function ChainSection({ model }: { readonly model: ObstacleModel }) {
  const text = useMessages(obstacleMessages);
  const words = useMessages(progressWords);
  const language = useLanguage();
  const { chain } = model;
  const { obstacle, directives, state } = chain;
  const day = formatDate(model.day, language);
  return (
    <PageSection id="chain" title={text.chain} intro={text.chainIntro(day)}>
      <ol className={styles.chain}>
        <li className={styles.box}>
          <Step label={text.steps.obstacle}>
            <strong>{obstacle.title[language]}</strong>
            <SourceNumber note={model.noteOf(obstacle.source)} />
            <small>
              {words.category[obstacle.category]} · {codeNames[language].level[obstacle.level]}
            </small>
            <p className={styles.fact}>
              {text.raised}: <RaisedText chain={chain} />
            </p>
          </Step>
        </li>
        {directives.length === 0 ? (
          <li>
            <Arrow isDown />
            <div className={styles.empty}>
              <StandingLabel standing="unanswered" text={text.noDirective(day)} />
            </div>
          </li>
        ) : (
          directives.map((link, at) => (
            <li key={link.directive.id}>
              <Arrow isDown />
              <DirectiveSteps
                model={model}
                link={link}
                label={
                  directives.length === 1
                    ? text.steps.directive
                    : text.numbered(text.steps.directive, formatNumber(at + 1, language))
                }
              />
            </li>
          ))
        )}
        <li>
          <Arrow isDown />
          <div className={styles.box}>
            <Step label={text.end}>
              <StandingLabel standing={state.kind} text={words.obstacle[state.kind]} />
              {state.kind === 'resolved' ? (
                <small>
                  {capitalised(
                    state.on === null ? text.resolvedUnknown : text.resolvedOn(formatDate(state.on.iso, language)),
                  )}
                </small>
              ) : null}
            </Step>
          </div>
        </li>
      </ol>
    </PageSection>
  );
}
