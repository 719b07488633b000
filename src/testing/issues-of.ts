import { checkPackage } from '../domain/checks/check-package.ts';
import type { Issue } from '../domain/checks/issue.ts';
import type { PackageData } from '../domain/records/package-data.ts';
import { goodPackage, linesOf } from './build-package.ts';

/** Code, file, row, column and value of an issue. */
export type BriefIssue = readonly [string, string, number | null, string | null, string | null];

/** All issues of the good package with some tables replaced. */
export function issuesOf(tables: Partial<PackageData>): readonly Issue[] {
  const data = { ...goodPackage(), ...tables };
  return checkPackage({ data, lines: linesOf(data) });
}

/** The same in brief. */
export function briefIssuesOf(tables: Partial<PackageData>): readonly BriefIssue[] {
  return issuesOf(tables).map(({ code, file, row, column, value }) => [code, file, row, column, value]);
}
