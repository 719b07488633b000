import { describe, expect, it } from 'vitest';
import type { Observation, Target } from '../../domain/records/records.ts';
import { anObservation, aSource, aTarget, dateOf, textOf } from '../../testing/build-records.ts';
import { judged } from '../../testing/build-results.ts';
import { decision, figureFacts, share, villages } from './sentence.fixture.ts';
import type { TargetFacts } from './sentence-facts.ts';
import { targetSentence } from './target-sentence.ts';

/** A target of 10 % fewer villages, judged on 1/1/2026 by one figure or none. */
function target(changes: Partial<Target>, observation: Partial<Observation> | null, indicator = villages): TargetFacts {
  const day = '2026-01-01';
  const row = aTarget({ series: 'villages-kon-tum', ...changes, indicator: indicator.id });
  const observations = observation === null ? [] : [anObservation(observation)];
  return {
    target: row,
    result: judged(row, indicator, observations, day),
    indicator,
    unit: figureFacts().unit,
    day,
    source: aSource(),
    document: decision,
    sample: false,
  };
}
const ten = {
  name: textOf('Giảm 10% số thôn', 'Ten percent fewer villages'),
  rule: 'reduce-by-percent',
  value: 10,
  baselineOn: dateOf('2017-12-31'),
  baselineValue: 869,
  dueOn: dateOf('2025-12-31'),
} as const;
const on = (value: number, asOf = '2025-12-31') =>
  ({ asOf: dateOf(asOf), reported: { value, high: null, qualifier: 'exact' } }) as const;

const cases: readonly (readonly [name: string, facts: TargetFacts, vi: string, en: string])[] = [
  [
    'exceeded',
    target(ten, on(756)),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: vượt; kết quả giảm 113 thôn, tổ dân phố (13%) trên yêu cầu giảm ít nhất 10%, tương đương 86,9 thôn, tổ dân phố (mốc so sánh 869 thôn, tổ dân phố, ngày 31/12/2017; thời hạn ngày 31/12/2025; số liệu 756 thôn, tổ dân phố tính đến ngày 31/12/2025); hoàn thành 130,03%; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: exceeded; result: reduced by 113 villages (13%), required: reduced by at least 10%, that is 86.9 villages (baseline 869 villages, 31 December 2017; due 31 December 2025; figure: 756 villages as of 31 December 2025); 130.03% completed; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'behind and overdue',
    target(ten, on(800)),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: chậm, quá hạn; kết quả giảm 69 thôn, tổ dân phố (7,94%) trên yêu cầu giảm ít nhất 10%, tương đương 86,9 thôn, tổ dân phố (mốc so sánh 869 thôn, tổ dân phố, ngày 31/12/2017; thời hạn ngày 31/12/2025; số liệu 800 thôn, tổ dân phố tính đến ngày 31/12/2025); hoàn thành 79,4%; còn phải giảm 18 thôn, tổ dân phố, tức 2,06 điểm %; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: behind, overdue; result: reduced by 69 villages (7.94%), required: reduced by at least 10%, that is 86.9 villages (baseline 869 villages, 31 December 2017; due 31 December 2025; figure: 800 villages as of 31 December 2025); 79.4% completed; 18 villages, that is 2.06 percentage points still to cut; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'increase',
    target(ten, on(900)),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: chậm, quá hạn; kết quả tăng 31 thôn, tổ dân phố (3,57%) trên yêu cầu giảm ít nhất 10%, tương đương 86,9 thôn, tổ dân phố (mốc so sánh 869 thôn, tổ dân phố, ngày 31/12/2017; thời hạn ngày 31/12/2025; số liệu 900 thôn, tổ dân phố tính đến ngày 31/12/2025); còn phải giảm 118 thôn, tổ dân phố, tức 13,57 điểm %; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: behind, overdue; result: increase of 31 villages (3.57%), required: reduced by at least 10%, that is 86.9 villages (baseline 869 villages, 31 December 2017; due 31 December 2025; figure: 900 villages as of 31 December 2025); 118 villages, that is 13.57 percentage points still to cut; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'on track',
    target({ ...ten, dueOn: dateOf('2030') }, on(800, '2022-12-31')),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: đúng tiến độ; kết quả giảm 69 thôn, tổ dân phố (7,94%) trên yêu cầu giảm ít nhất 10%, tương đương 86,9 thôn, tổ dân phố (mốc so sánh 869 thôn, tổ dân phố, ngày 31/12/2017; thời hạn năm 2030; số liệu 800 thôn, tổ dân phố tính đến ngày 31/12/2022); hoàn thành 79,4%; còn phải giảm 18 thôn, tổ dân phố, tức 2,06 điểm %; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: on track; result: reduced by 69 villages (7.94%), required: reduced by at least 10%, that is 86.9 villages (baseline 869 villages, 31 December 2017; due 2030; figure: 800 villages as of 31 December 2022); 79.4% completed; 18 villages, that is 2.06 percentage points still to cut; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'nothing known',
    target(ten, null),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: chưa đủ số liệu để kết luận, vì chưa có số liệu nào đến ngày này; cần số liệu của ngày 31/12/2025; yêu cầu giảm ít nhất 10%, tương đương 86,9 thôn, tổ dân phố (mốc so sánh 869 thôn, tổ dân phố, ngày 31/12/2017; thời hạn ngày 31/12/2025); theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: cannot be said, because no figure is known by this day; a figure for 31 December 2025 is needed; required: reduced by at least 10%, that is 86.9 villages (baseline 869 villages, 31 December 2017; due 31 December 2025); according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'no baseline',
    target({ ...ten, baselineValue: null, baselineOn: dateOf('2017') }, on(800)),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: chưa đủ số liệu để kết luận, vì chưa biết số liệu mốc so sánh; cần số liệu của năm 2017; yêu cầu giảm ít nhất 10% (chưa có số liệu mốc so sánh năm 2017; thời hạn ngày 31/12/2025); theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: cannot be said, because the baseline figure is not known; a figure for 2017 is needed; required: reduced by at least 10% (no baseline figure found for 2017; due 31 December 2025); according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'limit',
    target(
      {
        name: textOf('Không quá 800 thôn', 'At most 800 villages'),
        rule: 'at-most',
        value: 800,
        qualifier: 'exact',
        baselineOn: null,
        baselineValue: null,
        dueOn: dateOf('2025'),
      },
      on(756, '2025-12-31'),
    ),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Không quá 800 thôn» của tỉnh Kon Tum: đạt; kết quả 756 thôn, tổ dân phố trên yêu cầu không quá 800 thôn, tổ dân phố (thời hạn năm 2025; số liệu 756 thôn, tổ dân phố tính đến ngày 31/12/2025); theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “At most 800 villages” of Kon Tum province: met; result: 756 villages, required: at most 800 villages (due 2025; figure: 756 villages as of 31 December 2025); according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'share',
    target(
      {
        name: textOf('20% đơn vị tự chủ', '20% self-financing'),
        rule: 'at-least',
        value: 20,
        baselineOn: null,
        baselineValue: null,
        dueOn: dateOf('2025'),
      },
      on(12.5),
      share,
    ),
    'Tính đến ngày 1/1/2026, chỉ tiêu «20% đơn vị tự chủ» của tỉnh Kon Tum: chậm, quá hạn; kết quả 12,5% trên yêu cầu ít nhất 20% (thời hạn năm 2025; số liệu 12,5% tính đến ngày 31/12/2025); hoàn thành 62,5%; thiếu 7,5 điểm %; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “20% self-financing” of Kon Tum province: behind, overdue; result: 12.5%, required: at least 20% (due 2025; figure: 12.5% as of 31 December 2025); 62.5% completed; short by 7.5 percentage points; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
  [
    'no due date',
    target({ ...ten, dueOn: null }, on(800)),
    'Tính đến ngày 1/1/2026, chỉ tiêu «Giảm 10% số thôn» của tỉnh Kon Tum: chưa đủ số liệu để kết luận, vì văn bản không nêu thời hạn; kết quả giảm 69 thôn, tổ dân phố (7,94%) trên yêu cầu giảm ít nhất 10%, tương đương 86,9 thôn, tổ dân phố (mốc so sánh 869 thôn, tổ dân phố, ngày 31/12/2017; số liệu 800 thôn, tổ dân phố tính đến ngày 31/12/2025); hoàn thành 79,4%; theo Quyết định số 02/QĐ-UBND ngày 6/1/2025 của Ủy ban nhân dân tỉnh; nguồn: Báo Kon Tum, «Bài báo», đăng ngày 20/6/2025.',
    'As of 1 January 2026, the target “Ten percent fewer villages” of Kon Tum province: cannot be said, because the document states no due date; result: reduced by 69 villages (7.94%), required: reduced by at least 10%, that is 86.9 villages (baseline 869 villages, 31 December 2017; figure: 800 villages as of 31 December 2025); 79.4% completed; according to Decision 02/QĐ-UBND of 6 January 2025 (Provincial People’s Committee); source: Báo Kon Tum, “Bài báo”, published 20 June 2025.',
  ],
];

describe('the sentence of a target', () => {
  it.each(cases)('%s', (_, facts, vi, en) => {
    expect(targetSentence(facts, 'vi')).toBe(vi);
    expect(targetSentence(facts, 'en')).toBe(en);
  });

  it('of made-up data says so', () => {
    const [first] = cases;
    if (first === undefined) throw new Error('no case');
    expect(targetSentence({ ...first[1], sample: true }, 'vi')).toMatch(/\(dữ liệu minh họa\)\.$/);
  });
});
