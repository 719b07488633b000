// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../domain/records/local-text.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { aPart, draftAppendix, reportInput, smallTable } from './report.fixture.ts';
import type { PartsInTheMaking } from './part-outline.ts';
import { printedSearch, reportCode } from './report-address.ts';
import { ReportPage } from './report-page.tsx';
import { defaultReportParams, parseReportParams, type ReportParams } from './report-params.ts';

vi.mock('../../ui/charts/use-chart-drawing.ts', () => ({ useChartDrawing: () => ({ state: 'loading' }) }));

const parts = [
  aPart('targets'),
  aPart('staffing', { appendices: [draftAppendix('t4')] }),
  aPart('villages', { appendices: [{ ...draftAppendix('t8'), table: smallTable('t8', 7) }] }),
];

const outlines = parts.map(({ part: { id, title, appendices } }) => ({
  id,
  title,
  appendices: appendices.map(({ kind }) => kind),
}));
const allMade: PartsInTheMaking = { parts, made: 3, asked: 3, failed: [] };

interface Shown {
  readonly params?: Partial<ReportParams>;
  readonly language?: Language;
  readonly onParams?: (next: ReportParams) => void;
  readonly version?: string;
  readonly making?: Partial<PartsInTheMaking>;
}

function page({
  params = {},
  language = 'vi',
  onParams = () => undefined,
  version = '2026.11.23',
  making = {},
}: Shown = {}) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{ hrefOf: (slug, own) => `/${slug}?${new URLSearchParams(own).toString()}`, go: () => undefined }}
      >
        <ReportPage
          input={{ ...reportInput, version }}
          params={{ ...defaultReportParams, ...params }}
          onParams={(change) => {
            const present = { ...defaultReportParams, ...params };
            const next = change(present);
            if (next !== present) onParams(next);
          }}
          outlines={outlines}
          making={{ ...allMade, ...making }}
        />
      </PageAddressContext>
    </LanguageContext>
  );
}

function check(label: string | RegExp): void {
  fireEvent.click(screen.getByLabelText(label));
}

afterEach(cleanup);

describe('the report page', () => {
  it.each(['vi', 'en'] as const)('renders where there is no browser (%s) and says that it needs one', (language) => {
    const html = renderToString(page({ language }));
    expect(html).toContain('<noscript>');
    expect(html).not.toContain('style=');
  });

  it('offers the four bodies with the form that is theirs', () => {
    render(page({ params: { issuer: 'party-organisation' } }));
    expect(screen.getByLabelText('Ban Tổ chức (Tỉnh ủy Kon Tum)')).toHaveProperty('checked', true);
    expect(screen.getByText(/^Thể thức: thể thức văn bản của Đảng/)).toBeDefined();
    expect(screen.queryByLabelText('Tên cơ quan')).toBeNull();
  });

  it('each choice is told at once, and is no longer the printed copy', () => {
    const told = vi.fn<(next: ReportParams) => void>();
    const printed = { code: 'E4YV1-961HA', version: '2026.11.23' };
    render(page({ params: { printed }, onParams: told }));
    check('Báo cáo đầy đủ');
    expect(told).toHaveBeenLastCalledWith({ ...defaultReportParams, product: 'report' });
    check('Sở Nội vụ (Ủy ban nhân dân tỉnh Kon Tum)');
    expect(told).toHaveBeenLastCalledWith({ ...defaultReportParams, issuer: 'home-affairs' });
    check('In mã QR ở trang đầu');
    expect(told).toHaveBeenLastCalledWith({ ...defaultReportParams, qr: false });
  });

  it('parts are left out and moved; their usual order is nothing said', () => {
    const told = vi.fn<(next: ReportParams) => void>();
    render(page({ params: { parts: ['staffing', 'targets', 'villages'] }, onParams: told }));
    fireEvent.click(screen.getByRole('button', { name: 'Chuyển lên: Phần targets' }));
    expect(told).toHaveBeenLastCalledWith(defaultReportParams);
    expect(screen.getByText('“Phần targets” ở vị trí 1 trong 3.')).toBeDefined();
    check('Phần targets');
    expect(told).toHaveBeenLastCalledWith({ ...defaultReportParams, parts: ['staffing', 'villages'] });
    told.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Chuyển lên: Phần staffing' }));
    expect(told).not.toHaveBeenCalled();
  });

  it('appendices that no part gives are marked', () => {
    const told = vi.fn<(next: ReportParams) => void>();
    render(page({ params: { product: 'appendices' }, onParams: told }));
    const group = screen.getByRole('group', { name: 'Phụ lục' });
    expect(within(group).getAllByText(/chưa có biểu/)).toHaveLength(4);
    check('T4. Biên chế');
    expect(told).toHaveBeenLastCalledWith({
      ...defaultReportParams,
      product: 'appendices',
      appendices: ['t1', 't2', 't3', 't8', 't9'],
    });
  });

  it('says which totals do not add up', () => {
    render(page({ params: { product: 'appendices' } }));
    const totals = screen.getByRole('region', { name: 'Kiểm tra cộng, tính' });
    expect(totals.textContent).toContain('Có 1 số không khớp trong 2 bảng');
    expect(totals.textContent).toContain('dòng “Tổng cộng”, cột 1 (count): in 7, cộng các dòng được 5, chênh 2');
  });

  it('a period that does not end on the cut-off day is pointed out', () => {
    render(page({ params: { from: '2026-12-31', to: '2026-06-30' } }));
    expect(screen.getByText('Kỳ báo cáo đến ngày 30/6/2026, nhưng số liệu chốt đến ngày 25/7/2026.')).toBeDefined();
    expect(screen.getByText('Ngày đầu kỳ báo cáo muộn hơn ngày cuối kỳ.')).toBeDefined();
  });

  it('Excel is offered only with appendices', () => {
    render(page());
    expect(screen.queryByRole('button', { name: /Excel/ })).toBeNull();
    cleanup();
    render(page({ params: { product: 'report' } }));
    expect(screen.getByRole('button', { name: /Excel/ })).toBeDefined();
  });
});

function status(): string | null | undefined {
  return document.querySelector('[data-sheets] [role="status"]')?.textContent;
}

describe('while the parts are being made', () => {
  const making = { parts: null, made: 1, asked: 3 };

  it('the preview says how far it is, and nothing is said of a report that is not there', () => {
    render(page({ params: { product: 'report' }, making }));
    expect(status()).toBe('Đang lập báo cáo: phần 2 trong 3…');
    expect(document.querySelector('[data-sheets]')?.getAttribute('data-ready')).toBe('false');
    expect(screen.queryByText(/Chưa chọn nội dung/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Kiểm tra cộng, tính' })).toBeNull();
    expect(screen.getByLabelText('Phần staffing')).toBeDefined();
    expect(screen.getByRole('button', { name: /Excel/ })).toBeDefined();
  });

  it('in English as well', () => {
    render(page({ language: 'en', making }));
    expect(status()).toBe('Making the report: part 2 of 3…');
  });

  it('the report before stays until the next is made', () => {
    const { rerender } = render(page({ params: { product: 'report' } }));
    rerender(page({ params: { product: 'report' }, making }));
    expect(status()).toBe('Đang lập báo cáo: phần 2 trong 3…');
    expect(screen.getByRole('region', { name: 'Kiểm tra cộng, tính' }).textContent).toContain('2 bảng');
  });

  it('printing waits for them', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    render(page({ making }));
    fireEvent.click(screen.getByRole('button', { name: 'In' }));
    expect(await screen.findByText(/Đang chờ lập báo cáo/)).toBeDefined();
    expect(print).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

it('a part that could not be made is named', () => {
  render(page({ making: { failed: ['Phần staffing'] } }));
  expect(screen.getByRole('alert').textContent).toContain('Không lập được “Phần staffing”');
});

describe('a reader who comes from a printed copy', () => {
  const own: ReportParams = { ...defaultReportParams, product: 'report', issuer: 'party-committee' };
  const address = printedSearch(reportInput, own, reportCode(reportInput, own, 'vi'));
  const params = parseReportParams(address);

  it('finds the same choices, day and data version in the address', () => {
    expect(params).toEqual({ ...own, printed: params.printed });
    expect(address).toMatchObject({ asOf: '2026-07-25', version: '2026.11.23' });
  });

  it.each([
    ['2026.11.23', 'đúng là phiên bản đang mở: chưa có số liệu mới hơn'],
    ['2026.12.1', 'nay có phiên bản 2026.12.1'],
    ['2026.10.1', 'mới hơn phiên bản 2026.10.1 đang mở'],
  ])('with data of version %s is told: %s', (version, words) => {
    render(page({ params, version }));
    expect(screen.getByText(new RegExp(words.replaceAll('.', '\\.')))).toBeDefined();
  });

  it('is told that the address was altered', () => {
    render(page({ params: { ...params, issuer: 'committee' } }));
    expect(screen.getByText(/không phải mã của các lựa chọn trong địa chỉ này/)).toBeDefined();
  });
});
