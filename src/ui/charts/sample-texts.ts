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
  }
}
