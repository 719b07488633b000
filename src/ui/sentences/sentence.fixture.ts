import type { Indicator, Observation, Series } from '../../domain/records/records.ts';
import {
  aDocument,
  anIndicator,
  anObservation,
  aSeries,
  aSource,
  aUnit,
  dateOf,
  textOf,
} from '../../testing/build-records.ts';
import type { FigureFacts } from './sentence-facts.ts';

/** Posts cut in the province, as the seed article counts them, without a start. */
export const postsCut: Indicator = anIndicator({
  id: 'posts-cut',
  name: textOf('Biên chế đã cắt giảm', 'Posts cut'),
  measure: textOf('biên chế', 'posts'),
  kind: 'flow',
  staffMeasure: 'posts-cut',
});

export const villages: Indicator = anIndicator({
  name: textOf('Thôn, tổ dân phố', 'Villages'),
  measure: textOf('thôn, tổ dân phố', 'villages'),
});

export const schools: Indicator = anIndicator({
  id: 'schools',
  name: textOf('Trường mầm non, phổ thông', 'Preschools and schools'),
  measure: textOf('trường', 'schools'),
});

export const share: Indicator = anIndicator({
  id: 'share-self-financing',
  name: textOf('Tỷ lệ đơn vị tự chủ tài chính', 'Share of self-financing units'),
  measure: textOf('%', '%'),
  kind: 'share',
});

export const quota: Indicator = anIndicator({
  id: 'quota-assigned',
  name: textOf('Biên chế giao', 'Posts assigned'),
  measure: textOf('biên chế', 'posts'),
  staffMeasure: 'quota-assigned',
});

export const cost: Indicator = anIndicator({
  id: 'leavers-settled-cost',
  name: textOf('Kinh phí giải quyết tinh giản', 'Cost of settling leavers'),
  measure: textOf('tỷ đồng', 'billion đồng'),
  kind: 'flow',
});

export const decision = aDocument({
  id: 'qd',
  number: '02/QĐ-UBND',
  kind: 'decision',
  issuer: textOf('Ủy ban nhân dân tỉnh', 'Provincial People’s Committee'),
  issuedOn: dateOf('2025-01-06'),
});

/** Facts of a figure: 756 villages of the province on 31/12/2022, unless told otherwise. */
export function figureFacts(
  changes: Partial<FigureFacts> = {},
  observation: Partial<Observation> = {},
  series: Partial<Series> = {},
): FigureFacts {
  return {
    observation: anObservation(observation),
    series: aSeries({ countsWhat: textOf('toàn tỉnh', 'whole province'), ...series }),
    indicator: villages,
    unit: aUnit({ name: textOf('tỉnh Kon Tum', 'Kon Tum province') }),
    source: aSource({ title: 'Bài báo', publisher: 'Báo Kon Tum' }),
    document: null,
    isContradicted: false,
    others: [],
    sample: false,
    ...changes,
  };
}
