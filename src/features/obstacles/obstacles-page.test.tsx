// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageInput } from '../../data/page-input.ts';
import type { Language } from '../../domain/records/local-text.ts';
import { packageOf } from '../../testing/build-package.ts';
import { publishedPackage } from '../../testing/published-package.ts';
import { PageAddressContext } from '../../ui/controls/page-address-context.ts';
import { saveBlob } from '../../ui/controls/save-blob.ts';
import { LanguageContext } from '../../ui/language/language-context.ts';
import { smallData, smallInput } from './obstacles.fixture.ts';
import { ObstaclesPage } from './obstacles-page.tsx';
import { everyObstacle, type ObstaclesParams } from './obstacles-params.ts';

vi.mock('../../ui/controls/save-blob.ts', () => ({ saveBlob: vi.fn<typeof saveBlob>() }));

const konTum = await publishedPackage('kon-tum');

interface Shown {
  readonly input?: PageInput;
  readonly params?: Partial<ObstaclesParams>;
  readonly language?: Language;
  readonly onParams?: (next: ObstaclesParams) => void;
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
        <ObstaclesPage input={input} params={{ ...everyObstacle, ...params }} onParams={onParams} />
      </PageAddressContext>
    </LanguageContext>
  );
}

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function region(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

function rowTexts(name: RegExp): readonly string[] {
  return within(region(name))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
}

describe('findings', () => {
  it('what is overdue and what is only past its deadline are two sentences', () => {
    render(page({}));
    const text = region(/^Việc cần chú ý/).textContent;
    expect(text).toContain('1 chỉ đạo quá hạn, nguồn nêu chưa thực hiện xong:');
    expect(text).toContain('Sở Nội vụ: Điều động, bố trí cấp phó: hạn 30/6/2026, quá hạn 146 ngày');
    expect(text).toContain('1 chỉ đạo đã qua hạn, chưa có nguồn nêu kết quả.');
    expect(text).toContain('Sở Tài chính: Ban hành giá dịch vụ: hạn 2023, cách đây 1.058 ngày');
    expect(text).toContain('1 vướng mắc chưa có chỉ đạo nào được ghi nhận (1 chưa có nguồn nói đã giải quyết):');
    expect(text).toContain('1 chỉ đạo đến hạn trong 30 ngày tới:');
    expect(text).toContain('1 chỉ đạo không nêu thời hạn và chưa có nguồn nêu kết quả.');
    expect(text).toContain('2 chỉ đạo không gắn với vướng mắc nào đã ghi nhận');
  });

  it('every link leads to a row that is there', () => {
    const { container } = render(page({ input: { ...smallInput(), data: konTum.data } }));
    const links = [...container.querySelectorAll('#findings a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => container.querySelectorAll(href).length !== 1)).toEqual([]);
  });

  it('says that none is overdue where no source reports one', () => {
    const data = { ...smallData, directives: smallData.directives.filter(({ id }) => id === 'prices') };
    render(page({ input: smallInput({ data }) }));
    const text = region(/^Việc cần chú ý/).textContent;
    expect(text).toContain('Không có chỉ đạo nào mà nguồn nêu là quá hạn');
    expect(text).not.toContain('chỉ đạo quá hạn');
  });
});

describe('the registers', () => {
  it('obstacles by urgency, with age, what they block and the most pressing directive', () => {
    render(page({}));
    const rows = rowTexts(/^Vướng mắc$/);
    expect(rows).toHaveLength(5);
    for (const part of [
      'Dôi dư cấp phó',
      'Cán bộ, biên chế',
      '31/3/2025',
      'cách đây 602 ngày',
      'Còn vướng mắc',
      '1 chỉ tiêu, 1 việc sắp xếp',
      '2 chỉ đạo',
      'Quá hạn 146 ngày',
    ]) {
      expect(rows[0]).toContain(part);
    }
    expect(rows[1]).toContain('cách đây 1.423–1.787 ngày');
    expect(rows[2]).toContain('Nguồn không ghi ngày');
    expect(rows[2]).toContain('Chưa có chỉ đạo');
    expect(rows[4]).toContain('kéo dài 30 ngày');
    const link = within(region(/^Vướng mắc$/)).getByRole('link', { name: 'Dôi dư cấp phó' });
    expect(link.getAttribute('href')).toBe('/obstacle/?id=surplus-deputies');
  });

  it('directives under heads of how they stand, overdue first', () => {
    render(page({}));
    expect(rowTexts(/^Chỉ đạo$/).filter((text) => /\(\d+\)$/.test(text))).toEqual([
      'Quá hạn, chưa thực hiện xong (1)',
      'Đã qua hạn, chưa có nguồn nêu kết quả (1)',
      'Còn trong hạn (2)',
      'Không nêu thời hạn (1)',
      'Đã thực hiện (1)',
    ]);
    const roads = within(region(/^Chỉ đạo$/)).getAllByRole('link', { name: 'xem trên lộ trình' });
    expect(roads[0]?.getAttribute('href')).toBe('/roadmap/?item=directive.move');
    expect(
      within(region(/^Chỉ đạo$/))
        .getAllByRole('link', { name: /118\/KH-UBND/ })[0]
        ?.getAttribute('href'),
    ).toBe('/document/?id=118-kh');
  });

  it('a head sorts, then turns round, then gives up', () => {
    const onParams = vi.fn<(next: ObstaclesParams) => void>();
    const orders = [null, { column: 'due', descending: false }, { column: 'due', descending: true }] as const;
    for (const order of orders) {
      render(page({ params: { order }, onParams }));
      fireEvent.click(within(region(/^Chỉ đạo$/)).getByRole('button', { name: /^Thời hạn/ }));
      cleanup();
    }
    expect(onParams.mock.calls.map(([next]) => next.order)).toEqual([orders[1], orders[2], null]);
  });

  it.each<readonly [Partial<ObstaclesParams>, RegExp, readonly string[]]>([
    [
      { order: { column: 'due', descending: false } },
      /^Chỉ đạo$/,
      ['Ban hành giá', 'Lập danh sách', 'Điều động', 'Chi trả dứt điểm', 'Hoàn thành đề án', 'Tuyên truyền'],
    ],
    [
      { order: { column: 'assignee', descending: true } },
      /^Chỉ đạo$/,
      ['Ban hành giá', 'Chi trả dứt điểm', 'Điều động', 'Lập danh sách', 'Hoàn thành đề án', 'Tuyên truyền'],
    ],
    [
      { sort: { column: 'title', descending: false } },
      /^Vướng mắc$/,
      ['Chi trả chậm', 'Chưa có giá', 'Dôi dư', 'Tâm tư', 'Tên thôn'],
    ],
    [
      { sort: { column: 'raised', descending: true } },
      /^Vướng mắc$/,
      ['Chi trả chậm', 'Dôi dư', 'Chưa có giá', 'Tên thôn', 'Tâm tư'],
    ],
  ])('sorted by %o, rows without a value last', (params, name, expected) => {
    render(page({ params }));
    expect(rowTexts(name)).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  it('nothing later than the day shows', () => {
    const { container } = render(page({ input: smallInput({ day: '2026-03-31' }) }));
    expect(container.textContent).not.toMatch(/Chi trả|Việc năm sau|Việc sau này|Đã lập xong/);
    expect(rowTexts(/^Chỉ đạo$/).join('|')).toContain('Đến hạn đúng ngày xem');
  });

  it('says whether nothing is recorded or nothing passes the filter', () => {
    render(page({ params: { text: 'không có đâu' } }));
    expect(screen.getByText('Không có vướng mắc nào khớp bộ lọc.')).toBeTruthy();
    cleanup();
    const { container } = render(page({ input: smallInput({ data: packageOf() }) }));
    expect(container.textContent).toContain('dữ liệu chưa ghi nhận vướng mắc hay chỉ đạo nào');
    expect(container.textContent).not.toContain('khớp bộ lọc');
  });
});

describe('filters', () => {
  it('each filter goes into the address, and clearing keeps the order', () => {
    const onParams = vi.fn<(next: ObstaclesParams) => void>();
    const sort = { column: 'title', descending: false } as const;
    render(page({ params: { category: 'staff', sort }, onParams }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Giao cho' }), { target: { value: 'so-tai-chinh' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chỉ hiện chỉ đạo đã qua hạn' }));
    fireEvent.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }));
    expect(onParams.mock.calls.map(([next]) => next)).toEqual([
      { ...everyObstacle, sort, category: 'staff', assignee: 'so-tai-chinh' },
      { ...everyObstacle, sort, category: 'staff', overdue: true },
      { ...everyObstacle, sort },
    ]);
  });

  it('the page says what it is filtered by, and how much is left', () => {
    const { container } = render(page({ params: { assignee: 'so-tai-chinh', overdue: true } }));
    expect(container.textContent).toContain('Theo bộ lọc: 1 trong 5 vướng mắc, 1 trong 6 chỉ đạo.');
    expect(container.textContent).toContain('Đang lọc theo: Giao cho: Sở Tài chính; Chỉ hiện chỉ đạo đã qua hạn');
  });
});

describe('who must act', () => {
  it('counts by assignee, those with overdue directives first, the unnamed last', () => {
    render(page({}));
    expect(rowTexts(/^Ai phải thực hiện/)).toEqual([
      'Sở Nội vụ100012',
      'Sở Tài chính011002',
      'Nguồn không nêu nơi được giao001102',
    ]);
    expect(
      within(region(/^Ai phải thực hiện/))
        .getByRole('link', { name: 'Sở Nội vụ' })
        .getAttribute('href'),
    ).toBe('/obstacles/?assignee=so-noi-vu');
  });

  it('counts obstacles by category and level', () => {
    render(page({}));
    expect(rowTexts(/^Vướng mắc theo nhóm/)).toEqual([
      'Theo nhóm',
      'Cán bộ, biên chế1001',
      'Nguồn lực1012',
      'Người dân, tư tưởng0112',
      'Theo cấp',
      'Cấp tỉnh1023',
      'Cấp xã1001',
      'Thôn, tổ dân phố0101',
    ]);
  });
});

describe('the calendar', () => {
  it('is made and saved, with what it cannot hold said beside it', async () => {
    render(page({}));
    const downloads = within(region(/^Tải bảng, tải lịch/));
    expect(
      downloads.getByText('Lịch có 5 thời hạn; 1 chỉ đạo không nêu thời hạn nên không đưa vào lịch được.'),
    ).toBeTruthy();
    fireEvent.click(downloads.getByRole('button', { name: /iCalendar/ }));
    await waitFor(() => expect(saveBlob).toHaveBeenCalledTimes(1));
    const [blob, name] = vi.mocked(saveBlob).mock.calls[0] ?? [];
    expect(name).toBe('lich-thoi-han-chi-dao-kon-tum-2026-11-23.ics');
    expect(await blob?.text()).toContain('UID:directive-move@kon-tum.tinh-gon');
    expect(await downloads.findByText(/^Đã tạo tệp lich-thoi-han/)).toBeTruthy();
  });

  it('says that there is none where no directive has a deadline', () => {
    render(page({ params: { standing: 'no-deadline' } }));
    expect(screen.getByText(/không có lịch để tải/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /iCalendar/ })).toBeNull();
  });
});

describe('the published data', () => {
  it('where only the deadline is certain, nothing is called overdue', () => {
    render(page({ input: { ...smallInput(), data: konTum.data, place: '62-kon-tum' } }));
    const unreported = konTum.data.directives.filter(({ status }) => status === 'not-reported');
    expect(unreported.length).toBeGreaterThan(5);
    const rows = unreported.map(({ id }) => document.getElementById(`directive-${id}`)?.closest('tr')?.textContent);
    expect(rows.filter((text) => text === undefined || /quá hạn/i.test(text))).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('renders at build time without inline styles: %s', (language) => {
    const html = renderToString(page({ input: { ...smallInput(), data: konTum.data }, language }));
    expect(html).not.toContain('style=');
    expect(html).toContain(language === 'vi' ? 'Việc cần chú ý' : 'What needs attention');
  });
});
