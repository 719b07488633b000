import type { Directive, Id, Obstacle } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import { isCertainlyBefore } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue } from './issue.ts';
import { answersLaterObstacle, outcomeNotReported, proposerAlone, resolvedOnUnresolved } from './issue-texts-duties.ts';
import { makeIssue } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

type Duty = 'obstacles' | 'directives';

// A date and a status that exclude each other: whichever is wrong, every page would say something false.
function resolvedIssues(table: Duty, { status, resolvedOn }: Obstacle | Directive, line: number | null): Issue[] {
  if (resolvedOn === null || status === 'resolved') return [];
  const place = { table, line, column: 'resolved_on', value: resolvedOn.iso };
  return [makeIssue('progress.resolved-on-unresolved', place, resolvedOnUnresolved(resolvedOn.iso, status))];
}

function proposalIssues({ proposal, proposedBy }: Obstacle, line: number | null): Issue[] {
  if (proposedBy === null || proposal !== null) return [];
  const place = { table: 'obstacles', line, column: 'proposed_by_vi', value: proposedBy.vi } as const;
  return [makeIssue('obstacle.proposer-alone', place, proposerAlone())];
}

// What came of an open task so far may be told; only "no source tells" is at odds with an outcome.
function outcomeIssues({ status, outcome }: Directive, line: number | null): Issue[] {
  if (outcome === null || status !== 'not-reported') return [];
  const place = { table: 'directives', line, column: 'status', value: status } as const;
  return [makeIssue('directive.outcome-not-reported', place, outcomeNotReported())];
}

function answerIssues(
  { issuedOn, answers }: Directive,
  line: number | null,
  obstacles: ReadonlyMap<Id, Obstacle>,
): readonly Issue[] {
  return answers.flatMap((id) => {
    const raisedOn = obstacles.get(id)?.raisedOn ?? null;
    if (issuedOn === null || raisedOn === null || !isCertainlyBefore(issuedOn, raisedOn)) return [];
    const place = { table: 'directives', line, column: 'answers', value: id } as const;
    const text = answersLaterObstacle(issuedOn.iso, id, raisedOn.iso);
    return [makeIssue('directive.answers-later-obstacle', place, text)];
  });
}

/** Status, day and outcome of what stands in the way and of what was ordered agree, and an answer follows its question. */
export function* checkDuties({ obstacles, ...input }: CheckIndex): Steps<readonly Issue[]> {
  return [
    ...(yield* issuesOfRows(input, 'obstacles', (record, line) => [
      ...resolvedIssues('obstacles', record, line),
      ...proposalIssues(record, line),
    ])),
    ...(yield* issuesOfRows(input, 'directives', (record, line) => [
      ...resolvedIssues('directives', record, line),
      ...outcomeIssues(record, line),
      ...answerIssues(record, line, obstacles),
    ])),
  ];
}
