import type { PageInput } from '../../data/page-input.ts';
import type { Observation, Series } from '../../domain/records/records.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
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
  textOf,
} from '../../testing/build-records.ts';

type Row = readonly [on: string | null, value: number, changes?: Partial<Observation>];

function line(id: string, changes: Partial<Series>, rows: readonly Row[]) {
  const series = aSeries({ id, unit: 'tinh', level: 'village', ...changes });
  const observations = rows.map(
    ([on, value, other = {}], at): Observation =>
      anObservation({
        id: `${id}-${at}`,
        series: id,
        asOf: on === null ? null : dateOf(on),
        reported: { value, high: null, qualifier: 'exact' },
        ...other,
      }),
  );
  return { series, observations };
}

const hon = (value: number) => ({ reported: { value, high: null, qualifier: 'more-than' } }) as const;
const gan = (value: number) => ({ reported: { value, high: null, qualifier: 'nearly' } }) as const;

const lines = [
  line('all', { countsWhat: textOf('thôn và tổ dân phố') }, [
    ['2017-12-31', 200],
    ['2022-12-31', 160],
    [null, 210],
  ]),
  line('thon', { countsWhat: textOf('riêng thôn') }, [
    ['2017-12-31', 150],
    ['2022-12-31', 120],
  ]),
  line('dong', { unit: 'huyen-dong', countsWhat: textOf('thôn và tổ dân phố') }, [
    ['2017-12-31', 120],
    ['2022-12-31', 90],
  ]),
  line('tay', { unit: 'huyen-tay', countsWhat: textOf('thôn và tổ dân phố') }, [
    ['2017-12-31', 80],
    ['2022-12-31', 68],
  ]),
  line('cut', { indicator: 'villages-cut', countsWhat: textOf('giảm theo báo cáo') }, [['2022-12-31', 45, gan(45)]]),
  line('cut-yearly', { indicator: 'villages-cut', countsWhat: textOf('giảm trong năm') }, [
    [null, 7, { periodStart: dateOf('2022'), periodEnd: dateOf('2022') }],
  ]),
  line('heads', { indicator: 'village-heads-party-members' }, [['2022-12-31', 120]]),
  line('secretaries', { indicator: 'secretary-village-heads' }, [['2022-12-31', 70, hon(70)]]),
  line('party', { indicator: 'villages-with-party-organisation' }, [['2022-12-31', 170]]),
  line('heads-dong', { indicator: 'village-heads-party-members', unit: 'huyen-dong' }, [['2021-12-31', 50]]),
  line('part-time', { indicator: 'part-time-workers', level: 'commune' }, [['2022-12-31', 900]]),
  line('plan', { indicator: 'plan-completion', countsWhat: textOf('so với kế hoạch giao') }, [
    ['2022-12-31', 100, hon(100)],
  ]),
];

/** A made-up province with villages before and after, two districts, and concurrent titles. */
export const villageInput: PageInput = {
  data: packageOf({
    sources: [aSource()],
    phases: [aPhase({ startsOn: dateOf('2017') })],
    indicators: [
      anIndicator(),
      anIndicator({ id: 'villages-cut', name: textOf('Thôn giảm'), kind: 'flow' }),
      anIndicator({
        id: 'village-heads-party-members',
        name: textOf('Trưởng thôn là đảng viên'),
        measure: textOf('người'),
      }),
      anIndicator({ id: 'secretary-village-heads', name: textOf('Bí thư kiêm trưởng thôn'), measure: textOf('người') }),
      anIndicator({ id: 'villages-with-party-organisation', name: textOf('Thôn có tổ chức đảng') }),
      anIndicator({ id: 'part-time-workers', name: textOf('Không chuyên trách'), measure: textOf('người') }),
      anIndicator({
        id: 'plan-completion',
        name: textOf('Hoàn thành kế hoạch'),
        measure: { vi: '%', en: '%' },
        kind: 'share',
      }),
    ],
    units: [
      aUnit({ id: 'tinh', name: textOf('tỉnh Mẫu', 'Mẫu province'), kind: 'province', level: 'province' }),
      aUnit({ id: 'huyen-dong', name: textOf('huyện Đông'), kind: 'district', level: 'district', parent: 'tinh' }),
      aUnit({ id: 'huyen-tay', name: textOf('huyện Tây'), kind: 'district', level: 'district', parent: 'tinh' }),
    ],
    series: lines.map(({ series }) => series),
    observations: lines.flatMap(({ observations }) => observations),
    targets: [
      aTarget({
        id: 't',
        name: textOf('Giảm 15% thôn'),
        unit: 'tinh',
        series: 'all',
        baselineOn: dateOf('2017-12-31'),
        baselineValue: 200,
        value: 15,
        dueOn: dateOf('2022-12-31'),
      }),
    ],
    gaps: [aGap({ unit: 'tinh', question: textOf('Theo xã?') })],
    contradictions: [
      aContradiction({ observations: ['all-1', 'cut-0', 'elsewhere'], title: textOf('200 − 160 khác gần 45') }),
      aContradiction({ id: 'other', observations: ['elsewhere'] }),
    ],
  }),
  place: 'tinh',
  country: 'tinh',
  day: '2026-06-30',
  sample: true,
  version: '1',
};
