// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { aUnit, textOf } from '../../testing/build-records.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { fullInput } from './service-units.fixture.ts';
import { ServiceUnitsPage } from './service-units-page.tsx';
import { defaultServiceUnitsParams, type ServiceUnitsParams } from './service-units-params.ts';

const emptyInput: PageInput = {
  ...fullInput,
  data: packageOf({ units: [aUnit({ id: 'tinh', name: textOf('tỉnh Mẫu', 'Mẫu province'), kind: 'province' })] }),
};

interface Shown {
  readonly input?: PageInput;
  readonly params?: Partial<ServiceUnitsParams>;
  readonly language?: Language;
  readonly onParams?: (next: ServiceUnitsParams) => void;
}

function page({ input = fullInput, params = {}, language = 'vi', onParams = () => undefined }: Shown = {}) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, own) => `/${slug}?${new URLSearchParams(own).toString()}`, go: () => undefined }}
      >
        <ServiceUnitsPage input={input} params={{ ...defaultServiceUnitsParams, ...params }} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

/** Text of a section, by the id that the contents lead to. */
function section(id: string): string {
  return document.querySelector(`#${id}`)?.textContent ?? '';
}

/** Text of the first row of a section that begins with these words. */
function rowOf(id: string, start: string): string {
  const rows = [...document.querySelectorAll(`#${id} tbody tr`)].map((row) => row.textContent);
  return rows.find((row) => row.startsWith(start)) ?? '';
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 960, 100));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the page of service units', () => {
  it('opens with the total, its change and the results of the phases', () => {
    render(page());
    expect(document.querySelector('h1')?.textContent).toBe('Đơn vị sự nghiệp công lập: tỉnh Mẫu');
    const lead = screen.getByText(/^Tỉnh Mẫu có/).textContent;
    expect(lead).toContain('411');
    expect(lead).toContain('giảm 59 (12,55%) so với mốc 31/12/2021');
    expect(lead).toContain('giảm ít nhất 10% đến 31/12/2021: vượt');
    expect(screen.getByText(/^Tỷ lệ đơn vị tự chủ tài chính/).textContent).toContain(
      'ít nhất 20% đến 31/12/2025: chậm, quá hạn',
    );
  });

  it('shows each field at its baselines with change, own target and what the parts leave', () => {
    render(page());
    expect(rowOf('fields', 'Giáo dục và đào tạo')).toMatch(/388.*349.*321.*giảm 28.*giảm 8,02%.*Chậm/s);
    // Health has no figure of 2015 and no target of its own.
    expect(rowOf('fields', 'Y tế')).toMatch(/chưa có số liệu.*121.*85.*giảm 36.*cao hơn mức chung 17,75 điểm %/s);
    expect(rowOf('fields', 'Tổng trừ các phần')).toMatch(
      /156.*thiếu số cùng ngày của: Y tế.*0.*khớp.*5.*chưa giải thích được/s,
    );
  });

  it('shows groups without a duty, and the share as reported and as computed', () => {
    render(page());
    expect(rowOf('groups', 'Nhóm 2')).toMatch(/chưa có số liệu.*54/s);
    expect(section('groups')).toContain('69 trong 411 đơn vị ở nhóm 1 và nhóm 2');
    expect(rowOf('share', '31/12/2025')).toMatch(/17%.*16,79%.*tự tính/s);
  });

  it('lists partial figures, changes of the register and a way to all of them', () => {
    render(page());
    expect(rowOf('partial', 'Trung tâm')).toMatch(/7 đơn vị.*1 đơn vị.*giảm 6/s);
    expect(section('changes')).toContain('2 đơn vị đã kết thúc');
    expect(document.querySelector('#changes p > a')?.getAttribute('href')).toBe(
      '/reorganisation?block=public-service&place=tinh',
    );
  });

  it('names gaps and contradictions', () => {
    render(page());
    expect(section('gaps')).toContain('Theo huyện?');
    expect(section('contradictions')).toContain('Y tế: hai nguồn');
  });

  it('leads from every figure of its tables to an origin and a source', () => {
    const { container } = render(page());
    const links = [...container.querySelectorAll('[data-origin]')];
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => link.getAttribute('href') !== '#source-1')).toEqual([]);
    expect(container.querySelector('#source-1')).not.toBeNull();
  });

  it('compares with another baseline, and follows a field', () => {
    const onParams = vi.fn<(next: ServiceUnitsParams) => void>();
    render(page({ params: { baseline: '2015', field: 'giao-duc-va-dao-tao' }, onParams }));
    expect(rowOf('fields', 'Giáo dục và đào tạo')).toContain('giảm 67');
    expect(screen.getByText(/Giáo dục và đào tạo: từ 388 còn 321 đơn vị/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Mốc so sánh'), { target: { value: '' } });
    expect(onParams).toHaveBeenCalledWith({ unit: null, baseline: null, field: 'giao-duc-va-dao-tao' });
  });

  it('says that a unit of the address is not in the data', () => {
    render(page({ params: { unit: 'khong-co' } }));
    expect(screen.getByText(/Dữ liệu không có đơn vị “khong-co”/)).toBeTruthy();
  });

  it('says plainly what is missing where there is nothing, without empty sections', () => {
    render(page({ input: emptyInput }));
    expect(screen.getByText(/Chưa tìm thấy nguồn nào nêu tổng số/)).toBeTruthy();
    const said = [...document.querySelectorAll('section')].filter(({ id }) => id !== 'sources');
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter(({ textContent }) => textContent.length < 60).map(({ id }) => id)).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('renders where there is no window, in %s', (language) => {
    const html = renderToString(page({ language }));
    expect(html).toContain(language === 'vi' ? 'Theo lĩnh vực' : 'By field');
    expect(html).not.toContain('style=');
  });

  it('is complete in English', () => {
    render(page({ language: 'en' }));
    expect(screen.getByText(/^Mẫu province has/).textContent).toContain('down 59 (12.55%)');
    expect(rowOf('fields', 'Education')).toMatch(/388.*349.*321.*down 28.*Behind/s);
  });
});
