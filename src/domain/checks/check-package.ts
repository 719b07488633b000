import { checkChangeLives } from './check-change-lives.ts';
import { checkChanges } from './check-changes.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkCuts } from './check-cuts.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDateOrder } from './check-date-order.ts';
import { checkDating } from './check-dating.ts';
import { checkDocuments } from './check-documents.ts';
import { checkDuties } from './check-duties.ts';
import { checkFigureDates } from './check-figure-dates.ts';
import { checkFigures } from './check-figures.ts';
import { checkIds } from './check-ids.ts';
import { type CheckIndex, checkIndexSteps } from './check-index.ts';
import type { CheckInput } from './check-input.ts';
import { checkParts } from './check-parts.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTargets } from './check-targets.ts';
import { checkText } from './check-text.ts';
import { checkTiles } from './check-tiles.ts';
import { checkUnitLives } from './check-unit-lives.ts';
import { inOneGo, inPortions, type Steps } from '../steps.ts';
import type { Issue } from './issue.ts';
import { fileOf } from './make-issue.ts';
import { tableNames } from '../records/table-names.ts';

const families: readonly ((index: CheckIndex) => Steps<readonly Issue[]>)[] = [
  checkIds,
  checkReferences,
  checkCycles,
  checkDateOrder,
  checkDocuments,
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
  checkDuties,
  checkTiles,
  checkSources,
  checkText,
];

/** Errors first, then in the order of the files and rows. Issues of a whole file come before those of its rows. */
function* inOrder(issues: readonly Issue[]): Steps<Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const severity of ['error', 'warning']) {
    for (const table of tableNames) groups.set(`${severity} ${fileOf(table)}`, []);
  }
  yield* inPortions(issues, (issue) => groups.get(`${issue.severity} ${issue.file}`)?.push(issue));
  const ordered: Issue[] = [];
  for (const group of groups.values()) {
    yield;
    for (const issue of group.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))) ordered.push(issue);
  }
  return ordered;
}

/**
 * All truths between tables at once (validation layer b). Errors first, then in the order of the files and rows;
 * within a row in the order of the checks. A package without errors may be published.
 */
export function* checkSteps(input: CheckInput): Steps<Issue[]> {
  const index = yield* checkIndexSteps(input);
  const issues: Issue[] = [];
  for (const check of families) for (const issue of yield* check(index)) issues.push(issue);
  return yield* inOrder(issues);
}

/** {@link checkSteps} without a pause. */
export function checkPackage(input: CheckInput): Issue[] {
  return inOneGo(checkSteps(input));
}
