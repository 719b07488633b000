import type { Indicator, Series, Target } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import { isCertainlyBefore } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue } from './issue.ts';
import {
  baselineAfterDue,
  noBaseline,
  percentOutOfRange,
  seriesMismatch,
  valueMissing,
  zeroBaseline,
} from './issue-texts-targets.ts';
import { makeIssue, type Place } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

type PlaceAt = (column: string, value: string | number | null) => Place;

function placeAt(line: number | null): PlaceAt {
  return (column, value) => ({ table: 'targets', line, column, value: value === null ? null : String(value) });
}

function baselineIssues(target: Target, measured: Indicator | undefined, at: PlaceAt): readonly Issue[] {
  const { rule, baselineOn, baselineValue, dueOn } = target;
  const issues: Issue[] = [];
  if (rule === 'reduce-by-percent' && baselineValue === null && measured?.kind === 'stock') {
    issues.push(makeIssue('target.no-baseline', at('baseline_value', null), noBaseline()));
  }
  const reduces = rule === 'reduce-by-percent' || rule === 'reduce-by-amount';
  if (reduces && baselineValue !== null && baselineValue <= 0) {
    issues.push(makeIssue('target.zero-baseline', at('baseline_value', baselineValue), zeroBaseline()));
  }
  if (baselineOn !== null && dueOn !== null && isCertainlyBefore(dueOn, baselineOn)) {
    issues.push(makeIssue('target.baseline-after-due', at('baseline_on', baselineOn.iso), baselineAfterDue(dueOn.iso)));
  }
  return issues;
}

function valueIssues(target: Target, indicator: Indicator | undefined, at: PlaceAt): readonly Issue[] {
  if (target.value === null) {
    return target.rule === 'complete' ? [] : [makeIssue('target.value-missing', at('value', null), valueMissing())];
  }
  const limits = target.rule === 'at-most' || target.rule === 'at-least';
  const isPercent = target.rule === 'reduce-by-percent' || (limits && indicator?.kind === 'share');
  if (!isPercent) return [];
  const cells = [
    ['value', target.value],
    ['value_high', target.high],
  ] as const;
  return cells.flatMap(([column, value]) =>
    value === null || (value >= 0 && value <= 100)
      ? []
      : [makeIssue('target.percent-out-of-range', at(column, value), percentOutOfRange())],
  );
}

function seriesIssues(target: Target, series: Series | undefined, at: PlaceAt): readonly Issue[] {
  if (series === undefined) return [];
  return (['indicator', 'unit'] as const)
    .filter((field) => series[field] !== target[field])
    .map((field) =>
      makeIssue('target.series-mismatch', at('series', series.id), seriesMismatch(field, target[field], series[field])),
    );
}

/** A target can be worked out: value, baseline and deadline make sense, and its series measures the same thing. */
export function checkTargets({ series: allSeries, indicators, ...input }: CheckIndex): Steps<readonly Issue[]> {
  return issuesOfRows(input, 'targets', (record, line) => {
    const at = placeAt(line);
    const series = record.series === null ? undefined : allSeries.get(record.series);
    const measured = series === undefined ? undefined : indicators.get(series.indicator);
    return [
      baselineIssues(record, measured, at),
      valueIssues(record, indicators.get(record.indicator), at),
      seriesIssues(record, series, at),
    ].flat();
  });
}
