import type { PageInput } from '../../data/page-input.ts';
import { packageOf } from '../../testing/build-package.ts';
import {
  aContradiction,
  aDocument,
  aGap,
  anIndicator,
  anObservation,
  aSeries,
  aSource,
  aTarget,
  aUnit,
  dateOf,
  textOf,
  undated,
} from '../../testing/build-records.ts';

const many = Array.from({ length: 30 }, (_, at) =>
  anObservation({ id: `many-${at}`, series: 's-many', source: 'list', asOf: dateOf('2021') }),
);

/** A made-up province with sources of three kinds, one of them published later, and figures that lack this and that. */
export const sourcesInput: PageInput = {
  data: packageOf({
    sources: [
      aSource({ id: 'news', title: 'Sắp xếp thôn', publisher: 'Báo Đắk Lắk', publishedOn: dateOf('2023-01-05') }),
      aSource({ id: 'news-undated', title: 'Tinh gọn', publisher: 'Báo An', publishedOn: null, url: null }),
      aSource({
        id: 'law',
        title: 'Nghị quyết 1677',
        publisher: 'Quốc hội',
        kind: 'legal-text',
        publishedOn: dateOf('2022'),
        note: textOf('Toàn văn'),
      }),
      aSource({
        id: 'list',
        title: 'Danh mục',
        publisher: 'Thống kê',
        kind: 'data-list',
        publishedOn: dateOf('2022-05'),
      }),
      aSource({ id: 'later', title: 'Về sau', publisher: 'Báo Mới', publishedOn: dateOf('2026-12-01') }),
    ],
    documents: [aDocument({ id: 'decision', source: 'law', issuedOn: dateOf('2022-02-01') })],
    indicators: [
      anIndicator({ id: 'villages', name: textOf('Thôn', 'Villages') }),
      anIndicator({ id: 'many', name: textOf('Diện tích', 'Area') }),
      anIndicator({ id: 'nothing', name: textOf('Chưa có', 'Nothing yet') }),
    ],
    units: [aUnit({ id: 'tinh', name: textOf('tỉnh Mẫu', 'Mẫu province'), kind: 'province', source: 'law' })],
    series: [
      aSeries({
        id: 's-villages',
        indicator: 'villages',
        unit: 'tinh',
        countsWhat: textOf('toàn tỉnh', 'whole province'),
      }),
      aSeries({ id: 's-many', indicator: 'many', unit: 'tinh' }),
    ],
    observations: [
      anObservation({ id: 'sure', series: 's-villages', source: 'law', document: 'decision' }),
      anObservation({
        id: 'printed',
        series: 's-villages',
        source: 'news',
        reported: { value: 850, high: null, qualifier: 'more-than' },
        dating: { basis: 'inferred', note: textOf('suy ra') },
      }),
      anObservation({ id: 'dateless', series: 's-villages', source: 'news', asOf: null, dating: undated }),
      anObservation({
        id: 'not-known',
        series: 's-villages',
        source: 'news',
        asOf: dateOf('2020'),
        confidence: 'low',
        reported: { missing: 'unknown' },
      }),
      // Of an earlier day, but told only by what was published later.
      anObservation({ id: 'learnt-later', series: 's-villages', source: 'later', asOf: dateOf('2019') }),
      anObservation({ id: 'ahead', series: 's-villages', source: 'news', asOf: dateOf('2030'), status: 'planned' }),
      anObservation({ id: 'future', series: 's-villages', source: 'news', asOf: dateOf('2027') }),
      ...many,
    ],
    targets: [aTarget({ id: 't', indicator: 'villages', unit: 'tinh', source: 'law', document: 'decision' })],
    gaps: [
      aGap({
        id: 'g',
        question: textOf('Bao nhiêu thôn?'),
        indicator: 'villages',
        unit: 'tinh',
        scope: textOf('Theo huyện'),
        remedy: textOf('Báo cáo của Sở Nội vụ'),
      }),
      aGap({ id: 'g2', question: textOf('Vì sao?'), indicator: 'nothing', unit: 'tinh' }),
    ],
    contradictions: [
      aContradiction({
        observations: ['sure', 'printed', 'future'],
        title: textOf('756 khác hơn 850'),
        followed: null,
      }),
    ],
  }),
  place: 'tinh',
  country: 'tinh',
  day: '2026-06-30',
  sample: true,
  version: '1',
};
