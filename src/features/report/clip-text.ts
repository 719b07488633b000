import type { ReportCell, ReportRun } from '../../domain/report/report-document.ts';

/** How long texts of the brief may be: as usual, or shorter where the page would otherwise lose a chart. */
export type BriefRoom = 'usual' | 'tight';

/** The text up to so many letters, cut between words and ended by an ellipsis; the text itself where it is short. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}

/** A cell of so many letters. A figure that is cut short is no number any more. */
export function clipCell(cell: ReportCell, most: number): ReportCell {
  return cell.text.length <= most ? cell : { ...cell, text: clipText(cell.text, most), value: null };
}

/** A sentence of so many letters: wherever among its runs it is cut, an ellipsis says so. */
export function clipRuns(runs: readonly ReportRun[], most: number): readonly ReportRun[] {
  const whole = runs.map(({ text }) => text).join('');
  const clipped = clipText(whole, most);
  if (clipped === whole) return runs;
  let left = clipped.length - 1;
  const kept = runs.flatMap((run) => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
  return kept.map((run, at) => (at === kept.length - 1 ? { ...run, text: `${run.text}…` } : run));
}
