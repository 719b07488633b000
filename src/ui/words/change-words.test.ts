import { describe, expect, it } from 'vitest';
import type { ChangeBetween } from '../../domain/figures/change-between.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { changeAmountText, changePercentText, changeText, percentText } from './change-words.ts';

const figure = (value: number, qualifier: Figure['qualifier'] = 'exact', high: number | null = null): Figure => ({
  value,
  high,
  qualifier,
});

const change = (kind: ChangeBetween['kind'], amount: Figure, percent: Figure | null): ChangeBetween => ({
  kind,
  amount,
  percent,
});

describe('the words of a change', () => {
  it.each([
    ['a fall', change('reduction', figure(6714), figure(66.9058)), 'giảm 6.714 xã (66,91%)', 'down 6,714 xã (66.91%)'],
    ['a rise', change('increase', figure(28), figure(200)), 'tăng 28 xã (200%)', 'up 28 xã (200%)'],
    [
      'a vague fall',
      change('reduction', figure(113, 'more-than'), figure(13.003, 'more-than')),
      'giảm hơn 113 xã (hơn 13%)',
      'down more than 113 xã (more than 13%)',
    ],
    [
      'a band',
      change('reduction', figure(30, 'exact', 40), figure(30, 'exact', 40)),
      'giảm 30–40 xã (30%–40%)',
      'down 30–40 xã (30%–40%)',
    ],
    ['without a rate', change('increase', figure(5), null), 'tăng 5 xã', 'up 5 xã'],
    ['none', change('none', figure(0), figure(0)), 'không đổi', 'unchanged'],
    ['unclear', change('unclear', figure(0, 'about'), null), 'chưa rõ tăng hay giảm', 'up or down not clear'],
  ])('%s', (_, row, vi, en) => {
    expect([changeText(row, 'xã', 'vi'), changeText(row, 'xã', 'en')]).toEqual([vi, en]);
  });

  it('leaves the unit out where a head says it', () => {
    expect(changeText(change('reduction', figure(59), figure(12.553)), '', 'vi')).toBe('giảm 59 (12,55%)');
    expect(changeAmountText(change('reduction', figure(59), null), 'vi')).toBe('giảm 59');
    expect(changePercentText(change('increase', figure(1), figure(6.6667)), 'vi')).toBe('tăng 6,67%');
  });

  it.each([
    ['no rate', change('reduction', figure(5), null)],
    ['no change', change('none', figure(0), figure(0))],
  ])('has no rate to print of %s', (_, row) => {
    expect(changePercentText(row, 'vi')).toBeNull();
  });

  it('keeps the word of a percentage', () => {
    expect([percentText(figure(46.296, 'more-than'), 'vi'), percentText(figure(50), 'en')]).toEqual([
      'hơn 46,3%',
      '50%',
    ]);
  });
});
