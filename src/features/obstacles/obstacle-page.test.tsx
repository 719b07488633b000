// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { smallInput } from './obstacles.fixture.ts';
import { ObstaclePage } from './obstacle-page.tsx';

interface Shown {
  readonly id: string | null;
  readonly input?: PageInput;
  readonly language?: Language;
}

function page({ id, input = smallInput(), language = 'vi' }: Shown) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{
          hrefOf: (slug, search) => `/${slug}/?${new URLSearchParams(search).toString()}`,
          go: () => undefined,
        }}
      >
        <ObstaclePage input={input} params={{ id }} />
      </PageAddressContext>
    </LanguageContext>
  );
}

afterEach(cleanup);

function chain(): HTMLElement {
  return screen.getByRole('region', { name: 'Từ vướng mắc đến kết quả' });
}

function hrefOf(name: string | RegExp): string | null {
  return screen.getAllByRole('link', { name })[0]?.getAttribute('href') ?? null;
}

describe('the chain of an obstacle', () => {
  it('is an ordered sequence: obstacle, each directive with its four steps, and where it stands', () => {
    render(page({ id: 'surplus-deputies' }));
    const [outer] = within(chain()).getAllByRole('list');
    const links = [...(outer?.children ?? [])].map((item) => item.textContent);
    expect(links).toHaveLength(4);
    expect(links[0]).toMatch(/^Vướng mắcDôi dư cấp phó/);
    expect(links[3]).toContain('Đến nay■ Còn vướng mắc');
    const steps = [...document.querySelectorAll('#directive-move > li')].map((item) => item.textContent);
    expect(steps).toEqual([
      expect.stringMatching(/^Chỉ đạo 1Điều động, bố trí cấp phó.*118\/KH-UBND/),
      '→Ai làmSở Nội vụ',
      expect.stringMatching(/^→Thời hạn30\/6\/2026.*▼ Quá hạn 146 ngày$/),
      '→Kết quả○ Nguồn nêu chưa thực hiện xong',
    ]);
    const done = document.querySelector('#directive-list')?.textContent;
    expect(done).toContain('● Đã thực hiện (2/4/2026), sau thời hạn');
    expect(done).toContain('Đã lập xong danh sách');
  });

  it('where no source tells the outcome, it says so and claims the deadline alone', () => {
    render(page({ id: 'late-prices' }));
    const text = document.querySelector('#directive-prices')?.textContent;
    expect(text).toContain('◇ Đã qua hạn 1.058 ngày');
    expect(text).toContain('○ Chưa có nguồn nêu kết quả');
  });

  it('says who proposes what, or that no source reports a proposal', () => {
    const { unmount } = render(page({ id: 'surplus-deputies' }));
    const told = screen.getByText('Kiến nghị (Sở Giáo dục và Đào tạo):').closest('p');
    expect(told?.textContent).toContain('Giao đủ biên chế theo định mức');
    unmount();
    const input = smallInput();
    const obstacles = input.data.obstacles.map((row) => ({ ...row, proposal: null, proposedBy: null }));
    render(page({ id: 'surplus-deputies', input: { ...input, data: { ...input.data, obstacles } } }));
    expect(screen.getByText('Chưa có nguồn nêu kiến nghị nào để gỡ vướng mắc này.')).toBeTruthy();
  });

  it('without a directive it says so', () => {
    render(page({ id: 'morale' }));
    expect(chain().textContent).toContain('Đến ngày 23/11/2026 chưa có chỉ đạo nào được ghi nhận');
    expect(screen.getByText('không tính được vì thiếu ngày')).toBeTruthy();
  });

  it('a resolved obstacle keeps how long it stood', () => {
    render(page({ id: 'village-names' }));
    expect(chain().textContent).toContain('Ngày giải quyết: 5/7/2019');
    expect(screen.getAllByText('kéo dài 30 ngày').length).toBeGreaterThan(0);
  });
});

describe('what it leads to', () => {
  it('targets with their results, changes with their units, documents, neighbours', () => {
    render(page({ id: 'surplus-deputies' }));
    expect(hrefOf('Giảm 10% số thôn')).toBe('/target/?id=villages-2025');
    expect(hrefOf('phường Đăk Cấm')).toBe('/unit/?id=dak-cam');
    expect(hrefOf(/118\/KH-UBND/)).toBe('/document/?id=118-kh');
    expect(hrefOf('xem trên lộ trình')).toBe('/roadmap/?item=directive.move');
    const neighbours = screen.getByRole('navigation', { name: 'Vướng mắc khác theo mức độ gấp' });
    expect(neighbours.textContent).toBe('Tiếp theo: Chưa có giá dịch vụThứ 1 trong 5 vướng mắc, gấp nhất trước.');
  });

  it('says where the source names nothing that it blocks', () => {
    render(page({ id: 'morale' }));
    expect(screen.getByText(/^Nguồn không nêu vướng mắc này cản trở/)).toBeTruthy();
  });
});

describe('no such obstacle', () => {
  it.each([
    [null, 'Địa chỉ chưa nêu vướng mắc nào.'],
    ['surplus-deputie', 'Dữ liệu không có vướng mắc «surplus-deputie».'],
    ['next-year', 'Vướng mắc «Việc năm sau» chưa được nêu đến ngày 23/11/2026.'],
  ])('%s: says why and offers those on record', (id, reason) => {
    render(page({ id }));
    expect(screen.getByText(reason)).toBeTruthy();
    expect(hrefOf('Dôi dư cấp phó')).toBe('/obstacle/?id=surplus-deputies');
    expect(hrefOf('Tất cả vướng mắc, chỉ đạo')).toBe('/obstacles/?');
  });

  it('a misspelt id brings the nearest first', () => {
    render(page({ id: 'surplus-deputie' }));
    expect(screen.getByText('Có thể là:')).toBeTruthy();
    cleanup();
    render(page({ id: 'next-year' }));
    expect(screen.queryByText('Có thể là:')).toBeNull();
  });
});

it('renders at build time without inline styles, in English too', () => {
  const html = renderToString(page({ id: 'surplus-deputies', language: 'en' }));
  expect(html).not.toContain('style=');
  expect(html).toContain('Overdue by 146 days');
});
