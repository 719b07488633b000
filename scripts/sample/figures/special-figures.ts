import { province } from '../administrative-units.ts';
import type { FigureBook, PointFields } from '../figure-book.ts';
import type { Pair } from '../rows.ts';
import { lists, reportOf } from '../sources.ts';
import { cutOffDay } from '../years.ts';

/** A body whose posts of today two sources give differently, so that its target cannot be judged. */
const contradictedLine = 'ubkt';

function addReview(book: FigureBook): void {
  const day: Pair = [
    'Báo cáo in ngày 20/7, không in năm; suy ra 2022 từ mốc 05 năm.',
    'The report prints 20 July without a year; 2022 follows from the five-year mark.',
  ];
  const source = lists.review;
  const unknownStart: Pair = ['Nguồn không nêu mốc bắt đầu.', 'The source does not state from when it counts.'];
  const posts = book.series({
    id: 'review-posts-cut',
    indicator: 'posts-cut',
    unit: province,
    counts: [
      'biên chế đã cắt giảm theo báo cáo sơ kết, không rõ gồm khối nào',
      'posts cut by the review report, blocks not stated',
    ],
    startsNote: unknownStart,
  });
  const villages = book.series({
    id: 'review-villages-cut',
    indicator: 'villages-cut',
    unit: province,
    level: 'village',
    counts: [
      'thôn, tổ dân phố giảm theo báo cáo sơ kết',
      'villages and residential groups fewer, by the review report',
    ],
    startsNote: unknownStart,
  });
  const shared = { asOf: '2022-07-20', inferred: day, source } as const;
  book.point(posts, {
    ...shared,
    value: 1900,
    qualifier: 'more-than',
    confidence: 'medium',
    locator: ['Phần II, mục 3', 'Part II, item 3'],
  });
  book.point(villages, {
    ...shared,
    value: 190,
    qualifier: 'nearly',
    confidence: 'medium',
    locator: ['Phần II, mục 5', 'Part II, item 5'],
  });
}

/** Figures without any date, and figures of low confidence. */
function addDoubtful(book: FigureBook): void {
  const source = lists.programme;
  const why: Pair = ['Nguồn không ghi ngày.', 'The source bears no date.'];
  const converted = book.series({
    id: 'premises-converted',
    indicator: 'surplus-premises',
    unit: province,
    counts: [
      'cơ sở nhà, đất dôi dư đã chuyển làm trường học, trạm y tế',
      'surplus premises turned into schools and health stations',
    ],
  });
  book.point(converted, { value: 40, qualifier: 'about', source, inferred: why, confidence: 'low' });
  const estimate = book.series({
    id: 'savings-estimate',
    indicator: 'savings',
    unit: province,
    counts: [
      'chi hành chính ước tiết kiệm một năm nhờ bỏ cấp huyện',
      'administrative spending thought to be saved in a year by ending the districts',
    ],
  });
  book.point(estimate, { value: 90, high: 120, qualifier: 'about', source, inferred: why, confidence: 'low' });
  const short = book.series({
    id: 'seasonal-contracts',
    indicator: 'irregular-contracts',
    unit: province,
    block: 'public-service',
    level: 'commune',
    counts: [
      'hợp đồng thời vụ tại trạm y tế, không rõ nguồn trả lương',
      'seasonal contracts in health stations, source of pay not stated',
    ],
  });
  book.point(short, { asOf: '2024-06', value: 60, qualifier: 'less-than', source, confidence: 'low' });
  book.point(short, {
    asOf: cutOffDay,
    value: 'unknown',
    source,
    note: ['Báo cáo năm 2026 không còn nêu.', 'The report of 2026 no longer gives it.'],
  });
}

function addPlans(book: FigureBook): void {
  const plan = (series: string, asOf: string, value: number, document: string, more: Partial<PointFields> = {}) =>
    book.point(series, { asOf, value, status: 'planned', source: lists.targets, document, ...more });
  plan('psu-count', '2027', 418, '83-kh-ubnd-2025');
  plan('psu-count', '2030', 396, '83-kh-ubnd-2025');
  plan('psu-share-self-financing', '2030', 25, '83-kh-ubnd-2025', { qualifier: 'at-least' });
  plan('villages', '2030', 690, '31-nq-hdnd-2026', { qualifier: 'about' });
  plan('schools', '2030', 288, '06-da-ubnd-2026', { qualifier: 'nearly' });
  plan('sites', '2030', 180, '06-da-ubnd-2026', { qualifier: 'at-most' });
  plan('quota-kind-cadre-civil-servant', '2031', 3480, '14-da-ubnd-2026', { qualifier: 'less-than' });
  plan('quota-kind-public-employee', '2031', 14900, '14-da-ubnd-2026', { qualifier: 'about' });
  const forecast = { status: 'forecast', source: reportOf('leavers', 2026), qualifier: 'about' } as const;
  book.point('leavers-all', { ...forecast, period: { start: '2026-11', end: '2026-12' }, value: 70 });
  book.point('leavers-all', { ...forecast, period: { start: '2027', end: '2027' }, value: 260 });
  book.point('leavercost-all', { ...forecast, period: { start: '2027', end: '2027' }, value: 78 });
  book.point('savings', {
    ...forecast,
    period: { start: '2027', end: '2027' },
    value: 230,
    source: reportOf('staff', 2026),
  });
}

/** Second figures of one series and date; the rows of the contradictions name both. */
function addContradictions(book: FigureBook): void {
  const disagree = (series: string, asOf: string, difference: number, source: string) => {
    const value = book.valueAt(series, asOf) + difference;
    book.point(series, { asOf, value, source, variant: 'b', confidence: 'medium' });
  };
  disagree('villages', '2019-12-31', 6, lists.review);
  disagree('schools-combined', '2022-12-31', -2, lists.programme);
  disagree(`quota-${contradictedLine}`, cutOffDay, 1, lists.programme);
}

/** Figures that are qualified, undated, doubtful, planned, foreseen or contradictory on purpose. */
export function addSpecialFigures(book: FigureBook): void {
  addReview(book);
  addDoubtful(book);
  addPlans(book);
  addContradictions(book);
}
