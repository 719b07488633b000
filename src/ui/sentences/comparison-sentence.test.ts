import { describe, expect, it } from 'vitest';
import type { Observation, Series } from '../../domain/records/records.ts';
import { dateOf, textOf } from '../../testing/build-records.ts';
import { differenceOf } from '../../testing/build-results.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { decision, figureFacts, postsCut, quota, share, villages } from './sentence.fixture.ts';
import type { ComparedFigure, ComparisonFacts } from './sentence-facts.ts';

/** One figure of a comparison. */
function fig(
  label: string,
  value: number,
  asOf: string,
  changes: Partial<Observation> = {},
  series: Partial<Series> = {},
  document: ComparedFigure['document'] = null,
): ComparedFigure {
  const observation = { asOf: dateOf(asOf), reported: { value, high: null, qualifier: 'exact' }, ...changes } as const;
  return { ...figureFacts({ document }, observation, series), label };
}

/** The second figure held against the first. */
function cmp(
  across: ComparisonFacts['across'],
  first: ComparedFigure,
  second: ComparedFigure,
  indicator = villages,
  changes: Partial<ComparisonFacts> = {},
): ComparisonFacts {
  return {
    indicator,
    across,
    place: across === 'dates' ? 'tỉnh Kon Tum' : null,
    first,
    second,
    difference: differenceOf(first.observation, second.observation, indicator),
    isContradicted: false,
    sample: false,
    ...changes,
  };
}

const cases: readonly (readonly [name: string, facts: ComparisonFacts, vi: string, en: string])[] = [
  [
    'a fall over time',
    cmp('dates', fig('', 869, '2017-12-31'), fig('', 756, '2022-12-31', {}, {}, decision)),
    'Từ ngày 31/12/2017 đến ngày 31/12/2022, số thôn, tổ dân phố của tỉnh Kon Tum giảm từ 869 thôn, tổ dân phố xuống còn 756 thôn, tổ dân phố, giảm 113 thôn, tổ dân phố (13%) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 31 December 2017 to 31 December 2022, the figure for “villages” of tỉnh Kon Tum fell from 869 villages to 756 villages, a reduction of 113 villages (13%) (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'a rise',
    cmp('dates', fig('', 40, '2017'), fig('', 50, '2022', { dating: { basis: 'inferred', note: null } })),
    'Từ năm 2017 đến năm 2022 (ngày suy ra), số thôn, tổ dân phố của tỉnh Kon Tum tăng từ 40 thôn, tổ dân phố lên 50 thôn, tổ dân phố, tăng 10 thôn, tổ dân phố (25%) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2017 to 2022 (date inferred), the figure for “villages” of tỉnh Kon Tum rose from 40 villages to 50 villages, an increase of 10 villages (25%) (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'unchanged',
    cmp('dates', fig('', 40, '2017'), fig('', 40, '2022')),
    'Từ năm 2017 đến năm 2022, số thôn, tổ dân phố của tỉnh Kon Tum giữ nguyên 40 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2017 to 2022, the figure for “villages” of tỉnh Kon Tum stayed at 40 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'vague',
    cmp('dates', fig('', 40, '2017', { reported: { value: 40, high: null, qualifier: 'about' } }), fig('', 50, '2022')),
    'Từ năm 2017 đến năm 2022, số thôn, tổ dân phố của tỉnh Kon Tum từ khoảng 40 thôn, tổ dân phố thành 50 thôn, tổ dân phố, chênh lệch khoảng 10 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2017 to 2022, the figure for “villages” of tỉnh Kon Tum went from about 40 villages to 50 villages, a difference of about 10 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'more than',
    cmp(
      'dates',
      fig('', 277, '2017'),
      fig('', 850, '2022', { reported: { value: 850, high: null, qualifier: 'more-than' } }),
      quota,
    ),
    'Từ năm 2017 đến năm 2022, số biên chế giao của tỉnh Kon Tum tăng từ 277 biên chế lên hơn 850 biên chế, tăng hơn 573 biên chế (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2017 to 2022, the figure for “posts assigned” of tỉnh Kon Tum rose from 277 posts to more than 850 posts, an increase of more than 573 posts (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'share',
    cmp('dates', fig('', 2.94, '2015'), fig('', 12.5, '2025'), share),
    'Từ năm 2015 đến năm 2025, tỷ lệ đơn vị tự chủ tài chính của tỉnh Kon Tum tăng từ 2,94% lên 12,5%, tăng 9,56 điểm % (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2015 to 2025, the figure for “share of self-financing units” of tỉnh Kon Tum rose from 2.94% to 12.5%, an increase of 9.56 percentage points (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'flows',
    cmp(
      'dates',
      fig('', 5, '2021', { asOf: null, periodStart: dateOf('2021'), periodEnd: dateOf('2021') }),
      fig('', 9, '2022', { asOf: null, periodStart: dateOf('2022'), periodEnd: dateOf('2022') }),
      postsCut,
    ),
    'Trong năm 2022 so với trong năm 2021, số biên chế đã cắt giảm của tỉnh Kon Tum tăng từ 5 biên chế lên 9 biên chế, tăng 4 biên chế (80%) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'In 2022 compared with 2021, the figure for “posts cut” of tỉnh Kon Tum rose from 5 posts to 9 posts, an increase of 4 posts (80%) (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'plans',
    cmp('dates', fig('', 50, '2025', { status: 'planned' }), fig('', 40, '2030', { status: 'planned' })),
    'Từ năm 2025 đến năm 2030, số thôn, tổ dân phố của tỉnh Kon Tum (dự kiến) giảm từ 50 thôn, tổ dân phố xuống còn 40 thôn, tổ dân phố, giảm 10 thôn, tổ dân phố (20%) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'From 2025 to 2030, the figure for “villages” of tỉnh Kon Tum (planned) fell from 50 villages to 40 villages, a reduction of 10 villages (20%) (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'places, fewer',
    cmp('items', fig('tỉnh A', 72, '2025'), fig('tỉnh B', 70, '2025')),
    'Tính đến năm 2025, số thôn, tổ dân phố: tỉnh B là 70 thôn, tổ dân phố, ít hơn 2 thôn, tổ dân phố (2,78%) so với tỉnh A (72 thôn, tổ dân phố) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 2025, the figure for “villages”: tỉnh B had 70 villages, 2 villages (2.78%) below tỉnh A (72 villages) (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'places, more',
    cmp('items', fig('tỉnh A', 70, '2025'), fig('tỉnh B', 72, '2025')),
    'Tính đến năm 2025, số thôn, tổ dân phố: tỉnh B là 72 thôn, tổ dân phố, nhiều hơn 2 thôn, tổ dân phố (2,86%) so với tỉnh A (70 thôn, tổ dân phố) (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 2025, the figure for “villages”: tỉnh B had 72 villages, 2 villages (2.86%) above tỉnh A (70 villages) (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'places, equal, contradicted',
    cmp('items', fig('tỉnh A', 70, '2025'), fig('tỉnh B', 70, '2025'), villages, { isContradicted: true }),
    'Tính đến năm 2025, số thôn, tổ dân phố: tỉnh B bằng tỉnh A, cùng là 70 thôn, tổ dân phố (toàn tỉnh), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025; các nguồn không thống nhất về số liệu này.',
    'As of 2025, the figure for “villages”: tỉnh B equalled tỉnh A, both with 70 villages (whole province), according to Báo Kon Tum, “Bài báo”, published 20 June 2025; the sources do not agree on this figure.',
  ],
  [
    'places, own words, a year and a day',
    cmp(
      'items',
      fig('tỉnh A', 70, '2025', {}, { countsWhat: textOf('thôn', 'villages') }),
      fig(
        'tỉnh B',
        60,
        '2025-12-31',
        { confidence: 'low' },
        { countsWhat: textOf('thôn, làng', 'villages and hamlets') },
      ),
    ),
    'Tính đến năm 2025 (tỉnh A), tính đến ngày 31/12/2025 (tỉnh B), số thôn, tổ dân phố: tỉnh B là 60 thôn, tổ dân phố, ít hơn 10 thôn, tổ dân phố (14,29%) so với tỉnh A (70 thôn, tổ dân phố) (khác nhau ở điều được đếm: tỉnh A: thôn; tỉnh B: thôn, làng), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025; số liệu có độ tin cậy thấp.',
    'As of 2025 (tỉnh A), as of 31 December 2025 (tỉnh B), the figure for “villages”: tỉnh B had 60 villages, 10 villages (14.29%) below tỉnh A (70 villages) (they differ in what is counted: tỉnh A: villages; tỉnh B: villages and hamlets), according to Báo Kon Tum, “Bài báo”, published 20 June 2025; the figure is of low confidence.',
  ],
  [
    'what is counted, made up',
    cmp(
      'items',
      fig('thôn', 70, '2025', {}, { countsWhat: textOf('thôn', 'villages') }),
      fig('làng', 60, '2025', {}, { countsWhat: textOf('làng', 'hamlets') }),
      villages,
      { place: 'tỉnh A', sample: true },
    ),
    'Tính đến năm 2025, số thôn, tổ dân phố của tỉnh A: làng là 60 thôn, tổ dân phố, ít hơn 10 thôn, tổ dân phố (14,29%) so với thôn (70 thôn, tổ dân phố), theo Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025 (dữ liệu minh họa).',
    'As of 2025, the figure for “villages” of tỉnh A: làng had 60 villages, 10 villages (14.29%) below thôn (70 villages) (they differ in what is counted: thôn: villages; làng: hamlets), according to Báo Kon Tum, “Bài báo”, published 20 June 2025 (sample data).',
  ],
];

describe('the sentence of a comparison', () => {
  it.each(cases)('%s', (_, facts, vi, en) => {
    expect(comparisonSentence(facts, 'vi')).toBe(vi);
    expect(comparisonSentence(facts, 'en')).toBe(en);
  });

  it('there is none where the figures are not to be subtracted, or one is missing', () => {
    const facts = cmp('items', fig('tỉnh A', 70, '2025'), fig('tỉnh B', 60, '2025'));
    const missing = fig('tỉnh B', 60, '2025', { reported: { missing: 'unknown' } });
    expect(comparisonSentence({ ...facts, difference: { kind: 'none', reason: 'different-length' } }, 'vi')).toBeNull();
    expect(comparisonSentence({ ...facts, second: missing }, 'vi')).toBeNull();
  });

  it('never calls an increase a negative reduction', () => {
    for (const [, , vi, en] of cases) expect(`${vi} ${en}`).not.toMatch(/giảm -|-\d/);
  });
});
