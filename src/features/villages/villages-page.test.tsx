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
import { villageInput } from './villages.fixture.ts';
import { VillagesPage } from './villages-page.tsx';
import { defaultVillagesParams, type VillagesParams } from './villages-params.ts';

const emptyInput: PageInput = {
  ...villageInput,
  data: packageOf({ units: [aUnit({ id: 'tinh', name: textOf('tỉnh Mẫu', 'Mẫu province'), kind: 'province' })] }),
};

interface Shown {
  readonly input?: PageInput;
  readonly params?: VillagesParams;
  readonly language?: Language;
  readonly onParams?: (next: VillagesParams) => void;
}

function page({
  input = villageInput,
  params = defaultVillagesParams,
  language = 'vi',
  onParams = () => undefined,
}: Shown = {}) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, own) => `/${slug}?${new URLSearchParams(own).toString()}`, go: () => undefined }}
      >
        <VillagesPage input={input} params={params} onParams={onParams} />
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

describe('the page of villages', () => {
  it('opens with the count, the cut stated, what is undated and that sources disagree', () => {
    render(page());
    const lead = screen.getByText(/^Tỉnh Mẫu có/).textContent;
    expect(lead).toContain('giảm 40 (20%) so với 31/12/2017');
    expect(lead).toContain('gần 45');
    // The cut of one year is no account of the rearrangement.
    expect(lead).not.toContain('Nguồn nêu đã giảm 7');
    expect(lead).toContain('không dùng để tính: 210');
    expect(lead).toContain('1 điểm các nguồn nói khác nhau');
  });

  it('does not put an impossible share into a sentence, and marks it in the table', () => {
    render(page());
    const lead = document.querySelector('h1 + div p:last-child')?.textContent;
    expect(lead).toContain('bằng 75% số thôn, tổ dân phố cùng ngày (tự tính)');
    expect(lead).toContain('bằng hơn 43,75%');
    expect(lead).not.toContain('106,25%');
    expect(rowOf('titles', 'Thôn có tổ chức đảng')).toMatch(/106,25%.*tự tính.*lớn hơn số thôn/s);
  });

  it('shows before and after, the cuts beside them, and contradictions unrepaired', () => {
    render(page());
    expect(section('stock')).toContain('200 thôn, tổ dân phố còn 160');
    expect(section('stock')).toMatch(/Riêng thôn150.*120.*giảm 30giảm 20%/s);
    expect(section('stock')).toMatch(/Số giảm do nguồn nêu.*Giảm theo báo cáo.*nguồn không nêu mốc bắt đầu.*gần 45/s);
    expect(section('contradictions')).toMatch(/200 − 160 khác gần 45.*160 \(31\/12\/2022\).*gần 45/s);
  });

  it('lists districts with their change, and what they leave of the province', () => {
    render(page());
    expect(rowOf('places', 'Huyện Đông')).toMatch(/120.*90.*giảm 30.*giảm 25%.*50/s);
    expect(section('places')).toContain('ngày 31/12/2022: 160 − 158 = 2 (chưa giải thích được).');
  });

  it('shows targets, other figures and gaps', () => {
    render(page());
    expect(section('targets')).toMatch(/Giảm 15% thôn.*giảm 40 thôn, tổ dân phố \(20%\).*Vượt/s);
    expect(section('others')).toMatch(/So với kế hoạch giao.*hơn 100%/s);
    expect(section('gaps')).toContain('Theo xã?');
  });

  it('shows at most 60 other series, and says how many there are beside', () => {
    const { data } = villageInput;
    const plan = data.series.find(({ id }) => id === 'plan');
    const figure = data.observations.find(({ series }) => series === 'plan');
    if (plan === undefined || figure === undefined) throw new Error('The fixture has no other figure.');
    const more = Array.from({ length: 70 }, (_, at) => `plan-${at}`);
    const large = {
      ...data,
      series: [...data.series, ...more.map((id) => ({ ...plan, id }))],
      observations: [...data.observations, ...more.map((id) => ({ ...figure, id, series: id }))],
    };
    render(page({ input: { ...villageInput, data: large } }));
    expect(document.querySelectorAll('#others tbody tr')).toHaveLength(60);
    expect(section('others')).toContain('Còn 11 chuỗi số liệu');
  });

  it('leads from every figure to an origin and a source', () => {
    const { container } = render(page());
    const links = [...container.querySelectorAll('[data-origin]')];
    expect(links.length).toBeGreaterThan(25);
    expect(links.filter((link) => link.getAttribute('href') !== '#source-1')).toEqual([]);
  });

  it('asks for another place', () => {
    const onParams = vi.fn<(next: VillagesParams) => void>();
    render(page({ onParams }));
    fireEvent.change(screen.getByLabelText('Địa phương'), { target: { value: 'huyen-tay' } });
    expect(onParams).toHaveBeenCalledExactlyOnceWith({ unit: 'huyen-tay' });
  });

  it('says that a unit of the address is not in the data', () => {
    render(page({ params: { unit: 'khong-co' } }));
    expect(screen.getByText(/Dữ liệu không có đơn vị “khong-co”/)).toBeTruthy();
  });

  it('says plainly what is missing where there is nothing', () => {
    render(page({ input: emptyInput }));
    expect(screen.getByText(/Chưa tìm thấy số thôn, tổ dân phố có ngày của tỉnh Mẫu/)).toBeTruthy();
    for (const id of ['stock', 'titles', 'places', 'targets', 'gaps']) {
      expect(section(id).length).toBeGreaterThan(40);
    }
  });

  it.each(['vi', 'en'] as const)('renders where there is no window, in %s', (language) => {
    const html = renderToString(page({ language }));
    expect(html).toContain(language === 'vi' ? 'Trước và sau sắp xếp' : 'Before and after');
    expect(html).not.toContain('style=');
  });

  it('is complete in English', () => {
    render(page({ language: 'en' }));
    expect(screen.getByText(/^Mẫu province has/).textContent).toContain('down 40 (20%) against 31 December 2017');
  });
});
