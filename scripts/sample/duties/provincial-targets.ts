import { province } from '../administrative-units.ts';
import { fields } from '../fields.ts';
import type { FigureBook } from '../figure-book.ts';
import { handWritten } from '../hand-written.ts';
import type { Row } from '../rows.ts';
import type { TargetFields } from './target-book.ts';

const flows = new Set(
  handWritten('indicators')
    .filter(({ kind }) => kind === 'flow')
    .map(({ id }) => id),
);

/**
 * The targets written by hand: national ones without series, because real national figures are not mixed with made-up
 * ones, and those of the province with the baselines that their series report.
 */
export function writtenTargets(book: FigureBook): readonly Row[] {
  return handWritten('targets').map((target) => {
    const { baseline_on: baselineOn, series, indicator } = target;
    if (baselineOn === undefined || series === undefined || flows.has(indicator)) return target;
    return { ...target, baseline_value: String(book.valueAt(series, baselineOn)) };
  });
}

/** Counts of service units by field against 2021, due in 2025. */
export function fieldTargets(book: FigureBook): readonly TargetFields[] {
  return fields.map(({ key, name }) => ({
    id: `tm-psu-${key}`,
    name: [
      `Giảm tối thiểu 10% đơn vị sự nghiệp ${name[0]} so với năm 2021`,
      `Cut service units of ${name[1]} by at least 10% against 2021`,
    ],
    indicator: 'public-service-units',
    unit: province,
    block: 'public-service',
    phase: 'nq19-2021-2025',
    rule: 'reduce-by-percent',
    baselineOn: '2021-12-31',
    baseline: book.valueAt(`psu-count-${key}`, '2021-12-31'),
    value: 10,
    qualifier: 'at-least',
    due: '2025-12-31',
    series: `psu-count-${key}`,
    document: '61-kh-ubnd-2022',
  }));
}
