import type { PageInput } from '../../data/page-input.ts';
import type { PackageData } from '../../domain/records/package-data.ts';
import type { Observation, Series } from '../../domain/records/records.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aChange,
  aContradiction,
  aGap,
  anIndicator,
  anObservation,
  aPhase,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
  partiesOf,
  textOf,
} from '../../testing/build-records.ts';

type Row = readonly [on: string, value: number];

function line(id: string, changes: Partial<Series>, rows: readonly Row[]) {
  const series = aSeries({
    id,
    indicator: 'public-service-units',
    unit: 'tinh',
    block: 'public-service',
    countsWhat: textOf('đơn vị', 'units'),
    ...changes,
  });
  const observations = rows.map(
    ([on, value], at): Observation =>
      anObservation({
        id: `${id}-${at}`,
        series: id,
        asOf: dateOf(on),
        reported: { value, high: null, qualifier: 'exact' },
      }),
  );
  return { series, observations };
}

const lines = [
  line('all', {}, [
    ['2015-12-31', 544],
    ['2021-12-31', 470],
    ['2025-12-31', 411],
  ]),
  line('edu', { field: textOf('giáo dục và đào tạo', 'education') }, [
    ['2015-12-31', 388],
    ['2021-12-31', 349],
    ['2025-12-31', 321],
  ]),
  line('health', { field: textOf('y tế', 'health') }, [
    ['2021-12-31', 121],
    ['2025-12-31', 85],
  ]),
  line('g1', { autonomyGroup: 1 }, [['2025-12-31', 15]]),
  line('g2', { autonomyGroup: 2 }, [['2025-12-31', 54]]),
  line('g3', { autonomyGroup: 3 }, [['2025-12-31', 121]]),
  line('g4', { autonomyGroup: 4 }, [['2025-12-31', 221]]),
  line('level', { level: 'district' }, [['2021-12-31', 383]]),
  line('cdc', { field: textOf('y tế', 'health'), level: 'province', countsWhat: textOf('trung tâm', 'centres') }, [
    ['2018-01-31', 7],
    ['2018-02-01', 1],
  ]),
  line('share', { indicator: 'share-self-financing' }, [
    ['2021-12-31', 8.94],
    ['2025-12-31', 17],
  ]),
  line('schools', { indicator: 'schools', countsWhat: textOf('trường công lập', 'public schools') }, [
    ['2021-12-31', 336],
    ['2025-12-31', 311],
  ]),
];

const units = {
  indicator: 'public-service-units',
  unit: 'tinh',
  rule: 'reduce-by-percent',
  baselineOn: dateOf('2021-12-31'),
  dueOn: dateOf('2025-12-31'),
} as const;

/** A made-up province with counts of service units at two baselines, by field, group and level. */
export const fullData: PackageData = packageOf({
  sources: [aSource()],
  phases: [aPhase({ startsOn: dateOf('2015') })],
  indicators: [
    anIndicator({ id: 'public-service-units', name: textOf('Đơn vị sự nghiệp'), measure: textOf('đơn vị', 'units') }),
    anIndicator({ id: 'share-self-financing', measure: { vi: '%', en: '%' }, kind: 'share' }),
    anIndicator({ id: 'schools', measure: textOf('trường', 'schools') }),
  ],
  units: [
    aUnit({ id: 'tinh', name: textOf('tỉnh Mẫu', 'Mẫu province'), kind: 'province', level: 'province' }),
    aUnit({ id: 'nuoc', name: textOf('Việt Nam', 'Viet Nam'), kind: 'country', level: 'central' }),
    ...['a', 'b', 'c'].map((id) =>
      aUnit({
        id,
        name: textOf(`Trung tâm ${id}`),
        kind: 'public-service-unit',
        block: 'public-service',
        level: 'province',
        parent: 'tinh',
        ...(id === 'c' ? {} : { validTo: dateOf('2019-12-31') }),
      }),
    ),
  ],
  changes: [
    aChange({
      id: 'merge',
      title: textOf('Hợp nhất hai trung tâm'),
      form: 'consolidation',
      effectiveOn: dateOf('2020-01-01'),
    }),
    aChange({ id: 'rename', title: textOf('Đổi tên'), form: 'renaming', effectiveOn: dateOf('2021-01-01') }),
  ],
  change_units: [...partiesOf('merge', ['a', 'b'], ['c']), ...partiesOf('rename', ['c'], ['c'])],
  series: lines.map(({ series }) => series),
  observations: lines.flatMap(({ observations }) => observations),
  targets: [
    aTarget({
      ...units,
      id: 't15',
      baselineOn: dateOf('2015'),
      baselineValue: 544,
      dueOn: dateOf('2021-12-31'),
      value: 10,
      series: 'all',
    }),
    aTarget({ ...units, id: 't21', baselineValue: 470, value: 12, series: 'all' }),
    aTarget({ ...units, id: 't21-edu', baselineValue: 349, value: 10, series: 'edu' }),
    aTarget({
      ...units,
      id: 'share20',
      indicator: 'share-self-financing',
      rule: 'at-least',
      baselineValue: 8.94,
      value: 20,
      series: 'share',
    }),
  ],
  gaps: [
    aGap({ id: 'g', indicator: 'public-service-units', unit: 'tinh', question: textOf('Theo huyện?') }),
    aGap({ id: 'other', indicator: 'villages', unit: 'tinh', question: textOf('Bao nhiêu thôn?') }),
  ],
  contradictions: [aContradiction({ observations: ['health-0'], title: textOf('Y tế: hai nguồn') })],
});

/** The province as of the middle of 2026. */
export const fullInput: PageInput = {
  data: fullData,
  place: 'tinh',
  country: 'nuoc',
  day: '2026-06-30',
  sample: true,
  version: '1',
};
