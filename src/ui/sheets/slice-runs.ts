import type { ReportRun } from '../../domain/report/report-document.ts';

/** The characters of a text from one line to another, keeping the style and origin of each run. */
export function sliceRuns(runs: readonly ReportRun[], from: number, to: number): readonly ReportRun[] {
  const sliced: ReportRun[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') sliced.push({ ...run, text });
    start += run.text.length;
  }
  return sliced;
}
