// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../domain/records/local-text.ts';
import type { Observation } from '../../domain/records/records.ts';
import { anObservation, dateOf, textOf, undated } from '../../testing/build-records.ts';
import { LanguageContext } from '../language/language-context.ts';
import { ObservationCell } from './observation-cell.tsx';

afterEach(cleanup);

const inferred = { basis: 'inferred', note: null } as const;

interface Shown {
  readonly observation?: Partial<Observation>;
  readonly isContradicted?: boolean;
  readonly measure?: ReturnType<typeof textOf>;
  readonly scope?: string;
  readonly language?: Language;
}

/** The figure, and the lines under it. */
function show({ observation = {}, isContradicted = false, language = 'vi', ...rest }: Shown) {
  const { container } = render(
    <LanguageContext value={language}>
      <ObservationCell
        observation={anObservation(observation)}
        origin="observation.villages-2022"
        note={3}
        isContradicted={isContradicted}
        {...rest}
      />
    </LanguageContext>,
  );
  return [...container.children].map((part) => part.textContent);
}

const villages = textOf('thôn', 'villages');

describe('ObservationCell', () => {
  it.each<readonly [string, Shown, readonly string[]]>([
    ['a figure and its day', {}, ['756 (nguồn)3', '31/12/2022']],
    ['in English', { language: 'en', measure: villages }, ['756 villages (source)3', '31 December 2022']],
    [
      'with its word and its unit',
      { observation: { reported: { value: 850, high: null, qualifier: 'more-than' } }, measure: villages },
      ['hơn 850 thôn (nguồn)3', '31/12/2022'],
    ],
    [
      'a percentage is not spaced',
      { observation: { reported: { value: 66.91, high: null, qualifier: 'exact' } }, measure: textOf('%', '%') },
      ['66,91% (nguồn)3', '31/12/2022'],
    ],
    [
      'a period',
      { observation: { asOf: null, periodStart: dateOf('2022'), periodEnd: dateOf('2024') } },
      ['756 (nguồn)3', '2022 – 2024'],
    ],
    ['undated', { observation: { asOf: null, dating: undated } }, ['756 (nguồn)3', 'không rõ ngày']],
    ['a date inferred', { observation: { dating: inferred } }, ['756 (nguồn)3', '31/12/2022; ngày suy ra']],
    [
      'no date is not called inferred',
      { observation: { asOf: null, dating: inferred } },
      ['756 (nguồn)3', 'không rõ ngày'],
    ],
    [
      'missing: a word and no unit',
      { observation: { reported: { missing: 'unknown' } }, measure: villages },
      ['chưa có số liệu (nguồn)3', '31/12/2022'],
    ],
    [
      'not applicable',
      { observation: { reported: { missing: 'not-applicable' } } },
      ['không áp dụng (nguồn)3', '31/12/2022'],
    ],
    [
      'planned, contradicted and of low confidence',
      { observation: { status: 'planned', confidence: 'low' }, isContradicted: true },
      ['756 (nguồn)3', '31/12/2022; kế hoạch; ≠ có nguồn nói khác; độ tin cậy thấp'],
    ],
    ['forecast', { observation: { status: 'forecast' } }, ['756 (nguồn)3', '31/12/2022; dự báo']],
    ['with its scope', { scope: 'toàn tỉnh' }, ['756 (nguồn)3', '31/12/2022', 'toàn tỉnh']],
    [
      'zero is a figure',
      { observation: { reported: { value: 0, high: null, qualifier: 'exact' } } },
      ['0 (nguồn)3', '31/12/2022'],
    ],
  ])('%s', (_, shown, parts) => {
    expect(show(shown)).toEqual(parts);
  });

  it('leads to its origin', () => {
    show({});
    expect(screen.getByRole('link').dataset['origin']).toBe('observation.villages-2022');
  });
});
