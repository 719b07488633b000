import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../domain/records/codes.ts';
import { aDocument, dateOf, textOf } from '../testing/build-records.ts';
import { citeDocument } from './citation.ts';

const resolution = aDocument({ number: '18-NQ/TW', kind: 'resolution', issuedOn: dateOf('2017-10-25') });

const kinds: readonly DocumentKind[] = [
  'resolution',
  'conclusion',
  'directive',
  'regulation',
  'programme',
  'plan',
  'scheme',
  'decision',
  'decree',
  'law',
  'circular',
  'official-letter',
  'dispatch',
  'notice',
  'report',
  'submission',
];

describe('citeDocument', () => {
  it.each([
    ['a whole day', resolution, 'Nghị quyết số 18-NQ/TW ngày 25/10/2017', 'Resolution 18-NQ/TW of 25 October 2017'],
    [
      'a month',
      { ...resolution, issuedOn: dateOf('2017-10') },
      'Nghị quyết số 18-NQ/TW (10/2017)',
      'Resolution 18-NQ/TW of October 2017',
    ],
    [
      'a year',
      { ...resolution, issuedOn: dateOf('2017') },
      'Nghị quyết số 18-NQ/TW (2017)',
      'Resolution 18-NQ/TW of 2017',
    ],
    ['no date', { ...resolution, issuedOn: null }, 'Nghị quyết số 18-NQ/TW', 'Resolution 18-NQ/TW'],
    [
      'a notice',
      aDocument({ number: '569-TB/TU', kind: 'notice', issuedOn: dateOf('2022-09-08') }),
      'Thông báo số 569-TB/TU ngày 8/9/2022',
      'Notice 569-TB/TU of 8 September 2022',
    ],
  ])('with %s', (_, document, vi, en) => {
    expect([citeDocument(document, 'vi'), citeDocument(document, 'en')]).toEqual([vi, en]);
  });

  it('tells the two 18-NQ/TW apart', () => {
    const other = { ...resolution, issuedOn: dateOf('2022-06-16') };
    expect(citeDocument(resolution, 'vi')).not.toBe(citeDocument(other, 'vi'));
  });

  it.each([
    [
      'the subject stands in for the number',
      textOf('sắp xếp tổ chức bộ máy', 'rearrangement'),
      'Đề án sắp xếp tổ chức bộ máy ngày 25/10/2017',
      'Scheme rearrangement of 25 October 2017',
    ],
    [
      'a subject that names the kind itself does not say it twice',
      textOf('Đề án tinh giản biên chế', 'Scheme of streamlining'),
      'Đề án tinh giản biên chế ngày 25/10/2017',
      'Scheme of streamlining of 25 October 2017',
    ],
    [
      'nor in English after a word on whose it is',
      textOf('Đề án tinh giản biên chế của tỉnh', 'Provincial scheme on streamlining'),
      'Đề án tinh giản biên chế của tỉnh ngày 25/10/2017',
      'Provincial scheme on streamlining of 25 October 2017',
    ],
    [
      'whatever its case',
      textOf('ĐỀ ÁN tinh giản', 'SCHEME of streamlining'),
      'ĐỀ ÁN tinh giản ngày 25/10/2017',
      'SCHEME of streamlining of 25 October 2017',
    ],
  ])('without a number %s', (_, subject, vi, en) => {
    const document = aDocument({ number: null, kind: 'scheme', subject, issuedOn: dateOf('2017-10-25') });
    expect([citeDocument(document, 'vi'), citeDocument(document, 'en')]).toEqual([vi, en]);
  });

  it('does not repeat a year that the subject ends with', () => {
    const subject = textOf('Đề án tinh giản biên chế năm 2015', 'Scheme of 2015');
    const document = aDocument({ number: null, kind: 'scheme', subject, issuedOn: dateOf('2015') });
    expect(citeDocument(document, 'vi')).toBe('Đề án tinh giản biên chế năm 2015');
    expect(citeDocument(document, 'en')).toBe('Scheme of 2015');
  });

  it.each(kinds)('%s has a name in both languages', (kind) => {
    const document = aDocument({ kind, number: '1', issuedOn: null });
    expect(citeDocument(document, 'vi')).toMatch(/^\p{Lu}\p{L}+( \p{L}+)* số 1$/u);
    expect(citeDocument(document, 'en')).toMatch(/^[A-Z][a-z]+( [a-z]+)* 1$/);
  });
});
