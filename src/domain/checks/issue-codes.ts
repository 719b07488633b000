import type { Severity } from './issue.ts';

/** Every code of the checks between tables with its severity. Codes are stable and never reused. */
export const severities = {
  'reference.unknown': 'error',
  'reference.table-empty': 'error',
  'id.duplicate': 'error',
  'change-unit.duplicate': 'error',

  'cycle.parent': 'error',
  'cycle.revises': 'error',
  'cycle.carries-over': 'error',
  'cycle.replaces': 'error',
  'cycle.implements': 'error',
  'cycle.lineage': 'error',

  'dates.reversed': 'error',
  'document.effective-before-issue': 'warning',
  'document.ended-before-issue': 'error',
  'document.replaces-later': 'error',
  'document.implements-later': 'warning',
  'unit.parent-not-alive': 'warning',
  'unit.code-overlap': 'error',
  'change.original-outlives': 'error',
  'change.resulting-begins-before': 'error',

  'dating.basis-missing': 'error',
  'dating.note-missing': 'error',
  'dating.basis-without-date': 'warning',

  'change.cardinality': 'error',
  'change.share': 'error',
  'change.both-sides': 'error',
  'change.stated-below-named': 'error',
  'change.units-unnamed': 'warning',
  'change.many-to-many': 'error',

  'figure.share-out-of-range': 'error',
  'figure.negative-stock': 'error',
  'figure.range': 'error',
  'observation.undated': 'warning',
  'observation.before-series-start': 'error',
  'observation.outside-unit-life': 'warning',
  'observation.contradiction': 'warning',
  'observation.contradiction-recorded': 'warning',
  'observation.parts-exceed-total': 'warning',
  'observation.cut-mismatch': 'warning',

  'target.no-baseline': 'warning',
  'target.baseline-after-due': 'error',
  'target.zero-baseline': 'error',
  'target.percent-out-of-range': 'error',
  'target.value-missing': 'error',
  'target.series-mismatch': 'error',

  'progress.resolved-on-unresolved': 'error',
  'obstacle.proposer-alone': 'warning',
  'directive.outcome-not-reported': 'warning',
  'directive.answers-later-obstacle': 'warning',

  'tile.overlap': 'error',
  'tile.duplicate': 'error',

  'text.not-nfc': 'error',
  'text.legacy-encoding': 'error',
  'text.replacement-character': 'error',
  'text.invisible': 'warning',
  'text.edge-spaces': 'warning',
  'text.too-long': 'warning',
  'text.untranslated': 'warning',

  'source.url': 'error',
  'source.unused': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** Code of an issue between tables. */
export type IssueCode = keyof typeof severities;
