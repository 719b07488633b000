import { province } from '../administrative-units.ts';
import type { FigureBook } from '../figure-book.ts';
import type { DeputyBody } from '../figures/deputy-figures.ts';
import type { TargetFields } from './target-book.ts';

const scope = {
  indicator: 'deputies-over-limit',
  staffKind: 'deputy',
  rule: 'at-most',
  value: 0,
  phase: 'nq18-2021-2030',
  document: '118-kh-ubnd-2025',
} as const;
const baselineOn = '2025-12-31';

// Small excesses are to be cleared within the year, larger ones later.
function dueOf(atBaseline: number): string {
  if (atBaseline <= 1) return '2026-06-30';
  return atBaseline === 2 ? '2027-12-31' : '2030-02-28';
}

/** For every body over the limit at the end of 2025, and for all together: when its excess must be gone. */
export function deputyTargets(book: FigureBook, bodies: readonly DeputyBody[]): readonly TargetFields[] {
  const of = bodies.flatMap(({ key, unit, block, level }): readonly TargetFields[] => {
    const series = `depover-${key}`;
    const baseline = book.valueAt(series, baselineOn);
    if (baseline === 0) return [];
    const name =
      key === 'communes' ? (['UBND các xã, phường', "People's Committees of communes and wards"] as const) : unit.name;
    return [
      {
        ...scope,
        id: `t-dep-${key}`,
        name: [`${name[0]}: không còn cấp phó vượt quy định`, `${name[1]}: no deputy above the limit`],
        unit: unit.id,
        block,
        level,
        baselineOn,
        baseline,
        due: dueOf(baseline),
        series,
      },
    ];
  });
  const all: TargetFields = {
    ...scope,
    id: 't-dep-all',
    name: [
      'Toàn tỉnh: đưa số cấp phó về đúng quy định trước hết năm 2030',
      'Whole province: deputies within the limits by the end of 2030',
    ],
    unit: province,
    block: 'whole-system',
    baselineOn,
    baseline: book.valueAt('depover-all', baselineOn),
    due: '2030-12-31',
    series: 'depover-all',
  };
  return [all, ...of];
}
