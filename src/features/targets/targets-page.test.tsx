// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { postsTarget, smallData, smallInput } from './targets.fixture.ts';
import { TargetsPage } from './targets-page.tsx';
import { everyTarget, type TargetsParams } from './targets-params.ts';

vi.mock('../../ui/charts/use-chart-drawing.ts', () => ({ useChartDrawing: () => ({ state: 'loading' }) }));

const konTum = await publishedPackage('kon-tum');
const published: PageInput = { ...smallInput(), data: konTum.data, day: '2026-11-23' };

interface Shown {
  readonly input?: PageInput;
  readonly params?: Partial<TargetsParams>;
  readonly language?: Language;
  readonly onParams?: (next: TargetsParams) => void;
}

function page({ input = smallInput(), params = {}, language = 'vi', onParams = () => undefined }: Shown) {
  return (
    <LanguageContext value={language}>
      <PageAddressContext
        value={{
          hrefOf: (slug, search) => `/${slug}/?${new URLSearchParams(search).toString()}`,
          go: () => undefined,
        }}
      >
        <TargetsPage input={input} params={{ ...everyTarget, ...params }} onParams={onParams} />
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

function region(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('question 1: who is behind, by how much', () => {
  it('the page begins with the counts and the worst of them', () => {
    const { container } = render(page({}));
    expect(container.textContent).toContain('Đến ngày 30/6/2024 có 7 chỉ tiêu (không kể mức đã được thay):');
    expect(container.textContent).toContain('2 chỉ tiêu chậm, trong đó 1 đã quá hạn.');
    expect(container.textContent).toContain(
      'Sở Nội vụ: Giảm 10% biên chế (home-2021), còn phải giảm 30 biên chế; 3 điểm %',
    );
  });

  it('the table has the worst first, with all that the question asks', () => {
    render(page({}));
    const table = within(region(/^Chậm nhất/)).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    const [first, second] = rows.map((row) => row.textContent);
    for (const part of [
      'Giảm 10% biên chế (home-2021)',
      'Sở Nội vụ',
      'Đề án số 15/ĐA-UBND',
      '1.000 biên chế',
      '31/12/2015',
      'giảm ít nhất 10%',
      'tức 100 biên chế',
      'hạn 31/12/2021',
      'giảm 70 biên chế (7%)',
      '30 biên chế',
      '3 điểm %',
      'cần 16,7',
      'thực tế 8,8',
      'Chậm',
      'quá hạn',
    ]) {
      expect(first).toContain(part);
    }
    expect(second).toContain('gồm 40 biên chế chuyển tiếp từ kỳ trước');
    expect(within(table).getByRole('link', { name: 'Giảm 10% biên chế (home-2021)' }).getAttribute('href')).toBe(
      '/target/?id=home-2021',
    );
  });

  it('a status opens the rule with the numbers of its target, and the deciding point set off', () => {
    render(page({}));
    const [status] = within(region(/^Chậm nhất/)).getAllByRole('link', { name: /Chậm/ });
    if (status === undefined) throw new Error('no status');
    expect(status.getAttribute('href')).toBe('#rule');
    fireEvent.click(status);
    const dialog = document.querySelector('dialog');
    expect(dialog?.textContent).toContain('(B − C)/B = (1.000 − 930)/1.000 = 70/1.000 = 7%');
    expect(dialog?.querySelector('li strong')?.textContent).toMatch(/^Đến hạn:/);
  });

  it('a status is a link to its targets, and the chosen one leads back to all', () => {
    render(page({}));
    expect(screen.getByRole('link', { name: /^2\s+Chậm$/ }).getAttribute('href')).toBe('/targets/?status=behind');
    cleanup();
    render(page({ params: { status: 'behind' } }));
    expect(screen.getByRole('link', { name: /^2\s+Chậm$/ }).getAttribute('href')).toBe('/targets/?');
    expect(within(region(/^Chậm nhất/)).getAllByRole('row')).toHaveLength(3);
  });

  it('where none is behind, it says among how many', () => {
    render(page({ params: { unit: 'so-y-te' } }));
    expect(screen.getByText(/^Không có chỉ tiêu nào bị kết luận là chậm, trong 1 chỉ tiêu/)).toBeTruthy();
    expect(region(/^Các chỉ tiêu kết luận được/)).toBeTruthy();
  });

  it('where nothing can be said, it does not say that none is behind', () => {
    render(page({ params: { scope: 'country' } }));
    expect(screen.getByText(/^Chưa chỉ tiêu nào đủ số liệu để kết luận/)).toBeTruthy();
  });

  it('long tables are shown in parts', () => {
    const targets = Array.from({ length: 130 }, (_, index) => postsTarget(`t-${index}`, 'so-y-te'));
    const onParams = vi.fn<(next: TargetsParams) => void>();
    render(page({ input: smallInput({ data: { ...smallData, targets } }), onParams }));
    const section = region(/^Các chỉ tiêu kết luận được/);
    expect(within(section).getAllByRole('row')).toHaveLength(26);
    expect(section.textContent).toContain('Đang hiện 25 trong 130 dòng.');
    fireEvent.click(within(section).getByRole('button', { name: 'Hiện thêm 100 dòng' }));
    expect(onParams).toHaveBeenCalledExactlyOnceWith({ ...everyTarget, rows: 125 });
  });
});

describe('question 2: how far is each target reached', () => {
  it('national and provincial versions of a phase stand side by side', () => {
    render(page({}));
    const table = within(region(/^Từng giai đoạn/)).getByRole('table', { name: /^Nội dung mà tỉnh/ });
    const row = within(table).getByRole('row', { name: /country-2021/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells[0]?.textContent).toContain('country-2021');
    expect(cells[1]?.textContent).toContain('province-2021');
    expect(cells[2]?.textContent).toContain('2 chỉ tiêu');
  });

  it('says of what cannot be said which datum is missing', () => {
    render(page({}));
    const section = region(/^Chưa kết luận được/);
    expect(section.textContent).toContain('Chưa có số liệu cùng phạm vi với chỉ tiêu (1)');
    expect(section.textContent).toContain('của ngày 31/12/2021');
    expect(section.textContent).toContain('5.000');
    expect(section.textContent).toContain('biên chế công chức (khác phạm vi, không dùng)');
    expect(section.textContent).toContain('văn bản, báo cáo xác nhận đã hoàn thành');
  });

  it('shows a revised target under both yardsticks, and counts the new one only', () => {
    render(page({}));
    const rows = within(region(/^Chỉ tiêu được sửa/)).getAllByRole('row');
    expect(rows.map((row) => row.textContent).join('\n')).toMatch(
      /old-2026[\s\S]*lần 1, đã được thay[\s\S]*Vượt[\s\S]*new-2026[\s\S]*lần 2, mức hiện hành[\s\S]*Đúng tiến độ/,
    );
    expect(within(region(/^Chậm nhất/)).queryByText(/old-2026/)).toBeNull();
  });

  it('publishes both rules', () => {
    render(page({}));
    const lists = within(region(/^Quy tắc/)).getAllByRole('list');
    expect(lists.map((list) => within(list).getAllByRole('listitem').length)).toEqual([7, 5]);
  });
});

describe('the filter', () => {
  it('applies each choice at once and keeps the others', () => {
    const onParams = vi.fn<(next: TargetsParams) => void>();
    render(page({ params: { phase: 'to-2021' }, onParams }));
    fireEvent.change(screen.getByLabelText('Đơn vị chịu trách nhiệm'), { target: { value: 'so-y-te' } });
    expect(onParams).toHaveBeenCalledExactlyOnceWith({ ...everyTarget, phase: 'to-2021', unit: 'so-y-te' });
    fireEvent.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }));
    expect(onParams).toHaveBeenLastCalledWith(everyTarget);
  });

  it('says so when nothing passes', () => {
    render(page({ params: { indicator: 'lost' } }));
    expect(screen.getByText('Không có chỉ tiêu nào khớp bộ lọc.')).toBeTruthy();
  });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  it.each(['2017-01-01', '2022-07-25', '2026-11-23'])(
    'Kon Tum renders as of %s, in the browser and at build time',
    (day) => {
      const input = { ...published, place: '62-kon-tum', day };
      const { container } = render(page({ input, language }));
      const text = container.textContent;
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(container.querySelectorAll('[style]')).toHaveLength(0);
      const links = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((href) => container.querySelector(href) === null)).toEqual([]);
      expect(renderToString(page({ input, language }))).toContain('id="rule"');
    },
  );

  it('every published target is a link to its page', () => {
    const input = { ...published, place: '62-kon-tum' };
    const { container } = render(page({ input, language }));
    const linked = new Set(
      [...container.querySelectorAll('a[href^="/target/"]')].map((link) =>
        new URL(link.getAttribute('href') ?? '', 'http://x').searchParams.get('id'),
      ),
    );
    expect(konTum.data.targets.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('an empty package renders and claims nothing', () => {
    const { container } = render(page({ input: smallInput({ data: packageOf({}) }), language }));
    expect(container.querySelectorAll('[data-origin]')).toHaveLength(0);
    expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});
