import { describe, expect, it } from 'vitest';
import { goodPackage } from '../../testing/build-package.ts';
import { aDocument, dateOf, undated } from '../../testing/build-records.ts';
import { briefIssuesOf, issuesOf } from '../../testing/issues-of.ts';
import type { LegalDocument } from '../records/records.ts';

const other = '1677-nq-ubtvqh15-2025';

/** The document of the good package, of 16/6/2025, and `d` beside it. */
function beside(overrides: Partial<LegalDocument>) {
  return { documents: [...goodPackage().documents, aDocument({ id: 'd', effectiveOn: null, ...overrides })] };
}

describe('a document', () => {
  it.each([
    ['after it was issued', '2025', null, '2025-07-01', 0],
    ['perhaps before it was issued', '2025-06-16', null, '2025-06', 0],
    ['before it was issued', '2025-06-16', null, '2025-06-15', 1],
    ['on an unknown day of issue', null, null, '2025-06-15', 0],
    ['before it was issued, though in force earlier still', '2025-06-16', '2025-05-01', '2025-06-01', 1],
  ])('that ended %s', (_, issued, effective, ended, count) => {
    const tables = beside({
      issuedOn: issued === null ? null : dateOf(issued),
      effectiveOn: effective === null ? null : dateOf(effective),
      endedOn: dateOf(ended),
    });
    const found = briefIssuesOf(tables).filter(([code]) => code === 'document.ended-before-issue');
    expect(found).toEqual(
      Array.from({ length: count }, () => ['document.ended-before-issue', 'documents.csv', 3, 'ended_on', ended]),
    );
  });

  it('that ended before it took effect is told of that alone', () => {
    const tables = beside({
      issuedOn: dateOf('2025-06-16'),
      effectiveOn: dateOf('2025-07-01'),
      endedOn: dateOf('2025-01-01'),
    });
    expect(briefIssuesOf(tables)).toEqual([['dates.reversed', 'documents.csv', 3, 'ended_on', '2025-01-01']]);
  });
});

describe('a relation between documents', () => {
  it.each([
    ['issued later', '2025-06-15', 1],
    ['issued on the same day', '2025-06-16', 0],
    ['perhaps issued later', '2025', 0],
    ['issued earlier', '2026-01-01', 0],
  ])('names a document %s', (_, issued, count) => {
    const issuedOn = dateOf(issued);
    const issues = (column: string) =>
      Array.from({ length: count }, () => [`document.${column}-later`, 'documents.csv', 3, column, other]);
    expect(briefIssuesOf(beside({ issuedOn, replaces: [other] }))).toEqual(issues('replaces'));
    expect(briefIssuesOf(beside({ issuedOn, implements: [other] }))).toEqual(issues('implements'));
  });

  it('of unknown date is let pass, and so is one to a document that is not there', () => {
    expect(briefIssuesOf(beside({ issuedOn: null, dating: undated, replaces: [other] }))).toEqual([]);
    const codes = briefIssuesOf(beside({ replaces: ['lost'] })).map(([code]) => code);
    expect(codes).toEqual(['reference.unknown']);
  });

  it('is an error where the later is replaced, a warning where it is carried out', () => {
    const issuedOn = dateOf('2020');
    const severityOf = (overrides: Partial<LegalDocument>) => issuesOf(beside({ issuedOn, ...overrides }))[0]?.severity;
    expect(severityOf({ replaces: [other] })).toBe('error');
    expect(severityOf({ implements: [other] })).toBe('warning');
  });
});
