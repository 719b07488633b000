import type { PartialDate } from '../records/partial-date.ts';
import type { Observation, Unit } from '../records/records.ts';
import type { Steps } from '../steps.ts';
import { isCertainlyBefore } from '../time/partial-date.ts';
import type { CheckIndex } from './check-index.ts';
import type { Issue } from './issue.ts';
import { beforeSeriesStart, outsideUnitLife, undatedFigure } from './issue-texts-figures.ts';
import { makeIssue, type Place } from './make-issue.ts';
import { issuesOfRows } from './row-steps.ts';

interface DatedCell {
  readonly column: 'period_start' | 'period_end' | 'as_of';
  readonly date: PartialDate;
}

function datedCells({ periodStart, periodEnd, asOf }: Observation): readonly DatedCell[] {
  const cells: DatedCell[] = [];
  if (periodStart !== null) cells.push({ column: 'period_start', date: periodStart });
  if (periodEnd !== null) cells.push({ column: 'period_end', date: periodEnd });
  if (asOf !== null) cells.push({ column: 'as_of', date: asOf });
  return cells;
}

// A figure belongs to the day it is about: the as-of date, else the end of its period.
function lifeIssue(unit: Unit, cells: readonly DatedCell[], at: (cell: DatedCell) => Place): readonly Issue[] {
  const cell = cells.at(-1);
  if (cell === undefined) return [];
  if (unit.validFrom !== null && isCertainlyBefore(cell.date, unit.validFrom)) {
    const text = outsideUnitLife(unit.id, 'start', unit.validFrom.iso);
    return [makeIssue('observation.outside-unit-life', at(cell), text)];
  }
  if (unit.validTo !== null && isCertainlyBefore(unit.validTo, cell.date)) {
    const text = outsideUnitLife(unit.id, 'end', unit.validTo.iso);
    return [makeIssue('observation.outside-unit-life', at(cell), text)];
  }
  return [];
}

/** A figure has a date, within the count of its series and the life of its unit. */
export function checkFigureDates(index: CheckIndex): Steps<readonly Issue[]> {
  return issuesOfRows(index, 'observations', (record, line) => {
    const cells = datedCells(record);
    const at = ({ column, date }: DatedCell): Place => ({ table: 'observations', line, column, value: date.iso });
    const issues: Issue[] = [];
    if (cells.length === 0 && !('missing' in record.reported)) {
      const place = { table: 'observations', line, column: 'as_of', value: null } as const;
      issues.push(makeIssue('observation.undated', place, undatedFigure()));
    }
    const series = index.series.get(record.series);
    if (series === undefined) return issues;
    const start = series.startsWhen;
    const early = start === null ? undefined : cells.find(({ date }) => isCertainlyBefore(date, start));
    if (early !== undefined && start !== null) {
      issues.push(makeIssue('observation.before-series-start', at(early), beforeSeriesStart(start.iso)));
    }
    const unit = index.units.get(series.unit);
    return unit === undefined ? issues : issues.concat(lifeIssue(unit, cells, at));
  });
}
