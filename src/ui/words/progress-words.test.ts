import { describe, expect, it } from 'vitest';
import type { KnownDirectiveState } from '../../domain/obstacles/obstacle-chains.ts';
import { dateOf } from '../../testing/build-records.ts';
import { dayCountText, deadlineDaysText, directiveStateText, progressShapes, reportedText } from './progress-words.ts';

function unreported(language: 'vi' | 'en'): string {
  return directiveStateText({ kind: 'overdue', days: 9, isReported: false }, language).toLowerCase();
}

describe('the state of a directive in words', () => {
  it.each<readonly [string, string, KnownDirectiveState]>([
    ['quá hạn 1.045 ngày', 'overdue by 1,045 days', { kind: 'overdue', days: 1045, isReported: true }],
    [
      'đã qua hạn 1 ngày, chưa có nguồn nêu kết quả',
      'deadline passed 1 day ago, no source states the outcome',
      { kind: 'overdue', days: 1, isReported: false },
    ],
    ['còn 22 ngày', '22 days left', { kind: 'due', daysLeft: 22, isReported: true }],
    ['đến hạn đúng ngày xem', 'due on the day shown', { kind: 'due', daysLeft: 0, isReported: false }],
    ['không nêu thời hạn', 'no deadline stated', { kind: 'no-deadline', isReported: false }],
    ['đã thực hiện', 'carried out', { kind: 'resolved', on: null, isLate: null }],
    [
      'đã thực hiện (20/6/2025), đúng hạn',
      'carried out (20 June 2025), in time',
      { kind: 'resolved', on: dateOf('2025-06-20'), isLate: false },
    ],
    [
      'đã thực hiện (8/2025), sau thời hạn',
      'carried out (August 2025), after the deadline',
      { kind: 'resolved', on: dateOf('2025-08'), isLate: true },
    ],
  ])('%s / %s', (vietnamese, english, state) => {
    expect([directiveStateText(state, 'vi'), directiveStateText(state, 'en')]).toEqual([vietnamese, english]);
  });

  it('never claims that something is overdue where nothing is reported', () => {
    expect(unreported('vi')).not.toContain('quá hạn');
    expect(unreported('en')).not.toContain('overdue');
  });
});

describe('deadline and report apart', () => {
  it.each<readonly [string | null, string, KnownDirectiveState]>([
    ['quá hạn 9 ngày', 'nguồn nêu chưa thực hiện xong', { kind: 'overdue', days: 9, isReported: true }],
    ['đã qua hạn 9 ngày', 'chưa có nguồn nêu kết quả', { kind: 'overdue', days: 9, isReported: false }],
    ['còn 9 ngày', 'nguồn nêu chưa thực hiện xong', { kind: 'due', daysLeft: 9, isReported: true }],
    [null, 'chưa có nguồn nêu kết quả', { kind: 'no-deadline', isReported: false }],
    [null, 'đã thực hiện', { kind: 'resolved', on: null, isLate: null }],
  ])('%s / %s', (deadline, report, state) => {
    expect([deadlineDaysText(state, 'vi'), reportedText(state, 'vi')]).toEqual([deadline, report]);
  });
});

describe('a number of days', () => {
  it.each([
    [{ least: 0, most: 0 }, '0 ngày', '0 days'],
    [{ least: 1, most: 1 }, '1 ngày', '1 day'],
    [{ least: 10, most: 1040 }, '10–1.040 ngày', '10–1,040 days'],
  ])('%o', (count, vietnamese, english) => {
    expect([dayCountText(count, 'vi'), dayCountText(count, 'en')]).toEqual([vietnamese, english]);
  });
});

it('every standing has a shape of its own', () => {
  const shapes = Object.values(progressShapes);
  expect(new Set(shapes).size).toBe(shapes.length);
});
