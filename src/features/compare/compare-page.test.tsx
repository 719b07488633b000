// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { ComparePage } from './compare-page.tsx';
import { type CompareParams, defaultCompareParams } from './compare-params.ts';

afterEach(cleanup);

const { data, descriptor } = await publishedPackage('kon-tum');
const { place, country, asOf: day } = descriptor;

function show(params: Partial<CompareParams> = {}, language: Language = 'vi', shown = data) {
  const onParams = vi.fn<(next: CompareParams) => void>();
  const view = render(
    <LanguageContext value={language}>
      <ComparePage
        input={{ data: shown, place, country, day, sample: false }}
        params={{ ...defaultCompareParams, ...params }}
        onParams={onParams}
      />
    </LanguageContext>,
  );
  return { ...view, onParams, last: () => onParams.mock.calls.at(-1)?.[0] };
}

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => row.textContent);

describe('the page of comparisons', () => {
  it('Kon Tum: opens with the two provinces of April 2025', () => {
    const { container } = show();
    expect(rows().join('\n')).toContain('tỉnh Quảng Ngãi (trước hợp nhất)');
    expect(rows().join('\n')).toMatch(/tỉnh Kon Tum.*4\.790.*ít hơn 1\.76226,89%/);
    expect(container.textContent).toContain('ngoài ra khác nhau ở: điều được đếm');
  });

  it.each(['vi', 'en'] as const)('in %s every third comparable indicator can be shown', (language) => {
    const { container, unmount } = show({}, language);
    const select = container.querySelector('select');
    const ids = [...(select?.options ?? [])].map((option) => option.value);
    expect(ids.length).toBeGreaterThan(30);
    unmount();
    const third = ids.filter((_, index) => index % 3 === 0);
    const broken = third.filter((indicator) => {
      const view = show({ indicator }, language);
      const text = view.container.textContent ?? '';
      const isBroken = /undefined|NaN|\[object/.test(text) || view.container.querySelector('table') === null;
      cleanup();
      return isBroken;
    });
    expect(broken).toEqual([]);
  });

  it('102 communes became 40: the dates of one series, with the rate', () => {
    show({ indicator: 'commune-units', by: 'date', scope: ['commune-units-62-kon-tum'] });
    expect(rows().at(-1)).toMatch(/1\/7\/2025.*giảm 6260,78%/);
    expect(screen.getByText(/giảm từ 102 đơn vị xuống còn 40 đơn vị, giảm 62 đơn vị \(60,78%\)/)).toBeTruthy();
  });

  it('a choice stands in the address, and the first ticked is the one held against', () => {
    const { last } = show({ indicator: 'population', by: 'unit', series: ['population-610-dak-glei'] });
    expect(screen.getByText('Hãy chọn ít nhất hai mục để so sánh.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByLabelText('huyện Ngọc Hồi'));
    expect(last()).toMatchObject({
      indicator: 'population',
      series: ['population-610-dak-glei', 'population-611-ngoc-hoi'],
    });
  });

  it('changing the indicator or what to compare by forgets the rest', () => {
    const { container, last } = show({ indicator: 'posts', series: ['posts-62-kon-tum-province-level-2025-04'] });
    const [indicator, by] = container.querySelectorAll('select');
    if (indicator === undefined || by === undefined) throw new Error('no choice');
    fireEvent.change(by, { target: { value: 'staffKind' } });
    expect(last()).toEqual({ ...defaultCompareParams, indicator: 'posts', by: 'staffKind' });
    fireEvent.change(indicator, { target: { value: 'schools' } });
    expect(last()).toEqual({ ...defaultCompareParams, indicator: 'schools' });
  });

  it('tells which indicators cannot be compared, and why', () => {
    const { container } = show();
    expect(container.querySelector('#others')?.textContent).toMatch(/Chỉ có một số liệu.*Mô hình thí điểm tạm dừng/);
  });

  it('says plainly when nothing can be compared', () => {
    const { container } = show({}, 'vi', packageOf({}));
    expect(container.textContent).toContain('chưa có hai số liệu nào so sánh được');
    expect(container.querySelector('form')).toBeNull();
  });
});
