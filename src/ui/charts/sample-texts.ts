import type { ChartSpec } from './chart-spec.ts';

/** Every label and value that a drawing has to show in full. */
export function sampleTexts(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case 'spans':
      return spec.rows.flatMap((row) => [row.label, row.valueText]);
    case 'before-after':
      return spec.rows.flatMap((row) => [row.label, row.beforeText, row.afterText, row.changeText]);
    case 'timeline':
      return spec.lanes.flatMap((lane) => [
        lane.label,
        ...lane.bars.map((bar) => bar.label),
        ...lane.points.map((point) => `${point.number}`),
      ]);
    case 'stock':
      return [...spec.points.map((point) => point.valueText), ...spec.notes, spec.axisLabel];
    case 'progress':
      return spec.rows.flatMap((row) => [row.label, row.statusText, `${row.achievedText} · ${row.targetText}`]);
    case 'flow':
      return [...spec.nodes.map((node) => node.label), spec.leftLabel, spec.rightLabel];
    case 'years':
      return [...spec.rows.flatMap((row) => [row.label, row.totalText]), spec.axisLabel];
    case 'lines':
      return [
        spec.axisLabel,
        spec.todayLabel,
        ...spec.series.map((series) => series.label),
        ...spec.series.flatMap(({ points }) => [points.at(0), points.at(-1)].map((point) => point?.valueText ?? '')),
      ].filter((text) => text !== '');
    case 'pace':
      return [
        spec.todayLabel,
        ...[spec.baseline, spec.target, spec.forecast].flatMap((mark) =>
          mark === null ? [] : [mark.label, mark.valueText],
        ),
        ...[spec.points.at(0), spec.points.at(-1)].map((point) => point?.valueText ?? ''),
      ].filter((text) => text !== '');
    case 'grouped':
      return [
        spec.axisLabel,
        ...spec.series.map((series) => series.label),
        ...spec.rows.flatMap((row) => [row.label, row.limit?.text ?? '', ...row.bars.map((bar) => bar.text)]),
      ].filter((text) => text !== '');
    case 'ledger':
      return [spec.axisLabel, ...spec.steps.flatMap((step) => [step.label, step.text])];
  }
}
