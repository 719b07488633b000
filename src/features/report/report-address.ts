import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { compareVersions, viewCode } from '../../domain/report/view-code.ts';
import { type ReportParams, serialiseReportParams } from './report-params.ts';

/** Data whose version nobody states. */
const noVersion = 'unknown';

/** Version of the data of a package, as codes and addresses name it. */
export function dataVersion({ version }: Pick<PageInput, 'version'>): string {
  return version ?? noVersion;
}

/** Code that a copy of this view made of data of this version has. */
function codeWith(input: PageInput, version: string, params: ReportParams, language: Language): string {
  const { place, day } = input;
  return viewCode({ place, version, day, language, params: serialiseReportParams({ ...params, printed: null }) });
}

/** Code of this view as it would be printed now. */
export function reportCode(input: PageInput, params: ReportParams, language: Language): string {
  return codeWith(input, dataVersion(input), params, language);
}

/** The search part of the address that stands on paper: choices, day, code and data version. */
export function printedSearch(input: PageInput, params: ReportParams, code: string): Readonly<Record<string, string>> {
  const printed = { code, version: dataVersion(input) };
  return { ...serialiseReportParams({ ...params, printed }), asOf: input.day };
}

/**
 * What to tell a reader who comes from a printed copy: the data are the same; newer, so that figures may have changed;
 * older than the copy; one of the two has no version, so that nobody can say; or the code is not that of these choices,
 * so that the address was altered on its way.
 */
export type CopyStanding = 'same' | 'newer-data' | 'older-data' | 'unknown-version' | 'other-view';

/** How the present data stand to those of the printed copy; null for a reader who does not come from one. */
export function copyStanding(input: PageInput, params: ReportParams, language: Language): CopyStanding | null {
  const { printed } = params;
  if (printed === null) return null;
  if (codeWith(input, printed.version, params, language) !== printed.code) return 'other-view';
  if (input.version === undefined || printed.version === noVersion) return 'unknown-version';
  const order = compareVersions(dataVersion(input), printed.version);
  if (order === 0) return 'same';
  return order > 0 ? 'newer-data' : 'older-data';
}
