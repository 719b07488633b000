// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { anIndicator } from '../../testing/build-records.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { sourcesInput } from './sources.fixture.ts';
import { SourcesPage } from './sources-page.tsx';
import { defaultSourcesParams, type SourcesParams } from './sources-params.ts';

interface Shown {
  readonly input?: PageInput;
  readonly params?: Partial<SourcesParams>;
  readonly language?: Language;
  readonly onParams?: (next: SourcesParams) => void;
}

function page({ input = sourcesInput, params = {}, language = 'vi', onParams = () => undefined }: Shown = {}) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, own) => `/${slug}?${new URLSearchParams(own).toString()}`, go: () => undefined }}
      >
        <SourcesPage input={input} params={{ ...defaultSourcesParams, ...params }} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

/** Text of a section, by the id that the contents lead to. */
function section(id: string): string {
  return document.querySelector(`#${id}`)?.textContent ?? '';
}

/** Cells of the first row that begins with these words in the last table of a section: charts have theirs first. */
function rowOf(id: string, start: string): readonly string[] {
  const table = [...document.querySelectorAll(`#${id} table`)].at(-1);
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  return rows.find(([first]) => first?.startsWith(start)) ?? [];
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 960, 100));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the page of sources', () => {
  it('opens with how far the figures can be trusted, and with what is not counted', () => {
    render(page());
    const lead = document.querySelector('h1 + div')?.textContent;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Tỉnh Mẫu: số liệu lấy từ nguồn nào, tin được đến đâu',
    );
    expect(lead).toContain(
      'Đến 30/6/2026 dữ liệu dẫn 4 nguồn: 2 tin, bài báo chí, 1 bản chép văn bản pháp luật, 1 danh mục dữ liệu; 1 nguồn không in ngày; 1 nguồn chưa có dòng nào dựa vào.',
    );
    expect(lead).toContain('Trong 36 số liệu (35 có giá trị, 1 đã tìm mà chưa biết), 1 số (2,78%) dẫn được văn bản');
    expect(lead).toContain('35 số (97,22%) chỉ dựa vào nguồn đăng tải');
    expect(lead).toContain('34 số có ngày do nguồn nêu, 1 số có ngày suy ra, 1 số không rõ ngày');
    expect(lead).toContain('2 câu hỏi chưa có nguồn trả lời và 1 điểm các nguồn nói khác nhau');
    expect(lead).toContain('Không tính 1 nguồn công bố sau ngày 30/6/2026 và 1 số liệu của thời điểm sau ngày đó.');
  });

  it('says of which rows each thing is asked, and what the rest lacks', () => {
    render(page());
    expect(section('tables')).toContain('Số liệu: 36 dòng');
    expect(rowOf('tables', 'Ngày do nguồn nêu')).toEqual([
      'Ngày do nguồn nêu',
      'số có ngày',
      '34/35',
      '97,14%',
      '1 suy ra',
    ]);
    expect(rowOf('tables', 'Có mã hành chính')).toEqual([
      'Có mã hành chính',
      'tỉnh, huyện, xã và tương đương',
      '0/1',
      '0%',
      '1 không có',
    ]);
    expect(rowOf('tables', 'Biết lần sắp xếp')).toContain('không dòng nào cần');
  });

  it('puts the worst indicator first and leads from a count to the figures counted', () => {
    const onParams = vi.fn<(next: SourcesParams) => void>();
    render(page({ onParams }));
    const rows = [...document.querySelectorAll('#indicators tbody th')].map((cell) => cell.textContent);
    expect(rows.map((name) => name.slice(0, 4))).toEqual(['Diện', 'Thôn', 'Chưa']);
    expect(rowOf('indicators', 'Thôn').slice(1)).toEqual([
      '1',
      '6',
      '5',
      '4',
      '1',
      '1',
      '1',
      '31/12/2022',
      '1',
      '1',
      '1',
    ]);
    const cells = within(screen.getByRole('table', { name: 'Đầy đủ đến đâu, theo từng chỉ số' }));
    fireEvent.click(cells.getByRole('link', { name: /^1: Thôn, Không ngày/ }));
    expect(onParams).toHaveBeenCalledExactlyOnceWith({
      ...defaultSourcesParams,
      indicator: 'villages',
      show: 'undated',
    });
    expect(document.activeElement?.id).toBe('figures-count');
  });

  it('sorts by a head, counts from the largest, and turns round', () => {
    const onParams = vi.fn<(next: SourcesParams) => void>();
    render(page({ onParams }));
    const table = within(screen.getByRole('table', { name: 'Đầy đủ đến đâu, theo từng chỉ số' }));
    fireEvent.click(table.getByRole('button', { name: /^Câu hỏi ngỏ/ }));
    fireEvent.click(table.getByRole('button', { name: /^Không văn bản/ }));
    expect(onParams.mock.calls.map(([{ sort }]) => sort)).toEqual([
      { column: 'gaps', descending: true },
      { column: 'no-document', descending: false },
    ]);
  });

  it('shows only indicators that fall short as asked', () => {
    render(page({ params: { lack: 'no-figure' } }));
    expect(section('indicators')).toContain('Chưa có số liệu nào: 1 trong 3 chỉ số');
    expect(document.querySelectorAll('#indicators tbody tr')).toHaveLength(1);
  });

  it('counts and lists the figures without a document, a page at a time, each with its origin and source', () => {
    const onParams = vi.fn<(next: SourcesParams) => void>();
    render(page({ onParams }));
    expect(rowOf('undocumented', 'Cộng')).toEqual(['Cộng', '35', '4', '30']);
    expect(section('figures')).toContain('Không dẫn văn bản: Số liệu 1–25 trong 35');
    const printed = document.querySelector('#figures [data-origin="observation.printed"]');
    expect(printed?.textContent).toContain('hơn 850');
    expect(printed?.closest('tr')?.querySelector('a[href="/sources?id=news"]')?.textContent).toBe(
      'Báo Đắk Lắk: «Sắp xếp thôn»',
    );
    fireEvent.click(screen.getAllByRole('button', { name: 'Trang sau' })[0] ?? document.body);
    expect(onParams).toHaveBeenCalledExactlyOnceWith({ ...defaultSourcesParams, page: 2 });
  });

  it('clips a page past the last one', () => {
    render(page({ params: { page: 99 } }));
    expect(section('figures')).toContain('Số liệu 26–35 trong 35');
  });

  it('shows all figures of one indicator, with their documents', () => {
    render(page({ params: { show: 'all', indicator: 'villages' } }));
    expect(section('figures')).toContain('Toàn bộ, Thôn: Số liệu 1–6 trong 6');
    expect(section('figures')).not.toContain('observation.future');
    expect(document.querySelector('#figures a[href="/document?id=decision"]')).not.toBeNull();
  });

  it('gives each source its place, its address, what rests on it, or that nothing does', () => {
    render(page());
    const law = document.querySelector('#s-law')?.closest('tr');
    expect(law?.textContent).toContain('Quốc hội: «Nghị quyết 1677»');
    expect(law?.textContent).toContain('1 số liệu, 1 chỉ tiêu, 1 văn bản, 1 đơn vị');
    expect(law?.querySelector('a[target]')?.getAttribute('rel')).toBe('noreferrer noopener');
    expect(document.querySelector('#s-news-undated')?.closest('tr')?.textContent).toMatch(
      /không rõ địa chỉ.*không in ngày.*chưa có dòng nào dựa vào nguồn này/,
    );
    expect(document.querySelector('#s-later')).toBeNull();
    // What speaks for itself stands before what retells it.
    const ids = [...document.querySelectorAll('#bibliography [id^="s-"]')].map(({ id }) => id);
    expect(ids).toEqual(['s-law', 's-list', 's-news', 's-news-undated']);
  });

  it.each([
    [{ text: 'bao dak' }, ['s-news']],
    [{ text: 'toan van' }, ['s-law']],
    [{ text: '«»' }, []],
    [{ kind: 'news', order: 'publisher' }, ['s-news-undated', 's-news']],
    [{ kind: 'report' }, []],
  ] as const)('finds sources without regard to diacritics: %j', (params, expected) => {
    render(page({ params }));
    expect([...document.querySelectorAll('#bibliography [id^="s-"]')].map(({ id }) => id)).toEqual(expected);
    expect(section('bibliography').includes('Không có nguồn nào khớp.')).toBe(expected.length === 0);
  });

  it('opens one source with everything that rests on it, and closes it', () => {
    const onParams = vi.fn<(next: SourcesParams) => void>();
    render(page({ params: { id: 'law' }, onParams }));
    expect(section('opened')).toContain('Nguồn đang mở: Quốc hội: «Nghị quyết 1677»');
    expect(section('opened')).toContain('Dựa vào nguồn này (4 dòng)');
    expect(document.querySelector('#opened [data-origin="observation.sure"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(onParams).toHaveBeenCalledExactlyOnceWith(defaultSourcesParams);
  });

  it('lists nothing that rests on sources that were not opened', () => {
    render(page());
    expect(document.querySelector('#opened')).toBeNull();
    expect(document.querySelector('[data-origin="observation.sure"]')?.closest('section')?.id).toBe('contradictions');
  });

  it('says that a source came later, or is not in the data', () => {
    const { rerender } = render(page({ params: { id: 'later' } }));
    expect(section('opened')).toContain('Đến 30/6/2026 nguồn này chưa công bố');
    expect(document.querySelector('#opened [data-origin="observation.learnt-later"]')).not.toBeNull();
    rerender(page({ params: { id: 'khong-co' } }));
    expect(screen.getByText('Dữ liệu không có nguồn “khong-co”.')).toBeTruthy();
    expect(document.querySelector('#opened')).toBeNull();
  });

  it('says what would fill a gap, and keeps both sides of a contradiction', () => {
    render(page());
    expect(rowOf('gaps', 'Bao nhiêu thôn?').slice(1)).toEqual([
      'tỉnh Mẫu; Theo huyện',
      '2019 – 2020',
      'Thôn',
      'Báo cáo của Sở Nội vụ',
    ]);
    expect(rowOf('gaps', 'Vì sao?').at(-1)).toBe('chưa rõ');
    expect(section('contradictions')).toMatch(/756 khác hơn 850.*Dữ liệu không theo nguồn nào.*756.*hơn 850/s);
    expect(document.querySelector('#contradictions [data-origin="observation.future"]')).toBeNull();
  });

  it('numbers the source of every figure it shows, those published later too', () => {
    render(page({ params: { indicator: 'villages' } }));
    const links = [...document.querySelectorAll('main [data-origin], #figures [data-origin]')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('has all rows on paper, and only the page of figures asked for', () => {
    const more = Array.from({ length: 30 }, (_, at) => anIndicator({ id: `more-${at}` }));
    const data = { ...sourcesInput.data, indicators: [...sourcesInput.data.indicators, ...more] };
    render(page({ input: { ...sourcesInput, data } }));
    expect(document.querySelectorAll('#indicators tbody tr')).toHaveLength(20);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('#indicators tbody tr')).toHaveLength(33);
    expect(document.querySelectorAll('#figures tbody tr')).toHaveLength(25);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('#indicators tbody tr')).toHaveLength(20);
  });

  it('says plainly what is missing where there is nothing', () => {
    render(page({ input: { ...sourcesInput, data: packageOf() } }));
    expect(screen.getByText('Dữ liệu chưa có nguồn nào.')).toBeTruthy();
    expect(screen.getByText('Chưa có số liệu nào.')).toBeTruthy();
    expect(section('undocumented')).toContain('Số liệu nào cũng dẫn được văn bản.');
    expect(section('gaps')).toContain('Dữ liệu không ghi nhận câu hỏi nào còn bỏ ngỏ.');
  });

  it.each(['vi', 'en'] as const)('renders where there is no window, in %s', (language) => {
    const html = renderToString(page({ language, params: { id: 'law' } }));
    expect(html).toContain(language === 'vi' ? 'Danh mục nguồn' : 'Bibliography');
    expect(html).not.toContain('style=');
  });

  it('is complete in English', () => {
    render(page({ language: 'en' }));
    const lead = document.querySelector('h1 + div')?.textContent;
    expect(lead).toContain(
      'On 30 June 2026 the data cite 4 sources: 2 news items, 1 copy of a legal text, 1 data list',
    );
    expect(lead).toContain('1 (2.78%) rest on a document');
  });
});
