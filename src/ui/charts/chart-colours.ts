/** The roles of `tokens.css` as values of SVG presentation attributes (an inline style would break the page's policy). */
export const chartColours = {
  text: 'var(--colour-text)',
  textMuted: 'var(--colour-text-muted)',
  textInverse: 'var(--colour-text-inverse)',
  surface: 'var(--colour-surface)',
  line: 'var(--colour-line)',
  actual: 'var(--chart-actual)',
  actualFaint: 'var(--chart-actual-faint)',
  before: 'var(--chart-before)',
  beforeLine: 'var(--chart-before-line)',
  planned: 'var(--chart-planned)',
  target: 'var(--chart-target)',
  remaining: 'var(--chart-remaining)',
  missing: 'var(--chart-missing)',
  today: 'var(--chart-today)',
  grid: 'var(--chart-grid)',
  axis: 'var(--chart-axis)',
  track: 'var(--chart-track)',
  /** Further lines on one scale; their dashes and marks tell them apart, too. */
  third: 'var(--status-on-track)',
  fourth: 'var(--status-met)',
} as const;
