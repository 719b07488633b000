import * as fc from 'fast-check';
import { dayNumber } from '../charts/day-scale.ts';
import { type AxisStretch, isoDay, stretchOf } from './axis-stretch.ts';
import type { AxisMark, DayRange, TimeAxisSpec } from './time-axis-spec.ts';
import { clampStretch, shortestDays } from './window-moves.ts';

const first = dayNumber('2015-01-01');
const last = dayNumber('2030-12-31');

const words = ['Hạn', 'sắp', 'xếp', 'đơn', 'vị', 'sự', 'nghiệp', 'công', 'lập', 'Nghị', 'quyết', '18-NQ/TW', 'xã'];
const labels = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));

/** Days near one another are as frequent as days anywhere, and so are whole months and years. */
const ranges: fc.Arbitrary<DayRange> = fc
  .record({
    day: fc.oneof(fc.integer({ min: first, max: last }), fc.integer({ min: first + 3830, max: first + 3860 })),
    length: fc.constantFrom(0, 0, 0, 30, 364),
  })
  .map(({ day, length }) => ({ first: isoDay(day), last: isoDay(Math.min(last, day + length)) }));

const bases = fc.record({
  lane: fc.constantFrom('a', 'b', 'c'),
  label: labels,
  isInferred: fc.boolean(),
  tone: fc.constantFrom('done' as const, 'ahead' as const, 'planned' as const, 'late' as const, 'unknown' as const),
  importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
});

const marks: fc.Arbitrary<AxisMark> = fc.oneof(
  fc
    .record({ base: bases, on: ranges, planned: fc.option(ranges) })
    .map(({ base, on, planned }) => ({ ...base, kind: 'moment' as const, id: '', title: base.label, on, planned })),
  { weight: 3, arbitrary: fc.record({ base: bases, on: ranges }).map(({ base, on }) => moment(base, on)) },
  fc
    .record({ base: bases, start: fc.option(ranges), end: fc.option(ranges) })
    .map(({ base, start, end }) => ({ ...base, kind: 'span' as const, id: '', title: base.label, start, end })),
);

function moment(base: Omit<AxisMark, 'kind' | 'id' | 'title'>, on: DayRange): AxisMark {
  return { ...base, kind: 'moment', id: '', title: base.label, on, planned: null };
}

/** Any drawing of three lanes over sixteen years, from empty to crowded. */
export const axisSpecs: fc.Arbitrary<TimeAxisSpec> = fc
  .oneof(fc.array(marks, { maxLength: 12 }), fc.array(marks, { minLength: 60, maxLength: 140 }))
  .map((all) => ({
    whole: { from: isoDay(first), to: isoDay(last) },
    today: '2025-07-01',
    todayLabel: 'Ngày số liệu 1/7/2025',
    lanes: ['a', 'b', 'c'].map((id) => ({ id, label: `Dòng ${id}` })),
    marks: all.map((mark, index) => ({ ...mark, id: `m${index}` })),
  }));

/** Any stretch of that axis, from the whole to a month, also within days. */
export const axisStretches: fc.Arbitrary<AxisStretch> = fc
  .record({
    start: fc.double({ min: first, max: last, noNaN: true }),
    length: fc.oneof(
      fc.constant(last + 1 - first),
      fc.double({ min: shortestDays, max: last + 1 - first, noNaN: true }),
      fc.double({ min: shortestDays, max: 400, noNaN: true }),
    ),
  })
  .map(({ start, length }) =>
    clampStretch({ start, end: start + length }, stretchOf({ from: isoDay(first), to: isoDay(last) })),
  );
