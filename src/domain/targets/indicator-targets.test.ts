import { describe, expect, it } from 'vitest';
import { packageOf } from '../../testing/build-package.ts';
import {
  aDocument,
  anIndicator,
  anObservation,
  aPhase,
  aSeries,
  aTarget,
  dateOf,
} from '../../testing/build-records.ts';
import { indexFigures } from '../series/figure-index.ts';
import { indicatorTargets } from './indicator-targets.ts';

const data = packageOf({
  indicators: [anIndicator(), anIndicator({ id: 'schools' })],
  series: [aSeries()],
  observations: [
    anObservation(),
    anObservation({
      id: 'later',
      asOf: dateOf('2025-12-31'),
      reported: { value: 670, high: null, qualifier: 'exact' },
    }),
  ],
  phases: [aPhase()],
  documents: [aDocument({ id: 'd2024', issuedOn: dateOf('2024-06-14') })],
  targets: [
    aTarget({ id: 'undated', dueOn: null }),
    aTarget({ id: 'in-2025' }),
    aTarget({ id: 'in-2021', dueOn: dateOf('2021') }),
    aTarget({ id: 'elsewhere', unit: 'viet-nam' }),
    aTarget({ id: 'of-schools', indicator: 'schools', series: null }),
    aTarget({ id: 'issued-2024', document: 'd2024' }),
    aTarget({ id: 'unknown-indicator', indicator: 'nothing', series: null }),
  ],
});
const index = indexFigures(data);
const found = (day: string, indicators = ['villages'], units = ['kon-tum']) =>
  indicatorTargets(data, index, { indicators, units }, day);
const ids = (rows: ReturnType<typeof found>) => rows.map(({ target }) => target.id);

describe('the targets on some indicators of some units', () => {
  it('stand by due date, those without one last', () => {
    expect(ids(found('2026-01-01'))).toEqual(['in-2021', 'in-2025', 'issued-2024', 'undated']);
  });

  it.each([
    [['schools'], ['kon-tum'], ['of-schools']],
    [['villages', 'schools'], ['viet-nam'], ['elsewhere']],
    [['nothing'], ['kon-tum'], []],
    [[], ['kon-tum'], []],
  ])('of %j for %j', (indicators, units, expected) => {
    expect(ids(found('2026-01-01', indicators, units))).toEqual(expected);
  });

  it('leave out what was issued later than the day', () => {
    expect(ids(found('2024-01-01'))).not.toContain('issued-2024');
    expect(ids(found('2024-12-31'))).toContain('issued-2024');
  });

  it('come with result, series, phase and document', () => {
    const row = found('2026-01-01').find(({ target }) => target.id === 'issued-2024');
    expect(row).toMatchObject({
      result: { status: 'exceeded', current: { observation: { id: 'later' } } },
      series: { id: 'villages-kon-tum' },
      phase: { id: 'overhaul-2025' },
      document: { id: 'd2024' },
    });
  });
});
