import { checkChangeLives } from './check-change-lives.ts';
import { checkChanges } from './check-changes.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkCuts } from './check-cuts.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDateOrder } from './check-date-order.ts';
import { checkDating } from './check-dating.ts';
import { checkFigureDates } from './check-figure-dates.ts';
import { checkFigures } from './check-figures.ts';
import { checkIds } from './check-ids.ts';
import type { CheckInput } from './check-input.ts';
import { checkParts } from './check-parts.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTargets } from './check-targets.ts';
import { textSteps } from './check-text.ts';
import { checkTiles } from './check-tiles.ts';
import { checkUnitLives } from './check-unit-lives.ts';
import { inOneGo, type Steps } from '../steps.ts';
import type { Issue } from './issue.ts';
import { fileOf } from './make-issue.ts';
import { tableNames } from '../records/table-names.ts';

const families = [
  checkIds,
  checkReferences,
  checkCycles,
  checkDateOrder,
  checkUnitLives,
  checkChangeLives,
  checkDating,
  checkChanges,
  checkFigures,
  checkFigureDates,
  checkContradictions,
  checkParts,
  checkCuts,
  checkTargets,
  checkTiles,
  checkSources,
] as const;

const fileOrder = new Map(tableNames.map((table, index) => [fileOf(table), index]));

function compareIssues(a: Issue, b: Issue): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  const byFile = (fileOrder.get(a.file) ?? fileOrder.size) - (fileOrder.get(b.file) ?? fileOrder.size);
  // Issues of a whole file come before those of its rows.
  return byFile !== 0 ? byFile : (a.row ?? 0) - (b.row ?? 0);
}

/**
 * All truths between tables at once (validation layer b). Errors first, then in the order of the files and rows;
 * within a row in the order of the checks. A package without errors may be published.
 */
export function* checkSteps(input: CheckInput): Steps<Issue[]> {
  const issues: Issue[] = [];
  for (const check of families) {
    yield;
    for (const issue of check(input)) issues.push(issue);
  }
  for (const issue of yield* textSteps(input)) issues.push(issue);
  issues.sort(compareIssues);
  return issues;
}

/** {@link checkSteps} without a pause. */
export function checkPackage(input: CheckInput): Issue[] {
  return inOneGo(checkSteps(input));
}
