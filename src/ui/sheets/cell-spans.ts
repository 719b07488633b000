import type { ReportRow } from '../../domain/report/report-document.ts';

/** How many columns each cell of a row takes: a head of rows goes on over the empty cells after it; 0 is no cell. */
export function cellSpans({ kind, cells }: Pick<ReportRow, 'kind' | 'cells'>, count: number): readonly number[] {
  const spans: number[] = [];
  let owner: number | null = null;
  for (let index = 0; index < count; index += 1) {
    const isEmpty = (cells[index]?.text ?? '') === '';
    if (kind === 'group' && isEmpty && owner !== null) {
      spans[owner] = (spans[owner] ?? 0) + 1;
      spans.push(0);
    } else {
      spans.push(1);
      owner = isEmpty ? null : index;
    }
  }
  return spans;
}
