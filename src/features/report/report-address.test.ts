import { describe, expect, it } from 'vitest';
import { copyStanding, printedSearch, reportCode } from './report-address.ts';
import { reportInput } from './report.fixture.ts';
import { defaultReportParams, parseReportParams } from './report-params.ts';

const { version: today, ...unstated } = reportInput;

function withVersion(stated: string | undefined) {
  return stated === undefined ? unstated : { ...unstated, version: stated };
}

/** What the reader of a copy made of one version is told where another is opened; undefined is a version nobody states. */
function standing(printed: string | undefined, now: string | undefined) {
  const before = withVersion(printed);
  const code = reportCode(before, defaultReportParams, 'vi');
  const params = parseReportParams(printedSearch(before, defaultReportParams, code));
  return copyStanding(withVersion(now), params, 'vi');
}

describe('copyStanding', () => {
  it.each([
    [today, today, 'same'],
    ['2026.11.23', '2027.1.15', 'newer-data'],
    ['2027.1.15', '2026.11.23', 'older-data'],
    ['2026.11.23', undefined, 'unknown-version'],
    [undefined, '2026.11.23', 'unknown-version'],
    [undefined, undefined, 'unknown-version'],
  ])('a copy of %s, opened with %s: %s', (printed, now, wanted) => {
    expect(standing(printed, now)).toBe(wanted);
  });

  it('is null for a reader who comes from no copy', () => {
    expect(copyStanding(reportInput, defaultReportParams, 'vi')).toBeNull();
  });

  it('knows a code that is not of this address', () => {
    const code = reportCode(reportInput, defaultReportParams, 'vi');
    const params = parseReportParams(printedSearch(reportInput, defaultReportParams, code));
    expect(copyStanding(reportInput, { ...params, product: 'report' }, 'vi')).toBe('other-view');
  });
});
