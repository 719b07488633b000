import type { ReactNode } from 'react';
import type { DirectiveLink, ObstacleChain } from '../../domain/obstacles/obstacle-chains.ts';
import { soonDays } from '../../domain/obstacles/obstacle-findings.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { dayCountText, directiveStateText } from '../../ui/words/progress-words.ts';
import { directiveAnchor } from './directive-parts.tsx';
import { stateCounts } from './lead.tsx';
import { obstaclesMessages } from './obstacles-messages.ts';
import type { ObstaclesModel } from './obstacles-model.ts';
import styles from './obstacles-page.module.css';

/** Rows named under a finding; the others stand in the table. */
const mostNamed = 3;

interface NamedRow {
  readonly anchor: string;
  readonly name: string;
  readonly remark: string | null;
}

interface FindingProps {
  /** The count in words, leading to the first of the rows. */
  readonly count: string;
  readonly rest: string;
  readonly rows: readonly NamedRow[];
  /** Names the most pressing rows below the sentence. */
  readonly isNamed: boolean;
}

/** One finding: a sentence whose count leads to the rows. Nothing where there is no row. */
function Finding({ count, rest, rows, isNamed }: FindingProps): ReactNode {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <li>
      <a href={`#${first.anchor}`}>
        <b>{count}</b>
      </a>
      {rest}
      {isNamed ? (
        <ul>
          {rows.slice(0, mostNamed).map(({ anchor, name, remark }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{name}</a>
              {remark === null ? '' : `: ${remark}`}
            </li>
          ))}
          {rows.length > mostNamed ? (
            <li>{text.finding.more(formatNumber(rows.length - mostNamed, language))}</li>
          ) : null}
        </ul>
      ) : null}
    </li>
  );
}

/** The deadline of a directive and how far it lies from the day; null where there is none. */
function deadlineRemark({ directive, state, standing }: DirectiveLink, language: Language): string | null {
  if (directive.dueOn === null) return null;
  const text = obstaclesMessages[language];
  const due = text.dueOn(formatDate(directive.dueOn.iso, language));
  // The sentence above has said that nothing is reported.
  const isPast = state.kind === 'overdue' && standing === 'past-due';
  const days = isPast ? text.ago(dayCountText({ least: state.days, most: state.days }, language)) : null;
  return `${due}, ${days ?? directiveStateText(state, language)}`;
}

/** What needs attention, the most pressing first. What is overdue and what is only past its deadline stand apart. */
export function FindingsSection({ model }: { readonly model: ObstaclesModel }) {
  const text = useMessages(obstaclesMessages);
  const language = useLanguage();
  const { findings } = model;
  const words = text.finding;
  const number = (rows: readonly unknown[]) => formatNumber(rows.length, language);
  const directiveRow = (link: DirectiveLink): NamedRow => {
    const { assignedTo, text: order } = link.directive;
    const who = assignedTo === null ? '' : `${assignedTo[language]}: `;
    return {
      anchor: directiveAnchor(link),
      name: `${who}${order[language]}`,
      remark: deadlineRemark(link, language),
    };
  };
  const obstacleRow = ({ obstacle, age }: ObstacleChain): NamedRow => ({
    anchor: `obstacle-${obstacle.id}`,
    name: obstacle.title[language],
    remark: age === null ? null : text.raisedAgo(dayCountText(age, language)),
  });
  return (
    <PageSection id="findings" title={text.findings}>
      <ul className={styles.findings}>
        {findings.overdue.length === 0 ? <li>{words.noneOverdue}</li> : null}
        <Finding
          count={words.overdue(number(findings.overdue))}
          rest={words.overdueRest}
          rows={findings.overdue.map(directiveRow)}
          isNamed
        />
        <Finding
          count={words.pastDue(number(findings.pastDue))}
          rest={words.pastDueRest}
          rows={findings.pastDue.map(directiveRow)}
          isNamed
        />
        <Finding
          count={words.unanswered(number(findings.unanswered))}
          rest={words.unansweredRest(stateCounts(findings.unanswered, language))}
          rows={findings.unanswered.map(obstacleRow)}
          isNamed
        />
        <Finding
          count={words.dueSoon(number(findings.dueSoon))}
          rest={words.dueSoonRest(formatNumber(soonDays, language))}
          rows={findings.dueSoon.map(directiveRow)}
          isNamed
        />
        <Finding
          count={words.withoutDeadline(number(findings.withoutDeadline))}
          rest={words.withoutDeadlineRest}
          rows={findings.withoutDeadline.map(directiveRow)}
          isNamed={false}
        />
        <Finding
          count={words.withoutObstacle(number(findings.withoutObstacle))}
          rest={words.withoutObstacleRest}
          rows={findings.withoutObstacle.map(directiveRow)}
          isNamed={false}
        />
      </ul>
    </PageSection>
  );
}
