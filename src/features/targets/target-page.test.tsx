// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { TargetPage } from './target-page.tsx';
import { postsLeft, smallData, smallInput } from './targets.fixture.ts';

vi.mock('../../ui/charts/use-chart-drawing.ts', () => ({ useChartDrawing: () => ({ state: 'loading' }) }));

const konTum = await publishedPackage('kon-tum');

function page(id: string | null, input: PageInput = smallInput(), language: Language = 'vi') {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{
          hrefOf: (slug, search) => `/${slug}/?${new URLSearchParams(search).toString()}`,
          go: () => undefined,
        }}
      >
        <TargetPage input={input} params={{ id }} onParams={() => undefined} />
      </PageAddressContext>
    </LanguageContext>
  );
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 960, 100));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function said(name: RegExp): string {
  return screen.getByRole('region', { name }).textContent;
}

describe('the page of a target', () => {
  it('says where it stands, and how that comes about', () => {
    const { container } = render(page('home-2026'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Giảm 10% biên chế (home-2026)');
    expect(container.textContent).toContain('▼ Chậm');
    expect(said(/^Cách ra kết quả này/)).toContain('47 + (40) = 87 biên chế');
    expect(said(/^Cách ra kết quả này/)).toContain('Tính đến ngày 30/6/2024');
  });

  it('names owner, document, series, and the target whose shortfall it inherits', () => {
    render(page('home-2026'));
    const facts = screen.getByRole('region', { name: /^Chỉ tiêu này/ });
    expect(within(facts).getByRole('link', { name: 'Sở Nội vụ' }).getAttribute('href')).toBe('/unit/?id=so-noi-vu');
    expect(facts.textContent).toContain('Đề án số 15/ĐA-UBND ngày 20/11/2015');
    expect(
      within(facts)
        .getByRole('link', { name: /home-2021/ })
        .getAttribute('href'),
    ).toBe('/target/?id=home-2021');
  });

  it('leads from the earlier target to the one that inherits its shortfall', () => {
    render(page('home-2021'));
    expect(said(/^Chỉ tiêu này/)).toContain('Phần chưa đạt được chuyển sangGiảm 10% biên chế (home-2026)');
  });

  it('lists the figures by what the rule does with them', () => {
    const observations = [
      ...smallData.observations,
      postsLeft('so-y-te', '2015-12-31', 1000),
      postsLeft('so-y-te', '2023', 890, { id: 'undated', asOf: null }),
      postsLeft('so-y-te', '2026', 850, { id: 'plan', status: 'planned' }),
      postsLeft('so-y-te', '2022', 1, { id: 'unknown', reported: { missing: 'unknown' } }),
    ];
    render(page('health-2021', smallInput({ data: { ...smallData, observations } })));
    const rows = within(screen.getByRole('region', { name: /^Số liệu của chuỗi/ })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent.replace(/ \(nguồn\)1/, ''))).toEqual([
      'Sau mốc, có ngày',
      '900 biên chế31/12/2021giảm 100 biên chế (10%)dùng để kết luận',
      'Đúng ngày mốc hoặc trước mốc: không tính vào tiến độ',
      '1.000 biên chế31/12/2015–',
      'Không ghi ngày: không dùng để kết luận',
      '890 biên chếkhông rõ ngày–',
      'Kế hoạch, dự báo: không phải kết quả',
      '850 biên chế2026; kế hoạch–',
      'Nguồn nói không có số, hoặc không áp dụng',
      'chưa có số liệu2022–',
    ]);
  });

  it('marks contradictory figures of one date, and keeps both', () => {
    const observations = [
      postsLeft('so-y-te', '2021-12-31', 880, { id: 'a' }),
      postsLeft('so-y-te', '2021-12-31', 940, { id: 'b' }),
    ];
    render(page('health-2021', smallInput({ data: { ...smallData, observations } })));
    expect(said(/^Số liệu của chuỗi/).match(/≠ có nguồn nói khác/g)).toHaveLength(2);
    expect(said(/^Cách ra kết quả này/)).toContain('các nguồn mâu thuẫn nhau');
  });

  it('shows figures of other scopes where no series measures it', () => {
    render(page('country-2021'));
    expect(said(/^Số liệu của chuỗi/)).toContain('5.000 biên chế');
    expect(said(/^Diễn biến/)).toContain('Chưa vẽ được đường yêu cầu: chưa có số liệu ghi ngày sau mốc.');
  });

  it('shows all versions, from whichever it is asked', () => {
    for (const id of ['old-2026', 'new-2026']) {
      render(page(id));
      const section = said(/^Các lần sửa chỉ tiêu/);
      expect(section.indexOf('old-2026')).toBeLessThan(section.indexOf('new-2026'));
      cleanup();
    }
  });

  it('shows the national counterpart, or that there is none', () => {
    render(page('province-2021'));
    expect(said(/^Chỉ tiêu cùng nội dung/)).toContain('country-2021');
    cleanup();
    render(page('home-2026'));
    expect(said(/^Chỉ tiêu cùng nội dung/)).toContain('không có chỉ tiêu chung cả nước');
  });

  it('shows the obstacles raised by the day, the directives that answer them, and what is not known', () => {
    render(page('home-2026'));
    expect(said(/^Vướng mắc/)).toContain('Thiếu giáo viên');
    expect(said(/^Vướng mắc/)).toContain('Chỉ đạo trả lời:');
    expect(said(/^Điều chưa biết/)).toContain('Số thôn của từng huyện');
    cleanup();
    render(page('home-2026', smallInput({ day: '2022-06-30' })));
    expect(said(/^Vướng mắc/)).toContain('Chưa có nguồn nào nêu vướng mắc gắn với chỉ tiêu này.');
  });
});

describe('no such target', () => {
  it.each([
    [null, 'Xem một chỉ tiêu', /chưa nêu chỉ tiêu nào/],
    ['home-2020', 'Không tìm thấy chỉ tiêu', /không có chỉ tiêu «home-2020»/],
  ])('%s', (id, title, reason) => {
    render(page(id));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByText(reason)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /home-2021/ }).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Tất cả chỉ tiêu' }).getAttribute('href')).toBe('/targets/?');
  });

  it('says when it had not been set yet', () => {
    render(page('home-2021', smallInput({ day: '2015-01-31' })));
    expect(screen.getByText(/chưa được ban hành đến ngày 31\/1\/2015/)).toBeTruthy();
  });

  it('says when its unit is not in the data', () => {
    const units = smallData.units.filter(({ id }) => id !== 'so-noi-vu');
    render(page('home-2021', smallInput({ data: { ...smallData, units } })));
    expect(screen.getByText(/dẫn tới chỉ số hoặc đơn vị không có/)).toBeTruthy();
  });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it('every published target renders, at build time too', () => {
    const input = { ...smallInput(), data: konTum.data, place: '62-kon-tum', day: '2026-11-23' };
    const unsound = konTum.data.targets.filter(({ id }) => {
      const html = renderToString(page(id, input, language));
      const text = html.replaceAll(/<[^>]*>/g, ' ');
      const isSound = html.includes('id="figures"') && !/undefined|NaN|\[object|Infinity/.test(text);
      return !isSound || html.includes(' style=');
    });
    expect(unsound.map(({ id }) => id)).toEqual([]);
  });
});
